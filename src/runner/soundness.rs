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
use std::num::NonZero;
use std::panic::resume_unwind;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread::{self, available_parallelism};

/// Above every key of every tree.
const END: &[u8] = &[0xff; 64];

/// Rows read between two signs of progress.
const ROWS_A_STEP: u64 = 1_000;

/// More threads would only wait for the disk.
const THREADS_MAX: usize = 4;

/// Into so many ranges the records of diaries are cut, by the first bits of pseudonyms,
/// so that no thread is left with most of them.
const DIARY_RANGES: u8 = 16;

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
    /// Reads and opens every row, on as many threads as there are cores for. Calls
    /// `alive` now and then.
    ///
    /// # Errors
    /// A row that cannot be read, or that no key opens.
    pub fn check(&self, alive: &(dyn Fn() + Sync)) -> Result<Sound, StoreError> {
        let ranges = Mutex::new(ranges());
        let threads = available_parallelism().map_or(1, NonZero::get);
        let mut checked = thread::scope(|scope| {
            let work = || {
                let checked = self.check_ranges(&ranges, alive);
                // Nobody need read on where one is wrong.
                checked.inspect_err(|_| held(&ranges).clear())
            };
            // Fewer threads than that read all there is, too.
            let spawn = |_| thread::Builder::new().spawn_scoped(scope, work).ok();
            let others: Vec<_> = (1..threads.min(THREADS_MAX)).filter_map(spawn).collect();
            let mut checked = work()?;
            for other in others {
                // Whatever it died of, this process is to die of it, too.
                let other = other.join().unwrap_or_else(|panic| resume_unwind(panic));
                checked.add(other?);
            }
            Ok::<_, StoreError>(checked)
        })?;
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

    /// Those that nobody has begun yet, one after the other.
    fn check_ranges(
        &self,
        ranges: &Mutex<Vec<RowRange>>,
        alive: &(dyn Fn() + Sync),
    ) -> Result<Checked, StoreError> {
        let mut checked = Checked::default();
        let next = || held(ranges).pop();
        while let Some(RowRange { tree, from, to }) = next() {
            self.walk_standing_still(tree, &from, &to, |key, value| {
                checked.rows += 1;
                checked.bytes += (key.len() + value.len()) as u64;
                checked.tally.add(tree, key, value);
                if checked.rows.is_multiple_of(ROWS_A_STEP) {
                    alive();
                }
                self.check_row(tree, key, value, &mut checked)
            })?;
        }
        Ok(checked)
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

fn held<T>(ranges: &Mutex<T>) -> MutexGuard<'_, T> {
    ranges.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Rows that one thread reads: those of a tree from one key to before another.
struct RowRange {
    tree: Tree,
    from: Vec<u8>,
    to: Vec<u8>,
}

/// All of them; the long ones are taken first, from the end.
fn ranges() -> Vec<RowRange> {
    let whole = |tree| RowRange {
        tree,
        from: Vec::new(),
        to: END.to_vec(),
    };
    let others = Tree::ALL.into_iter().filter(|tree| *tree != Tree::Diary);
    let width = u8::MAX / DIARY_RANGES + 1;
    let diary = (0..DIARY_RANGES).map(|nth| RowRange {
        tree: Tree::Diary,
        from: if nth == 0 {
            Vec::new()
        } else {
            vec![nth * width]
        },
        to: match nth + 1 {
            DIARY_RANGES => END.to_vec(),
            next => vec![next * width],
        },
    });
    others.map(whole).chain(diary).collect()
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

impl Checked {
    /// What another thread has found.
    fn add(&mut self, other: Checked) {
        self.rows += other.rows;
        self.bytes += other.bytes;
        self.tally.0 = self.tally.0.wrapping_add(other.tally.0);
        self.due += other.due;
        self.due_planned += other.due_planned;
        self.due_repairs.extend(other.due_repairs);
        self.pseudonyms.extend(other.pseudonyms);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_is_in_one_range() {
        for tree in Tree::ALL {
            let mut of_tree: Vec<RowRange> = ranges();
            of_tree.retain(|range| range.tree == tree);
            of_tree.sort_by(|one, other| one.from.cmp(&other.from));
            assert_eq!(of_tree.first().unwrap().from, Vec::<u8>::new());
            assert_eq!(of_tree.last().unwrap().to, END);
            for pair in of_tree.windows(2) {
                assert_eq!(pair[0].to, pair[1].from, "{tree:?}");
            }
        }
    }
}
