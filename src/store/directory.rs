//! The data directory: who may use it, and whether what lies in it is what we
//! left there. Knows sled's file names, because sled takes an empty or foreign
//! directory for a new store and would begin again without a word.
//!
//! Nothing in here reads what is stored.

use super::beginning::{BEGIN, length};
use super::in_place::InPlace;
use super::opening::Failure;
use super::owner::keep_to_owner;
use super::sealing::KEYS_FILE;
use super::tail;
use super::{StoreError, why};
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

const SNAPSHOT: &str = "snap.";
const UNFINISHED: &str = ".generating";
const SNAPSHOT_ASIDE: &str = "damaged-snap.";

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
    /// Creates the directory for the owner alone, takes it and checks it.
    pub fn take(path: &Path) -> Result<Directory, StoreError> {
        refuse_foreign(path)?;
        let directory = Directory::lock(path)?;
        directory.refuse_lost_database()?;
        directory.remove_unfinished_snapshots()?;
        keep_to_owner(path).map_err(|error| directory.cannot(&error))?;
        Ok(directory)
    }

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
            Err(TryLockError::WouldBlock) => Err(refused(path, &Failure::Busy.explain())),
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

    /// The file that sled appends to.
    pub fn database(&self) -> PathBuf {
        self.path.join("db")
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

    /// Takes away all that a first start made, but for its mark.
    pub fn clear(&self) -> io::Result<()> {
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

    /// sled makes files that others may read, if the process lets it, and so did
    /// a Charley of before.
    pub fn keep_to_owner(&self) -> Result<(), StoreError> {
        keep_to_owner(&self.path).map_err(|error| self.cannot(&error))
    }

    /// Makes the new files' names durable, then says that they must be there.
    pub fn mark_created(&self) -> Result<(), StoreError> {
        let sync = |path: &Path| File::open(path)?.sync_all();
        let mark = || {
            keep_to_owner(&self.path)?;
            sync(&self.path.join("conf"))?;
            self.sync()?;
            sync_parent(&self.path)?;
            (&self.marker).write_all(MARKER_TEXT)?;
            self.marker.sync_all()
        };
        mark().map_err(|e| self.cannot(&e))
    }

    /// An empty file is right only until creating is done.
    fn refuse_lost_database(&self) -> Result<(), StoreError> {
        let bytes = length(&self.database()).map_err(|error| self.cannot(&error))?;
        if self.is_created()? && bytes == 0 {
            return Err(self.unsound(
                "its file `db` is gone or empty. Put it back, or restore the last backup",
            ));
        }
        Ok(())
    }

    /// A snapshot that was not finished keeps sled from opening at all; it
    /// holds nothing that is not in the log.
    fn remove_unfinished_snapshots(&self) -> Result<(), StoreError> {
        for name in self.names(SNAPSHOT)? {
            if name.ends_with(UNFINISHED) {
                std::fs::remove_file(self.path.join(name)).map_err(|e| self.cannot(&e))?;
            }
        }
        Ok(())
    }

    /// Moves sled's snapshot out of its way, so that it reads the whole log
    /// instead. Returns whether there was one.
    pub fn set_snapshot_aside(&self) -> Result<bool, StoreError> {
        let names = self.names(SNAPSHOT)?;
        for name in &names {
            let aside = name.replacen(SNAPSHOT, SNAPSHOT_ASIDE, 1);
            std::fs::rename(self.path.join(name), self.path.join(aside))
                .map_err(|e| self.cannot(&e))?;
        }
        Ok(!names.is_empty())
    }

    /// A snapshot's name ends with how far the log went. Refuses a log that is
    /// now shorter than at the time of a snapshot that was set aside: it lost
    /// its end, which sled does not notice without that snapshot.
    pub fn refuse_shortened_log(&self) -> Result<(), StoreError> {
        if self.furthest(SNAPSHOT_ASIDE)? <= self.furthest(SNAPSHOT)? {
            return Ok(());
        }
        Err(self.lost_its_end())
    }

    fn furthest(&self, prefix: &str) -> Result<u64, StoreError> {
        let names = self.names(prefix)?;
        let positions = names.iter().filter_map(|name| {
            let position = name.strip_prefix(prefix)?;
            u64::from_str_radix(position, 16).ok()
        });
        Ok(positions.max().unwrap_or(0))
    }

    fn names(&self, prefix: &str) -> Result<Vec<String>, StoreError> {
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

    pub fn lost_rows(&self) -> StoreError {
        self.unsound("a part of its data is gone. Restore the last backup")
    }

    pub fn lost_its_end(&self) -> StoreError {
        self.unsound("the newest part of its data is gone. Restore the last backup")
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

/// Whether there is something to be read in the directory.
///
/// # Errors
/// It cannot be looked at.
pub fn is_begun(path: &Path) -> Result<bool, StoreError> {
    let bytes = length(&path.join("db")).map_err(|error| cannot(path, &error))?;
    Ok(bytes > 0)
}

/// The names that sled and the store give their files.
fn is_made_by_a_start(name: &str) -> bool {
    let is_named = ["db", "conf", "blobs", KEYS_FILE, tail::FILE].contains(&name);
    is_named || name.starts_with(SNAPSHOT)
}

/// See [`Directory::set_snapshot_aside`].
pub fn set_snapshot_aside(path: &Path) -> Result<bool, StoreError> {
    Directory::lock(path)?.set_snapshot_aside()
}

/// Refuses what was not begun by us, before anything is put beside it.
fn refuse_foreign(path: &Path) -> Result<(), StoreError> {
    if path.join("slabs").exists() {
        return Err(refused(
            path,
            "it was written by another version of sled, which this Charley cannot read",
        ));
    }
    let database = path.join("db");
    let bytes = length(&database).map_err(|error| cannot(path, &error))?;
    if database.exists() && bytes == 0 && !path.join(MARKER).exists() {
        return Err(refused(
            path,
            "its file `db` is empty. If nothing was ever kept here, remove the directory; \
             otherwise restore the last backup",
        ));
    }
    Ok(())
}

/// Makes the name of what lies there durable.
pub fn sync_parent(path: &Path) -> io::Result<()> {
    File::open(parent_of(path))?.sync_all()
}

/// The folder that it lies in.
pub fn parent_of(path: &Path) -> &Path {
    let parent = path.parent().filter(|parent| *parent != Path::new(""));
    parent.unwrap_or(Path::new("."))
}

/// Takes a directory away with all that is in it, where there is one.
pub fn remove(directory: &Path) -> io::Result<()> {
    match std::fs::remove_dir_all(directory) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        Ok(()) | Err(_) => Ok(()),
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

pub fn refused(path: &Path, what: &str) -> StoreError {
    StoreError::Open(format!("{}: {what}", path.display()))
}

pub fn unsound(path: &Path, what: &str) -> StoreError {
    StoreError::Unsound(format!("{}: {what}", path.display()))
}

pub fn cannot(path: &Path, error: &io::Error) -> StoreError {
    refused(path, &why(error))
}
