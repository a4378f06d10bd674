//! A data directory with the keys of what is in it, opened together.
//!
//! Seals nothing itself; sees to it that no row is durable before the key that
//! opens it.

use super::backend::{Backend, EachRow, ReadOnOpening, WholeStore};
use super::backup::{self, Stamp};
use super::beginning;
use super::contract::{Pair, Store, StoreError, Transaction, Tree};
use super::directory::Directory;
use super::moved;
use super::refusal::{cannot, unsound};
use super::restore::refuse_cut_off;
use super::schema::SCHEMA;
use super::sealing::{KEYS_FILE, Sealer, Slot, refuse_key_within};
use super::tally::Tally;
use crate::paths;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

pub struct Sealed<S> {
    sealer: Arc<Sealer>,
    store: S,
    data_dir: PathBuf,
    key_file: PathBuf,
    /// Held by who commits, and by who wants nothing to change meanwhile.
    changing: Mutex<()>,
}

impl<S: WholeStore> Sealed<S> {
    /// Opens the store of this kind in this directory with the master key in
    /// this file, or creates all of it where nothing tells that there was one.
    ///
    /// # Errors
    /// [`StoreError::Key`] where something is kept but the master key is not
    /// there or another one; otherwise as [`Backend::open`].
    pub fn of(
        backend: &impl Backend<Store = S>,
        path: &Path,
        key_file: &Path,
        reading: ReadOnOpening,
    ) -> Result<Self, StoreError> {
        let path = &*paths::followed(path);
        let told = |error: io::Error| cannot(path, &error);
        backend.complete_rewrite(path).map_err(told)?;
        refuse_cut_off(path)?;
        moved::refuse(path)?;
        beginning::refuse_lost(backend, path, key_file)?;
        let directory = backend.take(path)?;
        backend.clear_away(&directory)?;
        refuse_key_within(path, key_file)?;
        beginning::begin(backend, &directory)?;
        if directory.is_created()? && !path.join(KEYS_FILE).exists() {
            return Err(why_without_keys(backend, path, directory));
        }
        let sealer = Sealer::open(&directory, key_file)?;
        let store = backend.open(directory, reading)?;
        beginning::end(path)?;
        Ok(Sealed {
            sealer: Arc::new(sealer),
            store,
            data_dir: path.to_owned(),
            key_file: key_file.to_owned(),
            changing: Mutex::default(),
        })
    }

    /// Compares what was read, all of it, with what should be there. Notes it
    /// in a store from before that was counted.
    ///
    /// # Errors
    /// [`StoreError::Unsound`] where rows are gone or are what they were before.
    pub fn expect_tally(&self, read: Tally) -> Result<(), StoreError> {
        self.store.expect_tally(read)
    }

    /// Writes a backup of this moment; returns how many records it has. Blocks,
    /// and nothing is committed meanwhile.
    ///
    /// # Errors
    /// [`StoreError::Backup`], also where something else than a backup would be
    /// lost in that place.
    pub fn back_up(&self, file: &Path, stamp: Stamp) -> Result<u64, StoreError> {
        backup::refuse_output(file, Some(&self.data_dir), &self.key_file)?;
        let _nothing_changes = self.changing();
        self.check_place()?;
        let mut backup = backup::BackupWriter::create(file, SCHEMA, stamp)?;
        let unreadable = |error: io::Error| StoreError::Backup(error.to_string());
        for (number, slot) in self.sealer.slots().map_err(unreadable)? {
            backup.slot(number, &slot)?;
        }
        for tree in Tree::ALL {
            self.store
                .each(tree, &mut |key, value| backup.row(tree, key, value))?;
        }
        backup.finish(&self.sealer)
    }

    /// Seals all keys anew under a new master key, and destroys the one before;
    /// returns how many there are. Cut off anywhere, the next start goes on with it.
    /// Blocks.
    ///
    /// # Errors
    /// [`StoreError::Key`] where the key file cannot be replaced: nothing has changed
    /// then. Otherwise the keys could not be written, and what is kept is read with
    /// either key.
    pub fn rotate_key(self) -> Result<usize, StoreError> {
        self.sealer.rotate(&self.key_file)
    }

    /// Goes on with a change of the master key that was begun, if one was. For the
    /// start. Blocks.
    ///
    /// # Errors
    /// The keys could not be written.
    pub fn complete_rotation(&self) -> Result<(), StoreError> {
        self.sealer.complete_rotation(&self.key_file)
    }

    /// Every row of a tree, in key order.
    pub(crate) fn each(&self, tree: Tree, each: EachRow<'_>) -> Result<(), StoreError> {
        self.store.each(tree, each)
    }

    /// The slots of all keys as they are kept, by their numbers.
    pub(crate) fn slots(&self) -> Result<Vec<(u32, Slot)>, StoreError> {
        let told = |error: io::Error| cannot(&self.data_dir, &error);
        self.sealer.slots().map_err(told)
    }

    /// Where it is kept.
    pub fn data_dir(&self) -> &Path {
        &self.data_dir
    }

    fn changing(&self) -> MutexGuard<'_, ()> {
        self.changing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn sealer(&self) -> Arc<Sealer> {
        Arc::clone(&self.sealer)
    }
}

/// A store from before anything was sealed has no keys, and is refused for its
/// schema.
fn why_without_keys(backend: &impl Backend, path: &Path, directory: Directory) -> StoreError {
    match backend.open(directory, ReadOnOpening::Nothing) {
        Err(error) => error,
        Ok(_) => unsound(
            path,
            &format!(
                "its file `{KEYS_FILE}` is gone, and without it nothing here can be read. \
                 Put it back, or restore the last backup"
            ),
        ),
    }
}

impl<S: WholeStore> Store for Sealed<S> {
    fn get(&self, tree: Tree, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        self.store.get(tree, key)
    }

    fn scan(
        &self,
        tree: Tree,
        from: &[u8],
        to: &[u8],
        limit: usize,
    ) -> Result<Vec<Pair>, StoreError> {
        self.store.scan(tree, from, to, limit)
    }

    fn commit(&self, transactions: &[Transaction]) -> Result<(), StoreError> {
        let _one_at_a_time = self.changing();
        self.sealer.sync()?;
        self.store.commit(transactions)
    }

    fn check_place(&self) -> Result<(), StoreError> {
        self.sealer.check_place()?;
        self.store.check_place()
    }
}
