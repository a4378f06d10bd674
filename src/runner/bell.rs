//! Tells the scheduler that something comes due sooner than it planned for.

use chrono::{DateTime, Utc};
use std::sync::atomic::{AtomicI64, Ordering};
use tokio::sync::Notify;

pub struct Bell {
    planned_millis: AtomicI64,
    notify: Notify,
}

impl Default for Bell {
    fn default() -> Self {
        Bell {
            planned_millis: AtomicI64::new(i64::MAX),
            notify: Notify::new(),
        }
    }
}

impl Bell {
    /// A due row for the instant is in the store.
    pub fn ring_for(&self, at: DateTime<Utc>) {
        if at.timestamp_millis() < self.planned_millis.load(Ordering::SeqCst) {
            self.notify.notify_one();
        }
    }

    /// From here on every row rings, until there is a plan.
    pub fn unplan(&self) {
        self.planned_millis.store(i64::MAX, Ordering::SeqCst);
    }

    /// The scheduler looks again at this instant by itself.
    pub fn plan(&self, at: DateTime<Utc>) {
        self.planned_millis
            .store(at.timestamp_millis(), Ordering::SeqCst);
    }

    pub async fn rung(&self) {
        self.notify.notified().await;
    }
}
