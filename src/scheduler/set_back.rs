//! A clock that was ahead and is put right. What was planned by it would leave
//! out the evenings that come once more, so everyone is planned anew.

use crate::conversation::{Event, What};
use crate::runner::{Job, Lanes, Origin};
use chrono::{DateTime, TimeDelta, Utc};
use futures_util::future::join_all;
use std::collections::BTreeSet;

/// Less than this is a clock that is being kept right.
const SET_BACK: TimeDelta = TimeDelta::minutes(1);

/// People that are with the lanes at once for this.
const PEOPLE_AT_ONCE: usize = 256;

/// Remembers the last look at the clock. Not over a restart: a clock that is
/// put right while nobody runs may leave out an evening.
#[derive(Default)]
pub struct SetBack {
    last: Option<DateTime<Utc>>,
}

impl SetBack {
    /// Whether the clock was set back since it was looked at last.
    pub fn is_now(&mut self, now: DateTime<Utc>) -> bool {
        let last = self.last.replace(now);
        last.is_some_and(|last| now < last - SET_BACK)
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
    Job {
        origin: Origin::None,
        event: Some(Event {
            what: What::ClockSetBack,
            at: now,
            recorded_at: now,
        }),
    }
}
