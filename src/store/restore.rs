//! Puts a backup in the place of a data directory: beside it first, whole and
//! opened, and then in one step.

use super::backup::{self, Record, with_ending};
use super::directory::{Directory, refused, remove, sync_parent};
use super::filling::Filling;
use super::opening::Reading;
use super::sealing::{self, Sealer};
use super::{Operation, SledStore, StoreError, schema};
use std::io;
use std::path::{Path, PathBuf};

/// What was done.
#[derive(Debug, PartialEq, Eq)]
pub struct Restored {
    pub records: u64,
    /// Where what was there before lies now.
    pub aside: Option<PathBuf>,
}

/// Restores the backup into the directory, which must have nothing in it
/// unless it is to be replaced; then it is put aside. Blocks.
///
/// # Errors
/// [`StoreError::Backup`] for the file, [`StoreError::Key`] for a master key
/// that does not open it, [`StoreError::Open`] for the directories. Nothing is
/// changed then.
pub fn restore(
    file: &Path,
    data_dir: &Path,
    key_file: &Path,
    replace: bool,
) -> Result<Restored, StoreError> {
    backup::read(file, schema::SCHEMA, |_| Ok(()))?;
    let old = Directory::lock(data_dir)?;
    sealing::refuse_key_within(data_dir, key_file)?;
    let is_empty = old.is_empty()?;
    if !is_empty && !replace {
        return Err(old.refuse("something is kept here. `--replace` puts it aside"));
    }
    let aside = with_ending(data_dir, ".replaced");
    if !is_empty && aside.exists() {
        return Err(old.refuse(&format!(
            "what was put aside before is still in {}. Move it away first",
            aside.display()
        )));
    }
    let fresh = unfinished(data_dir);
    let told = |error: io::Error| old.cannot(&error);
    remove(&fresh).map_err(told)?;
    let filled = fill(file, &fresh, key_file);
    let records = filled.inspect_err(|_| drop(remove(&fresh)))?;
    put_in_place(&old, &fresh, &aside, is_empty).map_err(told)?;
    let aside = (!is_empty).then_some(aside);
    Ok(Restored { records, aside })
}

/// Where a restore puts what it reads until it is whole.
fn unfinished(data_dir: &Path) -> PathBuf {
    with_ending(data_dir, ".restoring")
}

/// Refuses to begin anew where a restore was cut off in its last step.
pub fn refuse_cut_off(data_dir: &Path) -> Result<(), StoreError> {
    let unfinished = unfinished(data_dir);
    if data_dir.exists() || !unfinished.exists() {
        return Ok(());
    }
    Err(refused(
        data_dir,
        &format!(
            "restoring it was cut off. Restore again, or move {} here",
            unfinished.display()
        ),
    ))
}

/// Everything in the backup, in a new directory.
fn fill(file: &Path, fresh: &Path, key_file: &Path) -> Result<u64, StoreError> {
    let directory = Directory::take(fresh)?;
    let mut keys = sealing::Copied::default();
    backup::read(file, schema::SCHEMA, |record| {
        if let Record::Slot(number, bytes) = record {
            keys.add(number, &bytes);
        }
        Ok(())
    })?;
    keys.write(&directory)?;
    // Whether it is the right master key.
    Sealer::open(&directory, key_file)?;
    let store = SledStore::open_taken(directory, Reading::Nothing)?;
    let mut records = 0;
    let mut filling = Filling::new(&store);
    backup::read(file, schema::SCHEMA, |record| {
        records += 1;
        match record {
            Record::Row(tree, (key, value)) => filling.add(Operation::Put { tree, key, value }),
            Record::Slot(..) => Ok(()),
        }
    })?;
    filling.finish()?;
    Ok(records)
}

fn put_in_place(old: &Directory, fresh: &Path, aside: &Path, is_empty: bool) -> io::Result<()> {
    let path = old.path();
    match is_empty {
        true => remove(path)?,
        false => std::fs::rename(path, aside)?,
    }
    std::fs::rename(fresh, path)?;
    sync_parent(path)
}
