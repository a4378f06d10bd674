//! What is kept: bytes on disk, behind a small trait, and what seals them.
//!
//! - `contract`: trees, rows, transactions, and the trait [`Store`]
//! - `backend`: what else a kind of store is to those around it
//! - `sled`: the kind that is used; nothing outside its folder knows sled
//! - `postgres`: one for who may not be down when a machine is
//! - `memory`: one for tests
//! - `sealed`, [`sealing`]: a data directory with its keys
//! - `directory`, `beginning`: who may use it, and where nothing is kept
//! - `backup`, `restore`: one file, and back from it
//! - `committer`: the one thread that writes
//! - `begun`: what is in hand, and what a process may have died of
//! - [`paths`]: where paths lead
//! - [`envelope`], `tally`, `schema`: the form of a value, of all rows, of it all
//!
//! Knows trees, keys and transactions; never what is inside a value. Only
//! `sealing` knows a cipher. Which kind of store is used is said in this file
//! and nowhere else.

mod backend;
mod backup;
mod beginning;
mod begun;
mod changes;
mod committer;
mod contract;
mod directory;
mod disk;
pub mod envelope;
mod file_owner;
mod filling;
mod in_place;
mod kept;
mod memory;
mod moved;
mod opening;
mod part_of;
mod parts;
pub mod paths;
mod postgres;
mod refusal;
mod restore;
mod schema;
mod sealed;
pub mod sealing;
mod secret_file;
mod sled;
mod tally;

pub use self::backup::{Stamp, head as backup_stamp};
pub use self::beginning::lost;
pub use self::begun::{Begun, InHand, Mark, Stage};
pub use self::committer::{Committer, CommitterThread};
pub use self::contract::{
    OPERATIONS_MAX, Operation, Pair, SharedStore, Sharing, Store, StoreAnswer, StoreError,
    Transaction, Tree, here,
};
pub use self::disk::length_of_all;
pub use self::kept::{KeptStore, SharedKept};
pub use self::memory::MemoryStore;
pub use self::opening::{OpeningFailure, SILENCE_LIMIT};
pub use self::parts::{
    Answering, BulkAsked, BulkSlots, ChatPart, OwnedParts, PARTS, Parts, PartsHere, SharedPace,
};
pub use self::postgres::{
    DatabaseContact, KnownForms, Moved, PostgresAddress, PostgresStore, SealedPostgres, Standby,
};
pub use self::restore::{Restored, Restoring};
pub use self::secret_file::{UNFINISHED, remove_leftovers};
pub use self::sled::SledStore;
pub use self::tally::Tally;

use self::backend::{Backend, ReadOnOpening};
use self::sealed::Sealed;
use self::sled::Sled;
use std::io;
use std::path::Path;

/// The kind of store that is used.
const BACKEND: Sled = Sled;

/// A data directory with the keys of what is in it, opened together.
pub type SealedStore = Sealed<SledStore>;

impl SealedStore {
    /// Opens the store in this directory with the master key in this file, or
    /// creates all of it where nothing tells that there was one. Blocks for as
    /// long as reading everything takes.
    ///
    /// # Errors
    /// [`StoreError::Key`] where something is kept but the master key is not
    /// there or another one; otherwise what is wrong with the directory.
    pub fn open(data_dir: &Path, key_file: &Path) -> Result<SealedStore, StoreError> {
        Sealed::of(&BACKEND, data_dir, key_file, ReadOnOpening::All)
    }

    /// The same without reading what is in it: for who is about to read it all,
    /// or has had that done by another process.
    ///
    /// # Errors
    /// As [`SealedStore::open`], but for values that nobody has looked at.
    pub fn open_unread(data_dir: &Path, key_file: &Path) -> Result<SealedStore, StoreError> {
        Sealed::of(&BACKEND, data_dir, key_file, ReadOnOpening::Nothing)
    }
}

/// Restores the backup into the directory, which must have nothing in it
/// unless it is to be replaced. `check` is given the new directory before it
/// takes the old one's place, and nobody has it open then. Blocks.
///
/// # Errors
/// [`StoreError::Backup`] for the file, [`StoreError::Key`] for a master key
/// that does not open it, [`StoreError::Open`] for the directories, and what
/// `check` says. Nothing is changed then.
pub fn restore(
    what: Restoring<'_>,
    check: impl FnOnce(&Path) -> Result<(), StoreError>,
) -> Result<Restored, StoreError> {
    restore::restore(&BACKEND, what, check)
}

/// Moves all that is in the directory into the database, which must be empty. The
/// directory is refused from then on. Blocks.
///
/// # Errors
/// What is wrong with either; nothing has changed then that another attempt would not
/// put right.
pub fn move_to_postgres(
    data_dir: &Path,
    key_file: &Path,
    address: PostgresAddress,
) -> Result<Moved, StoreError> {
    postgres::to_postgres(&BACKEND, data_dir, key_file, address)
}

/// Moves all that is in the database into a directory, where nothing may be kept. The
/// database is refused from then on. `now` is in seconds since 1970. Blocks.
///
/// # Errors
/// What is wrong with either; nothing has changed then that another attempt would not
/// put right.
pub fn move_to_directory(
    address: PostgresAddress,
    data_dir: &Path,
    key_file: &Path,
    now: i64,
) -> Result<Moved, StoreError> {
    postgres::to_directory(&BACKEND, address, data_dir, key_file, now)
}

/// Puts a new master key in front of the one in this file. Either opens what is kept,
/// and the next start seals all keys anew and destroys the one before. Returns whether
/// it did: where one waits there already, nothing is done.
///
/// # Errors
/// [`StoreError::Key`] where the file cannot be replaced.
pub fn put_new_master(key_file: &Path) -> Result<bool, StoreError> {
    sealing::put_new_master(key_file)
}

/// Whether nothing is kept in the directory, and nobody has said to begin.
///
/// # Errors
/// It cannot be looked at.
pub fn is_blank(data_dir: &Path) -> Result<bool, StoreError> {
    beginning::is_blank(&BACKEND, data_dir)
}

/// Whether there is a store in the directory, whole or not, or one beside it
/// that was to take its place.
///
/// # Errors
/// It cannot be looked at.
pub fn holds_store(data_dir: &Path) -> io::Result<bool> {
    beginning::holds_store(&BACKEND, data_dir)
}

/// Whether there is something to be read in the directory.
///
/// # Errors
/// It cannot be looked at.
pub fn is_begun(data_dir: &Path) -> Result<bool, StoreError> {
    let is_begun = BACKEND.is_begun(data_dir);
    is_begun.map_err(|error| refusal::cannot(data_dir, &error))
}

/// Whether what was in the directory lives elsewhere now.
pub fn has_moved(data_dir: &Path) -> bool {
    moved::is_marked(data_dir)
}

/// Moves out of the way what only saves time and may be why the rest cannot be
/// read. Returns whether there was something, so that it is worth another look.
///
/// # Errors
/// It cannot be moved, or another process has the directory.
pub fn set_aside(data_dir: &Path) -> Result<bool, StoreError> {
    BACKEND.set_aside(data_dir)
}

/// Whether what is kept takes far more room than the keys and values in it.
///
/// # Errors
/// It cannot be looked at.
pub fn is_outgrown(data_dir: &Path, live_bytes: u64) -> io::Result<bool> {
    BACKEND.is_outgrown(data_dir, live_bytes)
}

/// Writes it anew, the same rows and the same keys, in less room. Blocks for as
/// long as that takes.
///
/// # Errors
/// Nothing has changed then that the next start would not put right.
pub fn rewrite(data_dir: &Path) -> Result<(), StoreError> {
    BACKEND.rewrite(data_dir)
}
