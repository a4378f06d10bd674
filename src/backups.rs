//! Backups by themselves: one every so many hours, and so many kept.
//!
//! A backup that cannot be written is told and tried again. It never ends
//! Charley, and no older one goes before a newer one is whole.

use crate::clock::Clock;
use crate::config::Backups;
use crate::store::{self, SealedStore, UNFINISHED};
use anyhow::{Context, anyhow};
use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use std::fs::DirBuilder;
use std::io;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// When each was begun, in UTC. Sorts by time.
const NAME: &str = "charley-%Y-%m-%dT%H-%M-%SZ.backup";

/// How often the clock is looked at, which may have been changed.
const STEP: Duration = Duration::from_secs(60);

/// How long to wait after one that failed.
const AGAIN_AFTER: TimeDelta = TimeDelta::minutes(15);

/// Writes backups for as long as it is polled.
pub async fn run(plan: Backups, store: Arc<SealedStore>, clock: Arc<dyn Clock>) {
    let plan = Arc::new(plan);
    let mut moved = clock.moved();
    let mut not_before = DateTime::<Utc>::MIN_UTC;
    loop {
        let now = clock.now();
        if now >= not_before {
            let (plan, store) = (Arc::clone(&plan), Arc::clone(&store));
            let written = tokio::task::spawn_blocking(move || write_if_due(&plan, &store, now));
            let written = written
                .await
                .unwrap_or_else(|_| Err(anyhow!("it panicked")));
            match written {
                Ok(None) => {}
                Ok(Some(records)) => tracing::info!(records, "a backup was written"),
                Err(error) => {
                    not_before = now + AGAIN_AFTER;
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
    store: &SealedStore,
    now: DateTime<Utc>,
) -> anyhow::Result<Option<u64>> {
    create(&plan.dir).with_context(|| plan.dir.display().to_string())?;
    // Those of a clock that was ahead hold up nothing.
    let times = times(&plan.dir)?;
    let last = times.iter().filter(|time| **time <= now).max();
    if last.is_some_and(|last| now - *last < TimeDelta::hours(plan.every_hours.into())) {
        return Ok(None);
    }
    remove_unfinished(&plan.dir)?;
    let records = store.back_up(&path(&plan.dir, now))?;
    // It is whole and durable; only now may others go.
    remove_old(plan).with_context(|| format!("{}: old ones stay", plan.dir.display()))?;
    Ok(Some(records))
}

fn remove_old(plan: &Backups) -> io::Result<()> {
    let mut times = times(&plan.dir)?;
    times.sort_unstable();
    let keep = usize::from(plan.keep);
    for time in times.iter().rev().skip(keep) {
        std::fs::remove_file(path(&plan.dir, *time))?;
    }
    Ok(())
}

/// What a killed process was writing, also one of an earlier Charley, which
/// could foresee the name.
fn remove_unfinished(dir: &Path) -> io::Result<()> {
    let is_ours = |name: &str| NaiveDateTime::parse_from_str(name, NAME).is_ok();
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

/// The newest one in the folder.
pub fn newest(dir: &Path) -> Option<PathBuf> {
    let newest = times(dir).ok()?.into_iter().max()?;
    Some(path(dir, newest))
}

/// When those in the folder were begun; other files are left alone.
fn times(dir: &Path) -> io::Result<Vec<DateTime<Utc>>> {
    let mut times = Vec::new();
    for entry in dir.read_dir()? {
        let name = entry?.file_name();
        let time = name
            .to_str()
            .map(|name| NaiveDateTime::parse_from_str(name, NAME));
        times.extend(time.and_then(Result::ok).map(|time| time.and_utc()));
    }
    Ok(times)
}

fn path(dir: &Path, time: DateTime<Utc>) -> PathBuf {
    dir.join(time.format(NAME).to_string())
}

/// For the owner alone.
fn create(dir: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(dir)
}
