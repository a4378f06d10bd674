//! The intake: safety, hours, then the six causes as short parts.

use super::chat::{Aim, Session};
use super::desk::Desk;
use super::effect::Message;
use super::press::{Pressed, button, button_about};
use super::{asking, keeping, question, results};
use crate::dialogue::{Book, Cause};
use crate::words::phrase;

const PLAN: &str = "intake";
/// Asked once, after the last part.
const LAST: &str = "ask_checkin";

/// Begins the intake at its first part.
pub fn start(desk: &mut Desk) {
    close_question(desk);
    start_part_at(desk, 0, None);
}

/// Whatever was being asked gives way.
fn close_question(desk: &mut Desk) {
    let session = desk.chat.person.session.take();
    if let Some(handle) = session.and_then(|session| session.handle) {
        desk.drop_buttons(handle);
    }
}

fn start_part_at(desk: &mut Desk, part: usize, old: Option<super::Handle>) {
    let book = desk.book;
    match book.plan(PLAN).and_then(|parts| parts.get(part)) {
        Some(dialogue) => asking::start(desk, dialogue, Aim::Intake { part }, old),
        None => last(desk, part, old),
    }
}

fn last(desk: &mut Desk, part: usize, old: Option<super::Handle>) {
    let parts = desk.book.plan(PLAN).map_or(0, <[String]>::len);
    if part == parts && !desk.chat.person.settings.checkin {
        return asking::start(desk, LAST, Aim::Intake { part }, old);
    }
    desk.chat.person.session = None;
    results::show(desk, old);
}

/// A part is done: its own small result, then on or stop. The safety and hours
/// parts have no result and lead straight on.
pub fn part_ended(desk: &mut Desk, part: usize, session: Session) {
    keeping::assess_all(desk);
    let cause = Cause::from_id(&session.dialogue);
    let old = session.handle;
    desk.chat.person.session = Some(Session {
        step: asking::END.to_owned(),
        ..session
    });
    let Some(cause) = cause else {
        return start_part_at(desk, part + 1, old);
    };
    let message = small_result(desk, cause)
        .row([button_about(
            phrase::BUTTON_GO_ON,
            "intake.next",
            u64::try_from(part + 1).unwrap_or(0),
        )])
        .row([button(phrase::BUTTON_STOP_HERE, "intake.stop")]);
    asking::show_question(desk, message);
}

/// The level, the first tip, and that this is no diagnosis.
fn small_result(desk: &mut Desk, cause: Cause) -> Message {
    let line = phrase::PART_RESULT
        .text()
        .with("name", question::cause_name(cause))
        .with("level", results::cause_line(desk, cause));
    let answers = results::answers_for_tips(desk);
    let dialogue = desk.book.dialogue(cause.id());
    let tip = dialogue.and_then(|dialogue| dialogue.tips(&answers).into_iter().next());
    let message = match tip {
        Some(tip) => Message::new(line).paragraph(tip),
        None => Message::new(line),
    };
    message.paragraph(phrase::NOT_A_DIAGNOSIS)
}

/// *Go on* after a part.
pub fn next(desk: &mut Desk, pressed: &Pressed) {
    let part = pressed.subject.and_then(|part| usize::try_from(part).ok());
    let waiting = waiting_part(desk);
    match part.filter(|part| waiting.is_some_and(|waiting| waiting + 1 == *part)) {
        Some(part) => start_part_at(desk, part, pressed.handle),
        None => desk.toast(phrase::TOAST_OLD_BUTTON),
    }
}

fn waiting_part(desk: &Desk) -> Option<usize> {
    part_of(desk.chat.person.session.as_ref()?)
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
pub fn stop(desk: &mut Desk, pressed: &Pressed) {
    if let Some(part) = waiting_part(desk) {
        park_at(desk, part + 1);
    }
    results::show(desk, pressed.handle);
}

fn park_at(desk: &mut Desk, part: usize) {
    let book = desk.book;
    let Some(dialogue) = book.plan(PLAN).and_then(|parts| parts.get(part)) else {
        desk.chat.person.session = None;
        return;
    };
    let session = desk.chat.person.session.take();
    desk.chat.person.parked = session.map(|session| Session {
        dialogue: dialogue.clone(),
        step: String::new(),
        handle: None,
        aim: Aim::Intake { part },
        ..session
    });
}

/// Goes on with the intake where it was left, also days later.
pub fn go_on(desk: &mut Desk) {
    if let Some(parked) = desk.chat.person.parked.take() {
        close_question(desk);
        desk.chat.person.session = Some(parked);
    }
    asking::go_on(desk);
}

/// Whether there is an intake to go on with.
pub fn is_under_way(desk: &Desk) -> bool {
    desk.chat.person.parked.is_some() || waiting_part(desk).is_some()
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
