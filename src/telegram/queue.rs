//! What waits to be sent: per chat in order, across chats by class and age.
//!
//! No calls in here and no waiting; every question is asked with the time.

use super::limits::Gates;
use crate::conversation::{Handle, Message, Phase};
use crate::diary::Hours;
use crate::runner::outbox::{Class, Pacing, Queued, RowId, Saying};
use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};
use std::time::Duration;
use tokio::time::Instant;

/// A phase of an exercise that comes later than this confuses.
const LATEST_PHASE: Duration = Duration::from_secs(3);

/// A row with the history of its failures.
#[derive(Clone, Debug, PartialEq)]
pub struct Waiting {
    pub queued: Queued,
    /// Failed so often before.
    pub attempts: u32,
    pub not_before: Option<Instant>,
}

/// One phase of an exercise, to be edited in now.
#[derive(Clone, Debug, PartialEq)]
pub struct PhaseEdit {
    pub chat_id: i64,
    pub language: String,
    pub hours: Option<Hours>,
    pub handle: Handle,
    pub message: Message,
}

/// What is taken out to be sent.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    Row(Box<Waiting>),
    Phase(Box<PhaseEdit>),
}

#[derive(Default)]
struct Chat {
    replies: BTreeMap<RowId, Waiting>,
    reminders: BTreeMap<RowId, Waiting>,
    pacing: Option<Pace>,
    /// One call at a time.
    in_flight: bool,
    /// Flood control of this chat.
    not_before: Option<Instant>,
    /// Has passed the chat's limit and not used it yet.
    has_pass: bool,
    place: Place,
}

struct Pace {
    of: Pacing,
    phases: VecDeque<Phase>,
    /// When the chat had nothing else left to be said.
    started: Option<Instant>,
}

/// Where a chat stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Place {
    #[default]
    Nowhere,
    Ready(Class, u64),
    Sleeping(Instant),
}

/// What a chat has to say next.
struct Head {
    class: Class,
    /// Age across chats.
    order: u64,
    earliest: Option<Instant>,
    /// Not counted by the chat's limit.
    exempt: bool,
}

#[derive(Default)]
pub struct Queue {
    chats: HashMap<i64, Chat>,
    ready: BTreeSet<(Class, u64, i64)>,
    sleeping: BTreeSet<(Instant, i64)>,
}

impl Queue {
    /// A new row. It ends the exercise of its chat.
    pub fn push(&mut self, queued: Queued, gates: &mut Gates) {
        let chat_id = queued.row.chat_id;
        let chat = self.chats.entry(chat_id).or_default();
        chat.pacing = None;
        chat.insert(Waiting {
            queued,
            attempts: 0,
            not_before: None,
        });
        self.place(chat_id, gates);
    }

    pub fn pace(&mut self, mut pacing: Pacing, gates: &mut Gates) {
        let chat_id = pacing.chat_id;
        let phases = std::mem::take(&mut pacing.phases).into();
        self.chats.entry(chat_id).or_default().pacing = Some(Pace {
            of: pacing,
            phases,
            started: None,
        });
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
        let chat = self.chats.get_mut(&chat_id)?;
        let Place::Ready(class, order) = chat.place else {
            return None;
        };
        self.ready.remove(&(class, order, chat_id));
        chat.place = Place::Nowhere;
        let step = chat.next_step(class)?;
        chat.in_flight = true;
        if !step.is_exempt() {
            chat.has_pass = false;
        }
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
        chat.place = chat.where_now(Instant::now(), || gates.chat(chat_id));
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

impl Chat {
    fn insert(&mut self, waiting: Waiting) {
        let rows = match waiting.queued.row.class() {
            Class::Reply => &mut self.replies,
            Class::Reminder | Class::Pacing => &mut self.reminders,
        };
        rows.insert(waiting.queued.id, waiting);
    }

    fn where_now(&mut self, now: Instant, gate: impl FnOnce() -> Result<(), Instant>) -> Place {
        if self.in_flight {
            return Place::Nowhere;
        }
        let head = self.head(now);
        let earliest = self
            .not_before
            .max(head.as_ref().and_then(|head| head.earliest));
        if let Some(until) = earliest.filter(|until| *until > now) {
            return Place::Sleeping(until);
        }
        let Some(head) = head else {
            return Place::Nowhere;
        };
        if !head.exempt && !self.has_pass {
            match gate() {
                Ok(()) => self.has_pass = true,
                Err(until) => return Place::Sleeping(until),
            }
        }
        Place::Ready(head.class, head.order)
    }

    fn head(&mut self, now: Instant) -> Option<Head> {
        let rows = [
            (Class::Reply, &self.replies),
            (Class::Reminder, &self.reminders),
        ];
        for (class, rows) in rows {
            if let Some((id, waiting)) = rows.first_key_value() {
                return Some(Head {
                    class,
                    order: id.0,
                    earliest: waiting.not_before,
                    exempt: waiting.is_answer(),
                });
            }
        }
        let due = self.next_phase_due(now)?;
        Some(Head {
            class: Class::Pacing,
            order: 0,
            earliest: Some(due),
            exempt: false,
        })
    }

    /// Begins the exercise if it has not begun, and leaves out late phases.
    fn next_phase_due(&mut self, now: Instant) -> Option<Instant> {
        let pace = self.pacing.as_mut()?;
        let started = *pace.started.get_or_insert(now);
        let due = |phase: &Phase| started + Duration::from_secs(phase.after_seconds.into());
        while let Some(phase) = pace.phases.front() {
            if now <= due(phase) + LATEST_PHASE {
                return Some(due(phase));
            }
            pace.phases.pop_front();
        }
        self.pacing = None;
        None
    }

    fn next_step(&mut self, class: Class) -> Option<Step> {
        let rows = match class {
            Class::Reply => &mut self.replies,
            Class::Reminder => &mut self.reminders,
            Class::Pacing => return self.next_phase().map(|phase| Step::Phase(Box::new(phase))),
        };
        rows.pop_first()
            .map(|(_, waiting)| Step::Row(Box::new(waiting)))
    }

    fn next_phase(&mut self) -> Option<PhaseEdit> {
        let pace = self.pacing.as_mut()?;
        let phase = pace.phases.pop_front()?;
        Some(PhaseEdit {
            chat_id: pace.of.chat_id,
            language: pace.of.language.clone(),
            hours: pace.of.hours,
            handle: pace.of.handle,
            message: phase.message,
        })
    }
}

impl Waiting {
    fn is_answer(&self) -> bool {
        matches!(self.queued.row.saying, Saying::Answer { .. })
    }
}

impl Step {
    pub fn class(&self) -> Class {
        match self {
            Step::Row(waiting) => waiting.queued.row.class(),
            Step::Phase(_) => Class::Pacing,
        }
    }

    fn is_exempt(&self) -> bool {
        matches!(self, Step::Row(waiting) if waiting.is_answer())
    }
}
