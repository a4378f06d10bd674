//! What the page counts, each number as it follows from the nights and cramps
//! of the diary. A night that nobody recorded counts as nothing.
//!
//! Source: clinical brief §9.

use crate::chat::Chat;
use crate::diary::report::{self, Window};
use crate::diary::{Checkin, Cramp, Helped, Leg, Minutes, MinutesRange, Muscle, Sleep};
use chrono::{Days, NaiveDate, NaiveTime, Timelike};

/// Below so many recorded nights no number a week is said.
const NIGHTS_FOR_A_WEEK_MIN: usize = 7;

/// Times of night by the person's own clock, in hours: from, and up to.
const BANDS: [(u32, u32); 6] = [(18, 22), (22, 24), (0, 2), (2, 4), (4, 6), (6, 18)];

const LEGS: [Option<Leg>; 4] = [Some(Leg::Left), Some(Leg::Right), Some(Leg::Both), None];
const MUSCLES: [Option<Muscle>; 7] = [
    Some(Muscle::Calf),
    Some(Muscle::Foot),
    Some(Muscle::Thigh),
    Some(Muscle::Hamstring),
    Some(Muscle::Shin),
    Some(Muscle::Other),
    None,
];

/// Cramps in each leg; `None` where it was not told.
pub type Legs = Vec<(Option<Leg>, usize)>;

/// The nights from one on, up to another.
pub struct Span<'a> {
    pub chat: &'a Chat,
    pub first: NaiveDate,
    pub last: NaiveDate,
}

impl<'a> Span<'a> {
    /// So many nights up to the last, none before the first that was recorded.
    pub fn of(chat: &'a Chat, last: NaiveDate, nights: u64) -> Option<Span<'a>> {
        let begun = report::first_recorded(&chat.diary)?;
        let first = last.checked_sub_days(Days::new(nights.checked_sub(1)?))?;
        Some(Span {
            chat,
            first: first.max(begun),
            last,
        })
    }

    pub fn whole(chat: &'a Chat, last: NaiveDate) -> Option<Span<'a>> {
        let first = report::first_recorded(&chat.diary)?;
        Some(Span { chat, first, last })
    }

    pub fn nights(&self) -> impl Iterator<Item = NaiveDate> {
        let last = self.last;
        self.first
            .iter_days()
            .take_while(move |night| *night <= last)
    }

    fn has(&self, night: NaiveDate) -> bool {
        (self.first..=self.last).contains(&night)
    }

    pub fn cramps(&self) -> impl Iterator<Item = &'a Cramp> {
        let cramps = self.chat.diary.cramps.values();
        cramps.filter(|cramp| cramp.night.is_some_and(|night| self.has(night)))
    }

    pub fn checkins(&self) -> impl Iterator<Item = &'a Checkin> {
        let checkins = self.chat.diary.checkins.range(self.first..=self.last);
        checkins.map(|(_, checkin)| checkin)
    }

    pub fn window(&self) -> Window {
        report::window_between(&self.chat.diary, self.first, self.last)
    }

    /// How many cramps of each length, from the shortest.
    pub fn lengths(&self) -> Vec<(MinutesRange, usize)> {
        let all = [
            MinutesRange::Under1,
            MinutesRange::From1To5,
            MinutesRange::From5To10,
            MinutesRange::Over10,
        ];
        let told = |length: MinutesRange| {
            let lengths = self.cramps().filter_map(|cramp| cramp.minutes.map(range));
            lengths.filter(|one| *one == length).count()
        };
        present(all.map(|length| (length, told(length))))
    }

    pub fn legs(&self) -> Legs {
        present(LEGS.map(|leg| {
            let cramps = self.cramps().filter(|cramp| cramp.leg == leg);
            (leg, cramps.count())
        }))
    }

    /// Each muscle with its cramps by leg; what was not told is `None`.
    pub fn muscles(&self) -> Vec<(Option<Muscle>, Legs)> {
        let legs_of = |muscle| {
            present(LEGS.map(|leg| {
                let of_leg = self.cramps().filter(|cramp| cramp.leg == leg);
                (leg, of_leg.filter(|cramp| cramp.muscle == muscle).count())
            }))
        };
        let all = MUSCLES.map(|muscle| (muscle, legs_of(muscle)));
        all.into_iter()
            .filter(|(_, legs)| !legs.is_empty())
            .collect()
    }

    /// How many cramps at each time of night, by the clock where they were.
    pub fn times(&self) -> Vec<((u32, u32), usize)> {
        present(BANDS.map(|(from, to)| {
            let hours = self.clock_times().map(|time| time.hour());
            (
                (from, to),
                hours.filter(|hour| (from..to).contains(hour)).count(),
            )
        }))
    }

    /// Cramps from one clock time up to another.
    pub fn between(&self, from: NaiveTime, to: NaiveTime) -> usize {
        let is_between = |time: &NaiveTime| match from <= to {
            true => (from..to).contains(time),
            false => *time >= from || *time < to,
        };
        self.clock_times().filter(is_between).count()
    }

    fn clock_times(&self) -> impl Iterator<Item = NaiveTime> {
        self.cramps()
            .filter_map(|cramp| cramp.at.map(|at| at.time()))
    }

    pub fn helped(&self) -> Vec<(Helped, usize)> {
        let all = [
            Helped::Stretch,
            Helped::StandOrWalk,
            Helped::Rub,
            Helped::Heat,
            Helped::Cold,
            Helped::ByItself,
            Helped::Nothing,
        ];
        present(all.map(|helped| {
            let cramps = self.cramps().filter(|cramp| cramp.helped.contains(&helped));
            (helped, cramps.count())
        }))
    }

    pub fn sleep(&self) -> Vec<(Sleep, usize)> {
        present([Sleep::Poor, Sleep::Ok, Sleep::Good].map(|sleep| {
            let nights = self.checkins();
            let nights = nights.filter(|checkin| checkin.sleep == Some(sleep));
            (sleep, nights.count())
        }))
    }

    /// Of the check-ins that told something, those where it is so.
    pub fn of_told(&self, told: impl Fn(&Checkin) -> Option<bool>) -> (usize, usize) {
        let answers: Vec<bool> = self.checkins().filter_map(told).collect();
        (
            answers.iter().filter(|is_so| **is_so).count(),
            answers.len(),
        )
    }
}

/// Cramps in seven recorded nights, in tenths; `None` for too few nights.
pub fn tenths_a_week(window: &Window) -> Option<usize> {
    let is_enough = window.recorded >= NIGHTS_FOR_A_WEEK_MIN;
    is_enough.then(|| (window.cramps * 70 + window.recorded / 2) / window.recorded)
}

/// Typed minutes as one of the ranges.
fn range(minutes: Minutes) -> MinutesRange {
    match minutes {
        Minutes::Range(range) => range,
        Minutes::Typed(0) => MinutesRange::Under1,
        Minutes::Typed(1..=5) => MinutesRange::From1To5,
        Minutes::Typed(6..=10) => MinutesRange::From5To10,
        Minutes::Typed(_) => MinutesRange::Over10,
    }
}

fn present<T, const MANY: usize>(counts: [(T, usize); MANY]) -> Vec<(T, usize)> {
    counts.into_iter().filter(|(_, count)| *count > 0).collect()
}
