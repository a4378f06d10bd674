//! A leg that rests: why, what ends it, and asking until somebody has looked.
//!
//! Reminders never end in silence: it is said with the sentence that they rest,
//! and asked after 1, 3 and 10 days. Source: clinical brief §13b, 8.

use super::telling::say_newest_again;
use super::{Press, phrase};
use crate::buttons::data::button;
use crate::context::Context;
use crate::effect::Purpose;
use crate::message::Message;
use crate::next::Next;
use crate::upkeep::{by_day, looked_at};
use crate::view::View;
use charley_core::chat::{Due, Handle};
use charley_core::dialogue::Rest;
use charley_core::diary::{Record, SignRecord, body};
use charley_core::words::{Phrase, Text};
use chrono::{DateTime, Utc};

/// What ended the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RestEnd {
    LookedAt,
    GoneAway,
}

/// Why the stretches rest, with the ways to end it.
pub fn screen(view: View) -> Message {
    with_ends(Message::new(with_why(view, phrase::DANGER_RESTING)))
}

/// The question comes by itself; in the night, or at what may be night, it waits.
pub fn ask(cx: &mut Context, due: Due) {
    if !body::leg_rests(&cx.chat.diary) {
        return;
    }
    if cx.is_night() || by_day::may_be_night(&cx.chat, due, cx.now) {
        return looked_at::put_off(&mut cx.chat, cx.now);
    }
    looked_at::was_asked(&mut cx.chat, cx.now);
    let message = question(cx.view());
    cx.send(message, Purpose::Notice);
}

fn question(view: View) -> Message {
    let mut message = Message::new(with_why(view, phrase::DANGER_ASK_LOOKED_AT));
    if looked_at::was_last(&view.chat.person) {
        message = message.paragraph(phrase::DANGER_ASKED_LAST);
    }
    with_ends(message.silent()).row([button(phrase::BUTTON_NOT_YET, Press::NotYet)])
}

fn with_why(view: View, phrase: Phrase) -> Text {
    let newest = body::newest_resting(&view.chat.diary);
    let why = newest.and_then(body::why_rests).map_or("other", Rest::id);
    phrase.text().with("why", why)
}

fn with_ends(message: Message) -> Message {
    message
        .row([button(phrase::BUTTON_LOOKED_AT, Press::LookedAt)])
        .row([button(phrase::BUTTON_GONE_AWAY, Press::GoneAway)])
}

/// What rested begins again.
pub fn end(cx: &mut Context, end: RestEnd, on: Handle) -> Next {
    let resting = cx.chat.diary.signs.values();
    let resting = resting.filter(|sign| body::rests(sign)).cloned();
    let resting: Vec<SignRecord> = resting.collect();
    if resting.is_empty() {
        cx.toast(phrase::TOAST_NOTED);
        return Next::Done;
    }
    for sign in resting {
        cx.keep(Record::Sign(ended(sign, end, cx.event.at)));
    }
    cx.replan = true;
    let words = match end {
        RestEnd::LookedAt => phrase::DANGER_LOOKED_AT,
        RestEnd::GoneAway => phrase::DANGER_GONE_AWAY,
    };
    Next::Show(Message::new(words), Some(on))
}

fn ended(sign: SignRecord, end: RestEnd, at: DateTime<Utc>) -> SignRecord {
    match end {
        RestEnd::LookedAt => SignRecord {
            looked_at: Some(at),
            ..sign
        },
        RestEnd::GoneAway => SignRecord {
            gone_at: Some(at),
            ..sign
        },
    }
}

/// *Not yet*: the sentence of the newest resting sign, once more.
pub fn not_yet(cx: &mut Context, on: Handle) -> Next {
    match body::newest_resting(&cx.chat.diary).cloned() {
        Some(sign) => say_newest_again(cx, on, &sign),
        None => cx.toast(phrase::TOAST_NOTED),
    }
    Next::Done
}
