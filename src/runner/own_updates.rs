//! Updates that this process has journalled for chats of its own, as they were read when
//! they came. Where it finds them among all that is journalled, they need be neither
//! opened nor read once more.
//!
//! Says nothing about whose turn it is: that is up to what is journalled.

use super::read_update::Numbered;
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// More are not remembered, and read again.
const UPDATES_MAX: usize = 1_000;

#[derive(Default)]
pub struct OwnUpdates(Mutex<HashMap<u64, (i64, Numbered)>>);

impl OwnUpdates {
    /// An update with its id.
    pub fn remember(&self, update_id: i64, read: Numbered) {
        let mut all = self.held();
        if all.len() < UPDATES_MAX {
            all.insert(read.0, (update_id, read));
        }
    }

    pub fn take(&self, number: u64) -> Option<(i64, Numbered)> {
        self.held().remove(&number)
    }

    /// Only those of chats that are still answered here.
    pub fn retain(&self, is_here: impl Fn(i64) -> bool) {
        self.held()
            .retain(|_, (_, (_, chat_id, ..))| is_here(*chat_id));
    }

    fn held(&self) -> MutexGuard<'_, HashMap<u64, (i64, Numbered)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
