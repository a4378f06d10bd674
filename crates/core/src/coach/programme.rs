//! Where the eight weeks stand. A week counts on once enough of its nights were
//! told; nothing of it is kept, so that a late check-in counts, too.

use crate::dialogue::Urgency;
use crate::dialogue::units::{PlanWeek, PlanWeeks};
use crate::diary::plan::{PlanState, PlannedHabit, ProgrammeState, ReviewChoice};
use crate::diary::{Cramp, Diary, Minutes, MinutesRange, report};
use chrono::{Days, NaiveDate};
use std::collections::BTreeSet;
use std::ops::RangeInclusive;

const DAYS_A_WEEK: u64 = 7;

/// The plan of somebody, while it runs.
#[derive(Clone, Copy)]
pub struct Running<'a> {
    diary: &'a Diary,
    weeks: &'a PlanWeeks,
    begun_night: NaiveDate,
    /// When it was gone on with after a rest, or else begun.
    calendar_from: NaiveDate,
}

/// `None` where no plan runs, or it waits.
pub fn running<'a>(diary: &'a Diary, weeks: &'a PlanWeeks) -> Option<Running<'a>> {
    let programme = diary.programme.as_ref()?;
    let runs = programme.state == ProgrammeState::Running;
    let begun_night = programme.begun_night.filter(|_| runs)?;
    Some(Running {
        diary,
        weeks,
        begun_night,
        calendar_from: programme.gone_on_night.unwrap_or(begun_night),
    })
}

impl<'a> Running<'a> {
    /// The nights of the calendar week that a night is in, counted from the start.
    pub fn week_of(self, night: NaiveDate) -> RangeInclusive<NaiveDate> {
        let days = (night - self.begun_night).num_days().max(0).cast_unsigned();
        let first = self.begun_night + Days::new(days - days % DAYS_A_WEEK);
        first..=first + Days::new(DAYS_A_WEEK - 1)
    }

    /// Whether a night is the last of its week, so that the morning after it looks
    /// back.
    pub fn is_last_of_week(self, night: NaiveDate) -> bool {
        night >= self.begun_night && *self.week_of(night).end() == night
    }

    /// How many weeks up to a night were told, that of the night included once it
    /// is over.
    pub fn weeks_told(self, last_night: NaiveDate) -> usize {
        let starts = std::iter::successors(Some(self.begun_night), |first| {
            Some(*first + Days::new(DAYS_A_WEEK))
        });
        let over = starts.map(|first| self.week_of(first));
        let over = over.take_while(|week| *week.end() <= last_night);
        over.filter(|week| self.counts_on(week)).count()
    }

    /// Whether enough of a week was told, and it was not called a hard one.
    fn counts_on(self, week: &RangeInclusive<NaiveDate>) -> bool {
        let told = self.diary.checkins.range(week.clone()).count();
        let review = self.diary.reviews.get(week.end());
        let was_hard = review.is_some_and(|review| review.choice == Some(ReviewChoice::Hard));
        told >= self.weeks.told_nights_min && !was_hard
    }

    /// The week that a person is in on the day after a night, and its number from 1;
    /// `None` once all were told.
    pub fn present(self, last_night: NaiveDate) -> Option<(usize, &'a PlanWeek)> {
        let told = self.weeks_told(last_night);
        self.weeks.weeks.get(told).map(|week| (told + 1, week))
    }

    /// Whether the calendar says that it is over, whatever was told.
    pub fn is_out_of_time(self, last_night: NaiveDate) -> bool {
        let days = (last_night - self.calendar_from).num_days() + 1;
        days >= i64::from(self.weeks.calendar_weeks_max) * 7
    }

    /// The habits of this plan, the oldest first.
    pub fn plans(self) -> impl Iterator<Item = &'a PlannedHabit> {
        let plans = self.diary.plans.values();
        plans.filter(move |plan| plan.begun_night >= self.begun_night && plan.pack.is_none())
    }

    /// The one that is looked at.
    pub fn focus(self) -> Option<&'a PlannedHabit> {
        self.plans()
            .filter(|plan| plan.state == PlanState::Focus)
            .last()
    }

    /// Whether a new habit may begin on a night: not two in a week, and not more in
    /// all than the plan has.
    pub fn has_room(self, night: NaiveDate) -> bool {
        let week = self.week_of(night);
        let units: BTreeSet<&str> = self.plans().map(|plan| &plan.unit[..]).collect();
        let is_new = |plan: &PlannedHabit| week.contains(&plan.begun_night);
        units.len() < self.weeks.habits_max && !self.plans().any(is_new)
    }

    /// The first night of the first week.
    pub fn begun_night(self) -> NaiveDate {
        self.begun_night
    }

    pub fn weeks(self) -> usize {
        self.weeks.weeks.len()
    }
}

/// A night after which nothing new is offered: a cramp of more than ten minutes, or
/// an urgent sign on its day.
pub fn was_hard(diary: &Diary, night: NaiveDate) -> bool {
    let mut cramps = report::cramps_of(diary, night);
    let is_long = |cramp: &Cramp| match cramp.minutes {
        Some(Minutes::Typed(minutes)) => minutes > LONG_MINUTES,
        Some(Minutes::Range(range)) => range == MinutesRange::Over10,
        None => false,
    };
    let days = night..=night + Days::new(1);
    let mut signs = diary.signs.values();
    cramps.any(is_long)
        || signs.any(|sign| sign.urgency > Urgency::Book && days.contains(&sign.at.date_naive()))
}

/// From here on a cramp is long (clinical brief §6).
const LONG_MINUTES: u32 = 10;
