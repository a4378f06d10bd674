//! The intake: safety, hours, then the six causes as short parts.

pub mod start;

use crate::chat::{Aim, END, Session};
use crate::conversation::buttons::data::{Pressed, button, button_about};
use crate::conversation::context::Context;
use crate::conversation::message::Message;
use crate::conversation::{asking, causes, upkeep};
use crate::dialogue::{Cause, names};
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
    causes::show(cx, old);
}

/// A part is done: its own small result, then on or stop. The safety and hours
/// parts have no result and lead straight on.
pub fn part_ended(cx: &mut Context, part: usize, session: Session) {
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
        .with("name", names::cause_name(cause))
        .with("level", causes::cause_line(cx, cause));
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
    let waiting = cx.chat.person.part();
    match part.filter(|part| waiting.is_some_and(|waiting| waiting + 1 == *part)) {
        Some(part) => start_part_at(cx, part, pressed.handle),
        None => cx.toast(phrase::TOAST_OLD_BUTTON),
    }
}

/// *Stop here*: what is known so far; the rest can be gone on with any day.
pub fn stop(cx: &mut Context, pressed: &Pressed) {
    if let Some(part) = cx.chat.person.part() {
        park_at(cx, part + 1);
    }
    causes::show(cx, pressed.handle);
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
