//! Stopping, resting and going on, each with one tap; and making a habit smaller.

use super::standing::{self, focus, keep, tonight};
use super::{phrase, screen};
use crate::buttons::data::button;
use crate::context::Context;
use crate::message::Message;
use crate::next::Next;
use crate::plan::Press;
use crate::stale::Stale;
use crate::upkeep::programme as weeks;
use charley_core::chat::Handle;
use charley_core::diary::plan::{PlannedHabit, ProgrammeEnd, ProgrammeState};
use charley_core::words::Phrase;
use chrono::Days;

/// *Rest a month*.
const REST_DAYS: u64 = 30;

/// *Stop the plan*: one tap, thanks, and nothing is lost.
pub fn stop(cx: &mut Context, old: Option<Handle>) -> Next {
    standing::end(cx, ProgrammeState::Ended, ProgrammeEnd::Stopped);
    Next::Show(Message::new(phrase::PLAN_STOPPED), old)
}

/// *Rest a month*.
pub fn rest(cx: &mut Context, on: Handle) -> Next {
    put_aside(cx, on, phrase::PLAN_RESTING)
}

/// *Just the diary*: the mornings go on, and nothing else is asked for a month.
pub fn diary_alone(cx: &mut Context, on: Handle) -> Next {
    put_aside(cx, on, phrase::PLAN_DIARY_ALONE)
}

fn put_aside(cx: &mut Context, on: Handle, words: Phrase) -> Next {
    let until = tonight(cx.view()) + Days::new(REST_DAYS);
    weeks::change(cx, ProgrammeState::Resting, |programme| {
        programme.rests_until = Some(until);
    });
    let message = Message::new(words);
    let message = message.row([button(phrase::BUTTON_PLAN_GO_ON, Press::GoOn)]);
    Next::Show(message, Some(on))
}

/// *Go on* where it was, whatever the calendar says.
pub fn go_on(cx: &mut Context, on: Handle) -> Next {
    run(cx);
    screen::open(cx, Some(on))
}

/// What is over, or runs, stays as it is: the button is an old one then.
fn run(cx: &mut Context) {
    let is_to_run = match standing::state(cx.view()) {
        Some(ProgrammeState::Running | ProgrammeState::Finished | ProgrammeState::Upkeep) => false,
        Some(
            ProgrammeState::Offered
            | ProgrammeState::Declined
            | ProgrammeState::Waiting
            | ProgrammeState::Resting
            | ProgrammeState::Ended,
        )
        | None => true,
    };
    if !is_to_run {
        return;
    }
    let tonight = tonight(cx.view());
    weeks::change(cx, ProgrammeState::Running, |programme| {
        programme.rests_until = None;
        programme.gone_on_night = Some(tonight);
    });
}

/// *Make it smaller*: the next smaller action, with the same sign.
pub fn smaller(cx: &mut Context, on: Handle) -> Result<Next, Stale> {
    run(cx);
    match focus(cx.view()) {
        Some(focus) => Ok(Next::Show(made_smaller(cx, &focus)?, Some(on))),
        // Nothing is looked at that could be smaller.
        None => Ok(screen::open(cx, Some(on))),
    }
}

/// The next smaller action of a habit, and its sentence.
pub fn made_smaller(cx: &mut Context, focus: &PlannedHabit) -> Result<Message, Stale> {
    let plan = standing::easier(cx.view(), focus).ok_or(Stale::Gone)?;
    let words = match plan.action == focus.action {
        true => phrase::REVIEW_EASIEST,
        false => phrase::REVIEW_EASIER,
    };
    let sentence = standing::sentence(cx.view(), &plan);
    keep(cx, plan);
    Ok(Message::new(words).line(sentence))
}
