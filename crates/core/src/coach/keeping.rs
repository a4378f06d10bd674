//! Whether a habit of the plan was kept, night by night. Untold is never *no*, and
//! what was not possible is in no count.

use crate::dialogue::units::{Kept, Unit};
use crate::diary::plan::{KeptAnswer, PlannedHabit};
use crate::diary::{Checkin, Diary, Nap, SleepTimes};
use chrono::NaiveDate;
use std::ops::RangeInclusive;

/// A habit is settled when it was kept on so many ...
const SETTLED_KEPT: usize = 10;
/// ... of the last counted evenings.
const SETTLED_OF: usize = 12;

/// How often it was kept, of the told nights.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct KeptCount {
    pub yes: usize,
    pub partly: usize,
    pub no: usize,
    pub not_possible: usize,
}

impl KeptCount {
    /// The evenings that count.
    pub fn counted(self) -> usize {
        self.yes + self.partly + self.no
    }
}

/// What is known of one check-in; `None` where nothing is. What somebody said of the
/// habit itself counts before what other answers say.
pub fn kept_on(unit: &Unit, plan: &PlannedHabit, checkin: &Checkin) -> Option<KeptAnswer> {
    let yes_or_no = |is_kept| {
        if is_kept {
            KeptAnswer::Yes
        } else {
            KeptAnswer::No
        }
    };
    let told = || checkin.sleep_times.as_ref();
    let by = unit.kept_by(&plan.action)?;
    let follows = || match by {
        Kept::Asked => None,
        Kept::Exposure { exposure, is } => checkin.told(exposure).map(|told| yes_or_no(told == is)),
        Kept::ExposureOrAsked { exposure, is } => {
            let told = checkin.told(exposure);
            told.filter(|told| *told == is).map(|_| KeptAnswer::Yes)
        }
        Kept::StretchDone => checkin.stretch_done.map(yes_or_no),
        Kept::ShortNap => told().and_then(short_nap).map(yes_or_no),
        Kept::EarlyNap => told().and_then(early_nap).map(yes_or_no),
    };
    checkin.kept.get(&plan.id).copied().or_else(follows)
}

fn short_nap(told: &SleepTimes) -> Option<bool> {
    told.nap.map(|nap| !nap.is_over_30())
}

fn early_nap(told: &SleepTimes) -> Option<bool> {
    match told.nap? {
        Nap::None => Some(true),
        Nap::Under30 | Nap::From30To60 | Nap::Over60 => told.after_15.map(|late| !late),
    }
}

/// The counts over some nights.
pub fn count(
    diary: &Diary,
    unit: &Unit,
    plan: &PlannedHabit,
    nights: RangeInclusive<NaiveDate>,
) -> KeptCount {
    let from = (*nights.start()).max(plan.begun_night);
    let mut count = KeptCount::default();
    if from > *nights.end() {
        return count;
    }
    let checkins = diary.checkins.range(from..=*nights.end());
    for answer in checkins.filter_map(|(_, checkin)| kept_on(unit, plan, checkin)) {
        match answer {
            KeptAnswer::Yes => count.yes += 1,
            KeptAnswer::Partly => count.partly += 1,
            KeptAnswer::No => count.no += 1,
            KeptAnswer::NotPossible => count.not_possible += 1,
        }
    }
    count
}

/// The last answers that count, the newest first.
fn last_counted<'a>(
    diary: &'a Diary,
    unit: &'a Unit,
    plan: &'a PlannedHabit,
) -> impl Iterator<Item = KeptAnswer> + 'a {
    let checkins = diary.checkins.range(plan.begun_night..).rev();
    let answers = checkins.filter_map(move |(_, checkin)| kept_on(unit, plan, checkin));
    answers.filter(|answer| *answer != KeptAnswer::NotPossible)
}

/// Whether it was kept so often lately that it need not be looked at any more.
pub fn is_settled(diary: &Diary, unit: &Unit, plan: &PlannedHabit) -> bool {
    let last = last_counted(diary, unit, plan).take(SETTLED_OF);
    last.filter(|answer| *answer == KeptAnswer::Yes).count() >= SETTLED_KEPT
}

/// Whether it was not kept on exactly this many evenings in a row, up to now.
pub fn not_kept_in_a_row(diary: &Diary, unit: &Unit, plan: &PlannedHabit) -> usize {
    let last = last_counted(diary, unit, plan);
    last.take_while(|answer| *answer == KeptAnswer::No).count()
}
