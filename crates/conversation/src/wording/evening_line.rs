//! The sentence of the habit that is looked at, first on the reminder of the evening:
//! only while it is one, only where its file says that it is of the evening, and never
//! where it or its action is not for the person by now. What only needs doing once is
//! said on the first evenings.

use super::of_plan;
use crate::upkeep::emergency;
use crate::view::View;
use charley_core::coach::fitting::DiaryStanding;
use charley_core::coach::programme;
use charley_core::dialogue::units::{Kept, UnitKind};
use charley_core::words::Text;
use chrono::{Days, NaiveDate};

/// What the reminder of a night says first.
pub struct EveningLine {
    pub sentence: Text,
    /// It says how much to stretch, so nothing below it does.
    pub is_stretch: bool,
}

/// Somebody who has not done it by then has read it often enough.
const TASK_EVENINGS: u64 = 2;

/// The line of this night, where there is one.
pub fn of_night(view: View, night: NaiveDate) -> Option<EveningLine> {
    if emergency::coaching_rests(view) {
        return None;
    }
    let running = programme::running(&view.chat.diary, view.book.weeks())?;
    let plan = running.focus().filter(|plan| plan.begun_night <= night)?;
    let unit = view.book.unit(&plan.unit).filter(|unit| unit.evening)?;
    let is_over =
        unit.kind == UnitKind::Task && night >= plan.begun_night + Days::new(TASK_EVENINGS);
    if is_over {
        return None;
    }
    let standing = DiaryStanding {
        diary: &view.chat.diary,
        last_night: night.pred_opt().unwrap_or(night),
        units: view.book.units(),
    };
    of_plan::suits(standing, unit, plan).then(|| EveningLine {
        sentence: of_plan::sentence(unit, plan),
        is_stretch: unit.kept == Some(Kept::StretchDone),
    })
}
