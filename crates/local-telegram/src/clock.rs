//! The time. The only place that asks the machine what time it is.

use chrono::{DateTime, Utc};
use std::sync::{Mutex, PoisonError};
use tokio::sync::watch;

/// Where the time comes from. Production and playground differ only in this.
pub trait Clock: Send + Sync {
    fn now(&self) -> DateTime<Utc>;

    /// Changes whenever the clock is moved by hand; never for the machine's.
    fn moved(&self) -> watch::Receiver<u64>;
}

/// The machine's clock.
pub struct SystemClock {
    never_moved: watch::Sender<u64>,
}

impl Default for SystemClock {
    fn default() -> Self {
        SystemClock {
            never_moved: watch::Sender::new(0),
        }
    }
}

impl Clock for SystemClock {
    #[allow(clippy::disallowed_methods, reason = "the one place that may")]
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }

    fn moved(&self) -> watch::Receiver<u64> {
        self.never_moved.subscribe()
    }
}

/// A clock that stands still until it is moved.
pub struct ManualClock {
    now: Mutex<DateTime<Utc>>,
    moves: watch::Sender<u64>,
}

impl ManualClock {
    pub fn at(now: DateTime<Utc>) -> Self {
        ManualClock {
            now: Mutex::new(now),
            moves: watch::Sender::new(0),
        }
    }

    pub fn set(&self, now: DateTime<Utc>) {
        *self.now.lock().unwrap_or_else(PoisonError::into_inner) = now;
        self.moves.send_modify(|moves| *moves += 1);
    }
}

impl Clock for ManualClock {
    fn now(&self) -> DateTime<Utc> {
        *self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn moved(&self) -> watch::Receiver<u64> {
        self.moves.subscribe()
    }
}
