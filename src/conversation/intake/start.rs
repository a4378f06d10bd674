//! `/start`: what Charley is, what it keeps, and the two ways in.

use crate::conversation::buttons::data::{Pressed, button};
use crate::conversation::context::Context;
use crate::conversation::message::Message;
use crate::conversation::upkeep::offers;
use crate::conversation::{asking, intake};
use crate::words::phrase;

/// `/start`. Never deletes anything.
pub fn command(cx: &mut Context) {
    if was_introduced(cx) {
        return welcome_back(cx);
    }
    let mut message = Message::new(phrase::START_WHAT_I_AM)
        .paragraph(phrase::START_CONSENT)
        .row([button(phrase::BUTTON_LOG_NOW, "log.now")])
        .row([button(phrase::BUTTON_SET_UP, "start.set_up")]);
    if has_open_question(cx) {
        message = message.row([button(phrase::BUTTON_OPEN_QUESTION, "start.question")]);
    }
    offers::offer(cx, None, message, None);
}

/// Whether they have been told what Charley is, and gone on from there. Whoever
/// has only used `/bedtime` has agreed to that much, and has not.
fn was_introduced(cx: &Context) -> bool {
    let has_begun = cx.chat.person.is_set_up_under_way() || !cx.chat.diary.triggers.is_empty();
    cx.chat.person.consented_at.is_some() && has_begun
}

fn welcome_back(cx: &mut Context) {
    let mut message =
        Message::new(phrase::START_AGAIN).row([button(phrase::BUTTON_LOG_NOW, "log.now")]);
    if cx.chat.person.is_set_up_under_way() {
        message = message.row([button(phrase::BUTTON_GO_ON, "start.go_on")]);
    }
    if has_open_question(cx) {
        message = message.row([button(phrase::BUTTON_OPEN_QUESTION, "start.question")]);
    }
    message = message.row([button(phrase::BUTTON_START_AGAIN, "start.again")]);
    offers::offer(cx, None, message, None);
}

/// Whether something else than the intake is being asked.
fn has_open_question(cx: &Context) -> bool {
    let session = cx.chat.person.session.as_ref();
    session.is_some_and(|session| !session.is_intake())
}

/// *Back to the open question*, which is not the intake's.
pub fn open_question(cx: &mut Context, pressed: &Pressed) {
    if !has_open_question(cx) {
        return cx.toast(phrase::TOAST_NOTHING_OPEN);
    }
    close_message(cx, pressed);
    asking::go_on(cx);
}

/// *Set me up*: the consent, with its time; then the questions.
pub fn set_up(cx: &mut Context, pressed: &Pressed) {
    if cx.chat.person.is_set_up_under_way() {
        return go_on(cx, pressed);
    }
    cx.chat.person.consented_at.get_or_insert(cx.event.at);
    close_message(cx, pressed);
    intake::start(cx);
}

/// *Go on* where the intake was left.
pub fn go_on(cx: &mut Context, pressed: &Pressed) {
    if !cx.chat.person.is_set_up_under_way() {
        return cx.toast(phrase::TOAST_NOTHING_OPEN);
    }
    let is_question = cx
        .chat
        .person
        .session
        .as_ref()
        .is_some_and(|session| session.handle == pressed.handle);
    if !is_question {
        close_message(cx, pressed);
    }
    intake::go_on(cx);
}

/// *Start again*: the questions from the first; what was kept stays.
pub fn start_again(cx: &mut Context, pressed: &Pressed) {
    close_message(cx, pressed);
    intake::start(cx);
}

/// The message stays as it is, without its buttons.
fn close_message(cx: &mut Context, pressed: &Pressed) {
    if let Some(handle) = pressed.handle {
        cx.drop_buttons(handle);
        cx.chat.person.offers.remove(&handle);
        cx.chat.person.newest = None;
    }
}

/// `/cancel`: whatever is being asked ends; what was answered stays.
pub fn cancel(cx: &mut Context) {
    let session = cx.chat.person.session.take();
    let phrase = match session {
        Some(session) => {
            if let Some(handle) = session.handle {
                cx.drop_buttons(handle);
            }
            if session.is_intake() {
                cx.chat.person.parked = Some(session.put_aside());
            }
            phrase::CANCELLED
        }
        None => phrase::NOTHING_TO_CANCEL,
    };
    cx.say(Message::new(phrase));
}
