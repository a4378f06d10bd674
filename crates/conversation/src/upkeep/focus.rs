//! The habit of the plan that a night's check-in is to tell of. Knows nothing of
//! which questions there are.

use crate::view::View;
use charley_core::coach::fitting::DiaryStanding;
use charley_core::coach::programme;
use charley_core::dialogue::units::{Kept, Unit};
use charley_core::diary::Exposure;
use charley_core::diary::plan::PlannedHabit;
use chrono::NaiveDate;

/// Whether it is about sleep by day.
pub fn looks_at_naps(view: View, night: NaiveDate) -> bool {
    of_night(view, night).is_some_and(|(unit, _)| unit.asks_for_naps())
}

/// The thing of the day that tells whether it was kept.
pub fn told_by(view: View, night: NaiveDate) -> Option<Exposure> {
    let (unit, plan) = of_night(view, night)?;
    match unit.kept_by(&plan.action)? {
        Kept::Exposure { exposure, .. } | Kept::ExposureOrAsked { exposure, .. } => Some(exposure),
        Kept::Asked | Kept::StretchDone | Kept::ShortNap | Kept::EarlyNap => None,
    }
}

fn of_night<'a>(view: View<'a>, night: NaiveDate) -> Option<(&'a Unit, &'a PlannedHabit)> {
    let running = programme::running(&view.chat.diary, view.book.weeks())?;
    let plan = running.focus().filter(|plan| plan.begun_night <= night)?;
    let unit = view.book.unit(&plan.unit)?;
    let standing = DiaryStanding {
        diary: &view.chat.diary,
        last_night: night,
        units: view.book.units(),
    };
    (!standing.rests(unit)).then_some((unit, plan))
}
