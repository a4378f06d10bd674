//! What is kept, opened for a command.

use super::advice::{folder, told, with_advice};
use super::supervisor;
use crate::backups;
use crate::checkup::{self, CheckupFindings};
use crate::config::Config;
use crate::store::{self, SILENCE_LIMIT, SealedStore, StoreError};
use anyhow::{Context, ensure};
use std::io;
use std::path::Path;
use std::process::Command;

/// The store with its keys, after a process of its own has found it sound, and with
/// a change of the master key completed. A supervisor is told to wait as long as that
/// takes.
pub fn open_store(config: &Config) -> anyhow::Result<SealedStore> {
    supervisor::while_reading(|| {
        let store = open_sound(config)?;
        store.complete_rotation().map_err(told)?;
        Ok(store)
    })
}

/// What reads everything in the directory, and may die of it.
fn check_store(data_dir: &Path, key_file: &Path) -> io::Result<Command> {
    let mut command = Command::new(std::env::current_exe()?);
    command.arg("check-store").args([data_dir, key_file]);
    Ok(command)
}

/// Has a process of its own read everything in the directory.
///
/// # Errors
/// No start would accept what is in it.
pub fn read_all(data_dir: &Path, key_file: &Path) -> Result<CheckupFindings, StoreError> {
    let command = check_store(data_dir, key_file);
    let command = command.map_err(|error| StoreError::Open(error.to_string()))?;
    checkup::check(command, data_dir, SILENCE_LIMIT)
}

fn open_sound(config: &Config) -> anyhow::Result<SealedStore> {
    let (data_dir, key_file) = (&config.data_dir, &config.key_file);
    refuse_lost(config)?;
    if !store::is_begun(data_dir).map_err(told)? {
        return SealedStore::open(data_dir, key_file).map_err(told);
    }
    let found = read_all(data_dir, key_file);
    let found = found.map_err(|error| with_advice(error, config))?;
    tracing::info!(rows = found.rows, "what is kept is sound");
    if found.due_repaired > 0 {
        let rows = found.due_repaired;
        tracing::warn!(
            rows,
            "times that were due did not fit the people, and do now"
        );
    }
    if store::is_outgrown(data_dir, found.bytes)? {
        rewrite(data_dir);
    }
    SealedStore::open_unread(data_dir, key_file).map_err(told)
}

/// Backups by themselves tell of a store as well as what lies beside it.
fn refuse_lost(config: &Config) -> anyhow::Result<()> {
    match backups::newest(&config.data_dir, folder(config)) {
        Some(newest) if store::is_blank(&config.data_dir).map_err(told)? => {
            let found = [newest.clone()];
            Err(told(store::lost(&config.data_dir, &found, Some(&newest))))
        }
        Some(_) | None => Ok(()),
    }
}

/// Without room for another, the old one does as well.
fn rewrite(data_dir: &Path) {
    tracing::info!("the files are far longer than what is in them and are written anew");
    match store::rewrite(data_dir) {
        Ok(()) => tracing::info!("they are written anew"),
        Err(error) => tracing::warn!(%error, "they could not be written anew"),
    }
}

/// The same where something must be there already.
pub fn open_kept(config: &Config) -> anyhow::Result<SealedStore> {
    let data_dir = &config.data_dir;
    let why = match data_dir.exists() {
        true => "there is no store in it",
        false => "there is no such directory",
    };
    ensure!(
        store::holds_store(data_dir).with_context(|| data_dir.display().to_string())?,
        "nothing is kept in {}: {why}",
        data_dir.display()
    );
    open_store(config)
}
