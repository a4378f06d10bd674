//! A row that was put aside because handling it failed, and what failed.
//!
//! What a person wrote is in it, so it is never logged or shown.

use super::outbox::Row;
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
    pub failure: Failure,
}

/// What was put aside. The names are stored.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Matter {
    /// An update as it came.
    Update(Arrived),
    /// A row of the outbox with a file to fetch or to make.
    Row { at: DateTime<Utc>, row: Box<Row> },
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
pub enum Failure {
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

impl Failure {
    pub fn reading(panicked: Panicked) -> Self {
        Failure::Reading(panicked.place)
    }

    pub fn handling(panicked: Panicked) -> Self {
        Failure::Handling(panicked.place)
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

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Reading(Some(place)) => write!(f, "{}, at {place}", Doing::Reading),
            Failure::Handling(Some(place)) => write!(f, "{}, at {place}", Doing::Handling),
            Failure::Reading(None) => Doing::Reading.fmt(f),
            Failure::Handling(None) => Doing::Handling.fmt(f),
            Failure::Making => Doing::Making.fmt(f),
            Failure::Stored => f.write_str("reading what is stored of the chat"),
            Failure::Ended(doing, times) => {
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
        failure: Failure,
    }

    #[test]
    fn letters_of_before_there_were_rows_are_read() {
        let update = Arrived {
            arrived_at: DateTime::UNIX_EPOCH,
            update_id: 7,
            json: "{}".to_owned(),
        };
        let failure = Failure::Handling(None);
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
