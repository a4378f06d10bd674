//! Six weeks of the bedtime stretch, looked back on once: that long it was tested
//! (clinical brief §4). Counts of both halves, and never which was better: nights
//! change by themselves.

use super::keeping::{self, KeptCount};
use super::programme::Running;
use crate::dialogue::units::{Kept, Unit};
use crate::diary::Diary;
use crate::diary::plan::PlannedHabit;
use crate::diary::report::{Window, window_between};
use chrono::{Days, NaiveDate};

/// Fewer told nights of a half are too few to be put beside the other.
const HALF_TOLD_MIN: usize = 7;

/// What is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StretchLook {
    pub kept: KeptCount,
    /// The nights of the first half and of the second, where enough was told of each.
    pub halves: Option<[Window; 2]>,
}

/// `None` where the stretch is no habit of this plan any more, or nothing was told of
/// it.
pub fn look(
    diary: &Diary,
    units: &[Unit],
    running: Running,
    last: NaiveDate,
) -> Option<StretchLook> {
    let (unit, first) = stretches(units, running).next()?;
    stretches(units, running).find(|(_, plan)| plan.is_open())?;
    let kept = keeping::count(diary, unit, first, first.begun_night..=last);
    let look = StretchLook {
        kept,
        halves: halves(diary, first.begun_night, last),
    };
    (kept.counted() > 0).then_some(look)
}

/// The habits that are the stretch, the oldest first: it may have been planned anew.
pub fn stretches<'a>(
    units: &'a [Unit],
    running: Running<'a>,
) -> impl Iterator<Item = (&'a Unit, &'a PlannedHabit)> {
    running.plans().filter_map(|plan| {
        let unit = units.iter().find(|unit| unit.id == plan.unit)?;
        (unit.kept == Some(Kept::StretchDone)).then_some((unit, plan))
    })
}

fn halves(diary: &Diary, first: NaiveDate, last: NaiveDate) -> Option<[Window; 2]> {
    let days = (last - first).num_days() + 1;
    let middle = first.checked_add_days(Days::new(u64::try_from(days / 2).ok()?))?;
    let windows = [
        window_between(diary, first, middle.pred_opt()?),
        window_between(diary, middle, last),
    ];
    let are_told = windows.iter().all(|half| half.recorded >= HALF_TOLD_MIN);
    are_told.then_some(windows)
}
