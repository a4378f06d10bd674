//! The store on disk, by sled 0.34.7, and all that makes up for what sled does
//! not do. Nobody outside this folder knows sled.
//!
//! `flush` of this version writes but does not sync, so every commit ends with
//! a sync of our own on sled's file. `flush_async` can wait for ever and is
//! never used. An error of sled's stays until it is opened again, so the first
//! one ends all writing. Removed bytes stay in the file.

mod backend;
mod failures;
mod files;
mod log_file;
mod nine_trees;
mod opening;
mod progress;
mod rewrite;
mod rows;
mod snapshots;
mod supervised;
mod watermark;

pub use self::backend::Sled;

use self::failures::{lost_its_end, lost_rows, refusal, stopped, unreadable};
use self::log_file::LogFile;
use self::opening::{Opened, PROGRESS};
use self::progress::Progress;
use super::backend::{EachRow, ReadOnOpening, WholeStore};
use super::contract::{Pair, Store, StoreError, Transaction, Tree};
use super::directory::Directory;
use super::tally::Tally;
use super::{envelope, schema};
use crate::changes::{Changes, changes};
use sled::{Batch, Db, Error};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard};

/// Transactions of ours that become one of sled's. Each of sled's ends with a
/// write to the file, which costs several times what a turn does: 40 turns at
/// once take about 45 µs of CPU each, one by one about 160 µs. More than this
/// many gain nothing and make sled's copies large.
const MERGED_MAX: usize = 64;

/// A directory of sled's, open for this process alone.
pub struct SledStore {
    writer: Mutex<GroupWriter>,
    /// Every row is in its first tree, see `rows`.
    database: Db,
    /// Last, so that the directory is given up after sled has left it.
    directory: Directory,
}

/// One commit at a time: sled's flushes are slow side by side.
struct GroupWriter {
    log: LogFile,
    progress: Progress,
    stopped: Option<String>,
}

impl GroupWriter {
    /// That of a database which was just opened, as far as it had come.
    fn open(directory: &Directory, opened: &Opened) -> Result<GroupWriter, StoreError> {
        let log = LogFile::open(directory).map_err(|error| directory.cannot(&error))?;
        let progress = opening::progress(&opened.database);
        let mut progress = progress.map_err(|failure| refusal(directory, &failure))?;
        if opened.is_empty && progress.groups == 0 {
            progress.tally = Some(Tally::default());
        }
        Ok(GroupWriter {
            log,
            progress,
            stopped: None,
        })
    }
}

impl SledStore {
    /// Opens the store in this directory and checks every value in it, or
    /// creates both. Blocks for as long as reading everything takes.
    ///
    /// A snapshot of sled's that cannot be read is set aside: it only saves
    /// time, and sled then reads its whole log. All other damage is an error.
    pub fn open(path: &Path) -> Result<SledStore, StoreError> {
        SledStore::open_taken(files::take(path)?, ReadOnOpening::All)
    }

    /// The same for a directory that is taken already.
    fn open_taken(directory: Directory, reading: ReadOnOpening) -> Result<SledStore, StoreError> {
        let opened = opening::open(&directory, reading)?;
        let writer = GroupWriter::open(&directory, &opened)?;
        let progress = writer.progress;
        let noted = writer.log.number();
        let noted = noted.map_err(|error| directory.cannot(&error))?;
        let is_created = directory.is_created()?;
        let store = SledStore {
            writer: Mutex::new(writer),
            database: opened.database,
            directory,
        };
        schema::settle(&store, &store.directory, opened.is_empty)?;
        if !is_created {
            let closed = nine_trees::close(&store.database);
            closed.map_err(|failure| refusal(&store.directory, &failure))?;
            files::mark_created(&store.directory)?;
        }
        if is_created && noted > Some(progress.groups) {
            return Err(lost_its_end(&store.directory));
        }
        if let Some(read) = opened.tally {
            store.expect(progress, read)?;
        }
        store.directory.keep_to_owner()?;
        Ok(store)
    }

    /// Closes it, and leaves the directory taken.
    fn close(self) -> Directory {
        self.directory
    }

    /// What all rows come to, where that is known.
    fn tally(&self) -> Result<Option<Tally>, StoreError> {
        Ok(self.writer()?.progress.tally)
    }

    fn expect(&self, progress: Progress, read: Tally) -> Result<(), StoreError> {
        match progress.tally {
            Some(tally) if tally == read => Ok(()),
            Some(_) => Err(lost_rows(&self.directory)),
            None => {
                self.writer()?.progress.tally = Some(read);
                self.commit(&[])
            }
        }
    }

    fn writer(&self) -> Result<MutexGuard<'_, GroupWriter>, StoreError> {
        let panicked = |_| StoreError::Stopped("an earlier commit panicked".to_owned());
        self.writer.lock().map_err(panicked)
    }

    fn unreadable(&self, tree: Tree, error: &Error) -> StoreError {
        unreadable(&self.log(), tree, error)
    }

    fn log(&self) -> PathBuf {
        files::log(self.directory.path())
    }

    fn write(
        &self,
        transactions: &[Transaction],
        writer: &mut GroupWriter,
    ) -> Result<(), StoreError> {
        envelope::check_group(transactions)?;
        self.apply_all(transactions, &mut writer.progress)
            .and_then(|()| self.database.flush())
            .map_err(|error| stopped(&self.log(), &error))?;
        tracing::trace!("a group is written and not synced yet");
        let synced = writer.log.sync(writer.progress.groups);
        synced
            .and_then(|()| self.directory.check_place())
            .inspect_err(|_| {
                // Closing it would sync once more, and panic where that fails.
                std::mem::forget(self.database.clone());
            })
    }

    fn apply_all(&self, group: &[Transaction], progress: &mut Progress) -> Result<(), Error> {
        let mut merged: Vec<_> = group.chunks(MERGED_MAX).collect();
        let last = merged.pop().unwrap_or_default();
        for earlier in merged {
            self.apply(earlier, progress)?;
        }
        // Not before, so that a group without its end is not taken for whole.
        progress.groups += 1;
        self.apply(last, progress)
    }

    /// What the tally is once these changes are made.
    fn count(&self, changes: &Changes<'_>, tally: &mut Tally) -> Result<(), Error> {
        for ((tree, key), value) in changes {
            if let Some(old) = self.database.get(rows::place(*tree, key))? {
                tally.remove(*tree, key, &old);
            }
            if let Some(new) = value {
                tally.add(*tree, key, new);
            }
        }
        Ok(())
    }

    /// Applies transactions in one batch of sled's. What is all or nothing for
    /// several is so for each. The progress is part of it: sled writes when it likes,
    /// and rows that came to the disk without it would look like damage.
    fn apply(&self, transactions: &[Transaction], progress: &mut Progress) -> Result<(), Error> {
        let changes = changes(transactions);
        if let Some(tally) = &mut progress.tally {
            self.count(&changes, tally)?;
        }
        let mut batch = Batch::default();
        for ((tree, key), value) in changes {
            let place = rows::place(tree, key);
            match value {
                Some(value) => batch.insert(place, value),
                None => batch.remove(place),
            }
        }
        batch.insert(PROGRESS, progress.bytes());
        self.database.apply_batch(batch)
    }
}

impl Store for SledStore {
    fn get(&self, tree: Tree, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        let value = self.database.get(rows::place(tree, key));
        let value = value.map_err(|error| self.unreadable(tree, &error))?;
        Ok(value.map(|value| value.to_vec()))
    }

    fn scan(
        &self,
        tree: Tree,
        from: &[u8],
        to: &[u8],
        limit: usize,
    ) -> Result<Vec<Pair>, StoreError> {
        if from >= to {
            return Ok(Vec::new());
        }
        let rows = rows::between(&self.database, tree, from, to).take(limit);
        rows.map(|row| {
            let (key, value) = row.map_err(|error| self.unreadable(tree, &error))?;
            Ok((key.to_vec(), value.to_vec()))
        })
        .collect()
    }

    fn commit(&self, transactions: &[Transaction]) -> Result<(), StoreError> {
        let mut writer = self.writer()?;
        if let Some(why) = &writer.stopped {
            return Err(StoreError::Stopped(why.clone()));
        }
        let written = self.write(transactions, &mut writer);
        writer.stopped = written.as_ref().err().map(StoreError::reason);
        written
    }

    fn check_place(&self) -> Result<(), StoreError> {
        self.directory.check_place()?;
        self.writer()?.log.check_place()
    }
}

impl WholeStore for SledStore {
    fn each(&self, tree: Tree, each: EachRow<'_>) -> Result<(), StoreError> {
        for row in rows::all_of(&self.database, tree) {
            let (key, value) = row.map_err(|error| self.unreadable(tree, &error))?;
            each(&key, &value)?;
        }
        Ok(())
    }

    fn expect_tally(&self, read: Tally) -> Result<(), StoreError> {
        let progress = self.writer()?.progress;
        self.expect(progress, read)
    }
}

#[cfg(test)]
mod tests;
