//! The packs that somebody has on: journeys, shifts, a fast. Which they are and how
//! long they last is in the diary; what each changes is in its unit.

use crate::diary::Diary;
use crate::diary::plan::{HoursBefore, PlannedHabit};
use chrono::NaiveDate;

/// Those that are on, the oldest first.
pub fn on(diary: &Diary) -> impl Iterator<Item = &PlannedHabit> {
    let plans = diary.plans.values();
    plans.filter(|plan| plan.pack.is_some() && plan.is_open())
}

/// The pack of a unit, where it is on.
pub fn on_of<'a>(diary: &'a Diary, unit: &str) -> Option<&'a PlannedHabit> {
    on(diary).find(|plan| plan.unit == unit)
}

/// Those whose last night is over.
pub fn over(diary: &Diary, last_night: NaiveDate) -> impl Iterator<Item = &PlannedHabit> {
    on(diary).filter(move |plan| until(plan).is_some_and(|until| until <= last_night))
}

/// The last night a pack is on.
pub fn until(plan: &PlannedHabit) -> Option<NaiveDate> {
    plan.pack.as_ref().and_then(|pack| pack.until)
}

/// The hours that come back when it ends; `None` where it moved none.
pub fn hours_before(plan: &PlannedHabit) -> Option<&HoursBefore> {
    plan.pack.as_ref()?.hours_before.as_ref()
}

/// One that was switched on after another, is on, and moved the hours as well.
pub fn later_to_move(diary: &Diary, id: u64) -> Option<&PlannedHabit> {
    on(diary).find(|plan| plan.id > id && hours_before(plan).is_some())
}
