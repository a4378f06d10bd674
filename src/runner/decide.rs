//! From a job to what is to be written: asks the conversation, and survives
//! its panics. Reads the store, writes nothing.

use super::aside::told_instead;
use super::draft::Draft;
use super::job::{Job, Origin};
use super::keys::DueRow;
use super::ledger::Ledger;
use super::letters::{Doing, Failure};
use super::outbox::RowId;
use super::panics::{Panicked, caught};
use super::ports::Handler;
use super::written::{Before, Written};
use crate::conversation::{Chat, Event, Person, Turn, Wake, What};
use crate::diary::Diary;
use crate::store::sealing::Sealer;
use crate::store::{Begun, StoreError};
use chrono::{DateTime, TimeDelta, Utc};
use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// How often an event is tried before it is put aside: first with the chat in
/// memory, then with what is stored of it.
const TRIES: usize = 3;

pub struct Decider {
    pub ledger: Ledger,
    handler: Handler,
    next_row: AtomicU64,
    /// Of updates, and of whatever else is put aside.
    next_arrival: AtomicU64,
    /// Keyed anew in each process, so that logs name nobody.
    log_names: RandomState,
}

impl Decider {
    pub fn new(ledger: Ledger, handler: Handler) -> Self {
        Decider {
            ledger,
            handler,
            next_row: AtomicU64::new(1),
            next_arrival: AtomicU64::new(1),
            log_names: RandomState::new(),
        }
    }

    /// Numbers rows from here on above the given one.
    pub fn number_rows_above(&self, id: RowId) {
        self.next_row.fetch_max(id.0 + 1, Ordering::SeqCst);
    }

    /// Numbers arrivals from here on above the given one.
    pub fn number_arrivals_above(&self, number: u64) {
        self.next_arrival
            .fetch_max(number.saturating_add(1), Ordering::SeqCst);
    }

    pub fn next_arrival(&self) -> u64 {
        self.next_arrival.fetch_add(1, Ordering::SeqCst)
    }

    /// What the job leads to for the chat as it is stored.
    pub fn decide(
        &self,
        chat_id: i64,
        job: &Job,
        chat: Option<Chat>,
        now: DateTime<Utc>,
    ) -> Result<Written, StoreError> {
        let mut draft = Draft::closing(self.sealer(), chat_id, &job.origin);
        if !self.is_open(chat_id, job, chat.as_ref())? {
            return Ok(Written::unchanged(draft, chat));
        }
        self.note_sent(&mut draft, chat_id, &job.origin)?;
        if let (Origin::Outbox { class, id, .. }, Some(failure)) = (&job.origin, &job.failure) {
            self.put_row_aside(&mut draft, chat_id, (*class, *id), failure, now)?;
        }
        let Some(event) = exact_event(job, chat.as_ref()) else {
            return Ok(Written::unchanged(draft, chat));
        };
        if let (Origin::Inbox { .. }, Some(failure)) = (&job.origin, &job.failure) {
            let aside = self.aside(chat_id, &job.origin, &event.what, failure, now)?;
            return self.tell(chat_id, aside, chat, event, now, &job.origin);
        }
        match self.tried(chat_id, chat, &event, now)? {
            Ok((before, turn)) => self.write(draft, &before, turn, &job.origin),
            Err(panicked) => {
                let failure = Failure::handling(panicked);
                let aside = self.aside(chat_id, &job.origin, &event.what, &failure, now)?;
                let chat = self.ledger.load(chat_id)?;
                self.tell(chat_id, aside, chat, event, now, &job.origin)
            }
        }
    }

    /// Puts aside what processes have died of, and tells the person; not even
    /// that where one died of telling.
    pub fn after_deaths(
        &self,
        chat_id: i64,
        job: &Job,
        deaths: u8,
        now: DateTime<Utc>,
    ) -> Result<Written, StoreError> {
        let chat = self.log_name(chat_id);
        let origin = &job.origin;
        tracing::error!(
            chat,
            deaths,
            "the process ended each time an event was handled; it is put aside"
        );
        let Some(event) = job.event.clone() else {
            let draft = Draft::closing(self.sealer(), chat_id, origin);
            return Ok(Written::unchanged(draft, None));
        };
        let failure = Failure::Ended(Doing::Handling, deaths);
        let aside = self.aside(chat_id, origin, &event.what, &failure, now)?;
        if deaths > Begun::DEATHS_MAX {
            return self.untold(chat_id, aside, now, origin);
        }
        let chat = self.ledger.load(chat_id)?;
        self.tell(chat_id, aside, chat, event, now, origin)
    }

    /// Gets a job out of the way whose rows cannot be read.
    pub fn put_aside(&self, chat_id: i64, origin: &Origin) -> Result<Written, StoreError> {
        let draft = match origin {
            Origin::Inbox { number } => self.dead_letter(chat_id, *number, &Failure::Stored)?,
            Origin::Due { .. } | Origin::Outbox { .. } | Origin::None => {
                Draft::closing(self.sealer(), chat_id, origin)
            }
        };
        let chat = self.log_name(chat_id);
        tracing::error!(
            chat,
            "what is stored of a chat is damaged; its event is put aside"
        );
        Ok(Written::unchanged(draft, None))
    }

    /// Whether the job still means something. The row of one that was done, or
    /// the person, may have gone while it waited; reports and due times of
    /// someone of whom nothing is kept must not make them known again.
    fn is_open(&self, chat_id: i64, job: &Job, chat: Option<&Chat>) -> Result<bool, StoreError> {
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
            (Origin::Outbox { class, id, .. }, Some(_)) => self.ledger.is_queued(*class, *id),
            (Origin::Due { .. } | Origin::Outbox { .. }, None) => Ok(false),
        }
    }

    pub(super) fn note_sent(
        &self,
        draft: &mut Draft,
        chat_id: i64,
        origin: &Origin,
    ) -> Result<(), StoreError> {
        match origin {
            Origin::Outbox {
                sent: Some(sent), ..
            } => draft.put_sent(chat_id, self.ledger.sent(chat_id)?, *sent),
            Origin::Inbox { .. } | Origin::Due { .. } | Origin::Outbox { .. } | Origin::None => {
                Ok(())
            }
        }
    }

    /// A turn, tried again where it panics. A panic takes the chat in memory
    /// with it.
    fn tried(
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
            outcome = self.turn(chat_id, self.ledger.load(chat_id)?, event, now);
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
        let chat = chat.unwrap_or_else(|| self.ledger.unknown(chat_id, now));
        let person = chat.person.clone();
        let turn = caught(|| (self.handler)(chat, event, now))?;
        let before = Before {
            person,
            stored,
            now,
        };
        Ok((before, turn))
    }

    fn write(
        &self,
        draft: Draft,
        before: &Before,
        mut turn: Turn,
        origin: &Origin,
    ) -> Result<Written, StoreError> {
        if let Origin::Due { at, wake } = origin {
            move_on(&mut turn.chat.person, *wake, *at);
        }
        let number = || RowId(self.next_row.fetch_add(1, Ordering::SeqCst));
        Written::of(draft, before, turn, &self.ledger, number)
    }

    /// The turn in which the person hears that something failed; without it,
    /// where there is nothing to say or that fails too.
    fn tell(
        &self,
        chat_id: i64,
        draft: Draft,
        chat: Option<Chat>,
        event: Event,
        now: DateTime<Utc>,
        origin: &Origin,
    ) -> Result<Written, StoreError> {
        let Some(what) = told_instead(&event.what, origin) else {
            return self.untold(chat_id, draft, now, origin);
        };
        match self.turn(chat_id, chat, &Event { what, ..event }, now) {
            Ok((before, turn)) => self.write(draft, &before, turn, origin),
            Err(_) => self.untold(chat_id, draft, now, origin),
        }
    }

    /// Nothing is said. What came due is tried again a day later; of the chat
    /// only the person is read, since a process may have died of its diary.
    fn untold(
        &self,
        chat_id: i64,
        draft: Draft,
        now: DateTime<Utc>,
        origin: &Origin,
    ) -> Result<Written, StoreError> {
        let person = match origin {
            Origin::Due { .. } => self.ledger.person(chat_id)?,
            Origin::Inbox { .. } | Origin::Outbox { .. } | Origin::None => None,
        };
        let Some(person) = person else {
            return Ok(Written::unchanged(draft, None));
        };
        let before = Before {
            person: person.clone(),
            stored: true,
            now,
        };
        let (diary, effects) = (Diary::default(), Vec::new());
        let chat = Chat { person, diary };
        let written = self.write(draft, &before, Turn { chat, effects }, origin)?;
        // Without its diary it is no chat to go on with.
        Ok(Written {
            chat: None,
            ..written
        })
    }

    pub(super) fn sealer(&self) -> &Arc<Sealer> {
        &self.ledger.sealer
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
