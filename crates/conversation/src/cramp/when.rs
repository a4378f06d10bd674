//! When a cramp was, from a typed time and the minute in which it was sent.

use crate::view::View;
use charley_core::place::instants_at;
use chrono::{DateTime, FixedOffset, NaiveTime, TimeDelta, Utc};

/// A clock that is ahead by no more than this is one that is fast.
const FAST_CLOCK_MAX: TimeDelta = TimeDelta::minutes(10);

/// A typed time on the person's own clock: the last time that it showed it. A
/// clock that is a few minutes fast shows now, and never what is to come. A
/// time that the clock change left out is right after it. `None` without a
/// known zone.
pub fn at_time(
    view: View,
    time: NaiveTime,
    sent_at: DateTime<Utc>,
) -> Option<DateTime<FixedOffset>> {
    let zone = view.chat.person.zone?;
    let today = sent_at.with_timezone(&zone).date_naive();
    let days = [today.pred_opt(), Some(today), today.succ_opt()];
    let shown: Vec<DateTime<Utc>> = days
        .into_iter()
        .flatten()
        .flat_map(|day| instants_at(zone, day.and_time(time)))
        .collect();
    let is_fast = |at: &DateTime<Utc>| *at > sent_at && *at - sent_at <= FAST_CLOCK_MAX;
    let happened = match shown.iter().any(is_fast) {
        true => sent_at,
        false => shown.into_iter().filter(|at| *at <= sent_at).max()?,
    };
    Some(view.local(happened))
}
