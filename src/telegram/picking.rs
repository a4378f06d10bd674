//! Who goes next: replies, then reminders, then the phases of exercises. But of the
//! replies to those who have just had one only so many go in a row, so that no
//! crowd of writers keeps anybody from what was planned.
//!
//! Starts nothing.

use super::calls::Calls;
use super::ports::{Deliveries, Voice};
use super::sender::Sender;
use crate::runner::outbox::Class;
use tokio::time::Instant;

/// Replies to chats that have spoken lately that may go one after the other while
/// anything else could go: a fifth of Telegram's limit is left to reminders and
/// exercises, however many people flood. Whoever was quiet waits for neither.
const REPLIES_IN_A_ROW_MAX: u32 = 4;

pub(super) enum Pick {
    Take(i64),
    /// The reminder that its chat would say next is not to be said any more.
    Expired(i64),
    Wait(Instant),
    Nothing,
}

impl<C: Calls, V: Voice, D: Deliveries> Sender<C, V, D> {
    pub(super) fn pick(&mut self) -> Pick {
        if self.is_others_turn()
            && let other @ (Pick::Take(_) | Pick::Expired(_)) = self.pick_other()
        {
            return other;
        }
        match self.pick_reply() {
            Pick::Nothing => self.pick_other(),
            reply => reply,
        }
    }

    pub(super) fn pick_reply(&mut self) -> Pick {
        if let Some(until) = self.is_held_up() {
            return Pick::Wait(until);
        }
        let first = self.queue.first(Class::Reply);
        first.map_or(Pick::Nothing, |chat_id| {
            self.within_limits(Class::Reply, chat_id)
        })
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
                taken => taken,
            },
            taken => taken,
        }
    }

    fn pick_reminder(&mut self) -> Pick {
        let Some(chat_id) = self.queue.first(Class::Reminder) else {
            return Pick::Nothing;
        };
        let queued = self.queue.reminder(chat_id);
        if queued.is_some_and(|queued| self.speaker.has_expired(&queued.row)) {
            return Pick::Expired(chat_id);
        }
        if !self.reminder_has_pass {
            match self.gates.reminders() {
                Ok(()) => self.reminder_has_pass = true,
                Err(until) => return Pick::Wait(until),
            }
        }
        let picked = self.within_limits(Class::Reminder, chat_id);
        self.reminder_has_pass = !matches!(picked, Pick::Take(_));
        picked
    }

    fn pick_phase(&mut self) -> Pick {
        let first = self.queue.first_phase(&mut self.gates);
        first.map_or(Pick::Nothing, |chat_id| {
            self.within_limits(Class::Pacing, chat_id)
        })
    }

    fn within_limits(&mut self, class: Class, chat_id: i64) -> Pick {
        match self.gates.overall() {
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
