//! Counts of the last nights that were told. A night without an answer is neither
//! so nor not so.

use super::sleep_counts;
use crate::dialogue::units::ToldThing;
use crate::diary::{Checkin, Diary, Sleep};
use chrono::{Days, NaiveDate};

/// Told nights that are longer ago say nothing of today.
const NIGHTS_BACK_MAX: u64 = 28;
/// A worst pain of this much is a bad day after (the scale goes from 0 to 10).
const SEVERE_MIN: u8 = 7;

/// So many of the nights of which it was told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    pub days: usize,
    pub told: usize,
}

/// Of the last `of` nights up to `last` of which it was told.
pub fn count(diary: &Diary, what: ToldThing, of: u32, last: NaiveDate) -> Count {
    let first = last.checked_sub_days(Days::new(NIGHTS_BACK_MAX - 1));
    let nights = first.unwrap_or(last)..=last;
    let usual = is_of_rising(what).then(|| sleep_counts::usual_rising(diary, &nights));
    let usual = usual.flatten();
    let checkins = diary.checkins.range(nights).rev();
    let told = checkins.filter_map(|(_, checkin)| was_so(checkin, what, usual));
    let mut count = Count::default();
    for is_so in told.take(of as usize) {
        count.told += 1;
        count.days += usize::from(is_so);
    }
    count
}

/// Whether it is told by what is usual.
fn is_of_rising(what: ToldThing) -> bool {
    matches!(what, ToldThing::VariedRising | ToldThing::LateRising)
}

fn was_so(checkin: &Checkin, what: ToldThing, usual: Option<i64>) -> Option<bool> {
    let sleep = checkin.sleep_times.as_ref();
    match what {
        ToldThing::Exposure(exposure) => checkin.told(exposure),
        ToldThing::Cramp => Some(checkin.cramps > 0),
        ToldThing::SleptBadly => checkin.sleep.map(|sleep| sleep == Sleep::Poor),
        ToldThing::TwoTrips => checkin.toilet_trips.map(|trips| trips >= 2),
        ToldThing::Severe if checkin.cramps == 0 => Some(false),
        ToldThing::Severe => checkin.worst.map(|worst| worst >= SEVERE_MIN),
        ToldThing::AsleepOver30 => sleep_counts::asleep_over_30(sleep?),
        ToldThing::AwakeOver30 => sleep_counts::awake_over(sleep?, 30),
        ToldThing::AwakeOver60 => sleep_counts::awake_over(sleep?, 60),
        ToldThing::WokeBy(what) => sleep_counts::woke_by(sleep?, what),
        ToldThing::LongNap => sleep_counts::long_nap(sleep?),
        ToldThing::VariedRising => sleep_counts::varied_rising(sleep?, usual?),
        ToldThing::LateRising => sleep_counts::late_rising(sleep?, usual?),
    }
}
