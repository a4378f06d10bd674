//! Counts over some weeks of a diary, for the person and their doctor.
//!
//! Counts only: no scores, no verdicts. A night that nobody recorded is
//! missing, never clear.

use super::{Cramp, Diary};
use chrono::{Days, NaiveDate};
use std::collections::{BTreeMap, BTreeSet};

/// The nights of one window of time, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Window {
    /// Nights in the window, since the first that was ever recorded.
    pub nights: usize,
    /// Nights with a check-in or a cramp.
    pub recorded: usize,
    pub with_cramp: usize,
    pub cramps: usize,
    /// Cramps whose severity was told.
    pub severities: usize,
    /// Of the cramps, or as the check-in about a night says.
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
    match last_nights(last, nights).last() {
        Some(first) => window_between(diary, first, last),
        None => Window::default(),
    }
}

/// Counts the nights from one up to and including another, none before the
/// first that was recorded.
pub fn window_between(diary: &Diary, first: NaiveDate, last: NaiveDate) -> Window {
    let first = first_recorded(diary).map(|begun| begun.max(first));
    let Some(first) = first.filter(|first| *first <= last) else {
        return Window::default();
    };
    let is_in = |cramp: &&Cramp| {
        let night = cramp.night;
        night.is_some_and(|night| (first..=last).contains(&night))
    };
    let cramps: Vec<&Cramp> = diary.cramps.values().filter(is_in).collect();
    let with_cramp: BTreeSet<NaiveDate> = cramps.iter().filter_map(|cramp| cramp.night).collect();
    let told = diary.checkins.range(first..=last).map(|(night, _)| *night);
    let recorded: BTreeSet<NaiveDate> = told.chain(with_cramp.iter().copied()).collect();
    let mut severities: Vec<u8> = cramps.iter().filter_map(|cramp| cramp.severity).collect();
    severities.sort_unstable();
    let middle = severities.len().saturating_sub(1) / 2;
    Window {
        nights: first.iter_days().take_while(|night| *night <= last).count(),
        recorded: recorded.len(),
        with_cramp: with_cramp.len(),
        cramps: cramps.len(),
        severities: severities.len(),
        worst: worst_by_checkin(diary, &with_cramp).max(severities.last().copied()),
        median: severities.get(middle).copied(),
    }
}

/// The worst that check-ins tell of these nights.
fn worst_by_checkin(diary: &Diary, with_cramp: &BTreeSet<NaiveDate>) -> Option<u8> {
    let told = with_cramp
        .iter()
        .filter_map(|night| diary.checkins.get(night));
    told.filter_map(|checkin| checkin.worst).max()
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

#[cfg(test)]
mod tests {
    use super::super::{Checkin, Record, Source};
    use super::*;
    use chrono::DateTime;

    fn night() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 20).unwrap()
    }

    fn with(severity: Option<u8>, told_by_checkin: Option<u8>) -> Window {
        let mut diary = Diary::default();
        diary.put(Record::Cramp(Cramp {
            severity,
            ..Cramp::of_night(1, Some(night()), Source::Log, DateTime::UNIX_EPOCH)
        }));
        diary.put(Record::Checkin(Checkin {
            worst: told_by_checkin,
            ..Checkin::untold(night(), DateTime::UNIX_EPOCH)
        }));
        window(&diary, night(), 14)
    }

    #[test]
    fn the_worst_may_be_told_by_the_checkin_alone() {
        for (severity, told_by_checkin, worst) in [
            (None, None, None),
            (Some(5), None, Some(5)),
            (None, Some(7), Some(7)),
            (Some(5), Some(7), Some(7)),
            (Some(8), Some(7), Some(8)),
        ] {
            let window = with(severity, told_by_checkin);
            assert_eq!((window.worst, window.median), (worst, severity));
        }
    }
}
