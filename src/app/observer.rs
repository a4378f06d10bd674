//! Whoever looks on while Charley runs: the playground, and the figures for
//! those who run a bot.

use crate::conversation::{Event, Turn};
use crate::runner::outbox::{Queued, RowOutcome};
use crate::telegram::Remedy;
use chrono::{DateTime, Utc};
use std::time::Duration;

/// Sees what happens and what is made of it. Called in the midst of it, so it
/// must not wait. Each looks only at what it asks for.
pub trait Observer: Send + Sync {
    /// Telegram has answered when it was asked for updates, also with none.
    fn polled(&self) {}

    /// An update was read as this event; its turn comes later.
    fn read(&self, _json: &str, _chat_id: i64, _event: &Event) {}

    /// An event was handled, now. Its effects are about to be committed.
    fn turned(&self, _event: &Event, _turn: &Turn, _now: DateTime<Utc>) {}

    /// A transaction is durable, so long after it was given to be committed.
    fn committed(&self, _took: Duration) {}

    /// Nothing more can be kept, for this reason, and Charley ends. May be told
    /// more than once.
    fn store_failed(&self, _why: &str) {}

    /// Rows are durable in the outbox and wait to be said.
    fn queued(&self, _rows: &[Queued]) {}

    /// Telegram answered a call, and refused it so where it refused.
    fn called(&self, _refused: Option<Remedy>) {}

    /// A row is off the outbox; without an outcome it was forgotten with its
    /// person.
    fn finished(&self, _queued: &Queued, _outcome: Option<RowOutcome>) {}

    /// A row is off the outbox, as too much waited for its chat.
    fn left_out(&self, _queued: &Queued) {}
}

/// Nobody looks on.
pub struct Unobserved;

impl Observer for Unobserved {}
