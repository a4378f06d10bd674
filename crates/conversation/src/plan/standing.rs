//! Where a person's plan stands, and the steps from one state to another.

use super::{phrase, screen};
use crate::buttons::data::button;
use crate::context::Context;
use crate::message::Message;
use crate::next::Next;
use crate::plan::Press;
use crate::stale::Stale;
use crate::view::View;
use crate::wording::of_plan;
use charley_core::chat::Handle;
use charley_core::coach::fitting::Standing;
use charley_core::coach::programme::{self, Running};
use charley_core::diary::plan::{Plan, PlanState, Programme, ProgrammeEnd, ProgrammeState};
use charley_core::diary::{Record, night};
use charley_core::words::Text;
use chrono::{Days, NaiveDate};

/// *Rest a month*.
const REST_DAYS: u64 = 30;

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

pub fn of_diary(view: View<'_>) -> Standing<'_> {
    Standing {
        diary: &view.chat.diary,
        last_night: last_night(view),
    }
}

pub fn running(view: View<'_>) -> Option<Running<'_>> {
    programme::running(&view.chat.diary, view.book.weeks())
}

/// The habit that is looked at, while the plan runs.
pub fn focus(view: View) -> Option<Plan> {
    running(view)?.focus().cloned()
}

pub fn keep(cx: &mut Context, plan: Plan) {
    cx.keep(Record::Plan(plan));
    cx.replan = true;
}

/// Changes the record of the eight weeks, making it where there is none.
pub fn change(cx: &mut Context, state: ProgrammeState, change: impl FnOnce(&mut Programme)) {
    let programme = cx.chat.diary.programme.clone();
    let mut programme = programme.unwrap_or_else(|| Programme::new(state));
    programme.state = state;
    change(&mut programme);
    cx.keep(Record::Programme(programme));
    cx.replan = true;
}

/// *Stop the plan*: one tap, thanks, and nothing is lost.
pub fn stop(cx: &mut Context, old: Option<Handle>) -> Next {
    end(cx, ProgrammeState::Ended, ProgrammeEnd::Stopped);
    Next::Show(Message::new(phrase::PLAN_STOPPED), old)
}

/// What is still done goes on without being looked at.
pub fn end(cx: &mut Context, state: ProgrammeState, why: ProgrammeEnd) {
    let now = cx.event.at;
    if let Some(focus) = focus(cx.view()) {
        let state = PlanState::Background;
        keep(cx, Plan { state, ..focus });
    }
    change(cx, state, |programme| {
        programme.ended_at = Some(now);
        programme.ended_why = Some(why);
    });
    cx.chat.person.plan_draft = None;
}

/// *Rest a month*.
pub fn rest(cx: &mut Context, on: Handle) -> Next {
    let until = tonight(cx.view()) + Days::new(REST_DAYS);
    change(cx, ProgrammeState::Resting, |programme| {
        programme.rests_until = Some(until);
    });
    let message = Message::new(phrase::PLAN_RESTING);
    let message = message.row([button(phrase::BUTTON_PLAN_GO_ON, Press::GoOn)]);
    Next::Show(message, Some(on))
}

/// *Go on* where it was, whatever the calendar says.
pub fn go_on(cx: &mut Context, on: Handle) -> Next {
    if super::state(cx) == Some(ProgrammeState::Running) {
        return screen::open(cx, Some(on));
    }
    let tonight = tonight(cx.view());
    change(cx, ProgrammeState::Running, |programme| {
        programme.rests_until = None;
        programme.gone_on_night = Some(tonight);
    });
    screen::open(cx, Some(on))
}

/// *Make it smaller*: the next smaller action, with the same sign.
pub fn smaller(cx: &mut Context, on: Handle) -> Result<Next, Stale> {
    if super::state(cx).is_some_and(|state| state != ProgrammeState::Running) {
        let _ = go_on(cx, on);
    }
    let focus = focus(cx.view()).ok_or(Stale::Gone)?;
    let plan = easier(cx.view(), &focus).ok_or(Stale::Gone)?;
    let words = match plan.action == focus.action {
        true => phrase::REVIEW_EASIEST,
        false => phrase::REVIEW_EASIER,
    };
    let sentence = sentence(cx.view(), &plan);
    keep(cx, plan);
    Ok(Next::Show(Message::new(words).line(sentence), Some(on)))
}

/// The same habit with the next smaller of its safe actions.
pub fn easier(view: View, plan: &Plan) -> Option<Plan> {
    let unit = view.book.unit(&plan.unit)?;
    let standing = of_diary(view);
    let smaller = standing
        .actions(unit)
        .take_while(|action| action.id != plan.action);
    let action = smaller
        .last()
        .map_or(&plan.action, |action| &action.id)
        .clone();
    Some(Plan {
        action,
        easier_steps: plan.easier_steps.saturating_add(1),
        ..plan.clone()
    })
}

/// The same habit with its smallest safe action.
pub fn smallest(view: View, plan: &Plan) -> Option<Plan> {
    let unit = view.book.unit(&plan.unit)?;
    let action = of_diary(view).actions(unit).next()?.id.clone();
    Some(Plan {
        action,
        ..plan.clone()
    })
}

/// The sentence of a habit; nothing is said of one whose unit is gone.
pub fn sentence(view: View, plan: &Plan) -> Text {
    match view.book.unit(&plan.unit) {
        Some(unit) => of_plan::sentence(unit, plan),
        None => phrase::PLAN_NO_FOCUS.text(),
    }
}
