//! Puts a backup in the place of a data directory: beside it first, whole,
//! opened and checked as a start does, and then in one step.

mod generation;
mod old_directory;

use self::old_directory::OldDirectory;
use super::backend::{Backend, ReadOnOpening};
use super::backup::{self, BackupEnding, BackupRecord};
use super::contract::{Operation, StoreError};
use super::directory::Directory;
use super::disk::{remove, with_ending};
use super::filling::Filling;
use super::refusal::{cannot, refused};
use super::schema;
use super::sealing::{self, CopiedSlots, MasterKeys, NotCopied, Sealer};
use crate::paths;
use std::path::{Path, PathBuf};

/// What is to be put where.
#[derive(Clone, Copy, Debug)]
pub struct Restoring<'a> {
    pub file: &'a Path,
    pub data_dir: &'a Path,
    pub key_file: &'a Path,
    /// Also where something is kept; it is put aside.
    pub replace: bool,
    /// Seconds since 1970.
    pub now: i64,
}

/// What was done.
#[derive(Debug, PartialEq, Eq)]
pub struct Restored {
    pub records: u64,
    /// Where what was there before lies now.
    pub aside: Option<PathBuf>,
    /// When the backup was made, in seconds since 1970; `None` for one that
    /// bears no seal.
    pub made_at: Option<i64>,
}

/// As [`crate::restore`] says, for a store of this kind.
pub fn restore(
    backend: &impl Backend,
    what: Restoring<'_>,
    check: impl FnOnce(&Path) -> Result<(), StoreError>,
) -> Result<Restored, StoreError> {
    let data_dir = &*paths::followed(what.data_dir);
    let what = Restoring { data_dir, ..what };
    let fresh = unfinished(data_dir);
    refuse_source(&what, &fresh)?;
    let whole = backup::read(what.file, schema::SCHEMA, |_| Ok(()))?;
    let old = OldDirectory::take(data_dir, what.key_file, what.replace)?;
    clear(&fresh)?;
    let filled = fill(backend, &what, &fresh, &whole).and_then(|records| {
        check(&fresh)?;
        let owned = old.owner.give(&fresh);
        owned.map_err(|error| cannot(&fresh, &error))?;
        Ok(records)
    });
    let filled = filled.and_then(|records| old.put(&fresh).map(|aside| (records, aside)));
    let (records, aside) = filled.inspect_err(|_| drop(remove(&fresh)))?;
    Ok(Restored {
        records,
        aside,
        made_at: whole.stamp.map(|stamp| stamp.made_at),
    })
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

/// A backup there would go before it is read.
fn refuse_source(what: &Restoring<'_>, fresh: &Path) -> Result<(), StoreError> {
    match paths::leads_into(what.file, fresh) {
        false => Ok(()),
        true => Err(backup::refused(
            what.file,
            &format!("it is in {}. Move it elsewhere first", fresh.display()),
        )),
    }
}

/// Takes away what an earlier restore left, and nothing else.
fn clear(fresh: &Path) -> Result<(), StoreError> {
    let is_there = fresh.symlink_metadata().is_ok();
    if is_there && !Directory::is_one(fresh) {
        return Err(refused(fresh, "something else is here. Move it away first"));
    }
    remove(fresh).map_err(|error| cannot(fresh, &error))
}

/// Everything in the backup, in a new directory.
fn fill(
    backend: &impl Backend,
    what: &Restoring<'_>,
    fresh: &Path,
    whole: &BackupEnding,
) -> Result<u64, StoreError> {
    let directory = backend.take(fresh)?;
    let master = sealing::load_master(what.key_file)?;
    copy_keys(what, &directory, &master)?;
    let sealer = Sealer::open(&directory, what.key_file)?;
    if !whole.is_vouched_by(&sealer) {
        return Err(backup::refused(
            what.file,
            "it is not as it was made: its seal does not fit. Take another one",
        ));
    }
    let store = backend.open(directory, ReadOnOpening::Nothing)?;
    let mut records = 0;
    let mut filling = Filling::new(&store);
    let ending = backup::read(what.file, schema::SCHEMA, |record| {
        records += 1;
        match record {
            BackupRecord::Row(tree, (key, value)) => {
                filling.add(Operation::Put { tree, key, value })
            }
            BackupRecord::Slot(..) => Ok(()),
        }
    })?;
    filling.finish()?;
    match ending == *whole {
        true => Ok(records),
        false => Err(backup::damaged(what.file)),
    }
}

fn copy_keys(
    what: &Restoring<'_>,
    directory: &Directory,
    master: &MasterKeys,
) -> Result<(), StoreError> {
    let mut keys = CopiedSlots::default();
    let ending = backup::read(what.file, schema::SCHEMA, |record| match record {
        BackupRecord::Slot(number, bytes) if !keys.add(number, &bytes) => {
            Err(backup::damaged(what.file))
        }
        BackupRecord::Slot(..) | BackupRecord::Row(..) => Ok(()),
    })?;
    let made_at = ending.stamp.map_or(0, |stamp| stamp.made_at);
    let copied = keys.generation(master).and_then(|generation| {
        let replaced = generation::of(what.data_dir, master);
        let next = generation::next(generation, replaced, what.now.max(made_at));
        let next = next.map_err(NotCopied::Refused)?;
        keys.write(directory, master, next)
    });
    copied.map_err(|not| match not {
        NotCopied::WrongMaster => sealing::not_of_backup(what.key_file, what.file),
        NotCopied::Damaged => backup::damaged(what.file),
        NotCopied::Refused(error) => error,
    })
}
