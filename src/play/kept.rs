//! What the playground itself keeps beside a data directory that is kept: its clock,
//! its people and what was said in their chats, so that an evening goes on where it
//! ended. What Charley keeps is in the data directory, and none of that is here.

use super::people::{Newcomer, People};
use crate::playground::{KeptChat, LocalTelegram};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::sleep;

/// After a process that was killed so much is missing.
const KEEP_EVERY: Duration = Duration::from_secs(3);

#[derive(Serialize, Deserialize)]
pub struct KeptPlay {
    now: DateTime<Utc>,
    pub people: Vec<(i64, Newcomer)>,
    pub chats: Vec<KeptChat>,
}

/// Its file, beside the data directory.
pub fn file_beside(data_dir: &Path) -> PathBuf {
    // Without a stroke at the end, behind which it would be inside.
    let data_dir: PathBuf = data_dir.components().collect();
    let mut file = data_dir.into_os_string();
    file.push(".chats");
    file.into()
}

/// When the playground that kept this file ended; `None` where there is none.
pub fn ended_at(file: &Path) -> Option<DateTime<Utc>> {
    read(file).map(|kept| kept.now)
}

/// What is in the file. Where it cannot be read, chats begin empty.
pub fn read(file: &Path) -> Option<KeptPlay> {
    let bytes = match fs::read(file) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return None,
        Err(error) => {
            tracing::warn!(%error, "what was said before cannot be read");
            return None;
        }
    };
    match rmp_serde::from_slice(&bytes) {
        Ok(kept) => Some(kept),
        // Its own words may quote what was said.
        Err(_words) => {
            tracing::warn!("what was said before is cut off or of another form");
            None
        }
    }
}

/// Writes it down, now and then and at the end.
pub struct Keeping {
    pub file: PathBuf,
    pub telegram: Arc<LocalTelegram>,
    pub people: Arc<People>,
}

impl Keeping {
    /// Never returns.
    pub async fn run(&self) {
        let mut changes = self.telegram.changes();
        loop {
            sleep(KEEP_EVERY).await;
            // The Telegram is in `self`, so its sender is not gone.
            let _ = changes.changed().await;
            self.keep();
        }
    }

    pub fn keep(&self) {
        if let Err(error) = self.write() {
            tracing::warn!(%error, "what was said cannot be kept");
        }
    }

    fn write(&self) -> io::Result<()> {
        let people = self.people.list();
        let chats: Vec<i64> = people.iter().map(|one| one.chat()).collect();
        let who = people.into_iter().map(|one| (one.chat(), one.newcomer));
        let kept = KeptPlay {
            now: self.telegram.now(),
            people: who.collect(),
            chats: self.telegram.keep(&chats),
        };
        let bytes = rmp_serde::to_vec_named(&kept).map_err(io::Error::other)?;
        let beside = self.file.with_extension("chats-new");
        let mut options = OpenOptions::new();
        let options = options.write(true).create(true).truncate(true).mode(0o600);
        options.open(&beside)?.write_all(&bytes)?;
        fs::rename(beside, &self.file)
    }
}
