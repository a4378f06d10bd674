//! `/start`: what Charley is, what it keeps, and the two ways in.

use super::{Press, parts, phrase};
use crate::asking;
use crate::buttons::data::button;
use crate::context::Context;
use crate::cramp::Press as LogPress;
use crate::message::Message;
use crate::next::{Next, Offered};
use crate::stale::Stale;
use crate::upkeep::parts as open;
use crate::view::View;
use crate::wording::caution::with_caution;
use crate::wording::ways_on;
use charley_core::chat::Handle;

/// `/start`. Never deletes anything.
pub fn command(view: View) -> Next {
    let message = match was_introduced(view) {
        true => welcome_back(view),
        false => introduction(view),
    };
    Next::Offer {
        message,
        old: None,
        cramp: Offered::default(),
    }
}

fn introduction(view: View) -> Message {
    let message = Message::new(phrase::START_WHAT_I_AM)
        .paragraph(phrase::START_NO_DOCTOR)
        .paragraph(phrase::START_CONSENT)
        .row([button(phrase::BUTTON_LOG_NOW, LogPress::Now)])
        .row([button(phrase::BUTTON_SET_UP, Press::SetUp)]);
    let message = with_caution(view, message);
    with_language(view, with_open_question(view, message))
}

/// Whether they have been told what Charley is, and gone on from there. Whoever
/// has only used `/bedtime` has agreed to that much, and has not.
fn was_introduced(view: View) -> bool {
    let person = &view.chat.person;
    let has_begun = person.is_set_up_under_way() || !view.chat.diary.triggers.is_empty();
    person.consented_at.is_some() && has_begun
}

fn welcome_back(view: View) -> Message {
    let mut message =
        Message::new(phrase::START_AGAIN).row([button(phrase::BUTTON_LOG_NOW, LogPress::Now)]);
    if has_more(view) {
        message = message.row([button(phrase::BUTTON_GO_ON, Press::GoOn)]);
    }
    let message = with_open_question(view, message);
    let message = message.row([button(phrase::BUTTON_START_AGAIN, Press::StartAgain)]);
    with_language(view, message)
}

fn with_language(view: View, message: Message) -> Message {
    match ways_on::languages(view) {
        Some(way) => message.row([way]),
        None => message,
    }
}

/// Whether there are questions to go on with.
fn has_more(view: View) -> bool {
    let is_under_way = view.chat.person.is_set_up_under_way();
    is_under_way || open::next(view.book, view.chat, None).is_some()
}

fn with_open_question(view: View, message: Message) -> Message {
    match has_open_question(view) {
        true => message.row([button(phrase::BUTTON_OPEN_QUESTION, Press::OpenQuestion)]),
        false => message,
    }
}

/// Whether something else than the intake is being asked.
fn has_open_question(view: View) -> bool {
    let session = view.chat.person.session.as_ref();
    session.is_some_and(|session| !session.is_intake())
}

/// *Back to the open question*, which is not the intake's.
pub fn open_question(cx: &mut Context, on: Handle) -> Result<Next, Stale> {
    if !has_open_question(cx.view()) {
        return Err(Stale::NothingOpen);
    }
    close_message(cx, on);
    Ok(asking::go_on(cx))
}

/// *Set me up*: the consent, with its time; then the questions.
pub fn set_up(cx: &mut Context, on: Handle) -> Result<Next, Stale> {
    if cx.chat.person.is_set_up_under_way() {
        return go_on(cx, on);
    }
    cx.chat.person.consented_at.get_or_insert(cx.event.at);
    close_message(cx, on);
    Ok(parts::start(cx))
}

/// *Go on* where the intake was left.
pub fn go_on(cx: &mut Context, on: Handle) -> Result<Next, Stale> {
    if !has_more(cx.view()) {
        return Err(Stale::NothingOpen);
    }
    let session = cx.chat.person.session.as_ref();
    if session.is_none_or(|session| session.handle != Some(on)) {
        close_message(cx, on);
    }
    Ok(parts::go_on(cx))
}

/// *Start again*: the questions from the first; what was kept stays.
pub fn again(cx: &mut Context, on: Handle) -> Next {
    close_message(cx, on);
    parts::start_again(cx)
}

/// The message stays as it is, without its buttons.
fn close_message(cx: &mut Context, on: Handle) {
    cx.drop_buttons(on);
    cx.chat.person.offers.remove(&on);
    cx.chat.person.newest = None;
}

/// `/cancel`: whatever is being asked ends; what was answered stays.
pub fn cancel(cx: &mut Context) -> Next {
    let Some(session) = cx.chat.person.session.take() else {
        return Next::Show(Message::new(phrase::NOTHING_TO_CANCEL), None);
    };
    if let Some(handle) = session.handle {
        cx.drop_buttons(handle);
    }
    if session.is_intake() {
        cx.chat.person.parked = Some(session.put_aside());
    }
    let message = Message::new(phrase::CANCELLED);
    Next::Show(ways_on::offer_checkin(cx.view(), message), None)
}
