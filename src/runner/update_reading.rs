//! Reading an update, as it comes and as it was kept: what it is, whose, and what there
//! is to do where it cannot be read.

use super::dead_letter::{Doing, WhatFailed};
use super::journal::Journal;
use super::marks;
use super::panics::caught;
use super::read_update::ReadUpdate;
use super::rows::Arrived;
use crate::conversation::{Event, What};
use crate::store::{Begun, StoreError};

impl Journal {
    /// Reads an update that has just come, and leaves of it what is kept.
    pub(super) async fn clean_and_read(&self, row: &mut Arrived) -> Result<ReadUpdate, StoreError> {
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
    pub(super) async fn read(&self, row: &Arrived) -> Result<ReadUpdate, StoreError> {
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
