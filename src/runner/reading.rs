//! What an update says, read where a process may die of it.

use super::dead_letter::{Doing, WhatFailed};
use super::marks;
use super::panics::caught;
use super::ports::{Addressee, Ports, UpdateCleaner, UpdateReader};
use super::rows::Arrived;
use crate::conversation::{Event, What};
use crate::store::{Begun, StoreError};
use std::sync::Arc;

pub struct UpdateReading {
    cleaner: UpdateCleaner,
    reader: UpdateReader,
    addressee: Addressee,
    begun: Arc<Begun>,
}

/// What an update turned out to be.
pub enum ReadUpdate {
    /// For a chat; with what failed where no more of it could be read.
    For(i64, Event, Option<WhatFailed>),
    /// It concerns no chat.
    Nothing,
    /// Reading it panicked, or ended the process, and nobody knows whose it is.
    Failed(WhatFailed),
}

impl UpdateReading {
    pub fn new(ports: &Ports) -> Self {
        UpdateReading {
            cleaner: Arc::clone(&ports.cleaner),
            reader: Arc::clone(&ports.reader),
            addressee: Arc::clone(&ports.addressee),
            begun: Arc::clone(&ports.begun),
        }
    }

    /// Reads an update that has just come, and leaves of it what is kept.
    pub async fn clean_and_read(&self, row: &mut Arrived) -> Result<ReadUpdate, StoreError> {
        let read = || {
            let json = (self.cleaner)(&row.json);
            let read = (self.reader)(&json, row.arrived_at);
            (json, read)
        };
        Ok(match self.noted(row, read).await? {
            Ok((json, read)) => {
                row.json = json;
                ReadUpdate::of(read)
            }
            Err(unread) => unread,
        })
    }

    /// Reads an update as it was kept.
    pub async fn read(&self, row: &Arrived) -> Result<ReadUpdate, StoreError> {
        let read = || (self.reader)(&row.json, row.arrived_at);
        let read = self.noted(row, read).await?;
        Ok(read.map_or_else(|unread| unread, ReadUpdate::of))
    }

    /// Looks into an update. That is noted, so that what a process dies of is
    /// looked into twice and not for ever.
    async fn noted<T>(
        &self,
        row: &Arrived,
        read: impl FnOnce() -> T,
    ) -> Result<Result<T, ReadUpdate>, StoreError> {
        let mark = marks::reading(row.update_id);
        let in_hand = self.begun.begin(Some(mark)).await?;
        let deaths = in_hand.deaths();
        let done = if deaths < Begun::DEATHS_MAX {
            caught(read).map_err(WhatFailed::reading)
        } else {
            Err(WhatFailed::Ended(Doing::Reading, deaths))
        };
        Ok(done.map_err(|failed| {
            tracing::error!(deaths, "reading an update failed; it is put aside");
            self.unread(row, failed, deaths)
        }))
    }

    /// An update that could not be read, whose person is told so where it shows
    /// whose it is. That is not looked for where a process has died of it, too.
    fn unread(&self, row: &Arrived, failed: WhatFailed, deaths: u8) -> ReadUpdate {
        let whose = match deaths > Begun::DEATHS_MAX {
            true => None,
            // Of a panic the place is logged.
            false => caught(|| (self.addressee)(&row.json)).unwrap_or(None),
        };
        let Some(chat_id) = whose else {
            return ReadUpdate::Failed(failed);
        };
        let event = Event {
            what: What::Unreadable,
            at: row.arrived_at,
            recorded_at: row.arrived_at,
        };
        ReadUpdate::For(chat_id, event, Some(failed))
    }
}

impl ReadUpdate {
    fn of(read: Option<(i64, Event)>) -> Self {
        read.map_or(ReadUpdate::Nothing, |(chat_id, event)| {
            ReadUpdate::For(chat_id, event, None)
        })
    }
}
