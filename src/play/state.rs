//! All that the page's server works with.

use super::clock_driver::ClockDriver;
use super::living::Living;
use super::people::People;
use super::recorder::Recorder;
use super::words::WordsRoom;
use crate::app::LiveBook;
use crate::conversation::{Person, Wake};
use crate::place::Zone;
use crate::playground::LocalTelegram;
use crate::store::StoreError;
use chrono::{DateTime, Utc};
use std::sync::Arc;
use tokio::sync::{Semaphore, mpsc, oneshot, watch};

/// Is told when the next Charley is alive.
pub type Kill = oneshot::Sender<()>;

pub struct PlayState {
    pub telegram: Arc<LocalTelegram>,
    pub people: Arc<People>,
    pub clock_driver: Arc<ClockDriver>,
    pub living: Living,
    pub live_book: LiveBook,
    /// Ends Charley by force.
    pub kills: mpsc::Sender<Kill>,
    pub recorder: Arc<Recorder>,
    /// Of the dialogue files, when they were last read.
    pub problems: watch::Sender<Vec<String>>,
    /// For those who translate.
    pub words: Arc<WordsRoom>,
    /// True at the end: open pages are let go.
    pub is_closing: watch::Sender<bool>,
    /// The zone of those who have told none.
    pub zone: Zone,
    /// Names this process.
    pub run: String,
    /// What the page must show with all that it wants changed.
    pub secret: String,
    /// A place for each page that may be open.
    pub pages: Arc<Semaphore>,
}

impl PlayState {
    /// The zone that a person told, or that of the playground.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn zone_of(&self, chat: i64) -> Result<Zone, StoreError> {
        let stored = self.living.chat(chat).await?;
        let told = stored.and_then(|stored| stored.person.zone);
        Ok(told.unwrap_or(self.zone))
    }

    /// When something comes due next for a person.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn next_reminder(&self, chat: i64) -> Result<Option<DateTime<Utc>>, StoreError> {
        let stored = self.living.chat(chat).await?;
        let next = stored.and_then(|stored| next_reminder(&stored.person));
        Ok(next.map(|(_, at)| at))
    }
}

/// What comes due next for a person, and when.
pub fn next_reminder(person: &Person) -> Option<(Wake, DateTime<Utc>)> {
    let due = person.due.iter().map(|(wake, due)| (*wake, due.at));
    due.min_by_key(|(_, at)| *at)
}
