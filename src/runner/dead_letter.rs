//! A row that was put aside because handling it failed, and what failed.
//!
//! What a person wrote is in it, so it is never logged or shown.

use super::outbox::OutboxRow;
use super::panics::Panicked;
use super::rows::Arrived;
use crate::conversation::Wake;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A row as it was, and why it is here.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DeadLetter {
    #[serde(flatten)]
    pub matter: Matter,
    pub failure: WhatFailed,
}

/// What was put aside. The names are stored.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Matter {
    /// An update as it came.
    Update(Arrived),
    /// A row of the outbox with a file to fetch or to make.
    Row {
        at: DateTime<Utc>,
        row: Box<OutboxRow>,
    },
    /// What came due; the person's next one is planned already.
    Due { at: DateTime<Utc>, wake: Wake },
}

impl Matter {
    /// When it came, was put aside, or was due.
    pub fn at(&self) -> DateTime<Utc> {
        match self {
            Matter::Update(update) => update.arrived_at,
            Matter::Row { at, .. } | Matter::Due { at, .. } => *at,
        }
    }

    /// Whether it is an update in which the number is.
    pub fn holds(&self, number: &str) -> bool {
        match self {
            Matter::Update(update) => update.json.contains(number),
            Matter::Row { .. } | Matter::Due { .. } => false,
        }
    }
}

/// What failed. Says nothing about the person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum WhatFailed {
    /// Telegram's JSON could not be read: a panic, and its place.
    Reading(Option<String>),
    /// The conversation panicked each time, and where it did last.
    Handling(Option<String>),
    /// What is stored of the chat could not be read.
    Stored,
    /// A file could not be made; the log has the place.
    Making,
    /// So many processes ended meanwhile.
    Ended(Doing, u8),
}

/// What a process was at when it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Doing {
    Reading,
    Handling,
    Making,
}

impl WhatFailed {
    pub fn reading(panicked: Panicked) -> Self {
        WhatFailed::Reading(panicked.place)
    }

    pub fn handling(panicked: Panicked) -> Self {
        WhatFailed::Handling(panicked.place)
    }
}

impl fmt::Display for Doing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Doing::Reading => "reading it",
            Doing::Handling => "handling it",
            Doing::Making => "making it",
        })
    }
}

impl fmt::Display for WhatFailed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            WhatFailed::Reading(Some(place)) => write!(f, "{}, at {place}", Doing::Reading),
            WhatFailed::Handling(Some(place)) => write!(f, "{}, at {place}", Doing::Handling),
            WhatFailed::Reading(None) => Doing::Reading.fmt(f),
            WhatFailed::Handling(None) => Doing::Handling.fmt(f),
            WhatFailed::Making => Doing::Making.fmt(f),
            WhatFailed::Stored => f.write_str("reading what is stored of the chat"),
            WhatFailed::Ended(doing, times) => {
                write!(f, "{doing}, in which the process ended {times} times")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{Tree, envelope};

    /// As it was before there were others than updates.
    #[derive(Serialize)]
    struct Earlier {
        update: Arrived,
        failure: WhatFailed,
    }

    #[test]
    fn letters_of_before_there_were_rows_are_read() {
        let update = Arrived {
            arrived_at: DateTime::UNIX_EPOCH,
            update_id: 7,
            json: "{}".to_owned(),
        };
        let failure = WhatFailed::Handling(None);
        let letter = DeadLetter {
            matter: Matter::Update(update.clone()),
            failure: failure.clone(),
        };
        let earlier = envelope::encode(&Earlier { update, failure }).unwrap();
        assert_eq!(envelope::encode(&letter).unwrap(), earlier);
        let read: DeadLetter = envelope::decode(Tree::DeadLetters, &earlier).unwrap();
        assert_eq!(read, letter);
    }
}
