//! What a kind of store is to all that is the same for each: sealing, a first
//! start, backups, restoring, and checks.
//!
//! Whatever the kind, there is a data directory: it is locked, and has the
//! people's keys in it. A directory that is renamed takes its rows with it.

use super::contract::{Store, StoreError, Tree};
use super::directory::Directory;
use super::tally::Tally;
use std::io;
use std::path::{Path, PathBuf};

/// How much of what is kept is read while it is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadOnOpening {
    All,
    Nothing,
}

/// A row's key and value are given to it.
pub type EachRow<'a> = &'a mut dyn FnMut(&[u8], &[u8]) -> Result<(), StoreError>;

/// A store that can be read as a whole and judged as one.
pub trait WholeStore: Store {
    /// Every row of a tree, in key order.
    fn each(&self, tree: Tree, each: EachRow<'_>) -> Result<(), StoreError>;

    /// Compares what was read, all of it, with what should be there. Notes it
    /// where that was never counted.
    ///
    /// # Errors
    /// [`StoreError::Unsound`] where rows are gone or are what they were before.
    fn expect_tally(&self, read: Tally) -> Result<(), StoreError>;
}

/// A kind of store that is not open yet.
pub trait Backend {
    type Store: WholeStore;

    /// Creates the directory for its owner alone, takes it, and refuses one
    /// whose rows are not what was left there.
    fn take(&self, data_dir: &Path) -> Result<Directory, StoreError>;

    /// Opens the rows of a directory that is taken, or creates them where
    /// nothing was kept. Blocks for as long as what is to be read takes.
    fn open(&self, directory: Directory, reading: ReadOnOpening)
    -> Result<Self::Store, StoreError>;

    /// Whether there is something to be read.
    fn is_begun(&self, data_dir: &Path) -> io::Result<bool>;

    /// Files in the directory, beside the rows, that tell that there were some.
    fn traces(&self, data_dir: &Path) -> Vec<PathBuf>;

    /// Whether opening makes files of this name in the directory.
    fn is_own_file(&self, name: &str) -> bool;

    /// Completes what was cut off in the midst of [`Backend::rewrite`], before
    /// anything else is done. Harmless while another process is at it.
    fn complete_rewrite(&self, _data_dir: &Path) -> io::Result<()> {
        Ok(())
    }

    /// Whether something of a rewrite lies beside the directory.
    fn has_left_beside(&self, _data_dir: &Path) -> bool {
        false
    }

    /// Takes away what a rewrite left beside a directory that nobody else has.
    fn clear_away(&self, _directory: &Directory) -> Result<(), StoreError> {
        Ok(())
    }

    /// Moves out of the way what only saves time and may be why the rest cannot
    /// be read. Returns whether there was something, so that it is worth another
    /// look.
    fn set_aside(&self, _data_dir: &Path) -> Result<bool, StoreError> {
        Ok(false)
    }

    /// Whether it takes far more room than the keys and values in it.
    fn is_outgrown(&self, _data_dir: &Path, _live_bytes: u64) -> io::Result<bool> {
        Ok(false)
    }

    /// Writes it anew, the same rows and the same keys, in less room. Blocks for
    /// as long as that takes.
    ///
    /// # Errors
    /// Nothing has changed then that the next start would not put right.
    fn rewrite(&self, _data_dir: &Path) -> Result<(), StoreError> {
        Ok(())
    }
}
