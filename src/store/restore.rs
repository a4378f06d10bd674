//! Puts a backup in the place of a data directory: beside it first, whole,
//! opened and checked as a start does, and then in one step.

use super::backup::{self, Ending, Record, with_ending};
use super::directory::{Directory, cannot, refused, remove, sync_parent};
use super::filling::Filling;
use super::opening::Reading;
use super::owner::Owner;
use super::sealing::{self, Cipher, Copied, KEYS_FILE, NotCopied, SLOT_BYTES, Sealer};
use super::{Operation, SledStore, StoreError, schema};
use crate::paths;
use std::fs::File;
use std::io::{self, Read};
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
    let data_dir = &*paths::followed(what.data_dir);
    let what = Restoring { data_dir, ..what };
    let fresh = unfinished(data_dir);
    refuse_source(&what, &fresh)?;
    let whole = backup::read(what.file, schema::SCHEMA, |_| Ok(()))?;
    let place = Place::take(&what)?;
    clear(&fresh)?;
    let filled = fill(&what, &fresh, &whole).and_then(|records| {
        check(&fresh)?;
        let owned = place.owner.give(&fresh);
        owned.map_err(|error| cannot(&fresh, &error))?;
        Ok(records)
    });
    let filled = filled.and_then(|records| place.put(&fresh).map(|aside| (records, aside)));
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

/// The directory that is to be replaced.
struct Place {
    old: Directory,
    /// Where what is in it goes, if there is something.
    aside: Option<PathBuf>,
    owner: Owner,
    /// Nothing was here before this.
    is_ours: bool,
}

impl Place {
    fn take(what: &Restoring<'_>) -> Result<Place, StoreError> {
        let path = what.data_dir;
        let told = |error: io::Error| cannot(path, &error);
        sealing::load_master(what.key_file)?;
        sealing::refuse_key_within(path, what.key_file)?;
        if paths::is_mounted(path).map_err(told)? {
            return Err(refused(path, MOUNTED));
        }
        let before = path.metadata().ok();
        // Who can read the key is who is to read what it opens.
        let owner = before
            .as_ref()
            .map_or_else(|| what.key_file.metadata(), |is| Ok(is.clone()));
        let owner =
            Owner::of(&owner.map_err(|error| {
                StoreError::Key(format!("{}: {error}", what.key_file.display()))
            })?);
        let mut place = Place {
            old: Directory::lock(path)?,
            aside: None,
            owner,
            is_ours: before.is_none(),
        };
        place.aside = place.choose_aside(what.replace)?;
        Ok(place)
    }

    fn choose_aside(&self, replace: bool) -> Result<Option<PathBuf>, StoreError> {
        if self.old.is_empty()? {
            return Ok(None);
        }
        if !replace {
            return Err(self
                .old
                .refuse("something is kept here. `--replace` puts it aside"));
        }
        let aside = with_ending(self.old.path(), ".replaced");
        match aside.symlink_metadata() {
            Err(_) => Ok(Some(aside)),
            Ok(_) => Err(self.old.refuse(&format!(
                "what was put aside before is still in {}. Move it away first",
                aside.display()
            ))),
        }
    }

    /// Returns where the old one lies now.
    fn put(mut self, fresh: &Path) -> Result<Option<PathBuf>, StoreError> {
        let path = self.old.path().to_owned();
        let swap = || -> io::Result<()> {
            match &self.aside {
                None => remove(&path)?,
                Some(aside) => std::fs::rename(&path, aside)?,
            }
            std::fs::rename(fresh, &path).inspect_err(|_| self.put_back(&path))?;
            sync_parent(&path)
        };
        swap().map_err(|error| self.old.cannot(&error))?;
        self.is_ours = false;
        Ok(self.aside.take())
    }

    fn put_back(&self, path: &Path) {
        if let Some(aside) = &self.aside {
            // Where not even that goes, the error that is told says what failed.
            let _ = std::fs::rename(aside, path);
        }
    }
}

/// Given up, it leaves no directory where there was none.
impl Drop for Place {
    fn drop(&mut self) {
        if self.is_ours {
            // It holds nothing but the lock.
            let _ = remove(self.old.path());
        }
    }
}

const MOUNTED: &str = "something is mounted here, so it cannot be put aside. Restore into a \
     directory within it, which CHARLEY_DATA_DIR names then and from now on";

/// Everything in the backup, in a new directory.
fn fill(what: &Restoring<'_>, fresh: &Path, whole: &Ending) -> Result<u64, StoreError> {
    let directory = Directory::take(fresh)?;
    let master = sealing::load_master(what.key_file)?;
    copy_keys(what, &directory, &master)?;
    let sealer = Sealer::open(&directory, what.key_file)?;
    if !whole.is_vouched_by(&sealer) {
        return Err(backup::refused(
            what.file,
            "it is not as it was made: its seal does not fit. Take another one",
        ));
    }
    let store = SledStore::open_taken(directory, Reading::Nothing)?;
    let mut records = 0;
    let mut filling = Filling::new(&store);
    let ending = backup::read(what.file, schema::SCHEMA, |record| {
        records += 1;
        match record {
            Record::Row(tree, (key, value)) => filling.add(Operation::Put { tree, key, value }),
            Record::Slot(..) => Ok(()),
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
    master: &Cipher,
) -> Result<(), StoreError> {
    let mut keys = Copied::default();
    let ending = backup::read(what.file, schema::SCHEMA, |record| match record {
        Record::Slot(number, bytes) if !keys.add(number, &bytes) => Err(backup::damaged(what.file)),
        Record::Slot(..) | Record::Row(..) => Ok(()),
    })?;
    let made_at = ending.stamp.map_or(0, |stamp| stamp.made_at);
    let copied = keys.generation(master).and_then(|generation| {
        let replaced = generation_in(what.data_dir, master);
        let next = next_generation(generation, replaced, what.now.max(made_at));
        let next = next.map_err(NotCopied::Refused)?;
        keys.write(directory, master, next)
    });
    copied.map_err(|not| match not {
        NotCopied::WrongMaster => sealing::wrong_key(what.key_file),
        NotCopied::Damaged => backup::damaged(what.file),
        NotCopied::Refused(error) => error,
    })
}

/// Of the directory that is replaced, where that can be read.
fn generation_in(data_dir: &Path, master: &Cipher) -> Option<u32> {
    let mut first = [0; SLOT_BYTES];
    let mut file = File::open(data_dir.join(KEYS_FILE)).ok()?;
    file.read_exact(&mut first).ok()?;
    sealing::generation(master, &first)
}

const DAY_SECONDS: i64 = 24 * 60 * 60;

/// 2026-01-01, before which nothing was restored, in days since 1970.
const FIRST_DAY: i64 = 20_454;

/// Far enough for a clock, and near enough for the ids of records.
const DAYS_MAX: i64 = 10_000;

/// A generation above that of the backup and of what it replaces. Where that is
/// gone, the same backup may have been restored before and used: then it
/// follows the day, and chance where the day is the same.
fn next_generation(backup: u32, replaced: Option<u32>, now: i64) -> Result<u32, StoreError> {
    let known = backup.max(replaced.unwrap_or_default()).saturating_add(1);
    if replaced.is_some() {
        return Ok(known);
    }
    let days = (now / DAY_SECONDS - FIRST_DAY).clamp(0, DAYS_MAX);
    let chance = u32::from(sealing::chance()? % 16);
    let days = u32::try_from(days).unwrap_or_default();
    Ok(known.max(days).saturating_add(chance))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_generation_is_above_all_that_are_known() {
        for (backup, replaced, now) in [
            (0, Some(0), i64::MIN),
            (7, Some(3), 0),
            (3, Some(900), i64::MAX),
            (5_000, None, 0),
            (0, None, FIRST_DAY * DAY_SECONDS),
        ] {
            let next = next_generation(backup, replaced, now).unwrap();
            assert!(next > backup && Some(next) > replaced);
        }
        let late = next_generation(0, None, i64::MAX).unwrap();
        assert!(late <= u32::try_from(DAYS_MAX).unwrap() + 15);
    }
}
