//! What is known of the database without asking it, for who watches.

use std::sync::atomic::{AtomicBool, AtomicI32, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tokio::time::Instant;

pub struct DatabaseContact {
    /// The start counts as one.
    answered_at: Mutex<Instant>,
    is_lost: AtomicBool,
    form: AtomicI32,
}

impl DatabaseContact {
    pub(super) fn new(form: i32) -> DatabaseContact {
        DatabaseContact {
            answered_at: Mutex::new(Instant::now()),
            is_lost: AtomicBool::new(false),
            form: AtomicI32::new(form),
        }
    }

    /// Whether it answered when it was asked last, by who owns it with each sign of
    /// life, and by who stands by with each look at those.
    pub fn is_reachable(&self) -> bool {
        !self.is_lost.load(Ordering::Relaxed)
    }

    /// How long ago it answered so last.
    pub fn answered_ago(&self) -> Duration {
        let at = self.answered_at.lock();
        at.unwrap_or_else(PoisonError::into_inner).elapsed()
    }

    /// The form that is written, as it was last seen.
    pub fn form(&self) -> i32 {
        self.form.load(Ordering::SeqCst)
    }

    pub(super) fn answered(&self) {
        let mut at = self
            .answered_at
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        *at = Instant::now();
        self.is_lost.store(false, Ordering::Relaxed);
    }

    pub(super) fn missed(&self) {
        self.is_lost.store(true, Ordering::Relaxed);
    }

    pub(super) fn found(&self, form: i32) {
        self.form.store(form, Ordering::SeqCst);
    }
}
