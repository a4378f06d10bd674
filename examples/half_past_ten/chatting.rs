//! Some people who chat all evening, one message a second between them.

use super::witness::Witness;
use charley::playground::{ChatMember, LocalTelegram};
use chrono::{DateTime, TimeDelta, Utc};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

pub const CHATTING: i64 = 300;
/// Between two messages of any of them, in the mean, by the evening's clock.
const SECONDS_BETWEEN: f64 = 1.0;
const TEXT: &str = "/log 5 left";

pub struct Chatting {
    people: Vec<ChatMember>,
    wrote: usize,
    next_at: DateTime<Utc>,
    lot: StdRng,
}

impl Chatting {
    pub fn of(telegram: &LocalTelegram) -> Chatting {
        Chatting {
            people: (1..=CHATTING).map(|id| telegram.person(id)).collect(),
            wrote: 0,
            next_at: telegram.now(),
            lot: StdRng::seed_from_u64(22_30),
        }
    }

    /// All that is written until now.
    pub fn write_until(&mut self, now: DateTime<Utc>, witness: &Witness) {
        self.next_at = self.next_at.max(now - TimeDelta::minutes(1));
        while self.next_at <= now {
            let person = &self.people[self.wrote % self.people.len()];
            witness.wrote(person.chat());
            person.send_at(TEXT, now);
            self.wrote += 1;
            // Exponential gaps: independent people.
            let gap = -SECONDS_BETWEEN * (1.0 - self.lot.random::<f64>()).ln();
            self.next_at += TimeDelta::milliseconds((gap * 1000.0) as i64);
        }
    }
}
