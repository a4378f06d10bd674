//! When nobody has written or tapped for long: what is said then, silently and once
//! each, and a welcome without a count when somebody comes back.

pub mod phrase;
mod press;

pub use press::Press;

use crate::buttons::data::button;
use crate::context::Context;
use crate::effect::Purpose;
use crate::event::What;
use crate::message::Message;
use crate::next::Next;
use crate::plan::Press as PlanPress;
use crate::stale::Stale;
use crate::upkeep::absence::{self, Absence};
use crate::upkeep::emergency;
use crate::upkeep::programme;
use charley_core::chat::{Due, Handle, Wake};
use charley_core::diary::plan::ProgrammeState;

pub fn press(cx: &mut Context, press: Press, on: Handle) -> Result<Next, Stale> {
    let words = match press {
        // The press itself is the sign that they are read.
        Press::TheyHelp => phrase::ABSENCE_THEY_HELP,
        Press::Stop => {
            end_reminders(cx);
            phrase::ABSENCE_ENDED
        }
    };
    Ok(Next::Show(Message::new(words), Some(on)))
}

/// A look at how long it has been. Never in the night.
pub fn due(cx: &mut Context, due: Due) {
    let come = absence::come(cx.view()).filter(|_| !cx.is_night());
    if let Some(step) = come {
        if absence::concerns(cx.view(), step) {
            say(cx, step);
            take_place_of_summary(cx, due);
        }
        absence::was_said(&mut cx.chat, step, cx.now);
    }
    absence::plan(&mut cx.chat, cx.now);
}

/// The weekly summary of this morning would be one message too many.
fn take_place_of_summary(cx: &mut Context, due: Due) {
    let night = &mut cx.chat.person.said.summary_night;
    *night = (*night).max(Some(due.night));
    cx.chat.person.due.remove(&Wake::Summary);
    cx.replan = true;
}

fn say(cx: &mut Context, step: Absence) {
    let message = match step {
        Absence::Week => {
            wait(cx);
            with_plan_buttons(Message::new(phrase::ABSENCE_PLAN_WAITS))
        }
        Absence::Month => Message::new(phrase::ABSENCE_DO_THEY_HELP)
            .row([button(phrase::BUTTON_THEY_HELP, Press::TheyHelp)])
            .row([button(phrase::BUTTON_STOP_REMINDERS, Press::Stop)]),
        Absence::TwoMonths => {
            end_reminders(cx);
            Message::new(phrase::ABSENCE_ENDED_IN_SILENCE)
        }
    };
    cx.send(message.silent(), Purpose::Notice);
}

fn with_plan_buttons(message: Message) -> Message {
    message
        .row([
            button(phrase::BUTTON_GO_ON, PlanPress::GoOn),
            button(phrase::BUTTON_PLAN_SMALLER, PlanPress::Smaller),
        ])
        .row([button(phrase::BUTTON_PLAN_REST, PlanPress::Rest)])
        .row([button(phrase::BUTTON_PLAN_STOP, PlanPress::Stop)])
}

/// The plan waits where it was.
fn wait(cx: &mut Context) {
    programme::change(cx, ProgrammeState::Waiting, |_| {});
    cx.chat.person.said.is_welcome_due = true;
}

fn end_reminders(cx: &mut Context) {
    let settings = &mut cx.chat.person.settings;
    settings.water.enabled = false;
    settings.stretch.enabled = false;
    settings.stretch_fewer_from = None;
    cx.replan = true;
}

/// Somebody is back whose plan waits: a welcome, once, below whatever else was
/// said; never where danger was heard, in the night, or beside a question.
pub fn welcome(cx: &mut Context) {
    let has_written = matches!(cx.event.what, What::Command { .. } | What::Text(_));
    let waits = cx.chat.diary.programme.as_ref();
    let waits = waits.is_some_and(|one| one.state == ProgrammeState::Waiting);
    let is_asked = cx.chat.person.session.is_some();
    let rests = cx.is_night() || emergency::coaching_rests(cx.view());
    let may = has_written && !is_asked && !cx.is_vital && !rests;
    if !cx.chat.person.said.is_welcome_due || !may {
        return;
    }
    cx.chat.person.said.is_welcome_due = false;
    if waits {
        cx.say(with_plan_buttons(Message::new(phrase::ABSENCE_WELCOME)).silent());
    }
}
