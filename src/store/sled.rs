//! The store on disk, by sled 0.34.7. The only file that knows sled.
//!
//! `flush` of this version writes but does not sync, so every commit ends with
//! a sync of our own on sled's file. `flush_async` can wait for ever and is
//! never used. An error of sled's stays until it is opened again, so the first
//! one ends all writing. Removed bytes stay in the file.

use super::directory::{Directory, patiently};
use super::opening::{Failure, SILENCE_LIMIT, supervised};
use super::{Operation, Pair, Store, StoreError, Transaction, Tree, envelope, schema};
use sled::transaction::TransactionError;
use sled::{Batch, Config, Db, Error, Transactional};
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fs::File;
use std::io::ErrorKind;
use std::path::Path;
use std::sync::Mutex;

/// A tendency rather than a limit; sled's own choice is a gigabyte.
const CACHE_BYTES: u64 = 64 * 1024 * 1024;

/// How often sled tidies up. Commits do not wait for it.
const FLUSH_EVERY_MS: u64 = 500;

/// Transactions of ours that become one of sled's. Each of sled's ends with a
/// write to the file, which costs several times what a turn does: 40 turns at
/// once take about 45 µs of CPU each, one by one about 160 µs. More than this
/// many gain nothing and make sled's copies large.
const MERGED_MAX: usize = 64;

/// Rows checked between two signs of progress.
const ROWS_A_STEP: u64 = 1_000;

/// A directory of sled's, open for this process alone.
pub struct SledStore {
    writer: Mutex<Writer>,
    trees: Vec<sled::Tree>,
    database: Db,
    /// Last, so that the directory is given up after sled has left it.
    directory: Directory,
}

/// One commit at a time: sled's flushes are slow side by side.
struct Writer {
    file: File,
    stopped: Option<String>,
}

/// What opening found.
struct Opened {
    database: Db,
    trees: Vec<sled::Tree>,
    rows: u64,
}

impl SledStore {
    /// Opens the store in this directory and checks every value in it, or
    /// creates both. Blocks for as long as reading everything takes.
    ///
    /// A snapshot of sled's that cannot be read is set aside: it only saves
    /// time, and sled then reads its whole log. All other damage is an error.
    pub fn open(path: &Path) -> Result<SledStore, StoreError> {
        SledStore::open_taken(Directory::take(path)?)
    }

    /// The same for a directory that is taken already.
    pub(super) fn open_taken(directory: Directory) -> Result<SledStore, StoreError> {
        let opened = read_with_or_without_snapshot(directory.path(), &directory)?;
        let file = File::open(directory.database())
            .map_err(|error| directory.refuse(&error.to_string()))?;
        let store = SledStore {
            writer: Mutex::new(Writer {
                file,
                stopped: None,
            }),
            trees: opened.trees,
            database: opened.database,
            directory,
        };
        schema::settle(&store, &store.directory, opened.rows)?;
        Ok(store)
    }

    /// Every row of a tree, in key order.
    pub(super) fn each(
        &self,
        tree: Tree,
        mut each: impl FnMut(&[u8], &[u8]) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        for row in self.tree(tree) {
            let (key, value) = row.map_err(|error| unreadable(tree, &error))?;
            each(&key, &value)?;
        }
        Ok(())
    }

    /// The trees are in the order of [`Tree::ALL`], which is that of the enum.
    fn tree(&self, tree: Tree) -> &sled::Tree {
        &self.trees[tree as usize]
    }

    fn write(&self, transactions: &[Transaction], file: &File) -> Result<(), StoreError> {
        envelope::check_group(transactions)?;
        for merged in transactions.chunks(MERGED_MAX) {
            self.apply(merged).map_err(|error| stopped(&error))?;
        }
        self.database.flush().map_err(|error| stopped(&error))?;
        file.sync_data()
            .map_err(|error| StoreError::Stopped(error.to_string()))
    }

    /// Applies transactions in one of sled's, over the trees that they touch.
    /// What is all or nothing for several is so for each.
    fn apply(&self, transactions: &[Transaction]) -> Result<(), Error> {
        let batches = batches(transactions);
        if batches.is_empty() {
            return Ok(());
        }
        let trees: Vec<&sled::Tree> = batches.keys().map(|tree| self.tree(*tree)).collect();
        let applied = trees.as_slice().transaction(|views| {
            for (view, batch) in views.iter().zip(batches.values()) {
                view.apply_batch(batch)?;
            }
            Ok(())
        });
        applied.map_err(|error: TransactionError<Infallible>| match error {
            TransactionError::Storage(error) => error,
            TransactionError::Abort(never) => match never {},
        })
    }
}

impl Store for SledStore {
    fn get(&self, tree: Tree, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        let value = self.tree(tree).get(key);
        let value = value.map_err(|error| unreadable(tree, &error))?;
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
        let rows = self.tree(tree).range(from..to).take(limit);
        rows.map(|row| {
            let (key, value) = row.map_err(|error| unreadable(tree, &error))?;
            Ok((key.to_vec(), value.to_vec()))
        })
        .collect()
    }

    fn commit(&self, transactions: &[Transaction]) -> Result<(), StoreError> {
        let panicked = |_| StoreError::Stopped("an earlier commit panicked".to_owned());
        let mut writer = self.writer.lock().map_err(panicked)?;
        if let Some(why) = &writer.stopped {
            return Err(StoreError::Stopped(why.clone()));
        }
        let written = self.write(transactions, &writer.file);
        writer.stopped = written.as_ref().err().map(ToString::to_string);
        written
    }
}

/// The changes by tree; of several to one key, the last.
fn batches(transactions: &[Transaction]) -> BTreeMap<Tree, Batch> {
    let mut batches: BTreeMap<Tree, Batch> = BTreeMap::new();
    for operation in transactions.iter().flatten() {
        match operation {
            Operation::Put { tree, key, value } => {
                let batch = batches.entry(*tree).or_default();
                batch.insert(key.as_slice(), value.as_slice());
            }
            Operation::Remove { tree, key } => {
                batches.entry(*tree).or_default().remove(key.as_slice());
            }
        }
    }
    batches
}

fn read_with_or_without_snapshot(path: &Path, directory: &Directory) -> Result<Opened, StoreError> {
    let mut outcome = read_all(path);
    if matches!(outcome, Err(Failure::Unreadable(_))) && directory.set_snapshot_aside()? {
        tracing::warn!("sled's snapshot cannot be read and was set aside");
        outcome = read_all(path);
    }
    let opened = outcome.map_err(|failure| directory.refuse(&failure.explain()))?;
    directory.refuse_shortened_log()?;
    Ok(opened)
}

/// Opens the directory and reads everything in it.
fn read_all(path: &Path) -> Result<Opened, Failure> {
    let attempt = || {
        let path = path.to_owned();
        supervised(SILENCE_LIMIT, move |alive| open_and_check(&path, alive))
    };
    // sled gives its own lock back a moment after it was dropped.
    patiently(attempt, |outcome| matches!(outcome, Err(Failure::Busy)))
}

fn open_and_check(path: &Path, alive: &dyn Fn()) -> Result<Opened, Failure> {
    let config = Config::new()
        .path(path)
        .cache_capacity(CACHE_BYTES)
        .flush_every_ms(Some(FLUSH_EVERY_MS))
        .use_compression(false);
    let mut opened = Opened {
        database: config.open().map_err(|error| opening_failure(&error))?,
        trees: Vec::new(),
        rows: 0,
    };
    for tree in Tree::ALL {
        alive();
        let rows = opened.database.open_tree(tree.name());
        let rows = rows.map_err(|error| Failure::Damaged(error.to_string()))?;
        opened.rows += check_tree(tree, &rows, alive)?;
        opened.trees.push(rows);
    }
    Ok(opened)
}

/// Reads every row of a tree; returns how many there are.
fn check_tree(tree: Tree, rows: &sled::Tree, alive: &dyn Fn()) -> Result<u64, Failure> {
    let mut count = 0;
    for row in rows {
        let (key, value) = row.map_err(|error| Failure::Damaged(error.to_string()))?;
        envelope::check_row(tree, &key, &value)
            .map_err(|error| Failure::Damaged(error.to_string()))?;
        count += 1;
        if count % ROWS_A_STEP == 0 {
            alive();
        }
    }
    Ok(count)
}

fn opening_failure(error: &Error) -> Failure {
    match error {
        // sled keeps only the words of the system's error.
        Error::Io(io) if io.to_string().contains("could not acquire lock") => Failure::Busy,
        Error::Io(io) if io.kind() == ErrorKind::UnexpectedEof => Failure::Damaged(io.to_string()),
        Error::Io(io) => Failure::Refused(io.to_string()),
        Error::Corruption { .. } => Failure::Unreadable(error.to_string()),
        Error::CollectionNotFound(_) | Error::Unsupported(_) | Error::ReportableBug(_) => {
            Failure::Damaged(error.to_string())
        }
    }
}

fn unreadable(tree: Tree, error: &Error) -> StoreError {
    StoreError::Damaged {
        tree,
        what: error.to_string(),
    }
}

fn stopped(error: &Error) -> StoreError {
    StoreError::Stopped(error.to_string())
}
