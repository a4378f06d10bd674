//! What people send that no question asked for: words, stickers, voice notes,
//! pictures, edits, and things that cannot be read.
//!
//! In the night nearly all of it offers one-tap logging.

pub mod answer;
mod asked;
pub mod phrase;

use crate::buttons::data::button;
use crate::causes::Press as CausesPress;
use crate::context::Context;
use crate::cramp::{Press as LogPress, severity};
use crate::danger::Press as DangerPress;
use crate::danger::hearing::{self, Heard};
use crate::danger::question;
use crate::message::{Button, Emphasis, Message, Press};
use crate::next::{Next, Offered};
use crate::view::View;
use crate::wording::caution::{caution, with_caution};
use asked::{asked, unclear};
use charley_core::diary::body;
use charley_core::words::Phrase;
use chrono::TimeDelta;

/// A group is answered at most this often.
const GROUP_ANSWER_EVERY: TimeDelta = TimeDelta::days(1);

/// A free text: danger first, then an answer to what was asked, then an offer.
/// Only where any words are an answer can one text be both of the first.
pub fn text(cx: &mut Context, text: &str) -> Next {
    match cx.goes_on_after.take() {
        // It answers no question: the piece before was too long for that already.
        Some(before) => {
            hearing::hear_on(cx, &before, text);
            Next::Done
        }
        None => said(cx, text, phrase::NOT_UNDERSTOOD),
    }
}

fn said(cx: &mut Context, text: &str, not_understood: Phrase) -> Next {
    let takes_words = answer::takes_words(cx.view());
    let heard = hearing::hear(cx, text);
    if heard != Heard::Nothing {
        return match takes_words {
            true => answer::answer_besides(cx, text, heard),
            false => Next::Done,
        };
    }
    let next = meant(cx, text).or_else(|| asked(cx.view(), text));
    next.unwrap_or_else(|| unclear(text, offer_or_say(cx.view(), not_understood)))
}

/// What follows where a text answers something that was asked.
fn meant(cx: &mut Context, text: &str) -> Option<Next> {
    let about_danger = question::typed(cx, text);
    about_danger
        .or_else(|| severity::typed(cx, text))
        .or_else(|| answer::answer(cx, text))
}

/// Whether danger is heard in a text, and so it has its answer.
pub fn is_heard(cx: &mut Context, text: &str) -> bool {
    hearing::hear(cx, text) != Heard::Nothing
}

pub fn sticker(view: View) -> Next {
    offer_or_say(view, phrase::STICKER_ANSWER)
}

/// A voice note: Charley cannot listen.
pub fn voice(view: View) -> Next {
    offer_with(view, phrase::CANNOT_LISTEN)
}

/// A photo, contact, poll or dice; its words are read like a text.
pub fn other(cx: &mut Context, caption: Option<&str>) -> Next {
    said(cx, caption.unwrap_or_default(), phrase::ONLY_WORDS)
}

/// Words in something that needs no answer: danger alone is heard.
pub fn overheard(cx: &mut Context, words: &str) {
    is_heard(cx, words);
}

/// An edited message: danger is heard; what was kept stays as it was.
pub fn edited(cx: &mut Context, text: Option<&str>) -> Next {
    match hearing::hear(cx, text.unwrap_or_default()) {
        Heard::Said | Heard::Besides => Next::Done,
        Heard::Nothing => Next::Show(with_caution(cx.view(), Message::new(phrase::EDITED)), None),
    }
}

pub fn unreadable(view: View) -> Next {
    offer_or_say(view, phrase::ONLY_WORDS)
}

/// A command that nobody knows.
pub fn unknown_command(view: View) -> Next {
    offer_or_say(view, phrase::UNKNOWN_COMMAND)
}

fn offer_or_say(view: View, by_day: Phrase) -> Next {
    let words = match view.is_night() {
        true => phrase::NIGHT_OFFER,
        false => by_day,
    };
    offer_with(view, words)
}

/// Once an album: what holds for one part of it holds for all.
fn offer_with(view: View, words: Phrase) -> Next {
    if view.is_answered {
        return Next::Done;
    }
    Next::Offer {
        message: with_ways(view, Message::new(words)),
        old: None,
        cramp: Offered::at(view.at),
    }
}

/// Where to go from here, for whoever asked what was not understood.
fn with_ways(view: View, message: Message) -> Message {
    let mut message = message.row([button(phrase::BUTTON_LOG_NOW, LogPress::Now)]);
    message
        .paragraphs
        .extend(caution(view).map(|text| vec![text]));
    if !body::is_minor(&view.chat.diary) {
        message = message
            .row([button(phrase::BUTTON_HABITS, CausesPress::Habits)])
            .row([button(phrase::BUTTON_TREATMENTS, CausesPress::Treatments)]);
    }
    message.row([button(
        phrase::BUTTON_SOMETHING_IS_WRONG,
        DangerPress::Wrong,
    )])
}

/// A command or mention in a group: answered once a day, with the way to the
/// private chat.
pub fn group(cx: &mut Context) -> Next {
    let answered = cx.chat.person.group_answered_at;
    if answered.is_some_and(|at| cx.event.at - at < GROUP_ANSWER_EVERY) {
        return Next::Done;
    }
    cx.chat.person.group_answered_at = Some(cx.event.at);
    let private = Button {
        label: phrase::BUTTON_OPEN_PRIVATE.text(),
        press: Press::OpenPrivateChat,
        emphasis: Emphasis::Next,
    };
    Next::Show(Message::new(phrase::GROUP_ANSWER).row([private]), None)
}

/// A file could not be made; it was put aside.
pub fn not_made() -> Message {
    Message::new(phrase::NOT_MADE)
}

/// Handling an earlier update failed; it was put aside.
pub fn failed() -> Message {
    Message::new(phrase::FAILED).vital()
}

/// Answers were left out, as more waited than can be read. What was sent is kept
/// all the same.
pub fn too_much() -> Message {
    Message::new(phrase::TOO_MUCH).silent().vital()
}
