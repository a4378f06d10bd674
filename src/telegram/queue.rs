//! What waits to be sent: per chat in order, across chats by class and age.
//!
//! No calls in here and no waiting; every question is asked with the time.

use super::limits::Gates;
use super::waiting::{Chat, Failures, Moment, Place, Step, Waiting};
use crate::clock::Clock;
use crate::runner::outbox::{Class, Pacing, Queued};
use chrono::{DateTime, Utc};
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;
use tokio::time::Instant;

/// Every chat is in flight, ready, asleep, or not here at all.
pub struct Queue {
    chats: HashMap<i64, Chat>,
    ready: BTreeSet<(Class, u64, i64)>,
    sleeping: BTreeSet<(Instant, i64)>,
    /// Chats in which an exercise began; it may be over.
    paced: BTreeSet<i64>,
    /// By which exercises count.
    clock: Arc<dyn Clock>,
}

impl Queue {
    pub fn new(clock: Arc<dyn Clock>) -> Self {
        Queue {
            chats: HashMap::new(),
            ready: BTreeSet::new(),
            sleeping: BTreeSet::new(),
            paced: BTreeSet::new(),
            clock,
        }
    }

    /// A new row. It ends the exercise of its chat.
    pub fn push(&mut self, queued: Queued, gates: &mut Gates) {
        let chat_id = queued.row.chat_id;
        let chat = self.chats.entry(chat_id).or_default();
        chat.pacing = None;
        chat.insert(Waiting {
            queued,
            failures: Failures::default(),
            not_before: None,
        });
        self.place(chat_id, gates);
    }

    pub fn pace(&mut self, pacing: Pacing, gates: &mut Gates) {
        let chat_id = pacing.chat_id;
        self.chats.entry(chat_id).or_default().begin(pacing);
        self.paced.insert(chat_id);
        self.place(chat_id, gates);
    }

    pub fn stop_pacing(&mut self, chat_id: i64, gates: &mut Gates) {
        if let Some(chat) = self.chats.get_mut(&chat_id) {
            chat.pacing = None;
            self.place(chat_id, gates);
        }
    }

    /// Moves on the chats whose time has come.
    pub fn wake(&mut self, gates: &mut Gates) {
        let now = Instant::now();
        while let Some((_, chat_id)) = self.sleeping.first().filter(|(until, _)| *until <= now) {
            self.place(*chat_id, gates);
        }
    }

    /// Charley's clock was moved, by which exercises count.
    pub fn clock_moved(&mut self, gates: &mut Gates) {
        for chat_id in self.paced.clone() {
            self.place(chat_id, gates);
        }
    }

    /// When the next phase of any exercise is due.
    pub fn next_phase(&mut self) -> Option<DateTime<Utc>> {
        let pace_of = |chat_id: &i64| self.chats.get(chat_id)?.pacing.as_ref();
        self.paced.retain(|chat_id| pace_of(chat_id).is_some());
        let due = self
            .paced
            .iter()
            .filter_map(|chat_id| pace_of(chat_id)?.next_due());
        due.min()
    }

    /// When [`wake`](Self::wake) has something to do.
    pub fn next_wake(&self) -> Option<Instant> {
        self.sleeping.first().map(|(until, _)| *until)
    }

    /// Whether nothing waits; what is in flight may still come back.
    pub fn is_empty(&self) -> bool {
        self.ready.is_empty() && self.sleeping.is_empty()
    }

    /// The chat that goes first within a class.
    pub fn first(&self, class: Class) -> Option<i64> {
        let of_class = (class, 0, i64::MIN)..=(class, u64::MAX, i64::MAX);
        let (_, _, chat_id) = self.ready.range(of_class).next()?;
        Some(*chat_id)
    }

    /// The chat whose phase goes first. Those that became late are left out.
    pub fn first_phase(&mut self, gates: &mut Gates) -> Option<i64> {
        loop {
            let chat_id = self.first(Class::Pacing)?;
            self.place(chat_id, gates);
            if self.first(Class::Pacing) == Some(chat_id) {
                return Some(chat_id);
            }
        }
    }

    /// The reminder that a chat would say next.
    pub fn reminder(&self, chat_id: i64) -> Option<&Queued> {
        let chat = self.chats.get(&chat_id)?;
        chat.reminders
            .values()
            .next()
            .map(|waiting| &waiting.queued)
    }

    /// Takes out what a ready chat says next. Nothing more of that chat goes
    /// before [`landed`](Self::landed).
    pub fn take(&mut self, chat_id: i64) -> Option<Step> {
        let step = self.take_unsaid(chat_id)?;
        if let Some(chat) = self.chats.get_mut(&chat_id).filter(|_| !step.is_exempt()) {
            chat.has_pass = false;
        }
        Some(step)
    }

    /// Like [`take`](Self::take), for what is not going to be sent and so uses
    /// nothing of the chat's limit.
    pub fn take_unsaid(&mut self, chat_id: i64) -> Option<Step> {
        let chat = self.chats.get_mut(&chat_id)?;
        let Place::Ready(class, order) = chat.place else {
            return None;
        };
        self.ready.remove(&(class, order, chat_id));
        chat.place = Place::Nowhere;
        let step = chat.next_step(class)?;
        chat.in_flight = true;
        Some(step)
    }

    /// What was taken is done, or comes back to be tried again. With `rest`
    /// the whole chat pauses until then.
    pub fn landed(
        &mut self,
        chat_id: i64,
        back: Option<Waiting>,
        rest: Option<Instant>,
        gates: &mut Gates,
    ) {
        let chat = self.chats.entry(chat_id).or_default();
        chat.in_flight = false;
        chat.not_before = rest.or(chat.not_before);
        if let Some(waiting) = back {
            chat.insert(waiting);
        }
        self.place(chat_id, gates);
    }

    /// Takes out all that waits for a chat, while it is in flight.
    pub fn drain(&mut self, chat_id: i64) -> Vec<Queued> {
        let Some(chat) = self.chats.get_mut(&chat_id) else {
            return Vec::new();
        };
        chat.pacing = None;
        let mut rows = std::mem::take(&mut chat.replies);
        rows.append(&mut chat.reminders);
        rows.into_values().map(|waiting| waiting.queued).collect()
    }

    /// Ends the exercise of a chat that is in flight.
    pub fn end_pacing(&mut self, chat_id: i64) {
        if let Some(chat) = self.chats.get_mut(&chat_id) {
            chat.pacing = None;
        }
    }

    /// Puts a chat where it now belongs.
    fn place(&mut self, chat_id: i64, gates: &mut Gates) {
        let Some(chat) = self.chats.get_mut(&chat_id) else {
            return;
        };
        match chat.place {
            Place::Nowhere => {}
            Place::Ready(class, order) => {
                self.ready.remove(&(class, order, chat_id));
            }
            Place::Sleeping(until) => {
                self.sleeping.remove(&(until, chat_id));
            }
        }
        let now = Moment::now(self.clock.as_ref());
        chat.place = chat.where_now(now, || gates.chat(chat_id));
        match chat.place {
            Place::Ready(class, order) => {
                self.ready.insert((class, order, chat_id));
            }
            Place::Sleeping(until) => {
                self.sleeping.insert((until, chat_id));
            }
            Place::Nowhere if chat.in_flight => {}
            Place::Nowhere => {
                self.chats.remove(&chat_id);
            }
        }
    }
}
