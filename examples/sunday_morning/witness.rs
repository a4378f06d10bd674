//! What arrives at Telegram, when, and for whom.

use super::people::PEOPLE_FROM;
use charley::playground::RecordedCall;
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

pub struct Witness {
    seen: Mutex<Seen>,
}

/// In real time since the beginning.
pub struct Seen {
    begin: Instant,
    /// Everything that was accepted.
    pub calls: Vec<Duration>,
    /// Pictures and reviews, by whom they were for.
    pub pictures: HashMap<i64, u32>,
    pub reviews: HashMap<i64, u32>,
    pub first: Option<Duration>,
    pub last: Duration,
    /// Calls that were not accepted.
    pub refused: usize,
    /// From a message of somebody who chats to its answer.
    pub replies: Vec<Duration>,
    waiting: HashMap<i64, Instant>,
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
            calls: Vec::new(),
            pictures: HashMap::new(),
            reviews: HashMap::new(),
            first: None,
            last: Duration::ZERO,
            refused: 0,
            replies: Vec::new(),
            waiting: HashMap::new(),
        }
    }

    fn accepted(&mut self, chat: i64, method: &str) {
        let at = self.begin.elapsed();
        self.calls.push(at);
        if chat < PEOPLE_FROM {
            let wrote = self.waiting.remove(&chat);
            return self
                .replies
                .extend(wrote.map(|wrote_at| wrote_at.elapsed()));
        }
        self.first.get_or_insert(at);
        self.last = at;
        let kind = match method {
            "sendPhoto" => &mut self.pictures,
            _ => &mut self.reviews,
        };
        *kind.entry(chat).or_default() += 1;
    }

    pub fn unanswered(&self) -> usize {
        self.waiting.len()
    }
}

impl Witness {
    pub fn saw(&self, call: &RecordedCall) {
        if !call.method.starts_with("send") || call.method == "sendChatAction" {
            return;
        }
        match call.params.chat() {
            Some(chat) if call.succeeded() => self.seen().accepted(chat, &call.method),
            Some(_) | None => self.seen().refused += 1,
        }
    }

    /// Each waits for one answer at a time.
    pub fn wrote(&self, chat: i64) {
        self.seen().waiting.insert(chat, Instant::now());
    }

    /// People who have both, and answers that somebody waits for.
    pub fn stand(&self) -> (usize, usize) {
        let seen = self.seen();
        (
            seen.pictures.len().min(seen.reviews.len()),
            seen.unanswered(),
        )
    }

    /// What was seen until now.
    pub fn take(&self) -> Seen {
        std::mem::replace(&mut *self.seen(), Seen::from_now())
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
