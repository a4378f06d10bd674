//! Whoever looks on while Charley talks: the playground. Nobody, for those who
//! run a bot.

use crate::conversation::{Event, Turn};
use chrono::{DateTime, Utc};

/// Sees what happens and what is made of it. Called within the turn, so it
/// must not wait.
pub trait Observer: Send + Sync {
    /// An update was read as this event; its turn comes later.
    fn read(&self, json: &str, chat_id: i64, event: &Event);

    /// An event was handled, now. Its effects are about to be committed.
    fn turned(&self, event: &Event, turn: &Turn, now: DateTime<Utc>);
}

/// Nobody looks on.
pub struct Unobserved;

impl Observer for Unobserved {
    fn read(&self, _: &str, _: i64, _: &Event) {}

    fn turned(&self, _: &Event, _: &Turn, _: DateTime<Utc>) {}
}
