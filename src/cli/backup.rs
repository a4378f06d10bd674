//! `charley backup` and `charley restore`, and the backup of a running bot.

use super::advice::{folder, told};
use super::kept::read_all;
use super::owning::open_for_command;
use super::process::settings;
use crate::backups::{self, beside};
use crate::clock::{Clock, SystemClock};
use crate::config::{Config, Needs};
use crate::store::{self, Restored, Restoring, SharedKept, StoreError};
use anyhow::Context;
use chrono::DateTime;
use std::io::{self, Write};
use std::path::Path;
use std::sync::Arc;
use tokio::signal::unix::{Signal, SignalKind, signal};

pub fn back_up(file: &Path) -> anyhow::Result<()> {
    let config = settings(Needs::Data)?;
    let (store, _) = open_for_command(&config)?;
    let now = SystemClock::default().now();
    let records = backups::back_up(&*store, &config.data_dir, file, folder(&config), now)?;
    writeln!(io::stdout(), "{records} records in {}", file.display())?;
    Ok(())
}

pub fn restore(file: &Path, replace: bool) -> anyhow::Result<()> {
    let config = settings(Needs::Data)?;
    let what = Restoring {
        file,
        data_dir: &config.data_dir,
        key_file: &config.key_file,
        replace,
        now: SystemClock::default().now().timestamp(),
    };
    let restored = store::restore(what, |fresh| check(fresh, &what)).map_err(told)?;
    tell(&restored, &config.data_dir)?;
    Ok(())
}

/// What no start would accept is not put in anybody's place.
fn check(fresh: &Path, what: &Restoring<'_>) -> Result<(), StoreError> {
    let found = read_all(fresh, what.key_file);
    found.map(drop).map_err(|error| {
        let file = what.file.display();
        StoreError::Backup(format!(
            "{file}: no start would accept what is in it: {error}"
        ))
    })
}

fn tell(restored: &Restored, data_dir: &Path) -> io::Result<()> {
    let mut out = io::stdout();
    let data_dir = data_dir.display();
    writeln!(out, "{} records restored into {data_dir}", restored.records)?;
    let made_at = restored.made_at;
    match made_at.and_then(|seconds| DateTime::from_timestamp(seconds, 0)) {
        Some(made_at) => writeln!(out, "the backup was made at {made_at}")?,
        None => writeln!(
            out,
            "the backup is of the first form, which bears no seal: when it was made, and \
             whether anything was taken out of it, cannot be told"
        )?,
    }
    if let Some(aside) = &restored.aside {
        let aside = aside.display();
        writeln!(out, "what was there before is now in {aside}")?;
    }
    Ok(())
}

/// SIGUSR1, from here on. To be called first of all within the runtime: where
/// nobody listens it ends the process. What is asked for meanwhile waits.
pub fn asked_for() -> anyhow::Result<Signal> {
    signal(SignalKind::user_defined1()).context("SIGUSR1 cannot be heard")
}

/// Writes a backup each time it is asked for.
pub async fn whenever(mut asked: Signal, store: SharedKept, config: Arc<Config>) {
    let file = beside(&config.data_dir);
    while asked.recv().await.is_some() {
        let (store, config, file) = (Arc::clone(&store), Arc::clone(&config), file.clone());
        let now = SystemClock::default().now();
        let write =
            move || backups::back_up(&*store, &config.data_dir, &file, folder(&config), now);
        match tokio::task::spawn_blocking(write).await {
            Ok(Ok(records)) => tracing::info!(records, "a backup was written"),
            Ok(Err(error)) => tracing::error!(%error, "no backup was written"),
            Err(_) => tracing::error!("no backup was written: it panicked"),
        }
    }
}
