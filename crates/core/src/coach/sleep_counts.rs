//! What is counted of a night's sleep, by the person's own guess: each length is
//! a range, and its low end counts.

use crate::diary::sleep::{SleepTimes, nights};
use crate::diary::{Diary, WokeBy};
use chrono::{NaiveDate, Timelike};
use std::ops::RangeInclusive;

/// A rising so many minutes from the usual one is another time.
const APART_MINUTES: i64 = 60;
/// Below so many told risings none is usual.
const RISINGS_MIN: usize = 4;

pub fn asleep_over_30(told: &SleepTimes) -> Option<bool> {
    let minutes = told.asleep_after?.minutes()?;
    Some(minutes.low >= 30)
}

pub fn awake_over(told: &SleepTimes, least: u32) -> Option<bool> {
    let minutes = told.awake_for?.minutes()?;
    Some(minutes.low >= least)
}

/// Whoever was awake for little was not asked what kept them awake.
pub fn woke_by(told: &SleepTimes, what: WokeBy) -> Option<bool> {
    match &told.woke_by {
        Some(woke_by) => Some(woke_by.contains(&what)),
        None => awake_over(told, 30).filter(|is_long| !is_long),
    }
}

/// For more than half an hour, or after three o'clock.
pub fn long_nap(told: &SleepTimes) -> Option<bool> {
    told.nap
        .map(|nap| nap.is_over_30() || told.after_15 == Some(true))
}

pub fn varied_rising(told: &SleepTimes, usual: i64) -> Option<bool> {
    rising(told).map(|rising| (rising - usual).abs() > APART_MINUTES)
}

pub fn late_rising(told: &SleepTimes, usual: i64) -> Option<bool> {
    rising(told).map(|rising| rising - usual > APART_MINUTES)
}

/// The rising in the middle of those told, in minutes of the day.
pub fn usual_rising(diary: &Diary, among: &RangeInclusive<NaiveDate>) -> Option<i64> {
    let told = nights(diary, *among.start(), *among.end());
    let mut risings: Vec<i64> = told.filter_map(|(_, told)| rising(told)).collect();
    risings.sort_unstable();
    (risings.len() >= RISINGS_MIN).then(|| risings[risings.len() / 2])
}

fn rising(told: &SleepTimes) -> Option<i64> {
    let at = told.up_at?;
    Some(i64::from(at.hour() * 60 + at.minute()))
}
