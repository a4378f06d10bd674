//! How the nights of some weeks usually were. No mean and no sum: a night that
//! was not told has no part in it.

use super::from_to::rounded;
use super::middle::middles;
use super::{FromTo, SleepNight};

/// Below so many told nights nothing is said.
pub const NIGHTS_MIN: usize = 4;

/// The middles of some nights, by the person's own guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Usual {
    /// Those of which times and both lengths were told.
    pub nights: usize,
    /// Minutes, to the nearest quarter of an hour.
    pub in_bed: u32,
    /// Minutes, rounded out to quarters of an hour.
    pub asleep: FromTo,
    /// Asleep of a hundred minutes in bed.
    pub asleep_of_hundred: FromTo,
}

/// `None` for too few nights.
pub fn usual<'a>(nights: impl Iterator<Item = SleepNight<'a>>) -> Option<Usual> {
    let figures = nights.filter_map(|(_, told)| {
        let whole = (told.in_bed()?, told.asleep()?, told.asleep_of_hundred()?);
        Some(whole)
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
        asleep: FromTo::middle(&asleep)?.rounded_out(),
        asleep_of_hundred: FromTo::middle(&of_hundred)?,
    })
}
