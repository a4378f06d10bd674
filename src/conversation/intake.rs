//! The intake: safety, hours, then the six causes as short parts.

use super::chat::{Aim, Session};
use super::context::Context;
use super::effect::Message;
use super::press::{Pressed, button, button_about};
use super::{asking, keeping, question, results};
use crate::dialogue::{Book, Cause};
use crate::diary::body;
use crate::words::phrase;

const PLAN: &str = "intake";
/// Asked once, after the last part.
const LAST: &str = "ask_checkin";

/// Begins the intake at its first part.
pub fn start(cx: &mut Context) {
    close_question(cx);
    start_part_at(cx, 0, None);
}

/// Whatever was being asked gives way.
fn close_question(cx: &mut Context) {
    let session = cx.chat.person.session.take();
    if let Some(handle) = session.and_then(|session| session.handle) {
        cx.drop_buttons(handle);
    }
}

fn start_part_at(cx: &mut Context, part: usize, old: Option<super::Handle>) {
    let book = cx.book;
    match book.plan(PLAN).and_then(|parts| parts.get(part)) {
        Some(dialogue) => asking::start(cx, dialogue, Aim::Intake { part }, old),
        None => last(cx, part, old),
    }
}

fn last(cx: &mut Context, part: usize, old: Option<super::Handle>) {
    let parts = cx.book.plan(PLAN).map_or(0, <[String]>::len);
    if part == parts && !cx.chat.person.settings.checkin {
        return asking::start(cx, LAST, Aim::Intake { part }, old);
    }
    cx.chat.person.session = None;
    results::show(cx, old);
}

/// A part is done: its own small result, then on or stop. The safety and hours
/// parts have no result and lead straight on.
pub fn part_ended(cx: &mut Context, part: usize, session: Session) {
    keeping::assess_all(cx);
    let cause = Cause::from_id(&session.dialogue);
    let old = session.handle;
    cx.chat.person.session = Some(Session {
        step: asking::END.to_owned(),
        ..session
    });
    let Some(cause) = cause else {
        return start_part_at(cx, part + 1, old);
    };
    let message = small_result(cx, cause)
        .row([button_about(
            phrase::BUTTON_GO_ON,
            "intake.next",
            u64::try_from(part + 1).unwrap_or(0),
        )])
        .row([button(phrase::BUTTON_STOP_HERE, "intake.stop")]);
    asking::show_question(cx, message);
}

/// The level, the first tip, and that this is no diagnosis.
fn small_result(cx: &mut Context, cause: Cause) -> Message {
    let line = phrase::PART_RESULT
        .text()
        .with("name", question::cause_name(cause))
        .with("level", results::cause_line(cx, cause));
    let answers = body::answers_for_tips(&cx.chat.diary);
    let dialogue = cx.book.dialogue(cause.id());
    let tip = dialogue.and_then(|dialogue| dialogue.tips(&answers).into_iter().next());
    let message = match tip {
        Some(tip) => Message::new(line).paragraph(tip),
        None => Message::new(line),
    };
    message.paragraph(phrase::NOT_A_DIAGNOSIS)
}

/// *Go on* after a part.
pub fn next(cx: &mut Context, pressed: &Pressed) {
    let part = pressed.subject.and_then(|part| usize::try_from(part).ok());
    let waiting = waiting_part(cx);
    match part.filter(|part| waiting.is_some_and(|waiting| waiting + 1 == *part)) {
        Some(part) => start_part_at(cx, part, pressed.handle),
        None => cx.toast(phrase::TOAST_OLD_BUTTON),
    }
}

fn waiting_part(cx: &Context) -> Option<usize> {
    part_of(cx.chat.person.session.as_ref()?)
}

fn part_of(session: &Session) -> Option<usize> {
    match session.aim {
        Aim::Intake { part } => Some(part),
        Aim::Cause
        | Aim::Bedtime
        | Aim::Guide
        | Aim::Checkin { .. }
        | Aim::Details { .. }
        | Aim::Doctor => None,
    }
}

/// Whether a session is the intake's.
pub fn is_intake(session: &Session) -> bool {
    part_of(session).is_some()
}

/// *Stop here*: what is known so far; the rest can be gone on with any day.
pub fn stop(cx: &mut Context, pressed: &Pressed) {
    if let Some(part) = waiting_part(cx) {
        park_at(cx, part + 1);
    }
    results::show(cx, pressed.handle);
}

fn park_at(cx: &mut Context, part: usize) {
    let book = cx.book;
    let Some(dialogue) = book.plan(PLAN).and_then(|parts| parts.get(part)) else {
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
pub fn go_on(cx: &mut Context) {
    if let Some(parked) = cx.chat.person.parked.take() {
        close_question(cx);
        cx.chat.person.session = Some(parked);
    }
    asking::go_on(cx);
}

/// Whether there is an intake to go on with.
pub fn is_under_way(cx: &Context) -> bool {
    cx.chat.person.parked.is_some() || waiting_part(cx).is_some()
}

/// Keeps the part in step with the dialogue after *back*.
pub fn follow_dialogue(book: &Book, session: &mut Session) {
    let Aim::Intake { part } = &mut session.aim else {
        return;
    };
    let place = book
        .plan(PLAN)
        .and_then(|parts| parts.iter().position(|id| *id == session.dialogue));
    *part = place.unwrap_or(*part);
}
