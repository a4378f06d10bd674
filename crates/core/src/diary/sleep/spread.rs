//! When somebody usually goes to bed and gets up, and the earliest and latest of
//! both, by the clock where they were.

use super::super::TimesGiven;
use super::from_to::rounded;
use super::middle::middles;
use super::usual::NIGHTS_MIN;
use super::{SleepNight, SleepTimes};
use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, TimeDelta};

/// Clock times of some nights.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spread {
    /// The one in the middle, to the nearest quarter of an hour.
    pub middle: NaiveTime,
    /// Of those told, the earliest and the latest; `None` where over half of the
    /// nights were only said to be as before.
    pub ends: Option<(NaiveTime, NaiveTime)>,
}

/// When they went to bed; `None` for too few nights.
pub fn of_bed<'a>(nights: impl Iterator<Item = SleepNight<'a>>) -> Option<Spread> {
    of(nights, |told| of_both(told, told.bed_at))
}

/// When they got up; `None` for too few nights.
pub fn of_rising<'a>(nights: impl Iterator<Item = SleepNight<'a>>) -> Option<Spread> {
    of(nights, |told| of_both(told, told.up_at))
}

/// When they lay down; `None` for too few nights of the full form.
pub fn of_lying_down<'a>(nights: impl Iterator<Item = SleepNight<'a>>) -> Option<Spread> {
    of(nights, |told| {
        told.whole_in_bed()?;
        Some((told.in_bed_at?, TimesGiven::Told))
    })
}

/// When they woke for the last time; `None` for too few nights of the full form.
pub fn of_last_waking<'a>(nights: impl Iterator<Item = SleepNight<'a>>) -> Option<Spread> {
    of(nights, |told| {
        told.woke_early()?;
        Some((told.last_woke_at?, TimesGiven::Told))
    })
}

/// One of the two times, and whether they were told.
fn of_both(told: &SleepTimes, at: Option<DateTime<FixedOffset>>) -> Option<TimeGiven> {
    told.trying()?;
    Some((at?, told.times.unwrap_or(TimesGiven::AsUsual)))
}

type TimeGiven = (DateTime<FixedOffset>, TimesGiven);

fn of<'a>(
    nights: impl Iterator<Item = SleepNight<'a>>,
    time: fn(&SleepTimes) -> Option<TimeGiven>,
) -> Option<Spread> {
    let times = nights.filter_map(|(night, told)| {
        let (at, given) = time(told)?;
        Some((given == TimesGiven::Told, minutes_since(night, at)?))
    });
    let times: Vec<(bool, u32)> = times.collect();
    if times.len() < NIGHTS_MIN {
        return None;
    }
    let (middle, _) = middles(times.iter().map(|(_, minutes)| *minutes))?;
    Some(Spread {
        middle: clock(rounded(middle)),
        ends: ends(&times),
    })
}

fn ends(times: &[(bool, u32)]) -> Option<(NaiveTime, NaiveTime)> {
    let told = || times.iter().filter(|(is_told, _)| *is_told);
    let told = || told().map(|(_, minutes)| *minutes);
    let is_enough = 2 * told().count() >= times.len();
    let ends = told().min().zip(told().max()).filter(|_| is_enough);
    ends.map(|(earliest, latest)| (clock(earliest), clock(latest)))
}

/// Minutes on the clock since the night's date began, so that half past twelve is
/// later than eleven in the evening.
fn minutes_since(night: NaiveDate, at: DateTime<FixedOffset>) -> Option<u32> {
    let since = at.naive_local() - night.and_time(NaiveTime::MIN);
    u32::try_from(since.num_minutes()).ok()
}

fn clock(minutes: u32) -> NaiveTime {
    NaiveTime::MIN + TimeDelta::minutes(minutes.into())
}
