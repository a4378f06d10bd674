//! Where a person's plan stands, and the steps from one state to another.

use super::phrase;
use crate::context::Context;
use crate::next::{Next, Screen};
use crate::upkeep::programme as weeks;
use crate::view::View;
use crate::wording::of_plan;
use charley_core::chat::Handle;
use charley_core::coach::fitting::DiaryStanding;
use charley_core::coach::months;
use charley_core::coach::programme::{self, Running};
use charley_core::dialogue::units::Unit;
use charley_core::diary::plan::{PlanState, PlannedHabit, ProgrammeEnd, ProgrammeState};
use charley_core::diary::{Record, Review, night};
use charley_core::words::Text;
use chrono::NaiveDate;

/// The night that ended last; until the hours are known, yesterday.
pub fn last_night(view: View) -> NaiveDate {
    let ended = view
        .hours()
        .and_then(|hours| night::last_night_ended(view.at, &hours));
    let today = view.local(view.at).date_naive();
    ended.unwrap_or_else(|| today.pred_opt().unwrap_or(today))
}

/// The night to come.
pub fn tonight(view: View) -> NaiveDate {
    let hours = view.hours();
    let today = view.local(view.at).date_naive();
    hours.map_or(today, |hours| night::next_to_come(view.at, &hours))
}

pub fn of_diary(view: View<'_>) -> DiaryStanding<'_> {
    DiaryStanding {
        diary: &view.chat.diary,
        last_night: last_night(view),
        units: view.book.units(),
    }
}

pub fn running(view: View<'_>) -> Option<Running<'_>> {
    programme::running(&view.chat.diary, view.book.weeks())
}

/// What is still done of the newest plan, whether or not it is over, the oldest
/// first; nothing that is not for the person, or rests.
pub fn going_on(view: View<'_>) -> impl Iterator<Item = (&Unit, &PlannedHabit)> {
    months::habits(view.book.units(), of_diary(view))
}

/// The habit that is looked at, while the plan runs.
pub fn focus(view: View) -> Option<PlannedHabit> {
    running(view)?.focus().cloned()
}

/// Where it stands; `None` where nobody was ever asked.
pub fn state(view: View) -> Option<ProgrammeState> {
    view.chat.diary.programme.as_ref().map(|one| one.state)
}

/// The screen that asks for the hours, without which no night is known.
pub fn needs_hours(view: View, old: Option<Handle>) -> Option<Next> {
    let is_unknown = view.hours().is_none();
    is_unknown.then_some(Next::Open(Screen::Hours, old))
}

pub fn keep(cx: &mut Context, plan: PlannedHabit) {
    cx.keep(Record::Plan(plan));
    cx.replan = true;
}

/// What is still done goes on without being looked at.
pub fn end(cx: &mut Context, state: ProgrammeState, why: ProgrammeEnd) {
    let now = cx.event.at;
    if let Some(focus) = focus(cx.view()) {
        let state = PlanState::Background;
        keep(cx, PlannedHabit { state, ..focus });
    }
    weeks::change(cx, state, |programme| {
        programme.ended_at = Some(now);
        programme.ended_why = Some(why);
    });
    cx.chat.person.plan_draft = None;
}

/// The same habit with the next smaller of its safe actions.
pub fn easier(view: View, plan: &PlannedHabit) -> Option<PlannedHabit> {
    let unit = view.book.unit(&plan.unit)?;
    let standing = of_diary(view);
    let smaller = standing
        .actions(unit)
        .take_while(|action| action.id != plan.action);
    let action = smaller
        .last()
        .map_or(&plan.action, |action| &action.id)
        .clone();
    Some(PlannedHabit {
        action,
        easier_steps: plan.easier_steps.saturating_add(1),
        ..plan.clone()
    })
}

/// The same habit with its smallest safe action.
pub fn smallest(view: View, plan: &PlannedHabit) -> Option<PlannedHabit> {
    let unit = view.book.unit(&plan.unit)?;
    let action = of_diary(view).actions(unit).next()?.id.clone();
    Some(PlannedHabit {
        action,
        ..plan.clone()
    })
}

/// The sentence of a habit; nothing is said of one whose unit is gone.
pub fn sentence(view: View, plan: &PlannedHabit) -> Text {
    match view.book.unit(&plan.unit) {
        Some(unit) => of_plan::sentence(unit, plan),
        None => phrase::PLAN_NO_FOCUS.text(),
    }
}

/// A habit was chosen: the newest review tells of it.
pub fn note_chosen(cx: &mut Context, plan: &PlannedHabit) {
    if let Some(review) = cx.chat.diary.reviews.values().next_back().cloned() {
        let unit = Some(plan.unit.clone());
        cx.keep(Record::Review(Review { unit, ..review }));
    }
}
