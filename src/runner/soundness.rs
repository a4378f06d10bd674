//! Whether everything that is kept can be read again, row by row.
//!
//! Records of diaries, which are nearly all rows, are opened and not looked into: what
//! their key opens is what was sealed for this row. Everything else is.
//!
//! Changes nothing. Where the index of due rows does not follow the people, it
//! says what would put that right, and everything else that is wrong is an
//! error.

use super::codec;
use super::dead_letter::DeadLetter;
use super::keys::{self, DueRow};
use super::outbox::OutboxRow;
use super::rows::{Arrived, SentList};
use super::store_reader::{StoreReader, no_key};
use crate::conversation::Person;
use crate::store::sealing::Pseudonym;
use crate::store::{Operation, StoreError, Tally, Transaction, Tree};
use serde::de::DeserializeOwned;
use std::collections::HashSet;

/// Above every key of every tree.
const END: &[u8] = &[0xff; 64];

/// Rows read between two signs of progress.
const ROWS_A_STEP: u64 = 1_000;

/// What there is, all of it sound.
#[derive(Debug, Default)]
pub struct Sound {
    pub rows: u64,
    /// Of keys and values.
    pub bytes: u64,
    pub tally: Tally,
    /// What puts the due rows right.
    pub due_repairs: Transaction,
    /// Of everybody of whom anything is kept.
    pub pseudonyms: HashSet<Pseudonym>,
}

impl StoreReader {
    /// Reads and opens every row. Calls `alive` now and then.
    ///
    /// # Errors
    /// The first row that cannot be read, or that no key opens.
    pub fn check(&self, alive: &dyn Fn()) -> Result<Sound, StoreError> {
        let mut checked = Checked::default();
        for tree in Tree::ALL {
            self.walk_standing_still(tree, &[], END, |key, value| {
                checked.rows += 1;
                checked.bytes += (key.len() + value.len()) as u64;
                checked.tally.add(tree, key, value);
                if checked.rows.is_multiple_of(ROWS_A_STEP) {
                    alive();
                }
                self.check_row(tree, key, value, &mut checked)
            })?;
        }
        if checked.due != checked.due_planned {
            self.remove_stray_due(&mut checked.due_repairs)?;
        }
        Ok(Sound {
            rows: checked.rows,
            bytes: checked.bytes,
            tally: checked.tally,
            due_repairs: checked.due_repairs,
            pseudonyms: checked.pseudonyms,
        })
    }

    fn check_row(
        &self,
        tree: Tree,
        key: &[u8],
        value: &[u8],
        checked: &mut Checked,
    ) -> Result<(), StoreError> {
        match tree {
            // The store's own, which it has read.
            Tree::Meta => Ok(()),
            Tree::Person => self.check_person(key, &self.open(tree, key, value)?, checked),
            Tree::Due => {
                checked.due += 1;
                keys::parse_due(key).map(drop).ok_or_else(|| no_key(tree))
            }
            Tree::Seen => codec::open_plain::<i64>(tree, key, value).map(drop),
            Tree::Diary => {
                let under = self.key(tree, key, value)?;
                codec::check_opens(&under, tree, key, value)
            }
            Tree::Sent => self.open::<SentList>(tree, key, value).map(drop),
            Tree::Outbox => self.check_numbered::<OutboxRow>(tree, key, value, checked),
            Tree::Inbox => self.check_numbered::<Arrived>(tree, key, value, checked),
            Tree::DeadLetters => self.check_numbered::<DeadLetter>(tree, key, value, checked),
        }
    }

    /// One that may be all that there is of somebody.
    fn check_numbered<T: DeserializeOwned>(
        &self,
        tree: Tree,
        key: &[u8],
        value: &[u8],
        checked: &mut Checked,
    ) -> Result<(), StoreError> {
        self.open::<T>(tree, key, value)?;
        checked
            .pseudonyms
            .insert(codec::pseudonym(tree, key, value)?);
        Ok(())
    }

    /// What they have planned has its rows.
    fn check_person(
        &self,
        key: &[u8],
        person: &Person,
        checked: &mut Checked,
    ) -> Result<(), StoreError> {
        let pseudonym = keys::parse_chat(key).ok_or_else(|| no_key(Tree::Person))?;
        checked.pseudonyms.insert(pseudonym);
        for (wake, due) in &person.due {
            let row = DueRow::new(due.at, person.chat_id, *wake);
            let (tree, key) = (Tree::Due, keys::due(row.at, pseudonym, row.wake));
            let value = Vec::new();
            match self.store.get(tree, &key)? {
                Some(_) => checked.due_planned += 1,
                None => {
                    let missing = Operation::Put { tree, key, value };
                    checked.due_repairs.push(missing);
                }
            }
        }
        Ok(())
    }

    /// Takes away those that nobody has planned.
    fn remove_stray_due(&self, repairs: &mut Transaction) -> Result<(), StoreError> {
        self.walk_standing_still(Tree::Due, &[], END, |key, _| {
            let (at, pseudonym, wake) = keys::parse_due(key).ok_or_else(|| no_key(Tree::Due))?;
            let person = self.person_under(pseudonym)?;
            let planned = person.and_then(|person| person.due.get(&wake).copied());
            if planned.is_none_or(|due| DueRow::new(due.at, 0, wake).at != at) {
                let (tree, key) = (Tree::Due, key.to_vec());
                repairs.push(Operation::Remove { tree, key });
            }
            Ok(())
        })
    }

    fn person_under(&self, pseudonym: Pseudonym) -> Result<Option<Person>, StoreError> {
        let row = keys::chat(pseudonym);
        match (
            self.sealer.key_by_pseudonym(pseudonym),
            self.store.get(Tree::Person, &row)?,
        ) {
            (Some(key), Some(value)) => codec::open(&key, Tree::Person, &row, &value).map(Some),
            (None, _) | (_, None) => Ok(None),
        }
    }
}

#[derive(Default)]
struct Checked {
    rows: u64,
    bytes: u64,
    tally: Tally,
    /// Rows in the index of what is due.
    due: u64,
    /// Those among them that somebody has planned.
    due_planned: u64,
    due_repairs: Transaction,
    pseudonyms: HashSet<Pseudonym>,
}
