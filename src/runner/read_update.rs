//! What an update turned out to be when it was read.

use super::dead_letter::WhatFailed;
use crate::conversation::Event;

pub enum ReadUpdate {
    /// For a chat; with what failed where no more of it could be read.
    For(i64, Event, Option<WhatFailed>),
    /// It concerns no chat.
    Nothing,
    /// Reading it panicked, or ended the process, and nobody knows whose it is.
    Failed(WhatFailed),
}

impl ReadUpdate {
    pub fn chat(&self) -> Option<i64> {
        match self {
            ReadUpdate::For(chat_id, _, _) => Some(*chat_id),
            ReadUpdate::Nothing | ReadUpdate::Failed(_) => None,
        }
    }

    pub fn of(read: Option<(i64, Event)>) -> Self {
        read.map_or(ReadUpdate::Nothing, |(chat_id, event)| {
            ReadUpdate::For(chat_id, event, None)
        })
    }
}

/// An update for a chat, with its arrival number.
pub struct NumberedUpdate {
    pub number: u64,
    pub update_id: i64,
    pub chat_id: i64,
    pub event: Event,
    /// What failed, where no more of it could be read.
    pub failure: Option<WhatFailed>,
}
