//! Rows that wait to be said: how many, and since when.
//!
//! Holds their numbers and times, nothing of what they say or to whom.

use crate::runner::outbox::{Class, Queued, RowId};
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

#[derive(Default)]
pub struct Backlog {
    /// Later rows have higher numbers, so the first of a class is the oldest.
    waiting: Mutex<BTreeMap<(Class, RowId), DateTime<Utc>>>,
}

impl Backlog {
    pub fn add(&self, rows: &[Queued]) {
        let rows = rows
            .iter()
            .map(|queued| (key(queued), queued.row.created_at));
        self.waiting().extend(rows);
    }

    pub fn remove(&self, queued: &Queued) {
        self.waiting().remove(&key(queued));
    }

    /// How many rows of a class wait, and when the oldest was made.
    pub fn of(&self, class: Class) -> (usize, Option<DateTime<Utc>>) {
        let waiting = self.waiting();
        let mut rows = waiting.range((class, RowId(0))..=(class, RowId(u64::MAX)));
        let oldest = rows.next().map(|(_, created_at)| *created_at);
        (usize::from(oldest.is_some()) + rows.count(), oldest)
    }

    fn waiting(&self) -> MutexGuard<'_, BTreeMap<(Class, RowId), DateTime<Utc>>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn key(queued: &Queued) -> (Class, RowId) {
    (queued.row.class(), queued.id)
}
