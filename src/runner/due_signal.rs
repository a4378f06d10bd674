//! Tells the scheduler that something comes due sooner than it planned for.

use chrono::{DateTime, Utc};
use std::sync::atomic::{AtomicI64, Ordering};
use tokio::sync::Notify;

pub struct DueSignal {
    planned_millis: AtomicI64,
    notify: Notify,
}

impl Default for DueSignal {
    fn default() -> Self {
        DueSignal {
            planned_millis: AtomicI64::new(i64::MAX),
            notify: Notify::new(),
        }
    }
}

impl DueSignal {
    /// A due row for the instant is in the store.
    pub fn raise_for(&self, at: DateTime<Utc>) {
        if at.timestamp_millis() < self.planned_millis.load(Ordering::SeqCst) {
            self.notify.notify_one();
        }
    }

    /// From here on every row raises it, until there is a plan.
    pub fn unplan(&self) {
        self.planned_millis.store(i64::MAX, Ordering::SeqCst);
    }

    /// The scheduler looks again at this instant by itself.
    pub fn plan(&self, at: DateTime<Utc>) {
        self.planned_millis
            .store(at.timestamp_millis(), Ordering::SeqCst);
    }

    pub async fn raised(&self) {
        self.notify.notified().await;
    }
}
