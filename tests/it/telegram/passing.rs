//! A clock that goes on with a test's own, from where it was set.

use charley::clock::Clock;
use chrono::{DateTime, Utc};
use std::sync::Mutex;
use tokio::sync::watch;
use tokio::time::Instant;

pub struct Passing {
    set_to: Mutex<(DateTime<Utc>, Instant)>,
    moves: watch::Sender<u64>,
}

impl Passing {
    pub fn from(now: DateTime<Utc>) -> Self {
        Passing {
            set_to: Mutex::new((now, Instant::now())),
            moves: watch::Sender::new(0),
        }
    }

    pub fn set(&self, now: DateTime<Utc>) {
        *self.set_to.lock().unwrap() = (now, Instant::now());
        self.moves.send_modify(|moves| *moves += 1);
    }
}

impl Clock for Passing {
    fn now(&self) -> DateTime<Utc> {
        let (time, since) = *self.set_to.lock().unwrap();
        time + since.elapsed()
    }

    fn moved(&self) -> watch::Receiver<u64> {
        self.moves.subscribe()
    }
}
