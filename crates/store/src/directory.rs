//! The data directory, which there is for each kind of store: who may use it,
//! and whether one was created in it.
//!
//! Nothing in here reads what is stored.

use super::contract::StoreError;
use super::disk::sync_parent;
use super::file_owner::keep_to_owner;
use super::in_place::InPlace;
use super::opening::OpeningFailure;
use super::refusal::{cannot, refused, unsound};
use std::fs::{DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

/// Locked while the directory is in use; has content once a store was created.
pub const MARKER: &str = "charley.store";
const MARKER_TEXT: &[u8] =
    b"This directory holds Charley's data. Keep this file with the others.\n";

/// An operator who puts an empty file of this name into a data directory says
/// that a new life begins there. A first start makes it, before all else, and
/// takes it away once there is a store.
pub const BEGIN: &str = "charley.begin";

/// How long to wait for whoever has the directory, who may be just leaving.
const PATIENCE: Duration = Duration::from_secs(1);
const PAUSE: Duration = Duration::from_millis(25);

/// A data directory that no other process may use meanwhile.
pub struct Directory {
    path: PathBuf,
    marker: File,
    marker_place: InPlace,
}

impl Directory {
    /// Creates the directory for the owner alone and takes it, whatever is in it.
    pub fn lock(path: &Path) -> Result<Directory, StoreError> {
        let told = |error: io::Error| cannot(path, &error);
        let mut create = DirBuilder::new();
        create
            .recursive(true)
            .mode(0o700)
            .create(path)
            .map_err(told)?;
        if path.metadata().map_err(told)?.permissions().mode() & 0o077 != 0 {
            tracing::warn!(
                "others on this machine may look into the data directory; \
                 `chmod 700` keeps it to its owner"
            );
        }
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        let marker_path = path.join(MARKER);
        let marker = options.mode(0o600).open(&marker_path).map_err(told)?;
        match patiently(|| marker.try_lock(), is_busy) {
            Ok(()) => Ok(Directory {
                path: path.to_owned(),
                marker_place: InPlace::of(&marker_path, &marker).map_err(told)?,
                marker,
            }),
            Err(TryLockError::WouldBlock) => Err(refused(path, &OpeningFailure::Busy.explain())),
            Err(TryLockError::Error(error)) => Err(told(error)),
        }
    }

    /// Whether there is a directory that was taken before.
    pub fn is_one(path: &Path) -> bool {
        !path.is_symlink() && path.join(MARKER).is_file()
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether a store was created here and made durable.
    pub fn is_created(&self) -> Result<bool, StoreError> {
        let metadata = self.marker.metadata().map_err(|e| self.cannot(&e))?;
        Ok(metadata.len() > 0)
    }

    /// Whether nothing was ever put into it.
    pub fn is_empty(&self) -> Result<bool, StoreError> {
        let mut names = self.names("")?;
        names.retain(|name| ![MARKER, BEGIN].contains(&&**name));
        Ok(!self.is_created()? && names.is_empty())
    }

    /// Whether it is still the directory at its path.
    ///
    /// # Errors
    /// What is written into it would not be found again.
    pub fn check_place(&self) -> Result<(), StoreError> {
        self.marker_place.check()
    }

    /// Takes away all that a first start made, whose names these are, but for
    /// its mark.
    pub fn clear(&self, is_made_by_a_start: impl Fn(&str) -> bool) -> io::Result<()> {
        for entry in self.path.read_dir()? {
            let entry = entry?;
            let name = entry.file_name();
            if [MARKER, BEGIN].iter().any(|kept| name == *kept) {
                continue;
            }
            match is_made_by_a_start(&name.to_string_lossy()) {
                true if entry.file_type()?.is_dir() => std::fs::remove_dir_all(entry.path())?,
                true => std::fs::remove_file(entry.path())?,
                false => {}
            }
        }
        self.sync()
    }

    /// Makes the names in it durable.
    pub fn sync(&self) -> io::Result<()> {
        File::open(&self.path)?.sync_all()
    }

    /// A store may make files that others may read, if the process lets it, and
    /// so did a Charley of before.
    pub fn keep_to_owner(&self) -> Result<(), StoreError> {
        keep_to_owner(&self.path).map_err(|error| self.cannot(&error))
    }

    /// Makes the new files' names durable, then says that they must be there.
    pub fn mark_created(&self) -> Result<(), StoreError> {
        let mark = || {
            self.sync()?;
            sync_parent(&self.path)?;
            (&self.marker).write_all(MARKER_TEXT)?;
            self.marker.sync_all()
        };
        mark().map_err(|e| self.cannot(&e))
    }

    /// Of what lies in it, the names that begin so.
    pub fn names(&self, prefix: &str) -> Result<Vec<String>, StoreError> {
        let list = || -> io::Result<Vec<String>> {
            let mut names = Vec::new();
            for entry in self.path.read_dir()? {
                names.extend(entry?.file_name().into_string());
            }
            Ok(names)
        };
        let mut names = list().map_err(|e| self.cannot(&e))?;
        names.retain(|name| name.starts_with(prefix));
        Ok(names)
    }

    pub fn refuse(&self, what: &str) -> StoreError {
        refused(&self.path, what)
    }

    /// Refuses what a backup has to replace.
    pub fn unsound(&self, what: &str) -> StoreError {
        unsound(&self.path, what)
    }

    pub fn cannot(&self, error: &io::Error) -> StoreError {
        cannot(&self.path, error)
    }
}

/// Repeats an attempt for a while as long as its outcome is `busy`.
pub fn patiently<T>(mut attempt: impl FnMut() -> T, busy: impl Fn(&T) -> bool) -> T {
    let deadline = Instant::now() + PATIENCE;
    loop {
        let outcome = attempt();
        if !busy(&outcome) || Instant::now() >= deadline {
            return outcome;
        }
        thread::sleep(PAUSE);
    }
}

fn is_busy(outcome: &Result<(), TryLockError>) -> bool {
    matches!(outcome, Err(TryLockError::WouldBlock))
}
