//! The parts of the intake, one after the other, each with its small result.

use super::{Press, phrase};
use crate::chat::{Aim, END, Handle, Session};
use crate::conversation::buttons::carried::IntakePart;
use crate::conversation::buttons::data::button;
use crate::conversation::context::Context;
use crate::conversation::message::Message;
use crate::conversation::next::{Next, Screen};
use crate::conversation::stale::Stale;
use crate::conversation::view::View;
use crate::conversation::{asking, causes, upkeep};
use crate::dialogue::Cause;
use crate::dialogue::names::{INTAKE, cause_name};
use crate::diary::body;

/// Asked once, after the last part.
const LAST: &str = "ask_checkin";

/// Begins the intake at its first part.
pub fn start(cx: &mut Context) -> Next {
    close_question(cx);
    start_part_at(cx, 0, None)
}

/// Whatever was being asked gives way.
fn close_question(cx: &mut Context) {
    let session = cx.chat.person.session.take();
    if let Some(handle) = session.and_then(|session| session.handle) {
        cx.drop_buttons(handle);
    }
}

fn start_part_at(cx: &mut Context, part: usize, old: Option<Handle>) -> Next {
    match cx.book.plan(INTAKE).and_then(|parts| parts.get(part)) {
        Some(dialogue) => asking::start(cx, dialogue, Aim::Intake { part }, old),
        None => last(cx, part, old),
    }
}

fn last(cx: &mut Context, part: usize, old: Option<Handle>) -> Next {
    let parts = cx.book.plan(INTAKE).map_or(0, <[String]>::len);
    if part == parts && !cx.chat.person.settings.checkin {
        return asking::start(cx, LAST, Aim::Intake { part }, old);
    }
    cx.chat.person.session = None;
    Next::Open(Screen::Causes, old)
}

/// A part is done: its own small result, then on or stop. The safety and hours
/// parts have no result and lead straight on.
pub fn part_ended(cx: &mut Context, part: usize, session: Session) -> Next {
    upkeep::causes::assess_all(cx);
    let cause = Cause::from_id(&session.dialogue);
    let old = session.handle;
    cx.chat.person.session = Some(Session {
        step: END.to_owned(),
        ..session
    });
    let Some(cause) = cause else {
        return start_part_at(cx, part + 1, old);
    };
    let screen = small_result(cx.view(), cause, IntakePart(part + 1));
    asking::show_question(cx, screen);
    Next::Done
}

/// The level, the first tip, and that this is no diagnosis.
fn small_result(view: View, cause: Cause, part: IntakePart) -> Message {
    let line = phrase::PART_RESULT
        .text()
        .with("name", cause_name(cause))
        .with("level", causes::cause_line(view, cause));
    let answers = body::answers_for_tips(&view.chat.diary);
    let dialogue = view.book.dialogue(cause.id());
    let tip = dialogue.and_then(|dialogue| dialogue.tips(&answers).into_iter().next());
    let message = tip.into_iter().fold(Message::new(line), Message::paragraph);
    message
        .paragraph(phrase::NOT_A_DIAGNOSIS)
        .row([button(phrase::BUTTON_GO_ON, Press::Next { part })])
        .row([button(phrase::BUTTON_STOP_HERE, Press::StopHere)])
}

/// *Go on* after a part.
pub fn next(cx: &mut Context, IntakePart(part): IntakePart, on: Handle) -> Result<Next, Stale> {
    let waiting = cx.chat.person.part();
    match waiting.is_some_and(|waiting| waiting + 1 == part) {
        true => Ok(start_part_at(cx, part, Some(on))),
        false => Err(Stale::Old),
    }
}

/// *Stop here*: what is known so far; the rest can be gone on with any day.
pub fn stop(cx: &mut Context, on: Handle) -> Next {
    if let Some(part) = cx.chat.person.part() {
        park_at(cx, part + 1);
    }
    Next::Open(Screen::Causes, Some(on))
}

fn park_at(cx: &mut Context, part: usize) {
    let Some(dialogue) = cx.book.plan(INTAKE).and_then(|parts| parts.get(part)) else {
        cx.chat.person.session = None;
        return;
    };
    let session = cx.chat.person.session.take();
    cx.chat.person.parked = session.map(|session| Session {
        dialogue: dialogue.clone(),
        step: String::new(),
        handle: None,
        aim: Aim::Intake { part },
        ..session
    });
}

/// Goes on with the intake where it was left, also days later.
pub fn go_on(cx: &mut Context) -> Next {
    if let Some(parked) = cx.chat.person.parked.take() {
        close_question(cx);
        cx.chat.person.session = Some(parked);
    }
    asking::go_on(cx)
}
