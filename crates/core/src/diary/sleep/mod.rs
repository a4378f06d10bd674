//! What a person guesses of their own sleep, and what follows from it by
//! counting: ranges and never points, since every length is told as a range.
//!
//! All from real instants, so that nights of 23 and of 25 hours are right. What
//! was not told is nothing, never zero.

pub mod clock;
pub mod compare;
pub mod cost;
mod figures;
mod from_to;
mod middle;
pub mod spread;
mod told;
pub mod usual;

pub use figures::is_one_night;
pub use from_to::{FromTo, hours_shown};
pub use told::SleepTimes;

use super::Diary;
use chrono::NaiveDate;

/// A night of which anything of this was told.
pub type SleepNight<'a> = (NaiveDate, &'a SleepTimes);

/// The nights from one to another of which anything of this was told.
pub fn nights(
    diary: &Diary,
    first: NaiveDate,
    last: NaiveDate,
) -> impl Iterator<Item = SleepNight<'_>> {
    let checkins = (first <= last).then(|| diary.checkins.range(first..=last));
    let checkins = checkins.into_iter().flatten();
    let told = checkins.filter_map(|(night, one)| Some((*night, one.sleep_times.as_ref()?)));
    told.filter(|(_, told)| told.is_of_the_night())
}
