//! A row that waits to be said, and how saying it has failed.

use crate::runner::outbox::{OutboxItem, Queued};
use tokio::time::Instant;

/// A row with the history of its failures.
#[derive(Clone, Debug, PartialEq)]
pub struct Waiting {
    pub queued: Queued,
    pub failures: Failures,
    pub not_before: Option<Instant>,
}

/// How a row has failed before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Failures {
    /// In whatever way.
    pub attempts: u32,
    /// Of these, how often Telegram took something of another chat since the
    /// failure before.
    pub alone: u32,
    pub failed_at: Option<Instant>,
    /// Telegram said once that it knows no such chat.
    pub chat_missing: bool,
}

impl Failures {
    /// One more, with when Telegram last took a row of anybody.
    pub(super) fn and_again(
        self,
        now: Instant,
        is_missing: bool,
        last_taken: Option<Instant>,
    ) -> Self {
        let others_are_taken = self.failed_at.is_some() && last_taken > self.failed_at;
        Failures {
            attempts: self.attempts.saturating_add(1),
            alone: self.alone + u32::from(others_are_taken),
            failed_at: Some(now),
            chat_missing: self.chat_missing || is_missing,
        }
    }
}

/// What saying something takes beside a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Work {
    Nothing,
    /// A picture or a file of ours is made.
    Making,
    /// A file of theirs is fetched, and held until it was looked at.
    Fetching,
}

impl Waiting {
    pub(super) fn work(&self) -> Work {
        match self.queued.row.item {
            OutboxItem::Send { .. }
            | OutboxItem::Edit { .. }
            | OutboxItem::Sound { .. }
            | OutboxItem::DropButtons { .. }
            | OutboxItem::DropButtonsOf { .. }
            | OutboxItem::Delete { .. }
            | OutboxItem::Answer { .. } => Work::Nothing,
            OutboxItem::Picture { .. } | OutboxItem::Export(_) => Work::Making,
            OutboxItem::Fetch { .. } => Work::Fetching,
        }
    }

    pub(super) fn is_answer(&self) -> bool {
        matches!(self.queued.row.item, OutboxItem::Answer { .. })
    }
}
