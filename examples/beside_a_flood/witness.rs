//! Who wrote when, and when each was answered.

use charley::playground::RecordedCall;
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

#[derive(Default)]
pub struct Witness {
    seen: Mutex<Seen>,
}

#[derive(Default)]
struct Seen {
    waiting: HashMap<i64, Instant>,
    waited: Vec<Duration>,
    /// Calls for anybody else.
    others: usize,
    refused: usize,
}

impl Witness {
    pub fn wrote(&self, chat: i64) {
        self.seen().waiting.insert(chat, Instant::now());
    }

    pub fn saw(&self, call: &RecordedCall) {
        if call.method == "getUpdates" {
            return;
        }
        let mut seen = self.seen();
        let wrote_at = call
            .params
            .chat()
            .and_then(|chat| seen.waiting.remove(&chat));
        match wrote_at {
            _ if call.result.is_some() && !call.succeeded() => seen.refused += 1,
            Some(wrote_at) => seen.waited.push(wrote_at.elapsed()),
            None => seen.others += 1,
        }
    }

    pub fn unanswered(&self) -> usize {
        self.seen().waiting.len()
    }

    /// How long each waited, the shortest first; what was done for others; and
    /// what Telegram refused.
    pub fn end(&self) -> (Vec<Duration>, usize, usize) {
        let mut seen = std::mem::take(&mut *self.seen());
        seen.waited.sort_unstable();
        (seen.waited, seen.others, seen.refused)
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
