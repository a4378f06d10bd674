//! Rows of the outbox: what is to be said to whom, durable until it was said.

use crate::conversation::{ExportFile, Handle, Message, Phase, Purpose};
use crate::diary::Hours;
use crate::picture::Picture;
use crate::words::Text;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// Who goes first. Replies are never kept waiting by reminders, and neither by
/// pacing, which is not stored and dropped when late.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Class {
    Reply = 0,
    Reminder = 1,
    Pacing = 2,
}

/// Counts up over all rows; a later row of a chat has a higher number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct RowId(pub u64);

/// One thing to say.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row {
    pub chat_id: i64,
    pub language: String,
    /// The person's hours when it was queued; night is decided by them at the
    /// moment of sending. Unknown hours: silent.
    pub hours: Option<Hours>,
    pub created_at: DateTime<Utc>,
    pub saying: Saying,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Saying {
    Send {
        handle: Option<Handle>,
        message: Message,
        purpose: Purpose,
    },
    /// Drawn when it is sent.
    Picture {
        picture: Box<Picture>,
        caption: Message,
        purpose: Purpose,
    },
    Edit {
        handle: Handle,
        message: Message,
    },
    DropButtons {
        handle: Handle,
    },
    Answer {
        callback: String,
        toast: Option<Text>,
    },
    Export(ExportFile),
    /// Says nothing: asks Telegram for a file that the person sent.
    Fetch {
        file_id: String,
        adding: bool,
    },
}

/// A row with its place in the outbox.
#[derive(Clone, Debug, PartialEq)]
pub struct Queued {
    pub id: RowId,
    pub row: Row,
}

/// A paced exercise for the sender to run in memory.
#[derive(Clone, Debug, PartialEq)]
pub struct Pacing {
    pub chat_id: i64,
    pub language: String,
    pub hours: Option<Hours>,
    pub handle: Handle,
    pub phases: Vec<Phase>,
}

impl Saying {
    /// What a message that comes anew is for; `None` for whatever else is done.
    pub fn purpose(&self) -> Option<Purpose> {
        match self {
            Saying::Send { purpose, .. } | Saying::Picture { purpose, .. } => Some(*purpose),
            Saying::Edit { .. }
            | Saying::DropButtons { .. }
            | Saying::Answer { .. }
            | Saying::Export(_)
            | Saying::Fetch { .. } => None,
        }
    }
}

impl Row {
    /// Whether it is a reminder that has waited past its window.
    pub fn has_expired(&self, now: DateTime<Utc>) -> bool {
        match self.saying.purpose() {
            Some(Purpose::Reminder { expires_at, .. }) => now > expires_at,
            Some(Purpose::Reply | Purpose::Notice) | None => false,
        }
    }

    pub fn class(&self) -> Class {
        match self.saying.purpose() {
            Some(Purpose::Reminder { .. } | Purpose::Notice) => Class::Reminder,
            Some(Purpose::Reply) | None => Class::Reply,
        }
    }
}
