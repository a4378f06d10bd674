//! How the nights of some weeks usually were. No mean and no sum: a night that
//! was not told has no part in it.

use super::from_to::rounded;
use super::middle::middles;
use super::{FromTo, SleepNight, SleepTimes};

/// Below so many told nights nothing is said.
pub const NIGHTS_MIN: usize = 4;

/// The middles of some nights, by the person's own guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Usual {
    /// Those of which times and both lengths were told.
    pub nights: usize,
    /// Minutes, to the nearest quarter of an hour.
    pub in_bed: u32,
    /// Whether that is from lying down, and not from trying to sleep.
    pub is_whole: bool,
    /// Minutes, rounded out to quarters of an hour.
    pub asleep: FromTo,
    /// Asleep of a hundred minutes in bed.
    pub asleep_of_hundred: FromTo,
}

/// Minutes in bed after the last waking, in the middle and to the nearest quarter of
/// an hour; `None` for too few nights.
pub fn early_waking<'a>(nights: impl Iterator<Item = SleepNight<'a>>) -> Option<u32> {
    let minutes: Vec<u32> = nights.filter_map(|(_, told)| told.woke_early()).collect();
    let (middle, _) = middles(minutes.iter().copied())?;
    (minutes.len() >= NIGHTS_MIN).then(|| rounded(middle))
}

/// `None` for too few nights. Time in bed is not the same in both forms of the
/// diary, so the two are never mixed: the full form counts alone once it has enough.
pub fn usual<'a>(nights: impl Iterator<Item = SleepNight<'a>>) -> Option<Usual> {
    let nights: Vec<SleepNight> = nights.collect();
    let whole = of(&nights, SleepTimes::whole_in_bed, true);
    whole.or_else(|| of(&nights, SleepTimes::trying, false))
}

fn of(
    nights: &[SleepNight],
    in_bed: fn(&SleepTimes) -> Option<u32>,
    is_whole: bool,
) -> Option<Usual> {
    let figures = nights.iter().filter_map(|(_, told)| {
        let in_bed = in_bed(told)?;
        Some((in_bed, told.asleep()?, told.asleep_of_hundred(in_bed)?))
    });
    let figures: Vec<(u32, FromTo, FromTo)> = figures.collect();
    if figures.len() < NIGHTS_MIN {
        return None;
    }
    let (in_bed, _) = middles(figures.iter().map(|(in_bed, _, _)| *in_bed))?;
    let asleep: Vec<FromTo> = figures.iter().map(|(_, asleep, _)| *asleep).collect();
    let of_hundred: Vec<FromTo> = figures.iter().map(|(_, _, part)| *part).collect();
    Some(Usual {
        nights: figures.len(),
        in_bed: rounded(in_bed),
        is_whole,
        asleep: FromTo::middle(&asleep)?.rounded_out(),
        asleep_of_hundred: FromTo::middle(&of_hundred)?,
    })
}
