//! What a supervisor such as systemd is told: ready, alive, stopping. Nothing
//! where nobody asked for it.

use sd_notify::NotifyState;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

/// Well above the time between two of it, on a machine that is busy.
const READING: NotifyState<'static> = NotifyState::ExtendTimeoutUsec(60_000_000);

const SAID_EVERY: Duration = Duration::from_secs(1);

/// Telegram has answered for the first time.
pub fn ready() {
    tell(&[NotifyState::Ready]);
}

/// Does what may take longer than a start is given, and says so meanwhile.
/// Whatever it reads has limits of its own, after which it ends.
pub fn while_reading<T>(work: impl FnOnce() -> T) -> T {
    saying_meanwhile(SAID_EVERY, || tell(&[READING]), work)
}

fn saying_meanwhile<T>(every: Duration, say: impl Fn() + Send, work: impl FnOnce() -> T) -> T {
    let (at_work, over) = mpsc::channel::<()>();
    thread::scope(|scope| {
        scope.spawn(move || {
            say();
            while over.recv_timeout(every) == Err(RecvTimeoutError::Timeout) {
                say();
            }
        });
        let done = work();
        drop(at_work);
        done
    })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_said_again_for_as_long_as_the_work_takes() {
        let (says, said) = mpsc::channel();
        let say = move || says.send(()).unwrap_or_default();
        let work = || (0..5).map(|_| said.recv().unwrap()).count();
        assert_eq!(saying_meanwhile(Duration::from_millis(1), say, work), 5);
    }
}
