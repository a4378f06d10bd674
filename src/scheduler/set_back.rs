//! A clock that was ahead and is put right. What was planned by it would leave
//! out the evenings that come once more, so everyone is planned anew.

use crate::conversation::{Event, What};
use crate::runner::{ClockNote, Job, Lanes};
use crate::store::StoreError;
use chrono::{DateTime, TimeDelta, Utc};
use futures_util::future::join_all;
use std::collections::BTreeSet;

/// Less than this is a clock that is being kept right.
const SET_BACK: TimeDelta = TimeDelta::minutes(1);

/// People that are with the lanes at once for this.
const PEOPLE_AT_ONCE: usize = 256;

/// A note of the clock is renewed when it is older than this. A clock that was
/// ahead for less can hide no evening.
const NOTE: TimeDelta = TimeDelta::minutes(5);

/// Remembers the last look at the clock, over a restart to a few minutes.
pub struct SetBack {
    note: ClockNote,
    last: Option<DateTime<Utc>>,
    /// Written by this process.
    noted: Option<DateTime<Utc>>,
}

impl SetBack {
    pub fn new(note: ClockNote) -> Result<Self, StoreError> {
        Ok(SetBack {
            last: note.read()?,
            note,
            noted: None,
        })
    }

    /// Whether the clock was set back since it was looked at last.
    pub fn is_now(&mut self, now: DateTime<Utc>) -> bool {
        let last = self.last.replace(now);
        last.is_some_and(|last| now < last - SET_BACK)
    }

    /// To be called while nobody is being planned anew, so that who had not
    /// heard of it yet when the process was killed hears of it in the next.
    pub async fn note(&mut self, now: DateTime<Utc>) {
        let is_fresh = |noted: DateTime<Utc>| (noted..noted + NOTE).contains(&now);
        if self.noted.is_some_and(is_fresh) {
            return;
        }
        self.noted = Some(now);
        // The store tells of its failures itself, and Charley ends with it.
        let _ = self.note.write(now).await;
    }
}

/// Returns when everyone has heard of it.
pub async fn plan_anew(lanes: Lanes, people: BTreeSet<i64>, now: DateTime<Utc>) {
    tracing::warn!(
        people = people.len(),
        "the clock was set back; reminders are planned anew"
    );
    let people: Vec<i64> = people.into_iter().collect();
    for some in people.chunks(PEOPLE_AT_ONCE) {
        let told = some.iter().map(|chat_id| lanes.push(*chat_id, job(now)));
        join_all(told).await;
    }
}

fn job(now: DateTime<Utc>) -> Job {
    Job::by_itself(Some(Event {
        what: What::ClockSetBack,
        at: now,
        recorded_at: now,
    }))
}
