//! A look into a running Charley: what is still under way, and what is stored.
//! Changes nothing.

use crate::conversation::Chat;
use crate::runner::{Lanes, Ledger};
use crate::store::StoreError;
use chrono::{DateTime, Utc};
use tokio::sync::watch;

/// Cheap to clone. Holds nothing up that Charley must end for.
#[derive(Clone)]
pub struct View {
    ledger: Ledger,
    busy_lanes: watch::Receiver<usize>,
}

impl View {
    pub(super) fn new(ledger: Ledger, lanes: &Lanes) -> Self {
        View {
            ledger,
            busy_lanes: lanes.activity(),
        }
    }

    /// Whether everything is done and said that follows from what arrived and
    /// came due until now. What Telegram has not given out yet is not asked for.
    ///
    /// In this order, since work moves on from lanes to outbox and back.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn is_quiet(&self, now: DateTime<Utc>) -> Result<bool, StoreError> {
        Ok(self.is_idle()
            && self.ledger.due_until(now, 1)?.is_empty()
            && self.ledger.outbox()?.is_empty()
            && self.ledger.due_until(now, 1)?.is_empty()
            && self.is_idle())
    }

    /// Changes whenever a lane begins or ends; closed when Charley has ended.
    pub fn activity(&self) -> watch::Receiver<usize> {
        self.busy_lanes.clone()
    }

    /// When something comes due next, for anybody.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn next_due(&self, after: DateTime<Utc>) -> Result<Option<DateTime<Utc>>, StoreError> {
        Ok(self.ledger.first_due_after(after)?.map(|row| row.at))
    }

    /// What is stored of a chat, where anything is.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn chat(&self, chat_id: i64) -> Result<Option<Chat>, StoreError> {
        self.ledger.load(chat_id)
    }

    /// The chats of which anything is stored.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn chats(&self) -> Result<Vec<i64>, StoreError> {
        self.ledger.chats()
    }

    fn is_idle(&self) -> bool {
        *self.busy_lanes.borrow() == 0
    }
}
