//! What is known of the database without asking it, for who watches.

use std::sync::atomic::{AtomicBool, AtomicI32, AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::time::Instant;

pub struct DatabaseContact {
    /// The start counts as one.
    answered_at: Mutex<Instant>,
    is_lost: AtomicBool,
    form: AtomicI32,
    time: Mutex<Option<ServerTime>>,
    dead_rows: AtomicU64,
}

/// An answer that took so long tells little of what time it is.
const SLOW: Duration = Duration::from_millis(500);

/// What the server's clock showed, and when.
#[derive(Clone, Copy)]
struct ServerTime {
    unix_micros: i64,
    at: Instant,
}

/// To be asked with whatever else is asked of the server.
pub(super) const SERVER_MICROS: &str = "(extract(epoch from clock_timestamp()) * 1000000)::int8";

impl DatabaseContact {
    pub(super) fn new(form: i32) -> DatabaseContact {
        DatabaseContact {
            answered_at: Mutex::new(Instant::now()),
            is_lost: AtomicBool::new(false),
            form: AtomicI32::new(form),
            time: Mutex::default(),
            dead_rows: AtomicU64::new(0),
        }
    }

    /// Whether it answered when it was asked last, by who owns it with each sign of
    /// life, and by who stands by with each look at those.
    pub fn is_reachable(&self) -> bool {
        !self.is_lost.load(Ordering::Relaxed)
    }

    /// How long ago it answered so last.
    pub fn answered_ago(&self) -> Duration {
        held(&self.answered_at).elapsed()
    }

    /// The form that is written, as it was last seen.
    pub fn form(&self) -> i32 {
        self.form.load(Ordering::SeqCst)
    }

    /// Microseconds since 1970 by the server's clock, which since its last answer is
    /// counted by this process's own steady one. Nothing before the first answer.
    pub fn unix_micros(&self) -> Option<i64> {
        let ServerTime { unix_micros, at } = (*held(&self.time))?;
        let since = i64::try_from(at.elapsed().as_micros()).unwrap_or(i64::MAX);
        Some(unix_micros.saturating_add(since))
    }

    /// Rows that were changed or taken away, and are not cleaned up yet.
    pub fn dead_rows(&self) -> u64 {
        self.dead_rows.load(Ordering::Relaxed)
    }

    /// The answer to what was asked at `start`, and what the server's clock showed.
    pub(super) fn answered(&self, start: Instant, unix_micros: i64) {
        let now = Instant::now();
        // The server looked at its clock somewhere between.
        let at = start + now.duration_since(start) / 2;
        *held(&self.answered_at) = now;
        let mut time = held(&self.time);
        // After a slow answer nobody knows well when that was.
        if time.is_none() || now.duration_since(start) < SLOW {
            *time = Some(ServerTime { unix_micros, at });
        }
        self.is_lost.store(false, Ordering::Relaxed);
    }

    pub(super) fn missed(&self) {
        self.is_lost.store(true, Ordering::Relaxed);
    }

    pub(super) fn found_dead_rows(&self, rows: u64) {
        self.dead_rows.store(rows, Ordering::Relaxed);
    }

    pub(super) fn found(&self, form: i32) {
        self.form.store(form, Ordering::SeqCst);
    }
}

fn held<T>(place: &Mutex<T>) -> MutexGuard<'_, T> {
    place.lock().unwrap_or_else(PoisonError::into_inner)
}
