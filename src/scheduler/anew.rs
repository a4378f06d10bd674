//! What was planned by a wrong clock, or by rules of zones that are other ones
//! now, is planned anew for everyone who has something due.

use crate::conversation::{Event, What};
use crate::runner::{Job, Lanes};
use chrono::{DateTime, Utc};
use futures_util::future::join_all;
use std::collections::BTreeSet;

/// People that are with the lanes at once for this.
const PEOPLE_AT_ONCE: usize = 256;

/// Returns when everyone has heard what happened.
pub async fn plan_anew(lanes: Lanes, people: BTreeSet<i64>, what: What, now: DateTime<Utc>) {
    let people: Vec<i64> = people.into_iter().collect();
    for some in people.chunks(PEOPLE_AT_ONCE) {
        let told = some
            .iter()
            .map(|chat_id| lanes.push(*chat_id, job(what.clone(), now)));
        join_all(told).await;
    }
}

fn job(what: What, now: DateTime<Utc>) -> Job {
    Job::by_itself(Some(Event {
        what,
        at: now,
        recorded_at: now,
    }))
}
