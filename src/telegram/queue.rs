//! What waits to be sent: per chat in order, across chats by class and turn.
//!
//! No calls in here and no waiting; every question is asked with the time.

use super::chat_queue::{ChatLine, ChatPosition, ChatQueue, Moment, Outgoing, Rank};
use super::limits::Gates;
use super::ports::LeftOut;
use super::rotation::{Rotation, TurnNumber};
use super::waiting::{Waiting, Work};
use crate::clock::Clock;
use crate::runner::outbox::{Class, Pacing, Queued};
use chrono::{DateTime, Utc};
use std::collections::{BTreeSet, HashMap};
use std::ops::RangeInclusive;
use std::sync::Arc;
use tokio::time::Instant;

/// Chats for which a picture or a file is made or on its way at once. Two are made
/// at a time; more wait for Telegram's answers.
const MAKING_MAX: usize = 8;

/// Chats whose files are in memory at once. The others hold no place of those that
/// may be in flight.
pub const FETCHING_MAX: usize = 2;

/// Every chat is ready, asleep, waiting for what is in flight, or not here at all.
pub struct Queue {
    chats: HashMap<i64, ChatQueue>,
    ready: BTreeSet<(Rank, i64)>,
    rotation: Rotation,
    /// Chats in flight for which something is made.
    making: usize,
    /// Chats in flight whose files are fetched.
    fetching: usize,
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
            rotation: Rotation::default(),
            making: 0,
            fetching: 0,
            sleeping: BTreeSet::new(),
            paced: BTreeSet::new(),
            clock,
        }
    }

    /// A new row. It ends the exercise of its chat. Returns what of the chat is
    /// not said for its sake.
    pub fn push(&mut self, queued: Queued, gates: &mut Gates) -> Vec<LeftOut> {
        let chat_id = queued.row.chat_id;
        let chat = self.chats.entry(chat_id).or_default();
        chat.pacing = None;
        let left_out = chat.add(queued);
        self.place(chat_id, gates);
        left_out
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

    /// The chat that goes first within a class, of those for whose work there is
    /// room.
    pub fn first(&self, class: Class) -> Option<i64> {
        let works = [
            (Work::Nothing, true),
            (Work::Making, self.making < MAKING_MAX),
            (Work::Fetching, self.fetching < FETCHING_MAX),
        ];
        let firsts = works.into_iter().filter_map(|(work, has_room)| {
            let (rank, chat_id) = self.ready.range(all(class, work)).next()?;
            has_room.then_some((rank.turn, rank.order, *chat_id))
        });
        let (_, _, chat_id) = firsts.min()?;
        Some(chat_id)
    }

    /// Whether a chat has had a turn lately.
    pub fn has_spoken(&self, chat_id: i64) -> bool {
        self.rotation.has_spoken(chat_id)
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

    /// Takes out what a ready chat says next. Nothing more of its line goes before
    /// [`landed`](Self::landed), but for a few answers to presses.
    pub fn take(&mut self, chat_id: i64, gates: &mut Gates) -> Option<Outgoing> {
        let step = self.take_unsaid(chat_id)?;
        self.rotation.spoke(chat_id);
        let chat = self.chats.get_mut(&chat_id);
        if let Some(chat) = chat.filter(|_| step.line() == ChatLine::Talk) {
            chat.has_pass = false;
        }
        // Answers to presses may go beside it.
        self.place(chat_id, gates);
        Some(step)
    }

    /// Like [`take`](Self::take), for what is not going to be sent and so uses
    /// nothing of the chat's limit.
    pub fn take_unsaid(&mut self, chat_id: i64) -> Option<Outgoing> {
        let chat = self.chats.get_mut(&chat_id)?;
        let ChatPosition::Ready(rank) = chat.place else {
            return None;
        };
        self.ready.remove(&(rank, chat_id));
        chat.place = ChatPosition::Nowhere;
        chat.turn = None;
        let step = chat.next_step(rank)?;
        chat.takes_off(rank);
        match rank.work {
            Work::Making => self.making += 1,
            Work::Fetching => self.fetching += 1,
            Work::Nothing => {}
        }
        Some(step)
    }

    /// What was taken is done, or comes back to be tried again. With `rest`
    /// the whole chat pauses until then. Returns what came back and is not said any
    /// more, as a newer row has overtaken it.
    pub fn landed(
        &mut self,
        chat_id: i64,
        line: ChatLine,
        back: Option<Waiting>,
        rest: Option<Instant>,
        gates: &mut Gates,
    ) -> Option<LeftOut> {
        let chat = self.chats.entry(chat_id).or_default();
        match chat.lands(line) {
            Some(Work::Making) => self.making -= 1,
            Some(Work::Fetching) => self.fetching -= 1,
            Some(Work::Nothing) | None => {}
        }
        chat.not_before = chat.not_before.max(rest);
        let left_out = back.and_then(|waiting| chat.comes_back(waiting));
        self.place(chat_id, gates);
        left_out
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

    /// Takes out all that waits for chats for which nothing is begun here any more.
    /// Returns it, and whether anything is in flight to one of them.
    pub fn release(
        &mut self,
        is_worked_for: impl Fn(i64) -> bool,
        gates: &mut Gates,
    ) -> (Vec<Queued>, bool) {
        let chats = self.chats.keys().copied();
        let left: Vec<i64> = chats.filter(|chat_id| !is_worked_for(*chat_id)).collect();
        let mut rows = Vec::new();
        for chat_id in &left {
            rows.append(&mut self.drain(*chat_id));
            self.place(*chat_id, gates);
        }
        let is_in_flight = left.iter().any(|chat_id| self.chats.contains_key(chat_id));
        (rows, is_in_flight)
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
            ChatPosition::Nowhere => {}
            ChatPosition::Ready(rank) => {
                self.ready.remove(&(rank, chat_id));
            }
            ChatPosition::Sleeping(until) => {
                self.sleeping.remove(&(until, chat_id));
            }
        }
        let now = Moment::now(self.clock.as_ref());
        let turn = self.rotation.turn_of(chat_id);
        chat.place = chat.where_now(now, turn, || gates.chat(chat_id));
        match chat.place {
            ChatPosition::Ready(rank) => {
                self.ready.insert((rank, chat_id));
            }
            ChatPosition::Sleeping(until) => {
                self.sleeping.insert((until, chat_id));
            }
            ChatPosition::Nowhere if chat.is_in_flight() => {}
            ChatPosition::Nowhere => {
                self.chats.remove(&chat_id);
            }
        }
    }
}

/// All ranks of a class and its work.
fn all(class: Class, work: Work) -> RangeInclusive<(Rank, i64)> {
    let rank = |turn, order, line| Rank {
        class,
        work,
        turn,
        order,
        line,
    };
    let first = rank(TurnNumber::FIRST, 0, ChatLine::Answers);
    let last = rank(TurnNumber::LAST, u64::MAX, ChatLine::Talk);
    (first, i64::MIN)..=(last, i64::MAX)
}
