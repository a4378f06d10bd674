//! The way into the plan: what does not suit is asked first, then the first habit
//! is planned.

use super::{building, needs_hours, phrase, standing};
use crate::context::Context;
use crate::message::Message;
use crate::next::Next;
use crate::{asking, upkeep};
use charley_core::chat::{Aim, Handle};
use charley_core::dialogue::units::Unit;
use charley_core::diary::plan::{Cue, ProgrammeState};

/// What does not suit, asked on the first day.
const FIRST: &str = "plan_first";
/// The question for a sign in one's own words.
pub const OWN_CUE: &str = "plan_cue";
pub const OWN_CUE_QUESTION: &str = "own_cue";

/// *Yes, tell me*.
pub fn begin(cx: &mut Context, on: Handle) -> Next {
    if let Some(next) = needs_hours(cx, Some(on)) {
        return next;
    }
    if standing::running(cx.view()).is_some() {
        return super::screen::open(cx, Some(on));
    }
    match upkeep::parts::is_asked(cx.book, &cx.chat, FIRST) {
        true => asked_first(cx, Some(on)),
        false => asking::start(cx, FIRST, Aim::Plan, Some(on)),
    }
}

/// The first questions are answered or skipped: the weeks begin tonight.
pub fn asked_first(cx: &mut Context, old: Option<Handle>) -> Next {
    let tonight = standing::tonight(cx.view());
    standing::change(cx, ProgrammeState::Running, |programme| {
        programme.begun_night = Some(tonight);
        programme.rests_until = None;
        programme.gone_on_night = None;
        programme.ended_at = None;
        programme.ended_why = None;
    });
    match first_unit(cx) {
        Some(unit) => building::open(cx, unit, old),
        None => super::screen::open(cx, old),
    }
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
    if standing::running(cx.view()).is_none() {
        standing::change(cx, ProgrammeState::Declined, |_| {});
    }
    Next::Show(Message::new(phrase::PLAN_NOT_NOW), Some(on))
}

/// A sign was told in the person's own words, or skipped.
pub fn own_cue_told(cx: &mut Context, old: Option<Handle>) -> Next {
    let told = cx.chat.diary.answer(OWN_CUE_QUESTION);
    let words = told.and_then(|answer| answer.one()).map(str::to_owned);
    building::own_cue(cx, words.map(Cue::Own), old)
}
