//! What night it is, and whether it is night.
//!
//! A *night* in the records has the date of its evening: night D runs from
//! noon of D to noon of D + 1. For those who go to bed from 04:00 to 15:59 it
//! is the date itself, from midnight to midnight. *In the night* means from
//! bedtime to rising. Both follow from a person's hours alone.

use super::Hours;
use crate::place::{Zone, has_date, instant_at};
use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Timelike, Utc};

/// So long before bedtime the light is to be low.
const LATE_BEFORE_BED: TimeDelta = TimeDelta::hours(2);

/// The night that something at this instant belongs to.
pub fn night_of(instant: DateTime<Utc>, hours: &Hours) -> NaiveDate {
    night_of_in_zone(instant, hours.zone, Some(hours.bedtime))
}

/// The same where no bedtime may be known: from noon to noon then.
pub fn night_of_in_zone(
    instant: DateTime<Utc>,
    zone: Zone,
    bedtime: Option<NaiveTime>,
) -> NaiveDate {
    let there = instant.with_timezone(&zone).naive_local();
    if bedtime.is_some_and(sleeps_by_day) {
        there.date()
    } else {
        (there - TimeDelta::hours(12)).date()
    }
}

/// When this night begins to count in the records.
pub fn start_of(night: NaiveDate, hours: &Hours) -> DateTime<Utc> {
    let hour = if sleeps_by_day(hours.bedtime) { 0 } else { 12 };
    let clock = NaiveTime::MIN + TimeDelta::hours(hour);
    instant_at(hours.zone, night.and_time(clock))
}

/// The first night whose bedtime has not come.
pub fn next_to_come(instant: DateTime<Utc>, hours: &Hours) -> NaiveDate {
    let present = night_of(instant, hours);
    (0..3)
        .map(|ahead| later(present, ahead))
        .find(|night| happens(*night, hours) && bedtime_of(*night, hours) > instant)
        .unwrap_or(present)
}

/// When the person goes to bed in this night. A bedtime that the clock change
/// skips is right after it; one that happens twice is the first.
pub fn bedtime_of(night: NaiveDate, hours: &Hours) -> DateTime<Utc> {
    instant_at(hours.zone, bed_date(night, hours).and_time(hours.bedtime))
}

/// The first rising after the bedtime of this night.
pub fn rising_of(night: NaiveDate, hours: &Hours) -> DateTime<Utc> {
    let mut date = bed_date(night, hours);
    if hours.rising <= hours.bedtime {
        date = later(date, 1);
    }
    if !has_date(hours.zone, date) {
        date = later(date, 1);
    }
    instant_at(hours.zone, date.and_time(hours.rising))
}

/// Whether the person goes to bed in this night at all: the date of the
/// bedtime is missing where the zone moved across the date line.
pub fn happens(night: NaiveDate, hours: &Hours) -> bool {
    has_date(hours.zone, bed_date(night, hours))
}

/// Whether it is between bedtime and rising. Where nobody knows what clocks
/// show it may be, and nothing is to sound.
pub fn is_night(instant: DateTime<Utc>, hours: &Hours) -> bool {
    let mut nights = recent_nights(instant, hours);
    !hours.zone.is_known()
        || nights
            .any(|night| bedtime_of(night, hours) <= instant && instant < rising_of(night, hours))
}

/// Whether it is night, or less than two hours before bedtime.
pub fn is_late(instant: DateTime<Utc>, hours: &Hours) -> bool {
    is_night(instant, hours) || is_night(instant + LATE_BEFORE_BED, hours)
}

/// The last night whose rising has come: the one a check-in is about.
pub fn last_night_ended(instant: DateTime<Utc>, hours: &Hours) -> Option<NaiveDate> {
    recent_nights(instant, hours).find(|night| rising_of(*night, hours) <= instant)
}

/// The present night and those before it, latest first. Five are enough: a
/// rising is at most a day after its bedtime, and at most one day is skipped.
fn recent_nights(instant: DateTime<Utc>, hours: &Hours) -> impl Iterator<Item = NaiveDate> {
    let present = night_of(instant, hours);
    (0..5)
        .filter_map(move |back| present.checked_sub_days(Days::new(back)))
        .filter(|night| happens(*night, hours))
}

fn sleeps_by_day(bedtime: NaiveTime) -> bool {
    (4..16).contains(&bedtime.hour())
}

/// The date on the calendar at the bedtime of this night.
fn bed_date(night: NaiveDate, hours: &Hours) -> NaiveDate {
    let after_midnight = hours.bedtime.hour() < 4;
    later(night, u64::from(after_midnight))
}

/// A date some days later; the calendar's last date is later than any.
fn later(date: NaiveDate, days: u64) -> NaiveDate {
    date.checked_add_days(Days::new(days))
        .unwrap_or(NaiveDate::MAX)
}
