//! Counts over some weeks of a diary, for the person and their doctor.
//!
//! Counts only: no scores, no verdicts. A night that nobody recorded is
//! missing, never clear.

use super::{Cramp, Diary};
use chrono::{Days, NaiveDate};
use std::collections::BTreeMap;

/// The nights of one window of time, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Window {
    /// Nights in the window, since the first that was ever recorded.
    pub nights: usize,
    /// Nights with a check-in or a cramp.
    pub recorded: usize,
    pub with_cramp: usize,
    pub cramps: usize,
    pub worst: Option<u8>,
    /// Severity of the cramp in the middle; the lower of two.
    pub median: Option<u8>,
}

impl Window {
    pub fn missing(&self) -> usize {
        self.nights - self.recorded
    }
}

/// Counts the `nights` nights up to and including `last`.
pub fn window(diary: &Diary, last: NaiveDate, nights: u64) -> Window {
    let Some(first) = first_recorded(diary) else {
        return Window::default();
    };
    let mut window = Window::default();
    let mut severities = Vec::new();
    for night in last_nights(last, nights).filter(|night| *night >= first) {
        let cramps: Vec<_> = cramps_of(diary, night).collect();
        window.nights += 1;
        window.recorded += usize::from(is_recorded(diary, night));
        window.with_cramp += usize::from(!cramps.is_empty());
        window.cramps += cramps.len();
        severities.extend(cramps.iter().filter_map(|cramp| cramp.severity));
    }
    severities.sort_unstable();
    window.worst = severities.last().copied();
    window.median = severities
        .get(severities.len().saturating_sub(1) / 2)
        .copied();
    window
}

/// The last `nights` nights, newest first.
pub fn last_nights(last: NaiveDate, nights: u64) -> impl Iterator<Item = NaiveDate> {
    (0..nights).filter_map(move |days| last.checked_sub_days(Days::new(days)))
}

/// The cramps of one night, in the order they were kept.
pub fn cramps_of(diary: &Diary, night: NaiveDate) -> impl Iterator<Item = &Cramp> {
    let cramps = diary.cramps.values();
    cramps.filter(move |cramp| cramp.night == Some(night))
}

/// All cramps whose night is known, by night.
pub fn cramps_by_night(diary: &Diary) -> BTreeMap<NaiveDate, Vec<&Cramp>> {
    let mut by_night: BTreeMap<NaiveDate, Vec<&Cramp>> = BTreeMap::new();
    for cramp in diary.cramps.values() {
        if let Some(night) = cramp.night {
            by_night.entry(night).or_default().push(cramp);
        }
    }
    by_night
}

/// Whether anything is known about a night.
pub fn is_recorded(diary: &Diary, night: NaiveDate) -> bool {
    diary.checkins.contains_key(&night) || cramps_of(diary, night).next().is_some()
}

/// Every night from the first that was recorded to `last`, oldest first,
/// known or not; to the last recorded where that is later.
pub fn all_nights(diary: &Diary, last: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    let until = last_recorded(diary).map_or(last, |recorded| recorded.max(last));
    let first = first_recorded(diary);
    first
        .into_iter()
        .flat_map(|first| first.iter_days())
        .take_while(move |night| *night <= until)
}

fn last_recorded(diary: &Diary) -> Option<NaiveDate> {
    let cramps = diary.cramps.values().filter_map(|cramp| cramp.night);
    cramps.chain(diary.checkins.keys().copied()).max()
}

/// The first night of which anything is known.
pub fn first_recorded(diary: &Diary) -> Option<NaiveDate> {
    let cramps = diary.cramps.values().filter_map(|cramp| cramp.night);
    cramps.chain(diary.checkins.keys().copied()).min()
}
