//! What arrives at Telegram, when, and for whom.

use super::chatting::CHATTING;
use charley::playground::RecordedCall;
use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

pub struct Witness {
    seen: Mutex<Seen>,
}

/// In real time since the beginning.
pub struct Seen {
    begin: Instant,
    /// Every message that was accepted.
    pub messages: Vec<Duration>,
    /// Those of them that were for people who are due.
    pub reminders: Vec<Duration>,
    pub reached: HashMap<i64, u32>,
    /// Calls that were not accepted.
    pub refused: usize,
    /// From a message of somebody who chats to its answer.
    pub replies: Vec<Duration>,
    waiting: HashMap<i64, VecDeque<Instant>>,
}

impl Default for Witness {
    fn default() -> Self {
        Witness {
            seen: Mutex::new(Seen::from_now()),
        }
    }
}

impl Seen {
    fn from_now() -> Seen {
        Seen {
            begin: Instant::now(),
            messages: Vec::new(),
            reminders: Vec::new(),
            reached: HashMap::new(),
            refused: 0,
            replies: Vec::new(),
            waiting: HashMap::new(),
        }
    }

    fn accepted(&mut self, chat: i64) {
        let at = self.begin.elapsed();
        self.messages.push(at);
        if chat > CHATTING {
            self.reminders.push(at);
            *self.reached.entry(chat).or_default() += 1;
        } else if let Some(wrote_at) = self.waiting.get_mut(&chat).and_then(VecDeque::pop_front) {
            self.replies.push(wrote_at.elapsed());
        }
    }

    pub fn unanswered(&self) -> usize {
        self.waiting.values().map(VecDeque::len).sum()
    }
}

impl Witness {
    pub fn saw(&self, call: &RecordedCall) {
        if call.method != "sendMessage" {
            return;
        }
        match call.params.chat() {
            Some(chat) if call.succeeded() => self.seen().accepted(chat),
            Some(_) | None => self.seen().refused += 1,
        }
    }

    pub fn wrote(&self, chat: i64) {
        let mut seen = self.seen();
        let waiting = seen.waiting.entry(chat).or_default();
        waiting.push_back(Instant::now());
    }

    /// People reached so far.
    pub fn reached(&self) -> usize {
        self.seen().reached.len()
    }

    pub fn unanswered(&self) -> usize {
        self.seen().unanswered()
    }

    /// What was seen until now; from here on it counts anew.
    pub fn take(&self) -> Seen {
        std::mem::replace(&mut *self.seen(), Seen::from_now())
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
