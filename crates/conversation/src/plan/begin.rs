//! The way into the plan: what does not suit is asked first, then the first habit
//! is planned.

use super::standing::needs_hours;
use super::{building, care, packs, phrase, screen, sleep, standing};
use crate::context::Context;
use crate::message::Message;
use crate::next::Next;
use crate::upkeep::programme as weeks;
use crate::wording::of_plan;
use crate::{asking, upkeep};
use charley_core::chat::{Aim, Handle};
use charley_core::coach::programme;
use charley_core::dialogue::units::Unit;
use charley_core::diary::body;
use charley_core::diary::plan::ProgrammeState;

/// What does not suit, asked on the first day.
const FIRST: &str = "plan_first";

/// *Yes, tell me*.
pub fn begin(cx: &mut Context, on: Handle) -> Next {
    if let Some(next) = needs_hours(cx.view(), Some(on)) {
        return next;
    }
    if standing::running(cx.view()).is_some() {
        return screen::open(cx, Some(on));
    }
    // After a long cramp or an urgent sign, care comes first.
    match programme::was_hard(&cx.chat.diary, standing::last_night(cx.view())) {
        true => Next::Show(Message::new(phrase::PLAN_TOMORROW), Some(on)),
        false => {
            cx.chat.person.plan_draft = None;
            go_through(cx, Some(on))
        }
    }
}

/// What was never asked of the body, then what does not suit; then the weeks begin.
/// What is skipped is asked no second time.
pub fn go_through(cx: &mut Context, old: Option<Handle>) -> Next {
    if let Some(next) = packs::go_through(cx, old) {
        return next;
    }
    let unasked = body::first_unasked(&cx.chat.diary);
    let dialogue = unasked.and_then(|question| cx.book.dialogue_of(question));
    if let Some((question, dialogue)) = unasked.zip(dialogue) {
        return asking::start_at(cx, dialogue.id(), question, Aim::Plan, old);
    }
    match upkeep::parts::is_asked(cx.book, &cx.chat, FIRST) {
        true => begin_weeks(cx, old),
        false => asking::start(cx, FIRST, Aim::Plan, old),
    }
}

/// The weeks begin tonight.
fn begin_weeks(cx: &mut Context, old: Option<Handle>) -> Next {
    let tonight = standing::tonight(cx.view());
    weeks::change(cx, ProgrammeState::Running, |programme| {
        programme.begun_night = Some(tonight);
        programme.rests_until = None;
        programme.gone_on_night = None;
        programme.ended_at = None;
        programme.ended_why = None;
        programme.upkeep_asked = 0;
        programme.upkeep_unanswered = 0;
        programme.upkeep_on = None;
    });
    sleep::follow_week(cx, tonight);
    let next = match first_unit(cx) {
        Some(unit) => building::open(cx, unit, old),
        None => screen::open(cx, old),
    };
    if let Next::Show(message, old) = next {
        return Next::Show(care::above(cx, message), old);
    }
    next
}

/// What the first week begins with: the first that is safe.
fn first_unit<'a>(cx: &Context<'a>) -> Option<&'a Unit> {
    let book = cx.book;
    let standing = standing::of_diary(cx.view());
    let mut first = book.weeks().first.iter().filter_map(|id| book.unit(id));
    first.find(|unit| standing.is_safe(unit) && !standing.rests(unit))
}

/// *Not now*.
pub fn not_now(cx: &mut Context, on: Handle) -> Next {
    let is_upkeep = standing::state(cx.view()) == Some(ProgrammeState::Upkeep);
    if standing::running(cx.view()).is_none() && !is_upkeep {
        weeks::change(cx, ProgrammeState::Declined, |_| {});
    }
    Next::Show(Message::new(phrase::PLAN_NOT_NOW), Some(on))
}

/// *Ask me now*: how long, how much, and how the mood is.
pub fn ask_more(cx: &mut Context, on: Handle) -> Next {
    cx.drop_buttons(on);
    asking::start(cx, of_plan::MORE, Aim::PlanMore, None)
}

/// They are answered.
pub fn told_more(old: Option<Handle>) -> Next {
    Next::Show(Message::new(phrase::PLAN_TOLD_MORE), old)
}
