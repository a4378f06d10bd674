//! Reminders and check-ins against a slower way to find them: looking at a
//! clock on the wall every minute.

use crate::zones;
use charley::diary::Hours;
use charley::diary::due_time::{CHECKIN_AFTER_RISING, next_checkin, next_due};
use charley::place::Zone;
use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use proptest::prelude::*;
use std::collections::BTreeSet;

proptest! {
    #![proptest_config(ProptestConfig { cases: CASES, ..ProptestConfig::default() })]

    /// In any zone, mostly where its clocks change.
    #[test]
    fn reminders_and_check_ins_agree_with_counted_minutes(
        zone in prop::sample::select(zones::all()),
        year in 1973..2037,
        which in any::<prop::sample::Index>(),
        bedtime in time_of_day(),
        sleep_minutes in 60..1_200_i64,
        lead_minutes in 0..600_u32,
    ) {
        let rising = bedtime + TimeDelta::minutes(sleep_minutes);
        let hours = Hours { zone, bedtime, rising };
        let middle = day_to_look_at(zone, year, which);
        let counted = count_minutes(&hours, middle);
        let lead = TimeDelta::minutes(lead_minutes.into());
        let (first, first_bedtime) = counted.nights[0];
        let (last, _) = counted.nights[counted.nights.len() - 1];
        let start = first_bedtime - lead;
        let before = first.pred_opt();

        // Each is set when the one before has come due.
        let mut coming = next_due(lead_minutes, &hours, before, start);
        let mut nights = Vec::new();
        while let Some((night, due)) = coming.filter(|(night, _)| *night <= last) {
            nights.push((night, due + lead));
            coming = next_due(lead_minutes, &hours, Some(night), due);
        }
        prop_assert_eq!(nights, counted.nights);

        let mut coming = next_checkin(&hours, before, start);
        let mut mornings = Vec::new();
        while let Some((night, due)) = coming.filter(|(night, _)| *night <= last) {
            mornings.push((night, due - CHECKIN_AFTER_RISING));
            coming = next_checkin(&hours, Some(night), due);
        }
        prop_assert_eq!(mornings, counted.mornings);
    }
}

/// Each zone about twice; most of the time goes into counting.
const CASES: u32 = 1_200;

/// Any minute, often one at which clocks change.
fn time_of_day() -> impl Strategy<Value = NaiveTime> {
    let minute = prop_oneof![
        3 => 0..1_440_u32,
        2 => 0..240_u32,
        1 => 1_320..1_440_u32,
    ];
    minute.prop_map(|minute| NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).unwrap())
}

/// One of the days of the year on which the clocks change there, or any day.
fn day_to_look_at(zone: Zone, year: i32, which: prop::sample::Index) -> NaiveDate {
    let january = NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
    let days: Vec<NaiveDate> = january
        .iter_days()
        .take_while(|day| day.year() == year)
        .collect();
    let noon = |day: NaiveDate| clock_at(zone, day.and_hms_opt(12, 0, 0).unwrap().and_utc());
    let apart = |days: &[NaiveDate]| noon(days[1]) - noon(days[0]) != TimeDelta::days(1);
    let changes: Vec<NaiveDate> = days
        .windows(2)
        .filter(|days| apart(days))
        .map(|days| days[1])
        .collect();
    if changes.is_empty() {
        *which.get(&days)
    } else {
        *which.get(&changes)
    }
}

/// What counting finds: the minute of each bedtime and of each rising.
struct Counted {
    nights: Vec<(NaiveDate, DateTime<Utc>)>,
    mornings: Vec<(NaiveDate, DateTime<Utc>)>,
}

/// Looks at a clock on the wall every minute for nine days. Someone goes to bed
/// when it first shows their bedtime of a date or more, on each date that it
/// shows, and rises when it first shows the time of rising after that.
fn count_minutes(hours: &Hours, middle: NaiveDate) -> Counted {
    let noon = middle.and_hms_opt(12, 0, 0).unwrap().and_utc();
    let minutes = (-5 * 1_440..4 * 1_440).map(|minute| noon + TimeDelta::minutes(minute));
    let clock: Vec<(DateTime<Utc>, NaiveDateTime)> = minutes
        .map(|instant| (instant, clock_at(hours.zone, instant)))
        .collect();
    let dates: BTreeSet<NaiveDate> = clock.iter().map(|(_, reading)| reading.date()).collect();
    let first_showing = |reading: NaiveDateTime| {
        clock
            .iter()
            .find(|(_, shown)| *shown >= reading)
            .map(|(instant, _)| *instant)
    };
    let whole: Vec<NaiveDate> = dates.iter().copied().skip(1).collect();
    let four = NaiveTime::from_hms_opt(4, 0, 0).unwrap();
    let mut counted = Counted {
        nights: Vec::new(),
        mornings: Vec::new(),
    };
    for (index, date) in whole.iter().enumerate().take(whole.len() - 3) {
        let next = whole[index + 1];
        let rising_date = if hours.rising > hours.bedtime {
            *date
        } else {
            next
        };
        let night = if hours.bedtime < four {
            date.pred_opt().unwrap()
        } else {
            *date
        };
        let bed = first_showing(date.and_time(hours.bedtime)).unwrap();
        let rise = first_showing(rising_date.and_time(hours.rising)).unwrap();
        counted.nights.push((night, bed));
        counted.mornings.push((night, rise));
    }
    counted
}

fn clock_at(zone: Zone, instant: DateTime<Utc>) -> NaiveDateTime {
    instant.naive_utc() + TimeDelta::seconds(zones::offset_seconds(zone, instant.timestamp()))
}
