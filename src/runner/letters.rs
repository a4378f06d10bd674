//! Dead letters: updates that were put aside because handling them failed, with
//! what failed, and how they come back to be handled.
//!
//! What a person wrote is in them, so nothing in here is ever logged or shown.

use super::codec;
use super::draft::Draft;
use super::keys;
use super::ledger::{Arrived, Ledger, no_key};
use super::panics::Panicked;
use crate::store::sealing::Key;
use crate::store::{StoreError, Transaction, Tree};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::sync::Arc;

/// An update as it came, and why it is here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeadLetter {
    pub update: Arrived,
    pub failure: Failure,
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

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (what, place) = match self {
            Failure::Reading(place) => ("reading it", place.as_deref()),
            Failure::Handling(place) => ("handling it", place.as_deref()),
            Failure::Stored => ("reading what is stored of the chat", None),
        };
        match place {
            Some(place) => write!(f, "{what}, at {place}"),
            None => f.write_str(what),
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

    /// What puts a letter back among the updates that are not handled yet, for
    /// the next start.
    pub fn put_back(&self, kept: &Kept) -> Result<Transaction, StoreError> {
        let mut draft = Draft::new(&self.sealer);
        draft.put_back(&kept.under, kept.number, &kept.letter.update)?;
        Ok(draft.finish().transaction)
    }
}
