//! What a supervisor such as systemd is told: ready, alive, stopping. Nothing
//! where nobody asked for it.

use sd_notify::NotifyState;
use std::time::Duration;

/// Telegram has answered for the first time.
pub fn ready() {
    tell(&[NotifyState::Ready]);
}

/// What is in hand is being finished.
pub fn stopping() {
    tell(&[NotifyState::Stopping]);
}

/// How often it is to be told that all is well, where it watches.
pub fn pulse() -> Option<Duration> {
    sd_notify::watchdog_enabled().map(|limit| limit / 2)
}

/// All is well, and the next word comes after `pulse`. A start may take longer
/// than planned where Telegram cannot be reached.
pub fn alive(pulse: Duration) {
    let limit = u32::try_from(pulse.as_micros() * 2).unwrap_or(u32::MAX);
    tell(&[NotifyState::Watchdog, NotifyState::ExtendTimeoutUsec(limit)]);
}

fn tell(states: &[NotifyState]) {
    if let Err(error) = sd_notify::notify(states) {
        tracing::warn!(kind = %error.kind(), "the supervisor cannot be told");
    }
}
