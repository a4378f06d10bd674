//! What lies in a data directory of sled's, by name and length. sled takes an
//! empty or foreign directory for a new store and would begin again without a
//! word.
//!
//! Nothing in here reads what is stored.

use super::{snapshots, watermark};
use crate::contract::StoreError;
use crate::directory::{Directory, MARKER};
use crate::disk::length;
use crate::file_owner::keep_to_owner;
use crate::refusal::{cannot, refused};
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

/// sled's own name for the file that it appends to.
const LOG: &str = "db";
const SETTINGS: &str = "conf";
/// Values that are too long for the log. sled does not sync them, so none of
/// ours is to be so long.
const BLOBS: &str = "blobs";
/// What a later version of sled has.
const SLABS: &str = "slabs";

/// The file that sled appends to.
pub fn log(data_dir: &Path) -> PathBuf {
    data_dir.join(LOG)
}

/// Whether there is something to be read in the directory.
pub fn is_begun(data_dir: &Path) -> io::Result<bool> {
    Ok(length(&log(data_dir))? > 0)
}

/// The names that sled and the store give their files.
pub fn is_own(name: &str) -> bool {
    [LOG, SETTINGS, BLOBS, watermark::FILE].contains(&name) || snapshots::is_one(name)
}

/// Creates the directory for the owner alone, takes it and checks it.
pub fn take(data_dir: &Path) -> Result<Directory, StoreError> {
    refuse_foreign(data_dir)?;
    let directory = Directory::lock(data_dir)?;
    refuse_lost_log(&directory)?;
    snapshots::remove_unfinished(&directory)?;
    directory.keep_to_owner()?;
    Ok(directory)
}

/// Says that the files must be there from now on.
pub fn mark_created(directory: &Directory) -> Result<(), StoreError> {
    let path = directory.path();
    let durable = || {
        keep_to_owner(path)?;
        File::open(path.join(SETTINGS))?.sync_all()
    };
    durable().map_err(|error| directory.cannot(&error))?;
    directory.mark_created()
}

/// Refuses what was not begun by us, before anything is put beside it.
fn refuse_foreign(path: &Path) -> Result<(), StoreError> {
    if path.join(SLABS).exists() {
        return Err(refused(
            path,
            "it was written by another version of sled, which this Charley cannot read",
        ));
    }
    let is_empty = !is_begun(path).map_err(|error| cannot(path, &error))?;
    if log(path).exists() && is_empty && !path.join(MARKER).exists() {
        return Err(refused(
            path,
            "its file `db` is empty. If nothing was ever kept here, remove the directory; \
             otherwise restore the last backup",
        ));
    }
    Ok(())
}

/// An empty file is right only until creating is done.
fn refuse_lost_log(directory: &Directory) -> Result<(), StoreError> {
    let is_begun = is_begun(directory.path()).map_err(|error| directory.cannot(&error))?;
    if directory.is_created()? && !is_begun {
        return Err(directory
            .unsound("its file `db` is gone or empty. Put it back, or restore the last backup"));
    }
    Ok(())
}
