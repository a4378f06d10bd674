//! What people send that no question asked for: words, stickers, voice notes,
//! pictures, edits, and things that cannot be read.
//!
//! In the night nearly all of it offers one-tap logging.

use super::desk::Desk;
use super::effect::{Message, Press};
use super::hearing::Heard;
use super::press::button;
use super::{Button, danger_question, hearing, how_bad, log, typed};
use crate::words::{Phrase, phrase};
use chrono::TimeDelta;

/// A group is answered at most this often.
const GROUP_ANSWER_EVERY: TimeDelta = TimeDelta::days(1);

/// A free text: danger first, then an answer to what was asked, then an offer.
/// Only where any words are an answer can one text be both of the first.
pub fn text(desk: &mut Desk, text: &str) {
    said(desk, text, phrase::NOT_UNDERSTOOD);
}

fn said(desk: &mut Desk, text: &str, not_understood: Phrase) {
    let takes_words = typed::takes_words(desk);
    let heard = hearing::hear(desk, text);
    if is_answered(desk, heard) {
        if takes_words {
            typed::answer_besides(desk, text, heard);
        }
    } else if !is_meant(desk, text) {
        offer_or_say(desk, not_understood);
    }
}

/// Whether a text answers something that was asked, and has been dealt with.
fn is_meant(desk: &mut Desk, text: &str) -> bool {
    danger_question::typed(desk, text) || how_bad::typed(desk, text) || typed::answer(desk, text)
}

/// Whether danger is heard in a text, and so it has its answer.
pub fn is_heard(desk: &mut Desk, text: &str) -> bool {
    let heard = hearing::hear(desk, text);
    is_answered(desk, heard)
}

fn is_answered(desk: &mut Desk, heard: Heard) -> bool {
    let kept = match heard {
        Heard::Nothing => return false,
        Heard::Said => return true,
        Heard::Kept => phrase::DANGER_KEPT,
        Heard::Again => phrase::DANGER_AGAIN,
    };
    desk.say(Message::new(kept));
    true
}

pub fn sticker(desk: &mut Desk) {
    offer_or_say(desk, phrase::STICKER_ANSWER);
}

/// A voice note: Charley cannot listen.
pub fn voice(desk: &mut Desk) {
    offer_with(desk, phrase::CANNOT_LISTEN);
}

/// A photo, contact, poll or dice; its words are read like a text.
pub fn other(desk: &mut Desk, caption: Option<&str>) {
    said(desk, caption.unwrap_or_default(), phrase::ONLY_WORDS);
}

/// Words in something that needs no answer: danger alone is heard.
pub fn overheard(desk: &mut Desk, words: &str) {
    is_heard(desk, words);
}

/// An edited message: danger is heard; what was kept stays as it was.
pub fn edited(desk: &mut Desk, text: Option<&str>) {
    if hearing::hear(desk, text.unwrap_or_default()) != Heard::Said {
        desk.say(Message::new(phrase::EDITED));
    }
}

pub fn unreadable(desk: &mut Desk) {
    offer_or_say(desk, phrase::ONLY_WORDS);
}

/// A command that nobody knows.
pub fn unknown_command(desk: &mut Desk) {
    offer_or_say(desk, phrase::UNKNOWN_COMMAND);
}

fn offer_or_say(desk: &mut Desk, by_day: Phrase) {
    let words = if desk.is_night() {
        phrase::NIGHT_OFFER
    } else {
        by_day
    };
    offer_with(desk, words);
}

/// Once an album: what holds for one part of it holds for all.
fn offer_with(desk: &mut Desk, words: Phrase) {
    if desk.is_answered {
        return;
    }
    let message = Message::new(words).row([button(phrase::BUTTON_LOG_NOW, "log.now")]);
    log::offer(desk, None, message, Some(desk.event.at));
}

/// A command or mention in a group: answered once a day, with the way to the
/// private chat.
pub fn group(desk: &mut Desk) {
    let answered = desk.chat.person.group_answered_at;
    if answered.is_some_and(|at| desk.event.at - at < GROUP_ANSWER_EVERY) {
        return;
    }
    desk.chat.person.group_answered_at = Some(desk.event.at);
    desk.say(Message::new(phrase::GROUP_ANSWER).row([Button {
        label: phrase::BUTTON_OPEN_PRIVATE.text(),
        press: Press::OpenPrivateChat,
    }]));
}

/// A file could not be made; it was put aside.
pub fn not_made(desk: &mut Desk) {
    desk.say(Message::new(phrase::NOT_MADE));
}

/// Handling an earlier update failed; it was put aside.
pub fn failed(desk: &mut Desk) {
    desk.say(Message::new(phrase::FAILED).vital());
}

/// Answers were left out, as more waited than can be read. What was sent is kept
/// all the same.
pub fn too_much(desk: &mut Desk) {
    desk.say(Message::new(phrase::TOO_MUCH).silent().vital());
}
