//! `/start`: what Charley is, what it keeps, and the two ways in.

use super::desk::Desk;
use super::effect::Message;
use super::press::{Pressed, button};
use super::{asking, intake, log};
use crate::words::phrase;

/// `/start`. Never deletes anything.
pub fn command(desk: &mut Desk) {
    if was_introduced(desk) {
        return welcome_back(desk);
    }
    let mut message = Message::new(phrase::START_WHAT_I_AM)
        .paragraph(phrase::START_CONSENT)
        .row([button(phrase::BUTTON_LOG_NOW, "log.now")])
        .row([button(phrase::BUTTON_SET_UP, "start.set_up")]);
    if has_open_question(desk) {
        message = message.row([button(phrase::BUTTON_OPEN_QUESTION, "start.question")]);
    }
    log::offer(desk, None, message, None);
}

/// Whether they have been told what Charley is, and gone on from there. Whoever
/// has only used `/bedtime` has agreed to that much, and has not.
fn was_introduced(desk: &Desk) -> bool {
    let has_begun = intake::is_under_way(desk) || !desk.chat.diary.triggers.is_empty();
    desk.chat.person.consented_at.is_some() && has_begun
}

fn welcome_back(desk: &mut Desk) {
    let mut message =
        Message::new(phrase::START_AGAIN).row([button(phrase::BUTTON_LOG_NOW, "log.now")]);
    if intake::is_under_way(desk) {
        message = message.row([button(phrase::BUTTON_GO_ON, "start.go_on")]);
    }
    if has_open_question(desk) {
        message = message.row([button(phrase::BUTTON_OPEN_QUESTION, "start.question")]);
    }
    message = message.row([button(phrase::BUTTON_START_AGAIN, "start.again")]);
    log::offer(desk, None, message, None);
}

/// Whether something else than the intake is being asked.
fn has_open_question(desk: &Desk) -> bool {
    let session = desk.chat.person.session.as_ref();
    session.is_some_and(|session| !intake::is_intake(session))
}

/// *Back to the open question*, which is not the intake's.
pub fn open_question(desk: &mut Desk, pressed: &Pressed) {
    if !has_open_question(desk) {
        return desk.toast(phrase::TOAST_NOTHING_OPEN);
    }
    close_message(desk, pressed);
    asking::go_on(desk);
}

/// *Set me up*: the consent, with its time; then the questions.
pub fn set_up(desk: &mut Desk, pressed: &Pressed) {
    if intake::is_under_way(desk) {
        return go_on(desk, pressed);
    }
    desk.chat.person.consented_at.get_or_insert(desk.event.at);
    close_message(desk, pressed);
    intake::start(desk);
}

/// *Go on* where the intake was left.
pub fn go_on(desk: &mut Desk, pressed: &Pressed) {
    if !intake::is_under_way(desk) {
        return desk.toast(phrase::TOAST_NOTHING_OPEN);
    }
    let is_question = desk
        .chat
        .person
        .session
        .as_ref()
        .is_some_and(|session| session.handle == pressed.handle);
    if !is_question {
        close_message(desk, pressed);
    }
    intake::go_on(desk);
}

/// *Start again*: the questions from the first; what was kept stays.
pub fn start_again(desk: &mut Desk, pressed: &Pressed) {
    close_message(desk, pressed);
    intake::start(desk);
}

/// The message stays as it is, without its buttons.
fn close_message(desk: &mut Desk, pressed: &Pressed) {
    if let Some(handle) = pressed.handle {
        desk.drop_buttons(handle);
        desk.chat.person.offers.remove(&handle);
        desk.chat.person.newest = None;
    }
}

/// `/cancel`: whatever is being asked ends; what was answered stays.
pub fn cancel(desk: &mut Desk) {
    let session = desk.chat.person.session.take();
    let phrase = match session {
        Some(session) => {
            if let Some(handle) = session.handle {
                desk.drop_buttons(handle);
            }
            if intake::is_intake(&session) {
                desk.chat.person.parked = Some(asking::put_aside(session));
            }
            phrase::CANCELLED
        }
        None => phrase::NOTHING_TO_CANCEL,
    };
    desk.say(Message::new(phrase));
}
