//! A look into a running Charley: what is still under way, and what is stored.
//! Changes nothing.

use crate::conversation::Chat;
use crate::runner::{Lanes, StoreReader};
use crate::store::StoreError;
use chrono::{DateTime, Utc};
use tokio::sync::watch;

/// Cheap to clone. Holds nothing up that Charley must end for.
#[derive(Clone)]
pub struct AppView {
    stored: StoreReader,
    busy_lanes: watch::Receiver<usize>,
    next_phase: watch::Receiver<Option<DateTime<Utc>>>,
}

/// Charley has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HasEnded;

impl AppView {
    pub(super) fn new(
        stored: StoreReader,
        lanes: &Lanes,
        next_phase: watch::Receiver<Option<DateTime<Utc>>>,
    ) -> Self {
        AppView {
            stored,
            busy_lanes: lanes.activity(),
            next_phase,
        }
    }

    /// Whether everything is done and said that follows from what arrived and
    /// came due until now. What Telegram has not given out yet is not asked for.
    ///
    /// In this order, since work moves on from lanes to outbox and back.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn is_quiet(&self, now: DateTime<Utc>) -> Result<bool, StoreError> {
        Ok(self.is_idle()
            && self.stored.due_until(now, 1).await?.is_empty()
            && self.stored.outbox().await?.is_empty()
            && self.stored.due_until(now, 1).await?.is_empty()
            && self.next_phase.borrow().is_none_or(|at| at > now)
            && self.is_idle())
    }

    /// From here on [`changed`](Self::changed) waits for something new.
    pub fn mark_unchanged(&mut self) {
        self.busy_lanes.mark_unchanged();
        self.next_phase.mark_unchanged();
    }

    /// Returns when something was begun or done.
    ///
    /// # Errors
    /// Nothing will be any more.
    pub async fn changed(&mut self) -> Result<(), HasEnded> {
        let changed = tokio::select! {
            changed = self.busy_lanes.changed() => changed,
            changed = self.next_phase.changed() => changed,
        };
        changed.map_err(|_gone| HasEnded)
    }

    /// When something comes due next, for anybody: a row, or the next phase of an
    /// exercise.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn next_due(
        &self,
        after: DateTime<Utc>,
    ) -> Result<Option<DateTime<Utc>>, StoreError> {
        let row = self.stored.first_due_after(after).await?.map(|row| row.at);
        let phase = self.next_phase.borrow().filter(|at| *at > after);
        Ok(row.into_iter().chain(phase).min())
    }

    /// What is stored of a chat, where anything is.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn chat(&self, chat_id: i64) -> Result<Option<Chat>, StoreError> {
        self.stored.load(chat_id).await
    }

    /// The chats of which anything is stored.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn chats(&self) -> Result<Vec<i64>, StoreError> {
        self.stored.chats().await
    }

    /// How many people there are of whom anything is kept.
    pub fn people(&self) -> usize {
        self.stored.count_people()
    }

    /// How many of the parts that people fall into are answered here; nothing where all
    /// are, for ever.
    pub fn parts(&self) -> Option<usize> {
        let here = self.stored.here()?;
        usize::try_from(here.held().len()).ok()
    }

    /// How many updates were put aside because handling them failed.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn dead_letters(&self) -> Result<usize, StoreError> {
        self.stored.count_dead_letters().await
    }

    fn is_idle(&self) -> bool {
        *self.busy_lanes.borrow() == 0
    }
}
