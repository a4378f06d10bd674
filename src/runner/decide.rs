//! From a job to what is to be written: asks the conversation, and survives
//! its panics. Reads the store, writes nothing.

use super::aside::{DeadLetterWriter, told_instead};
use super::dead_letter::{Doing, WhatFailed};
use super::job::{Job, Origin};
use super::keys::DueRow;
use super::numbering::Numbers;
use super::panics::{Panicked, caught};
use super::ports::Handler;
use super::store_reader::StoreReader;
use super::transaction_builder::TransactionBuilder;
use super::turn_writes::{Before, TurnWrites};
use crate::conversation::{Chat, Event, Person, Turn, Wake, What};
use crate::diary::Diary;
use crate::store::sealing::Sealer;
use crate::store::{Begun, StoreError};
use chrono::{DateTime, TimeDelta, Utc};
use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;

/// How often an event is tried before it is put aside: first with the chat in
/// memory, then with what is stored of it.
const TRIES: usize = 3;

pub struct Decider {
    pub stored: StoreReader,
    pub numbers: Arc<Numbers>,
    aside: DeadLetterWriter,
    handler: Handler,
    /// Keyed anew in each process, so that logs name nobody.
    log_names: RandomState,
}

impl Decider {
    pub fn new(stored: StoreReader, handler: Handler) -> Self {
        let numbers = Arc::<Numbers>::default();
        Decider {
            aside: DeadLetterWriter::new(stored.clone(), Arc::clone(&numbers)),
            stored,
            numbers,
            handler,
            log_names: RandomState::new(),
        }
    }

    /// What the job leads to for the chat as it is stored.
    pub async fn decide(
        &self,
        chat_id: i64,
        job: &Job,
        chat: Option<Chat>,
        now: DateTime<Utc>,
    ) -> Result<TurnWrites, StoreError> {
        let mut transaction = TransactionBuilder::closing(self.sealer(), chat_id, &job.origin);
        if !self.is_open(chat_id, job, chat.as_ref()).await? {
            return Ok(TurnWrites::unchanged(transaction, chat));
        }
        transaction
            .note_sent(&self.stored, chat_id, &job.origin)
            .await?;
        if let (Origin::Outbox { class, id, .. }, Some(failure)) = (&job.origin, &job.failure) {
            let row = (*class, *id);
            self.aside
                .put_row(&mut transaction, chat_id, row, failure, now)
                .await?;
        }
        let Some(event) = exact_event(job, chat.as_ref()) else {
            return Ok(TurnWrites::unchanged(transaction, chat));
        };
        if let (Origin::Inbox { .. }, Some(failure)) = (&job.origin, &job.failure) {
            let aside = self
                .aside
                .put(chat_id, &job.origin, &event.what, failure, now)
                .await?;
            return self
                .tell(chat_id, aside, chat, event, now, &job.origin)
                .await;
        }
        match self.tried(chat_id, chat, &event, now).await? {
            Ok((before, turn)) => self.write(transaction, &before, turn, &job.origin).await,
            Err(panicked) => {
                let failure = WhatFailed::handling(panicked);
                let aside = self
                    .aside
                    .put(chat_id, &job.origin, &event.what, &failure, now)
                    .await?;
                let chat = self.stored.load(chat_id).await?;
                self.tell(chat_id, aside, chat, event, now, &job.origin)
                    .await
            }
        }
    }

    /// Puts aside what processes have died of, and tells the person; not even
    /// that where one died of telling.
    pub async fn after_deaths(
        &self,
        chat_id: i64,
        job: &Job,
        deaths: u8,
        now: DateTime<Utc>,
    ) -> Result<TurnWrites, StoreError> {
        let chat = self.log_name(chat_id);
        let origin = &job.origin;
        tracing::error!(
            chat,
            deaths,
            "the process ended each time an event was handled; it is put aside"
        );
        let Some(event) = job.event.clone() else {
            let transaction = TransactionBuilder::closing(self.sealer(), chat_id, origin);
            return Ok(TurnWrites::unchanged(transaction, None));
        };
        let failure = WhatFailed::Ended(Doing::Handling, deaths);
        let aside = self
            .aside
            .put(chat_id, origin, &event.what, &failure, now)
            .await?;
        if deaths > Begun::DEATHS_MAX {
            return self.untold(chat_id, aside, now, origin).await;
        }
        let chat = self.stored.load(chat_id).await?;
        self.tell(chat_id, aside, chat, event, now, origin).await
    }

    /// Gets a job out of the way whose rows cannot be read.
    pub async fn put_aside(&self, chat_id: i64, origin: &Origin) -> Result<TurnWrites, StoreError> {
        let transaction = match origin {
            Origin::Inbox { number } => {
                self.aside
                    .put_update(chat_id, *number, &WhatFailed::Stored)
                    .await?
            }
            Origin::Due { .. } | Origin::Outbox { .. } | Origin::None => {
                TransactionBuilder::closing(self.sealer(), chat_id, origin)
            }
        };
        let chat = self.log_name(chat_id);
        tracing::error!(
            chat,
            "what is stored of a chat is damaged; its event is put aside"
        );
        Ok(TurnWrites::unchanged(transaction, None))
    }

    /// Whether the job still means something. The row of one that was done, or
    /// the person, may have gone while it waited; reports and due times of
    /// someone of whom nothing is kept must not make them known again.
    async fn is_open(
        &self,
        chat_id: i64,
        job: &Job,
        chat: Option<&Chat>,
    ) -> Result<bool, StoreError> {
        let needs_chat = |event: &Event| {
            matches!(
                event.what,
                What::Blocked | What::ClockSetBack | What::ZonesChanged | What::TooMuch
            )
        };
        match (&job.origin, chat) {
            (Origin::Inbox { .. } | Origin::None, Some(_)) => Ok(true),
            (Origin::Inbox { .. } | Origin::None, None) => {
                Ok(!job.event.as_ref().is_some_and(needs_chat))
            }
            (Origin::Due { at, wake }, Some(chat)) => {
                let due = chat.person.due.get(wake);
                Ok(due.is_some_and(|due| DueRow::new(due.at, chat_id, *wake).at == *at))
            }
            (Origin::Outbox { class, id, .. }, Some(_)) => self.stored.is_queued(*class, *id).await,
            (Origin::Due { .. } | Origin::Outbox { .. }, None) => Ok(false),
        }
    }

    /// A turn, tried again where it panics. A panic takes the chat in memory
    /// with it.
    async fn tried(
        &self,
        chat_id: i64,
        chat: Option<Chat>,
        event: &Event,
        now: DateTime<Utc>,
    ) -> Result<Result<(Before, Turn), Panicked>, StoreError> {
        let mut outcome = self.turn(chat_id, chat, event, now);
        for _ in 1..TRIES {
            if outcome.is_ok() {
                break;
            }
            outcome = self.turn(chat_id, self.stored.load(chat_id).await?, event, now);
        }
        if outcome.is_err() {
            let chat = self.log_name(chat_id);
            tracing::error!(chat, "handling an event failed; it is put aside");
        }
        Ok(outcome)
    }

    /// The turn and what was there before it.
    fn turn(
        &self,
        chat_id: i64,
        chat: Option<Chat>,
        event: &Event,
        now: DateTime<Utc>,
    ) -> Result<(Before, Turn), Panicked> {
        let stored = chat.is_some();
        let chat = chat.unwrap_or_else(|| self.stored.unknown(chat_id, now));
        let person = chat.person.clone();
        let turn = caught(|| (self.handler)(chat, event, now))?;
        let before = Before {
            person,
            stored,
            now,
        };
        Ok((before, turn))
    }

    async fn write(
        &self,
        transaction: TransactionBuilder,
        before: &Before,
        mut turn: Turn,
        origin: &Origin,
    ) -> Result<TurnWrites, StoreError> {
        if let Origin::Due { at, wake } = origin {
            move_on(&mut turn.chat.person, *wake, *at);
        }
        let number = || self.numbers.next_row();
        TurnWrites::of(transaction, before, turn, &self.stored, number).await
    }

    /// The turn in which the person hears that something failed; without it,
    /// where there is nothing to say or that fails too.
    async fn tell(
        &self,
        chat_id: i64,
        transaction: TransactionBuilder,
        chat: Option<Chat>,
        event: Event,
        now: DateTime<Utc>,
        origin: &Origin,
    ) -> Result<TurnWrites, StoreError> {
        let Some(what) = told_instead(&event.what, origin) else {
            return self.untold(chat_id, transaction, now, origin).await;
        };
        match self.turn(chat_id, chat, &Event { what, ..event }, now) {
            Ok((before, turn)) => self.write(transaction, &before, turn, origin).await,
            Err(_) => self.untold(chat_id, transaction, now, origin).await,
        }
    }

    /// Nothing is said. What came due is tried again a day later; of the chat
    /// only the person is read, since a process may have died of its diary.
    async fn untold(
        &self,
        chat_id: i64,
        transaction: TransactionBuilder,
        now: DateTime<Utc>,
        origin: &Origin,
    ) -> Result<TurnWrites, StoreError> {
        let person = match origin {
            Origin::Due { .. } => self.stored.person(chat_id).await?,
            Origin::Inbox { .. } | Origin::Outbox { .. } | Origin::None => None,
        };
        let Some(person) = person else {
            return Ok(TurnWrites::unchanged(transaction, None));
        };
        let before = Before {
            person: person.clone(),
            stored: true,
            now,
        };
        let (diary, effects) = (Diary::default(), Vec::new());
        let chat = Chat { person, diary };
        let writes = self
            .write(transaction, &before, Turn { chat, effects }, origin)
            .await?;
        // Without its diary it is no chat to go on with.
        Ok(TurnWrites {
            chat: None,
            ..writes
        })
    }

    fn sealer(&self) -> &Arc<Sealer> {
        &self.stored.sealer
    }

    /// Tells chats apart in the log of one process and says nothing else.
    fn log_name(&self, chat_id: i64) -> String {
        format!("{:08x}", self.log_names.hash_one(chat_id) >> 32)
    }
}

/// The event; for a due row with the person's own instant, which may be finer
/// than the key's.
fn exact_event(job: &Job, chat: Option<&Chat>) -> Option<Event> {
    let mut event = job.event.clone()?;
    if let (What::Due { wake, due_at, .. }, Some(chat)) = (&mut event.what, chat)
        && let Some(due) = chat.person.due.get(wake)
    {
        *due_at = due.at;
    }
    Some(event)
}

/// A due row fires once. Where a turn left it at its instant, it waits a day,
/// so that the reminder neither repeats at once nor stops for good.
fn move_on(person: &mut Person, wake: Wake, fired_at: DateTime<Utc>) {
    if let Some(due) = person.due.get_mut(&wake)
        && due.at.timestamp_millis() == fired_at.timestamp_millis()
    {
        due.at += TimeDelta::days(1);
        due.night = due.night.succ_opt().unwrap_or(due.night);
    }
}
