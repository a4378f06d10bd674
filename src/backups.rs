//! Backups by themselves: one every so many hours, and so many kept.
//!
//! A backup that cannot be written is told and tried again. It never ends
//! Charley, and no older one goes before a newer one is whole. Which is newer
//! is written in them: their names are for people, and clocks go wrong.

use crate::clock::Clock;
use crate::config::Backups;
use crate::store::{self, KeptStore, SharedKept, Stamp, StoreError, UNFINISHED};
use anyhow::{Context, anyhow};
use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use std::fs::DirBuilder;
use std::io;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// When each was begun, in UTC.
const NAME: &str = "charley-%Y-%m-%dT%H-%M-%SZ.backup";

/// How often the clock is looked at, which may have been changed.
const STEP: Duration = Duration::from_secs(60);

/// How long to wait after one that failed.
const AGAIN_AFTER: TimeDelta = TimeDelta::minutes(15);

/// Writes backups for as long as it is polled.
pub async fn run(plan: Backups, store: SharedKept, data_dir: PathBuf, clock: Arc<dyn Clock>) {
    let plan = Arc::new((plan, data_dir));
    let mut moved = clock.moved();
    // Of the last one that failed: a clock that is set back ends the wait.
    let mut failed_at: Option<DateTime<Utc>> = None;
    loop {
        let now = clock.now();
        if failed_at.is_none_or(|failed| now < failed || now - failed >= AGAIN_AFTER) {
            let (plan, store) = (Arc::clone(&plan), Arc::clone(&store));
            let written = tokio::task::spawn_blocking(move || {
                let (plan, data_dir) = &*plan;
                write_if_due(plan, &*store, data_dir, now)
            });
            let written = written
                .await
                .unwrap_or_else(|_panic| Err(anyhow!("it panicked")));
            failed_at = written.is_err().then_some(now);
            match written {
                Ok(None) => {}
                Ok(Some(records)) => tracing::info!(records, "a backup was written"),
                Err(error) => {
                    tracing::error!(reason = format!("{error:#}"), "no backup was written");
                }
            }
        }
        tokio::select! {
            () = tokio::time::sleep(STEP) => {}
            // The clock is held, so its sender is not gone.
            _ = moved.changed() => {}
        }
    }
}

/// Returns how many records were written, where it was time.
pub fn write_if_due(
    plan: &Backups,
    store: &dyn KeptStore,
    data_dir: &Path,
    now: DateTime<Utc>,
) -> anyhow::Result<Option<u64>> {
    create(&plan.dir).with_context(|| plan.dir.display().to_string())?;
    let every = TimeDelta::hours(plan.every_hours.into());
    // Those of a clock that was ahead neither hold up the next nor hasten it.
    let is_recent = |one: &FoundBackup| one.made_at <= now && now - one.made_at < every;
    if in_folder(&plan.dir)?.iter().any(is_recent) {
        return Ok(None);
    }
    remove_unfinished(&plan.dir)?;
    let written = free_place(&plan.dir, now);
    let records = back_up(store, data_dir, &written, Some(&plan.dir), now)?;
    // It is whole and durable; only now may others go.
    remove_old(plan, &written).with_context(|| format!("{}: old ones stay", plan.dir.display()))?;
    Ok(Some(records))
}

/// Writes a backup that is the newest from here on, of all that are known: the
/// one beside the data, those in the folder, and what is in this place.
///
/// # Errors
/// As [`KeptStore::back_up`].
pub fn back_up(
    store: &dyn KeptStore,
    data_dir: &Path,
    file: &Path,
    dir: Option<&Path>,
    now: DateTime<Utc>,
) -> Result<u64, StoreError> {
    let known = known(data_dir, dir).into_iter().chain(found(file));
    let last = known.map(|one| one.order).max().unwrap_or_default();
    let stamp = Stamp {
        made_at: now.timestamp(),
        order: last.saturating_add(1),
    };
    store.back_up(file, stamp)
}

/// The newest one that is known: beside the data, or in the folder.
pub fn newest(data_dir: &Path, dir: Option<&Path>) -> Option<PathBuf> {
    let newest = known(data_dir, dir)
        .into_iter()
        .max_by_key(FoundBackup::age);
    newest.map(|one| one.path)
}

/// When the newest one was made that is known, as it says itself.
pub fn newest_made_at(data_dir: &Path, dir: Option<&Path>) -> Option<DateTime<Utc>> {
    let newest = known(data_dir, dir)
        .into_iter()
        .filter(FoundBackup::is_one)
        .max_by_key(FoundBackup::age);
    newest.map(|one| one.made_at)
}

/// Where a running bot writes one when it is asked to.
pub fn beside(data_dir: &Path) -> PathBuf {
    let mut name = data_dir.as_os_str().to_owned();
    name.push(".backup");
    name.into()
}

/// A backup that lies somewhere.
struct FoundBackup {
    path: PathBuf,
    made_at: DateTime<Utc>,
    /// 0 in those that an earlier Charley wrote.
    order: u64,
    /// Tells those apart.
    changed_at: SystemTime,
}

impl FoundBackup {
    /// Whether it says when it was made, as whatever else lies there does not.
    fn is_one(&self) -> bool {
        self.made_at > DateTime::<Utc>::UNIX_EPOCH && self.made_at < DateTime::<Utc>::MAX_UTC
    }

    fn age(&self) -> (u64, SystemTime) {
        (self.order, self.changed_at)
    }
}

fn known(data_dir: &Path, dir: Option<&Path>) -> Vec<FoundBackup> {
    let beside = found(&beside(data_dir));
    // A folder that cannot be read has none to name.
    let by_themselves = dir.and_then(|dir| in_folder(dir).ok()).unwrap_or_default();
    by_themselves.into_iter().chain(beside).collect()
}

/// What lies in this place, where something does. What is no backup, or is not
/// to be read, is older than all others.
fn found(path: &Path) -> Option<FoundBackup> {
    let changed_at = path.metadata().ok()?.modified().ok()?;
    let stamp = store::backup_stamp(path).unwrap_or_default();
    Some(FoundBackup {
        path: path.to_owned(),
        made_at: DateTime::from_timestamp(stamp.made_at, 0).unwrap_or(DateTime::<Utc>::MAX_UTC),
        order: stamp.order,
        changed_at,
    })
}

/// Those in the folder that were written by themselves; other files are left
/// alone.
fn in_folder(dir: &Path) -> io::Result<Vec<FoundBackup>> {
    let mut all = Vec::new();
    for entry in dir.read_dir()? {
        let entry = entry?;
        let named_for = entry.file_name().to_str().and_then(time_in);
        let is_backup =
            entry.file_type()?.is_file() && store::backup_stamp(&entry.path()).is_some();
        if let Some(named_for) = named_for.filter(|_| is_backup) {
            let one = found(&entry.path());
            all.extend(one.map(|one| match one.order {
                0 => FoundBackup {
                    made_at: named_for,
                    ..one
                },
                _ => one,
            }));
        }
    }
    Ok(all)
}

/// The one that was just written is not among those that may go.
fn remove_old(plan: &Backups, written: &Path) -> io::Result<()> {
    let mut others = in_folder(&plan.dir)?;
    others.retain(|one| one.path != written);
    others.sort_unstable_by_key(FoundBackup::age);
    let keep = usize::from(plan.keep).saturating_sub(1);
    for one in others.iter().rev().skip(keep) {
        std::fs::remove_file(&one.path)?;
    }
    Ok(())
}

/// What a killed process was writing, also one of an earlier Charley, which
/// could foresee the name.
fn remove_unfinished(dir: &Path) -> io::Result<()> {
    let is_ours = |name: &str| time_in(name).is_some();
    store::remove_leftovers(dir, is_ours)?;
    for entry in dir.read_dir()? {
        let entry = entry?;
        let name = entry.file_name();
        let name = name.to_str().and_then(|name| name.strip_suffix(UNFINISHED));
        if name.is_some_and(is_ours) {
            // One that cannot be removed keeps no backup from being written.
            let _ = std::fs::remove_file(entry.path());
        }
    }
    Ok(())
}

fn time_in(name: &str) -> Option<DateTime<Utc>> {
    let time = NaiveDateTime::parse_from_str(name, NAME).ok()?;
    Some(time.and_utc())
}

/// Named for this second, or for the next one that no other backup is named
/// for: a clock that was set back shows a second twice.
fn free_place(dir: &Path, time: DateTime<Utc>) -> PathBuf {
    let mut time = time;
    loop {
        let place = dir.join(time.format(NAME).to_string());
        if store::backup_stamp(&place).is_none() {
            return place;
        }
        time += TimeDelta::seconds(1);
    }
}

/// For the owner alone.
fn create(dir: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(dir)
}
