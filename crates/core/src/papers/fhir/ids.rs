//! Ids of resources: the same diary gives the same ids, two people's never
//! meet, and nobody can be found by them.

use crate::diary::Diary;
use chrono::{DateTime, Utc};

/// Makes the ids of one person's resources.
pub struct Ids {
    /// When the first thing in the diary was kept, in microseconds. Chat
    /// numbers are few enough to be tried one by one, so none goes in.
    seed: i64,
}

impl Ids {
    pub fn of(diary: &Diary) -> Ids {
        let answers = diary.answers.values().map(|answer| answer.answered_at);
        let cramps = diary.cramps.values().map(|cramp| cramp.recorded_at);
        let checkins = diary.checkins.values().map(|checkin| checkin.answered_at);
        let first = answers.chain(cramps).chain(checkins).min();
        Ids {
            seed: first.map_or(0, |first: DateTime<Utc>| first.timestamp_micros()),
        }
    }

    /// A UUID of version 8, whose bits are ours to choose (RFC 9562).
    pub fn id(&self, name: &str) -> String {
        let seed = self.seed;
        let hash = blake3::hash(format!("charley fhir {seed} {name}").as_bytes());
        let mut hex: Vec<char> = hash.to_hex().chars().take(32).collect();
        hex[12] = '8';
        hex[16] = 'a';
        for dash in [8, 13, 18, 23] {
            hex.insert(dash, '-');
        }
        hex.into_iter().collect()
    }

    /// The full address of a resource, by which others refer to it.
    pub fn url(&self, name: &str) -> String {
        format!("urn:uuid:{}", self.id(name))
    }
}
