//! One thing for a lane to do.

use super::dead_letter::WhatFailed;
use super::outbox::{Class, RowId};
use crate::conversation::{Event, Handle, Wake};
use chrono::{DateTime, Utc};

#[derive(Clone, Debug, PartialEq)]
pub struct Job {
    pub origin: Origin,
    /// What the conversation is told; `None` where the row only has to go.
    pub event: Option<Event>,
    /// Why its row is to be put aside, where it is.
    pub failure: Option<WhatFailed>,
}

impl Job {
    /// One that no row is behind.
    pub fn by_itself(event: Option<Event>) -> Self {
        Job {
            origin: Origin::None,
            event,
            failure: None,
        }
    }
}

/// The row on disk that is done with when the job is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    Inbox {
        number: u64,
    },
    Due {
        at: DateTime<Utc>,
        wake: Wake,
    },
    Outbox {
        class: Class,
        id: RowId,
        /// The message that came of it, where it may be edited later.
        sent: Option<(Handle, i32)>,
    },
    None,
}

impl Origin {
    /// Whether it is an update that is not handled yet.
    pub fn is_update(&self) -> bool {
        match self {
            Origin::Inbox { .. } => true,
            Origin::Due { .. } | Origin::Outbox { .. } | Origin::None => false,
        }
    }

    /// Whether a job that was not done comes back at the next start with
    /// nothing repeated.
    pub fn waits_on_disk(&self) -> bool {
        match self {
            Origin::Inbox { .. } | Origin::Due { .. } => true,
            Origin::Outbox { .. } | Origin::None => false,
        }
    }
}
