//! How far a zone's clocks are from UTC, for chrono to count with.

use super::Zone;
use chrono::{
    DateTime, Datelike, FixedOffset, MappedLocalTime, NaiveDate, NaiveDateTime, NaiveTime, Offset,
    TimeDelta, TimeZone, Timelike, Utc,
};
use jiff::Timestamp;
use jiff::civil;
use jiff::tz::{self, AmbiguousOffset};
use std::fmt;

/// What is between a zone's clock and UTC at some instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ZoneOffset {
    zone: Zone,
    fixed: FixedOffset,
}

impl Offset for ZoneOffset {
    fn fix(&self) -> FixedOffset {
        self.fixed
    }
}

/// As in `+01:00`.
impl fmt::Display for ZoneOffset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fixed.fmt(f)
    }
}

impl TimeZone for Zone {
    type Offset = ZoneOffset;

    fn from_offset(offset: &ZoneOffset) -> Zone {
        offset.zone
    }

    fn offset_from_local_date(&self, local: &NaiveDate) -> MappedLocalTime<ZoneOffset> {
        self.offset_from_local_datetime(&local.and_time(NaiveTime::MIN))
    }

    fn offset_from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<ZoneOffset> {
        let found = match offsets_of(*self, *local) {
            AmbiguousOffset::Unambiguous { offset } => MappedLocalTime::Single(offset),
            AmbiguousOffset::Fold { before, after } => MappedLocalTime::Ambiguous(before, after),
            AmbiguousOffset::Gap { .. } => MappedLocalTime::None,
        };
        found.map(|offset| self.at(offset))
    }

    fn offset_from_utc_date(&self, utc: &NaiveDate) -> ZoneOffset {
        self.offset_from_utc_datetime(&utc.and_time(NaiveTime::MIN))
    }

    fn offset_from_utc_datetime(&self, utc: &NaiveDateTime) -> ZoneOffset {
        self.at(offset_at(*self, utc.and_utc()))
    }
}

impl Zone {
    fn at(self, offset: tz::Offset) -> ZoneOffset {
        // Every offset that is read is less than a day.
        let fixed = FixedOffset::east_opt(offset.seconds()).unwrap_or_else(|| Utc.fix());
        ZoneOffset { zone: self, fixed }
    }
}

/// Where the zone's clocks leave this reading out: the first instant after
/// what they leave out.
pub fn end_of_gap(zone: Zone, reading: NaiveDateTime) -> Option<DateTime<Utc>> {
    let AmbiguousOffset::Gap { after, .. } = offsets_of(zone, reading) else {
        return None;
    };
    let ahead = TimeDelta::seconds(after.seconds().into());
    let shortly_before = timestamp(reading.and_utc() - ahead);
    let mut changes = zone.0.rules().following(shortly_before);
    let change = changes.find(|change| change.offset() == after)?;
    DateTime::from_timestamp(change.timestamp().as_second(), 0)
}

fn offset_at(zone: Zone, instant: DateTime<Utc>) -> tz::Offset {
    zone.0.rules().to_offset(timestamp(instant))
}

fn offsets_of(zone: Zone, reading: NaiveDateTime) -> AmbiguousOffset {
    match civil_reading(reading) {
        Some(reading) => zone.0.rules().to_ambiguous_timestamp(reading).offset(),
        None => AmbiguousOffset::Unambiguous {
            offset: offset_at(zone, reading.and_utc()),
        },
    }
}

/// The years that the rules are read for end long before chrono's; beyond
/// them clocks are as they are there.
fn timestamp(instant: DateTime<Utc>) -> Timestamp {
    let (first, last) = (Timestamp::MIN, Timestamp::MAX);
    let second = instant.timestamp();
    let clamped = second.clamp(first.as_second(), last.as_second());
    Timestamp::from_second(clamped).unwrap_or(last)
}

fn civil_reading(reading: NaiveDateTime) -> Option<civil::DateTime> {
    let (date, time) = (reading.date(), reading.time());
    let small = |number: u32| i8::try_from(number).ok();
    civil::DateTime::new(
        i16::try_from(date.year()).ok()?,
        small(date.month())?,
        small(date.day())?,
        small(time.hour())?,
        small(time.minute())?,
        small(time.second())?,
        0,
    )
    .ok()
}
