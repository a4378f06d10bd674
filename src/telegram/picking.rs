//! Who goes next: replies, then reminders, then the phases of exercises. Only
//! reminders have a rate of their own; while Telegram refuses nothing, the others
//! wait for their own chat alone. At the pace that a refusal has set, of the
//! replies to those who have just had one only so many go in a row, so that no
//! crowd of writers keeps anybody from what was planned.
//!
//! Starts nothing.

use super::limits::{Gates, Limits};
use super::pace::CallPace;
use super::queue::Queue;
use crate::clock::Clock;
use crate::runner::SharedPace;
use crate::runner::outbox::{Class, OutboxShare};
use std::sync::Arc;
use tokio::time::Instant;

/// Replies to chats that have spoken lately that may go one after the other while
/// anything else could go: a fifth of what Telegram takes is left to reminders and
/// exercises, however many people flood. Whoever was quiet waits for neither.
const REPLIES_IN_A_ROW_MAX: u32 = 4;

pub(super) enum Pick {
    Take(i64),
    /// The reminder that its chat would say next is not to be said any more.
    Expired(i64),
    Wait(Instant),
    Nothing,
}

/// What waits and what may go, with what is remembered to be fair.
pub(super) struct Picker {
    pub(super) queue: Queue,
    pub(super) gates: Gates,
    pub(super) pace: CallPace,
    clock: Arc<dyn Clock>,
    pub(super) most_in_flight: usize,
    /// Calls under way that are no replies.
    pub(super) others_in_flight: usize,
    /// Replies to chats that had spoken lately, since anything else went.
    replies_in_a_row: u32,
    /// What last went in place of a reply was a reminder.
    phase_is_owed: bool,
    /// Has passed the limit of bulk and not used it yet.
    reminder_has_pass: bool,
    /// Nobody is sent anything before.
    not_before: Option<Instant>,
}

impl Picker {
    pub(super) fn new(limits: &Limits, clock: &Arc<dyn Clock>) -> Self {
        Picker {
            queue: Queue::new(Arc::clone(clock)),
            gates: Gates::new(limits),
            pace: CallPace::default(),
            clock: Arc::clone(clock),
            most_in_flight: limits.in_flight.max(2),
            others_in_flight: 0,
            replies_in_a_row: 0,
            phase_is_owed: false,
            reminder_has_pass: false,
            not_before: None,
        }
    }

    /// So much of all is said here, and others have been taught this.
    pub(super) fn share(&mut self, share: OutboxShare, taught: Option<SharedPace>) {
        self.gates.share(share);
        self.pace.share(share.fraction);
        if let Some(taught) = taught {
            self.pace.learn(taught);
            self.hold_up(taught.rest_until);
        }
    }

    /// Nobody is sent anything until then.
    pub(super) fn hold_up(&mut self, until: Instant) {
        self.not_before = self.not_before.max(Some(until));
    }

    pub(super) fn pick(&mut self) -> Pick {
        if self.is_others_turn()
            && let other @ (Pick::Take(_) | Pick::Expired(_)) = self.pick_other()
        {
            return other;
        }
        match self.pick_reply() {
            Pick::Nothing => self.pick_other(),
            reply @ (Pick::Take(_) | Pick::Expired(_) | Pick::Wait(_)) => reply,
        }
    }

    pub(super) fn pick_reply(&mut self) -> Pick {
        if let Some(until) = self.is_held_up() {
            return Pick::Wait(until);
        }
        let first = self.queue.first(Class::Reply);
        first.map_or(Pick::Nothing, |chat_id| self.at_pace(Class::Reply, chat_id))
    }

    /// Whether enough was said to those who speak all the time.
    fn is_others_turn(&self) -> bool {
        let first = self.queue.first(Class::Reply);
        self.replies_in_a_row >= REPLIES_IN_A_ROW_MAX
            && first.is_some_and(|chat_id| self.queue.has_spoken(chat_id))
    }

    fn pick_other(&mut self) -> Pick {
        if let Some(until) = self.is_held_up() {
            return Pick::Wait(until);
        }
        if self.others_in_flight >= self.most_in_flight / 2 {
            return Pick::Nothing;
        }
        if self.phase_is_owed
            && let phase @ Pick::Take(_) = self.pick_phase()
        {
            return phase;
        }
        match self.pick_reminder() {
            Pick::Nothing => self.pick_phase(),
            Pick::Wait(until) => match self.pick_phase() {
                Pick::Nothing => Pick::Wait(until),
                Pick::Wait(other) => Pick::Wait(until.min(other)),
                taken @ (Pick::Take(_) | Pick::Expired(_)) => taken,
            },
            taken @ (Pick::Take(_) | Pick::Expired(_)) => taken,
        }
    }

    fn pick_reminder(&mut self) -> Pick {
        let Some(chat_id) = self.queue.first(Class::Reminder) else {
            return Pick::Nothing;
        };
        let queued = self.queue.reminder(chat_id);
        if queued.is_some_and(|queued| queued.row.has_expired(self.clock.now())) {
            return Pick::Expired(chat_id);
        }
        if !self.reminder_has_pass {
            match self.gates.bulk() {
                Ok(()) => self.reminder_has_pass = true,
                Err(until) => return Pick::Wait(until),
            }
        }
        let picked = self.at_pace(Class::Reminder, chat_id);
        self.reminder_has_pass = !matches!(picked, Pick::Take(_));
        picked
    }

    fn pick_phase(&mut self) -> Pick {
        let first = self.queue.first_phase(&mut self.gates);
        first.map_or(Pick::Nothing, |chat_id| {
            self.at_pace(Class::Pacing, chat_id)
        })
    }

    fn at_pace(&mut self, class: Class, chat_id: i64) -> Pick {
        match self.pace.take(Instant::now()) {
            Ok(()) => {
                self.note_turn(class, chat_id);
                Pick::Take(chat_id)
            }
            Err(until) => Pick::Wait(until),
        }
    }

    fn note_turn(&mut self, class: Class, chat_id: i64) {
        let was_owed = self.replies_in_a_row >= REPLIES_IN_A_ROW_MAX;
        match class {
            Class::Reply => {
                let is_again = u32::from(self.queue.has_spoken(chat_id));
                self.replies_in_a_row = self.replies_in_a_row.saturating_add(is_again);
            }
            Class::Reminder => (self.replies_in_a_row, self.phase_is_owed) = (0, was_owed),
            Class::Pacing => (self.replies_in_a_row, self.phase_is_owed) = (0, false),
        }
    }

    /// Until when nobody is sent anything.
    fn is_held_up(&self) -> Option<Instant> {
        self.not_before.filter(|until| *until > Instant::now())
    }
}
