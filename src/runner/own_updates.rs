//! Updates that this process has journalled for chats of its own, as they were read when
//! they came. Where it finds them among all that is journalled, they need be neither
//! opened nor read once more.
//!
//! Says nothing about whose turn it is: that is up to what is journalled.

use super::read_update::NumberedUpdate;
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// More are not remembered, and read again.
const UPDATES_MAX: usize = 1_000;

#[derive(Default)]
pub struct OwnUpdates(Mutex<HashMap<u64, NumberedUpdate>>);

impl OwnUpdates {
    pub fn remember(&self, update: NumberedUpdate) {
        let mut all = self.held();
        if all.len() < UPDATES_MAX {
            all.insert(update.number, update);
        }
    }

    pub fn take(&self, number: u64) -> Option<NumberedUpdate> {
        self.held().remove(&number)
    }

    /// Only those of chats that are still answered here.
    pub fn retain(&self, is_here: impl Fn(i64) -> bool) {
        self.held().retain(|_, update| is_here(update.chat_id));
    }

    fn held(&self) -> MutexGuard<'_, HashMap<u64, NumberedUpdate>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
