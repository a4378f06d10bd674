//! Clock times as instants of a night, and the times that are offered.

use super::super::night::{bedtime_of, next_to_come, start_of};
use super::super::{Diary, Hours, TimesGiven};
use crate::place::instants_at;
use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, Offset, Utc};
use std::ops::RangeTo;

/// One of a day, and one more on each side that is not missing.
const DATES_LOOKED_AT: usize = 3;

/// When somebody goes to bed and gets up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BedAndUp {
    pub bed: NaiveTime,
    pub up: NaiveTime,
}

/// As it was last told before this night; as the person has set their hours,
/// where it never was.
pub fn usual_times(diary: &Diary, night: NaiveDate, hours: &Hours) -> BedAndUp {
    let before: RangeTo<NaiveDate> = ..night;
    let mut checkins = diary.checkins.range(before).rev();
    let told = checkins.find_map(|(_, checkin)| {
        let told = checkin.sleep_times.as_ref()?;
        let is_told = told.times == Some(TimesGiven::Told) && told.trying().is_some();
        told.bed_at.zip(told.up_at).filter(|_| is_told)
    });
    match told {
        Some((bed_at, up_at)) => BedAndUp {
            bed: bed_at.time(),
            up: up_at.time(),
        },
        None => BedAndUp {
            bed: hours.bedtime,
            up: hours.rising,
        },
    }
}

/// When clocks showed this in a night, for whoever went to bed then.
pub fn bed_at(night: NaiveDate, bed: NaiveTime, hours: &Hours) -> DateTime<FixedOffset> {
    let start = start_of(night, hours);
    first_from(start, bed, hours)
}

/// When clocks showed this after that bedtime; after the usual one where it is not
/// known.
pub fn up_at(
    night: NaiveDate,
    bed_at: Option<DateTime<FixedOffset>>,
    up: NaiveTime,
    hours: &Hours,
) -> DateTime<FixedOffset> {
    let bed_at = bed_at.map_or_else(|| bedtime_of(night, hours), |at| at.to_utc());
    first_from(bed_at + chrono::TimeDelta::minutes(1), up, hours)
}

/// When clocks last showed this up to an instant of a night: lying down before
/// trying to sleep, the last waking before getting up.
pub fn last_until(
    until: DateTime<FixedOffset>,
    time: NaiveTime,
    hours: &Hours,
) -> DateTime<FixedOffset> {
    let until = until.to_utc();
    let today = until.with_timezone(&hours.zone).date_naive();
    let before = std::iter::successors(Some(today), NaiveDate::pred_opt);
    let instants = before
        .take(DATES_LOOKED_AT)
        .flat_map(|date| instants_at(hours.zone, date.and_time(time)));
    let found = instants.filter(|instant| *instant <= until).max();
    in_zone(found.unwrap_or(until), hours)
}

/// The first instant from one on at which clocks show a time. A date may be
/// missing where a zone moves across the date line.
fn first_from(from: DateTime<Utc>, time: NaiveTime, hours: &Hours) -> DateTime<FixedOffset> {
    let dates = from.with_timezone(&hours.zone).date_naive().iter_days();
    let instants = dates
        .take(DATES_LOOKED_AT)
        .flat_map(|date| instants_at(hours.zone, date.and_time(time)));
    let found = instants.into_iter().find(|instant| *instant >= from);
    in_zone(found.unwrap_or(from), hours)
}

fn in_zone(instant: DateTime<Utc>, hours: &Hours) -> DateTime<FixedOffset> {
    let there = instant.with_timezone(&hours.zone);
    there.with_timezone(&there.offset().fix())
}

/// Whether a night may still be told: the last one, until the next bedtime.
pub fn may_be_told(night: NaiveDate, at: DateTime<Utc>, hours: &Hours) -> bool {
    let next = night.succ_opt().unwrap_or(NaiveDate::MAX);
    next_to_come(at, hours) <= next
}
