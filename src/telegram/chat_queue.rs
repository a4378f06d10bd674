//! What waits for one chat, and what of it goes next: answers to presses, also
//! beside whatever else is under way; then other replies, then reminders, then the
//! phases of an exercise, one call at a time.
//!
//! Knows nothing of other chats; whether there is room is asked of its caller.

use super::crowd;
use super::ports::LeftOut;
use super::rotation::TurnNumber;
use super::waiting::{Failures, Waiting, Work};
use crate::clock::Clock;
use crate::conversation::{Handle, Message, Phase};
use crate::runner::outbox::{Class, Pacing, Queued, RowId};
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::{BTreeMap, VecDeque};
use tokio::time::Instant;

/// Answers to presses that are under way in one chat at once, beside one call of
/// whatever else there is. They follow from nothing, and the button shows that it
/// waits until its answer is there.
pub const ANSWERS_UNDER_WAY_MAX: usize = 3;

/// A phase of an exercise that comes later than this confuses.
const LATEST_PHASE: TimeDelta = TimeDelta::seconds(3);

/// Now, by what is waited with and by Charley's clock.
#[derive(Clone, Copy, Debug)]
pub(super) struct Moment {
    pub(super) instant: Instant,
    pub(super) time: DateTime<Utc>,
}

impl Moment {
    pub(super) fn now(clock: &dyn Clock) -> Self {
        Moment {
            instant: Instant::now(),
            time: clock.now(),
        }
    }

    /// When Charley's clock will show a time, if nobody moves it.
    fn when(self, time: DateTime<Utc>) -> Instant {
        self.instant + (time - self.time).to_std().unwrap_or_default()
    }
}

/// One phase of an exercise, to be edited in now.
#[derive(Clone, Debug, PartialEq)]
pub struct PhaseEdit {
    pub chat_id: i64,
    pub language: String,
    pub handle: Handle,
    pub message: Message,
}

/// What is taken out to be sent.
#[derive(Clone, Debug, PartialEq)]
pub enum Outgoing {
    Row(Box<Waiting>),
    Phase(Box<PhaseEdit>),
}

/// The two ways that calls of a chat go. Neither waits for the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChatLine {
    /// Answers to presses.
    Answers,
    /// All else, in order.
    Talk,
}

/// All that waits for one chat.
#[derive(Default)]
pub(super) struct ChatQueue {
    pub(super) replies: BTreeMap<RowId, Waiting>,
    pub(super) reminders: BTreeMap<RowId, Waiting>,
    pub(super) pacing: Option<Pace>,
    /// One call at a time, answers to presses apart.
    pub(super) in_flight: Option<Work>,
    pub(super) answers_in_flight: usize,
    /// Flood control of this chat.
    pub(super) not_before: Option<Instant>,
    /// Has passed the chat's limit and not used it yet.
    pub(super) has_pass: bool,
    /// The turn that it has kept since it became ready.
    pub(super) turn: Option<TurnNumber>,
    /// Something was left out that the person is told of, once for all that
    /// waits with it.
    pub(super) has_missed: bool,
    pub(super) place: ChatPosition,
}

pub(super) struct Pace {
    of: Pacing,
    phases: VecDeque<Phase>,
    /// When the chat had nothing else left to be said.
    started: Option<DateTime<Utc>>,
}

impl Pace {
    /// When the next phase is due; none before the first may be shown.
    pub(super) fn next_due(&self) -> Option<DateTime<Utc>> {
        Some(due(self.started?, self.phases.front()?))
    }
}

fn due(started: DateTime<Utc>, phase: &Phase) -> DateTime<Utc> {
    started + TimeDelta::seconds(phase.after_seconds.into())
}

/// Where a chat stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum ChatPosition {
    #[default]
    Nowhere,
    Ready(Rank),
    Sleeping(Instant),
}

/// Who goes first of those that are ready.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rank {
    pub(super) class: Class,
    pub(super) work: Work,
    pub(super) turn: TurnNumber,
    /// Between equals the older row.
    pub(super) order: u64,
    pub(super) line: ChatLine,
}

/// What a chat has to say next.
struct NextUp {
    class: Class,
    work: Work,
    /// Age across chats.
    order: u64,
    earliest: Option<Instant>,
    /// The chat's limit counts only talk.
    line: ChatLine,
}

impl ChatQueue {
    pub(super) fn begin(&mut self, mut pacing: Pacing) {
        self.pacing = Some(Pace {
            phases: std::mem::take(&mut pacing.phases).into(),
            of: pacing,
            started: None,
        });
    }

    /// A new row; returns what is not said for its sake.
    pub(super) fn add(&mut self, queued: Queued) -> Vec<LeftOut> {
        let id = queued.id;
        self.insert(Waiting {
            queued,
            failures: Failures::default(),
            not_before: None,
        });
        let mut left_out = crowd::thin_out(&mut self.replies, id);
        for row in &mut left_out {
            row.is_missed &= !self.has_missed;
            self.has_missed |= row.is_missed;
        }
        left_out
    }

    /// A row that is to be tried again; returned where a newer one has overtaken
    /// it.
    pub(super) fn comes_back(&mut self, waiting: Waiting) -> Option<LeftOut> {
        let id = waiting.queued.id;
        self.insert(waiting);
        crowd::overtaken(&mut self.replies, id)
    }

    fn insert(&mut self, waiting: Waiting) {
        let rows = match waiting.queued.row.class() {
            Class::Reply => &mut self.replies,
            Class::Reminder | Class::Pacing => &mut self.reminders,
        };
        rows.insert(waiting.queued.id, waiting);
    }

    /// Where it stands; `turn` is for where it has become ready.
    pub(super) fn where_now(
        &mut self,
        now: Moment,
        turn: TurnNumber,
        gate: impl FnOnce() -> Result<(), Instant>,
    ) -> ChatPosition {
        let kept = self.turn.take();
        let head = self.head(now);
        let earliest = self
            .not_before
            .max(head.as_ref().and_then(|head| head.earliest));
        if let Some(until) = earliest.filter(|until| *until > now.instant) {
            return ChatPosition::Sleeping(until);
        }
        let Some(head) = head else {
            return ChatPosition::Nowhere;
        };
        if head.line == ChatLine::Talk && !self.has_pass {
            match gate() {
                Ok(()) => self.has_pass = true,
                Err(until) => return ChatPosition::Sleeping(until),
            }
        }
        let turn = *self.turn.insert(kept.unwrap_or(turn));
        ChatPosition::Ready(Rank {
            class: head.class,
            work: head.work,
            turn: match head.class {
                Class::Reply | Class::Pacing => turn,
                // Those that are due first go first; a chat has few of them.
                Class::Reminder => TurnNumber::FIRST,
            },
            order: head.order,
            line: head.line,
        })
    }

    /// What goes next. Of an answer that is to be tried again later and whatever
    /// else there is, the one that may go first.
    fn head(&mut self, now: Moment) -> Option<NextUp> {
        let answer = self.next_answer().map(|(id, waiting)| NextUp {
            class: Class::Reply,
            work: waiting.work(),
            order: id.0,
            earliest: waiting.not_before,
            line: ChatLine::Answers,
        });
        let is_due = |next: &NextUp| next.earliest.is_none_or(|at| at <= now.instant);
        if answer.as_ref().is_some_and(is_due) {
            return answer;
        }
        let talk = self.next_talk(now);
        let both = talk.into_iter().chain(answer);
        both.min_by_key(|next| next.earliest)
    }

    /// What is no answer to a press, if no such call is under way.
    fn next_talk(&mut self, now: Moment) -> Option<NextUp> {
        if self.in_flight.is_some() {
            return None;
        }
        let reply = self.next_said().map(|row| (Class::Reply, row));
        let reminder = || Some((Class::Reminder, self.reminders.first_key_value()?));
        if let Some((class, (id, waiting))) = reply.or_else(reminder) {
            return Some(NextUp {
                class,
                work: waiting.work(),
                order: id.0,
                earliest: waiting.not_before,
                line: ChatLine::Talk,
            });
        }
        let due = self.next_phase_due(now.time)?;
        Some(NextUp {
            class: Class::Pacing,
            work: Work::Nothing,
            order: 0,
            earliest: Some(now.when(due)),
            line: ChatLine::Talk,
        })
    }

    /// An answer to a press goes before whatever else waits: the button shows that
    /// it waits until then, and the chat's limit counts no answer. One that is to
    /// be tried again keeps no newer one waiting.
    fn next_answer(&self) -> Option<(&RowId, &Waiting)> {
        if self.answers_in_flight >= ANSWERS_UNDER_WAY_MAX {
            return None;
        }
        let answers = self.replies.iter();
        let answers = answers.filter(|(_, waiting)| waiting.is_answer());
        answers.min_by_key(|(id, waiting)| (waiting.not_before, **id))
    }

    fn next_said(&self) -> Option<(&RowId, &Waiting)> {
        let mut replies = self.replies.iter();
        replies.find(|(_, waiting)| !waiting.is_answer())
    }

    /// Begins the exercise if it has not begun, and leaves out late phases.
    fn next_phase_due(&mut self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let pace = self.pacing.as_mut()?;
        let started = *pace.started.get_or_insert(now);
        while let Some(phase) = pace.phases.front() {
            let due = due(started, phase);
            if now <= due + LATEST_PHASE {
                return Some(due);
            }
            pace.phases.pop_front();
        }
        self.pacing = None;
        None
    }

    pub(super) fn next_step(&mut self, rank: Rank) -> Option<Outgoing> {
        let waiting = match (rank.class, rank.line) {
            (Class::Reply, line) => {
                let (id, _) = match line {
                    ChatLine::Answers => self.next_answer()?,
                    ChatLine::Talk => self.next_said()?,
                };
                self.replies.remove(&id.clone())?
            }
            (Class::Reminder, _) => self.reminders.pop_first()?.1,
            (Class::Pacing, _) => {
                let phase = self.next_phase()?;
                return Some(Outgoing::Phase(Box::new(phase)));
            }
        };
        Some(Outgoing::Row(Box::new(waiting)))
    }

    /// Counts a call that begins.
    pub(super) fn takes_off(&mut self, rank: Rank) {
        match rank.line {
            ChatLine::Answers => self.answers_in_flight += 1,
            ChatLine::Talk => self.in_flight = Some(rank.work),
        }
    }

    /// Counts a call that is over; returns what it took beside it.
    pub(super) fn lands(&mut self, line: ChatLine) -> Option<Work> {
        match line {
            ChatLine::Answers => {
                self.answers_in_flight = self.answers_in_flight.saturating_sub(1);
                None
            }
            ChatLine::Talk => self.in_flight.take(),
        }
    }

    pub(super) fn is_in_flight(&self) -> bool {
        self.in_flight.is_some() || self.answers_in_flight > 0
    }

    fn next_phase(&mut self) -> Option<PhaseEdit> {
        let pace = self.pacing.as_mut()?;
        let phase = pace.phases.pop_front()?;
        Some(PhaseEdit {
            chat_id: pace.of.chat_id,
            language: pace.of.language.clone(),
            handle: pace.of.handle,
            message: phase.message,
        })
    }
}

impl Outgoing {
    pub fn class(&self) -> Class {
        match self {
            Outgoing::Row(waiting) => waiting.queued.row.class(),
            Outgoing::Phase(_) => Class::Pacing,
        }
    }

    pub fn line(&self) -> ChatLine {
        match self {
            Outgoing::Row(waiting) if waiting.is_answer() => ChatLine::Answers,
            Outgoing::Row(_) | Outgoing::Phase(_) => ChatLine::Talk,
        }
    }
}
