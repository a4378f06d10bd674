//! `charley backup` and `charley restore`, and the backup of a running bot.

use super::kept::{open_kept, told};
use crate::backups;
use crate::config::Config;
use crate::store::{self, SealedStore};
use anyhow::Context;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio::signal::unix::{Signal, SignalKind, signal};

pub fn back_up(file: &Path) -> anyhow::Result<()> {
    let config = Config::from_env()?;
    let store = open_kept(&config)?;
    let records = store.back_up(file)?;
    writeln!(io::stdout(), "{records} records in {}", file.display())?;
    Ok(())
}

pub fn restore(file: &Path, replace: bool) -> anyhow::Result<()> {
    let config = Config::from_env()?;
    let restored = store::restore(file, &config.data_dir, &config.key_file, replace);
    let restored = restored.map_err(told)?;
    let mut out = io::stdout();
    let data_dir = config.data_dir.display();
    writeln!(out, "{} records restored into {data_dir}", restored.records)?;
    if let Some(aside) = restored.aside {
        let aside = aside.display();
        writeln!(out, "what was there before is now in {aside}")?;
    }
    Ok(())
}

/// Where a running bot writes its backup.
fn beside(data_dir: &Path) -> PathBuf {
    let mut name = data_dir.as_os_str().to_owned();
    name.push(".backup");
    name.into()
}

/// SIGUSR1, from here on. To be called first of all within the runtime: where
/// nobody listens it ends the process. What is asked for meanwhile waits.
pub fn asked_for() -> anyhow::Result<Signal> {
    signal(SignalKind::user_defined1()).context("SIGUSR1 cannot be heard")
}

/// Writes a backup each time it is asked for.
pub async fn whenever(mut asked: Signal, store: Arc<SealedStore>, data_dir: PathBuf) {
    let file = beside(&data_dir);
    while asked.recv().await.is_some() {
        let (store, file) = (Arc::clone(&store), file.clone());
        let written = tokio::task::spawn_blocking(move || store.back_up(&file)).await;
        match written {
            Ok(Ok(records)) => tracing::info!(records, "a backup was written"),
            Ok(Err(error)) => tracing::error!(%error, "no backup was written"),
            Err(_) => tracing::error!("no backup was written: it panicked"),
        }
    }
}

/// What puts the newest backup in the data's place, for the operator.
pub fn advice(config: &Config) -> String {
    let beside = beside(&config.data_dir);
    let by_itself = config.backups.as_ref().map(|plan| &plan.dir);
    let by_itself = by_itself.and_then(|dir| backups::newest(dir));
    let written = |file: &PathBuf| file.metadata()?.modified();
    let found = [Some(beside.clone()), by_itself].into_iter().flatten();
    let found = found.filter_map(|file| Some((written(&file).ok()?, file)));
    match found.max() {
        Some((_, file)) => format!("Here: charley restore {} --replace", file.display()),
        None => format!("There is none in {}", beside.display()),
    }
}
