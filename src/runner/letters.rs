//! Dead letters: rows that were put aside because handling them failed, with
//! what failed, and how they come back to be handled.
//!
//! What a person wrote is in them, so nothing in here is ever logged or shown.

use super::codec;
use super::draft::Draft;
use super::keys;
use super::ledger::{Arrived, Ledger, no_key};
use super::numbering;
use super::outbox::{Queued, Row, RowId};
use super::panics::Panicked;
use crate::conversation::Wake;
use crate::store::sealing::Key;
use crate::store::{StoreError, Transaction, Tree};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::sync::Arc;

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

/// A dead letter as it is stored.
pub struct Kept {
    /// Its arrival number, which it keeps.
    pub number: u64,
    pub letter: DeadLetter,
    under: Arc<Key>,
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

impl Ledger {
    /// All dead letters in the order of their arrival.
    pub fn dead_letters(&self) -> Result<Vec<Kept>, StoreError> {
        let mut letters = Vec::new();
        let tree = Tree::DeadLetters;
        self.walk(tree, &[], keys::END, |row, value| {
            let under = self.key(tree, row, value)?;
            letters.push(Kept {
                number: keys::parse_arrival(row).ok_or_else(|| no_key(tree))?,
                letter: codec::open(&under, tree, row, value)?,
                under,
            });
            Ok(())
        })?;
        Ok(letters)
    }

    /// What puts letters back where they came from, for the next start. What
    /// came due only goes: its next one is planned. Blocks, and counts as a
    /// start: rows get numbers that no other start gives.
    pub fn put_back<'a>(
        &self,
        letters: impl Iterator<Item = &'a Kept>,
    ) -> Result<Vec<Transaction>, StoreError> {
        let above = numbering::begin(&*self.store, self.sealer.generation())?;
        let mut ids = (above + 1..).map(RowId);
        letters
            .map(|kept| self.back(kept, &mut ids))
            .collect::<Result<_, _>>()
    }

    fn back(
        &self,
        kept: &Kept,
        ids: &mut impl Iterator<Item = RowId>,
    ) -> Result<Transaction, StoreError> {
        let mut draft = Draft::new(&self.sealer);
        match &kept.letter.matter {
            Matter::Update(update) => draft.put_back(&kept.under, kept.number, update)?,
            Matter::Row { row, .. } => {
                draft.remove(Tree::DeadLetters, keys::arrival(kept.number));
                if let Some(id) = ids.next() {
                    let row = Row::clone(row);
                    draft.put_row(&Queued { id, row })?;
                }
            }
            Matter::Due { .. } => draft.remove(Tree::DeadLetters, keys::arrival(kept.number)),
        }
        Ok(draft.finish().transaction)
    }

    /// What takes a letter away for good. A key that it had to itself goes with
    /// the next start.
    pub fn drop_letter(&self, kept: &Kept) -> Transaction {
        let mut draft = Draft::new(&self.sealer);
        draft.remove(Tree::DeadLetters, keys::arrival(kept.number));
        draft.finish().transaction
    }

    /// What takes an update away that waits to be handled.
    pub fn drop_update(&self, number: u64) -> Transaction {
        let mut draft = Draft::new(&self.sealer);
        draft.remove_update(number);
        draft.finish().transaction
    }

    /// What takes a row away that waits to be said; none where there is none.
    pub fn drop_row(&self, id: RowId) -> Result<Option<Transaction>, StoreError> {
        let row = self.outbox()?.into_iter().find(|queued| queued.id == id);
        Ok(row.map(|queued| {
            let mut draft = Draft::new(&self.sealer);
            draft.remove_row(queued.row.class(), id);
            draft.finish().transaction
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::envelope;

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
