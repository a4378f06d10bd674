//! What went wrong with what is kept, and what helps, in words for the operator.

use crate::backups::{self, beside};
use crate::config::{Config, DATA_DIR, KEY_FILE};
use crate::store::StoreError;
use anyhow::anyhow;
use std::path::Path;

/// What is wrong with the key or the disk names its variable.
pub fn told(error: StoreError) -> anyhow::Error {
    match error {
        StoreError::Key(why) => anyhow!("{KEY_FILE}: {why}"),
        StoreError::Stopped(_) | StoreError::Open(_) => anyhow!("{error} ({DATA_DIR})"),
        StoreError::Unsound(_)
        | StoreError::NotRestored(_)
        | StoreError::Backup(_)
        | StoreError::Damaged { .. }
        | StoreError::Encode(_) => error.into(),
    }
}

/// What only a backup helps against names the newest one.
pub fn with_advice(error: StoreError, config: &Config) -> anyhow::Error {
    match error {
        StoreError::Unsound(_) => anyhow!("{error}. {}", advice(config)),
        StoreError::Key(_)
        | StoreError::Stopped(_)
        | StoreError::Open(_)
        | StoreError::NotRestored(_)
        | StoreError::Backup(_)
        | StoreError::Damaged { .. }
        | StoreError::Encode(_) => told(error),
    }
}

/// What puts the newest backup in the data's place.
fn advice(config: &Config) -> String {
    match backups::newest(&config.data_dir, folder(config)) {
        Some(file) => format!("Here: charley restore {} --replace", file.display()),
        None => format!("There is none in {}", beside(&config.data_dir).display()),
    }
}

/// Where backups are written by themselves.
pub fn folder(config: &Config) -> Option<&Path> {
    config.backups.as_ref().map(|plan| &*plan.dir)
}
