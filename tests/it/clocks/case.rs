//! One life to try: where and when it starts, and what happens in it.

use super::wall::{DAY, Minute, Times, offset_minutes};
use crate::zones;
use charley::place::Zone;
use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Timelike};
use proptest::prelude::*;

/// How long each life is looked at.
pub const LENGTH: Minute = 4 * DAY;

/// Minutes before bed.
#[derive(Clone, Copy, Debug)]
pub struct Leads {
    pub water: Minute,
    pub stretch: Minute,
}

#[derive(Clone, Debug)]
pub struct Case {
    pub start: Minute,
    pub times: Times,
    pub leads: Leads,
    /// What happens half a minute after so many minutes, in order.
    pub happens: Vec<(Minute, Happening)>,
}

#[derive(Clone, Copy, Debug)]
pub enum Happening {
    NewTimes {
        bedtime: NaiveTime,
        rising: NaiveTime,
    },
    NewLeads(Leads),
    Journey(Zone),
    /// The machine's clock is put forward, or back.
    Jump(Minute),
}

/// Any zone, any minute of 2024 to 2037, any hours and leads, one change and
/// one journey; a wrong clock in every second. One in ten starts within two
/// days before a clock change of its zone, if there is one.
pub fn any() -> impl Strategy<Value = Case> {
    let start = (minute_in_years(), 0..10_u8);
    let times = (zone(), bedtime_and_sleep());
    let change = (0..LENGTH, change());
    (start, times, leads(), change, journey(), jumps()).prop_map(
        |((start, near), (zone, (bedtime, rising)), leads, change, journey, jumps)| {
            let times = Times {
                zone,
                bedtime,
                rising,
            };
            let changes = if near == 0 {
                next_change(zone, start, 400)
            } else {
                None
            };
            let start = changes.map_or(start, |change| change - start.rem_euclid(2 * DAY));
            let mut happens = vec![change, journey.at(start, &times)];
            happens.extend(jumps);
            happens.sort_by_key(|(minute, _)| *minute);
            Case {
                start,
                times,
                leads,
                happens,
            }
        },
    )
}

/// Whether a clock of the case changes within a day of its four.
pub fn is_near_a_change(case: &Case) -> bool {
    let journeys = case.happens.iter().filter_map(|(_, what)| match what {
        Happening::Journey(zone) => Some(*zone),
        Happening::NewTimes { .. } | Happening::NewLeads(_) | Happening::Jump(_) => None,
    });
    let mut zones = journeys.chain([case.times.zone]);
    let (from, to) = (case.start - DAY, case.start + LENGTH + DAY);
    zones.any(|zone| offset_minutes(zone, from) != offset_minutes(zone, to))
}

fn minute_in_years() -> impl Strategy<Value = Minute> {
    let day = |year| {
        let date = NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
        date.signed_duration_since(DateTime::UNIX_EPOCH.date_naive())
            .num_days()
    };
    day(2024) * DAY..day(2038) * DAY - LENGTH
}

fn zone() -> impl Strategy<Value = Zone> {
    prop::sample::select(zones::all())
}

pub fn clock(minute: Minute) -> NaiveTime {
    NaiveTime::MIN + TimeDelta::minutes(minute)
}

/// From 3 to 16 hours of sleep at any time of the day.
fn bedtime_and_sleep() -> impl Strategy<Value = (NaiveTime, NaiveTime)> {
    (0..DAY, 180..=960_i64).prop_map(|(bed, sleep)| (clock(bed), clock(bed + sleep)))
}

/// What `/settings` takes.
fn leads() -> impl Strategy<Value = Leads> {
    let water = |stretch: Minute| (stretch + 15).max(60)..=240;
    (5..=90_i64)
        .prop_flat_map(move |stretch| (water(stretch), Just(stretch)))
        .prop_map(|(water, stretch)| Leads { water, stretch })
}

fn change() -> impl Strategy<Value = Happening> {
    let times = bedtime_and_sleep();
    prop_oneof![
        times.prop_map(|(bedtime, rising)| Happening::NewTimes { bedtime, rising }),
        leads().prop_map(Happening::NewLeads),
    ]
}

#[derive(Clone, Copy, Debug)]
enum Journey {
    To(Zone, Minute),
    /// From one side of the date line to the other, so many minutes before
    /// the bedtime of an evening.
    OverTheDateLine(Zone, Minute),
}

impl Journey {
    fn at(self, start: Minute, times: &Times) -> (Minute, Happening) {
        match self {
            Journey::To(zone, minute) => (minute, Happening::Journey(zone)),
            Journey::OverTheDateLine(zone, before_bed) => {
                let there = start + offset_minutes(times.zone, start);
                let bedtime = i64::from(times.bedtime.num_seconds_from_midnight() / 60);
                let evening = (bedtime - before_bed - there).rem_euclid(DAY);
                (evening + DAY, Happening::Journey(zone))
            }
        }
    }
}

fn journey() -> impl Strategy<Value = Journey> {
    prop_oneof![
        3 => (zone(), 0..LENGTH).prop_map(|(zone, minute)| Journey::To(zone, minute)),
        1 => (prop::sample::select(&BY_THE_DATE_LINE[..]), 0..300_i64)
            .prop_map(|(name, before_bed)| Journey::OverTheDateLine(zones::zone(name), before_bed)),
    ]
}

const BY_THE_DATE_LINE: [&str; 8] = [
    "Pacific/Kiritimati",
    "Pacific/Apia",
    "Pacific/Auckland",
    "Pacific/Chatham",
    "Asia/Kamchatka",
    "Pacific/Honolulu",
    "Pacific/Pago_Pago",
    "America/Adak",
];

/// By an hour or a day, forward or back; every second one is put right.
fn jumps() -> impl Strategy<Value = Vec<(Minute, Happening)>> {
    let by = prop::sample::select(vec![-DAY, -60, 60, DAY]);
    let jump = (0..LENGTH, by, prop::option::of(1..DAY)).prop_map(|(minute, by, right_after)| {
        let right = right_after.map(|after| (minute + after, Happening::Jump(-by)));
        let right = right.filter(|(minute, _)| *minute < LENGTH);
        let jump = (minute, Happening::Jump(by));
        [jump].into_iter().chain(right).collect()
    });
    prop_oneof![Just(Vec::new()), jump]
}

/// The first minute of the zone's next offset; `None` where none comes in so
/// many days.
pub fn next_change(zone: Zone, from: Minute, days: Minute) -> Option<Minute> {
    let before = offset_minutes(zone, from);
    let is_other = |minute: &Minute| offset_minutes(zone, *minute) != before;
    let day = (1..=days).map(|day| from + day * DAY).find(is_other)?;
    (day - DAY..=day).find(is_other)
}
