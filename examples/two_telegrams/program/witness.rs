//! What arrives at Telegram, when, and for whom.

use super::crowd::DUE_FROM;
use charley::playground::RecordedCall;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// What the local Telegram says of a call that came too soon.
const TOO_MANY: i64 = 429;

#[derive(Default)]
pub struct Witness {
    seen: Mutex<Option<Seen>>,
}

/// Since the evening began.
pub struct Seen {
    begin: Instant,
    /// Calls that were taken, and those that came too soon.
    pub taken: Vec<Duration>,
    pub too_many: Vec<Duration>,
    /// How often each of those who are due was reminded.
    pub reminded: BTreeMap<i64, usize>,
    pub last_reminder: Duration,
    /// From a press to its acknowledgement.
    pub acknowledged: Vec<Duration>,
    /// From a press to the message as it then is.
    pub shown: Vec<Duration>,
    /// Presses that were acknowledged twice.
    pub again: usize,
    presses: HashMap<String, Instant>,
    /// Acknowledged before they were noted here.
    early: HashMap<String, Instant>,
    changing: HashMap<i64, Instant>,
}

impl Seen {
    fn from_now() -> Seen {
        Seen {
            begin: Instant::now(),
            taken: Vec::new(),
            too_many: Vec::new(),
            reminded: BTreeMap::new(),
            last_reminder: Duration::ZERO,
            acknowledged: Vec::new(),
            shown: Vec::new(),
            again: 0,
            presses: HashMap::new(),
            early: HashMap::new(),
            changing: HashMap::new(),
        }
    }

    fn pressed(&mut self, chat: i64, press: String, now: Instant) {
        self.changing.entry(chat).or_insert(now);
        match self.early.remove(&press) {
            Some(at) => self.acknowledged.push(at.duration_since(now)),
            None => drop(self.presses.insert(press, now)),
        }
    }

    fn acknowledges(&mut self, press: &str) {
        match self.presses.remove(press) {
            Some(pressed) => self.acknowledged.push(pressed.elapsed()),
            None => {
                let before = self.early.insert(press.to_owned(), Instant::now());
                self.again += usize::from(before.is_some());
            }
        }
    }

    fn sends(&mut self, chat: i64) {
        if chat >= DUE_FROM {
            *self.reminded.entry(chat).or_default() += 1;
            self.last_reminder = self.begin.elapsed();
        }
    }

    fn edits(&mut self, chat: i64) {
        if let Some(pressed) = self.changing.remove(&chat) {
            self.shown.push(pressed.elapsed());
        }
    }

    /// Presses that nothing was heard of yet.
    pub fn unanswered(&self) -> usize {
        self.presses.len() + self.changing.len()
    }
}

impl Witness {
    /// From here on it counts.
    pub fn begins(&self) {
        *self.seen() = Some(Seen::from_now());
    }

    pub fn saw(&self, call: &RecordedCall) {
        let mut seen = self.seen();
        let Some(seen) = seen.as_mut().filter(|_| call.method != "getUpdates") else {
            return;
        };
        let at = seen.begin.elapsed();
        match &call.result {
            Some(Ok(_)) => seen.taken.push(at),
            Some(Err(error)) if i64::from(error.code) == TOO_MANY => {
                return seen.too_many.push(at);
            }
            Some(Err(_)) | None => return,
        }
        let press = call.params.text("callback_query_id");
        match (call.method.as_str(), call.params.chat(), press) {
            ("answerCallbackQuery", _, Some(press)) => seen.acknowledges(press),
            ("editMessageText", Some(chat), _) => seen.edits(chat),
            (method, Some(chat), _) if method.starts_with("send") => seen.sends(chat),
            (_, _, _) => {}
        }
    }

    pub fn pressed(&self, chat: i64, press: String) {
        if let Some(seen) = self.seen().as_mut() {
            seen.pressed(chat, press, Instant::now());
        }
    }

    /// People who were reminded, and presses that wait.
    pub fn stand(&self) -> (usize, usize) {
        let seen = self.seen();
        let stand = |seen: &Seen| (seen.reminded.len(), seen.unanswered());
        seen.as_ref().map(stand).unwrap_or_default()
    }

    /// What was seen. From here on it counts nothing.
    pub fn ends(&self) -> Seen {
        self.seen().take().unwrap_or_else(Seen::from_now)
    }

    fn seen(&self) -> MutexGuard<'_, Option<Seen>> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
