//! When a cramp was, from a typed time and the minute in which it was sent.

use crate::view::View;
use charley_core::diary::clock_time::other_half;
use charley_core::diary::night;
use charley_core::place::instants_at;
use chrono::{DateTime, FixedOffset, NaiveTime, TimeDelta, Timelike, Utc};

/// A clock that is ahead by no more than this is one that is fast.
const FAST_CLOCK_MAX: TimeDelta = TimeDelta::minutes(10);
/// From so long before bedtime on, people say "last night".
const EVENING: TimeDelta = TimeDelta::hours(4);
/// An hour up to here may be of either half of the day.
const LAST_OF_TWELVE_HOURS: u32 = 12;

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

/// A time typed beside "last night": of the night that ended last, and of twelve
/// hours the half that fits. `None` where neither does. Whose hours are not known
/// means the last time that their clock showed it.
pub fn in_last_night(view: View, time: NaiveTime) -> Option<DateTime<FixedOffset>> {
    let Some(hours) = view.hours() else {
        return at_time(view, time, view.at);
    };
    let night = night::last_night_ended(view.at, &hours)?;
    let begins = night::bedtime_of(night, &hours) - EVENING;
    let ends = night::rising_of(night, &hours);
    let has_half = time.hour() <= LAST_OF_TWELVE_HOURS;
    let times = [Some(time), has_half.then(|| other_half(time))];
    let days = [night.pred_opt(), Some(night), night.succ_opt()];
    let shown = times.into_iter().flatten().flat_map(|time| {
        let days = days.into_iter().flatten();
        days.flat_map(move |day| instants_at(hours.zone, day.and_time(time)))
    });
    let mut in_it = shown.filter(|at| (begins..ends).contains(at));
    in_it.next().map(|at| view.local(at))
}
