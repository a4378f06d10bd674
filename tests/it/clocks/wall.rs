//! A clock on somebody's wall, looked at every minute. Nothing of Charley's is
//! in here: it knows offsets from UTC and counts.

use crate::zones;
use charley::place::Zone;
use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Timelike};

/// Minutes since 1970, on the wall or in UTC.
pub type Minute = i64;

/// Minutes in a day.
pub const DAY: Minute = 1_440;

/// When somebody keeps these times by a clock in this zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Times {
    pub zone: Zone,
    pub bedtime: NaiveTime,
    pub rising: NaiveTime,
}

/// One night as it is lived: to bed, and up again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slept {
    pub night: NaiveDate,
    pub bed: Minute,
    pub rise: Minute,
}

/// The nights whose rising is in these minutes of UTC, and the one after.
/// Someone goes to bed when the clock first shows their bedtime, or has
/// jumped past it, on each date that it shows; and gets up when it first
/// shows their rising after that.
pub fn nights(times: &Times, from: Minute, to: Minute) -> Vec<Slept> {
    let (bedtime, rising) = (minute_of(times.bedtime), minute_of(times.rising));
    let mut nights = Vec::new();
    let mut in_bed: Option<(NaiveDate, Minute)> = None;
    // More than a night with a lead is long, and than a clock is put back.
    let (begin, end) = (from - DAY, to + DAY);
    let mut before = reading(times.zone, begin);
    let mut latest = before;
    for minute in begin + 1..end {
        let now = reading(times.zone, minute);
        for shown in latest + 1..=now {
            let date = shown.div_euclid(DAY);
            // A date that is jumped over whole has neither bedtime nor rising.
            let exists = date == now.div_euclid(DAY) || date == before.div_euclid(DAY);
            if !exists {
                continue;
            }
            if shown.rem_euclid(DAY) == rising
                && let Some((night, bed)) = in_bed.take()
            {
                nights.push(Slept {
                    night,
                    bed,
                    rise: minute,
                });
            }
            if shown.rem_euclid(DAY) == bedtime {
                in_bed = Some((night_at(date, times.bedtime), minute));
            }
        }
        latest = latest.max(now);
        before = now;
    }
    nights
}

/// A bedtime before four in the morning ends the evening before.
fn night_at(date: Minute, bedtime: NaiveTime) -> NaiveDate {
    let evening = if bedtime.hour() < 4 { date - 1 } else { date };
    DateTime::UNIX_EPOCH.date_naive() + TimeDelta::days(evening)
}

fn minute_of(time: NaiveTime) -> Minute {
    i64::from(time.num_seconds_from_midnight() / 60)
}

/// What the clock shows. Offsets of whole minutes only: all since 1973.
fn reading(zone: Zone, minute: Minute) -> Minute {
    minute + offset_minutes(zone, minute)
}

pub fn offset_minutes(zone: Zone, minute: Minute) -> Minute {
    zones::offset_seconds(zone, minute * 60) / 60
}
