//! Danger signs: keeping them, saying the one sentence, and what rests after.
//!
//! Source of signs, urgencies and sentences: clinical brief §6. A sentence
//! stands alone with *I understand*; no tips in the same message.

pub mod hearing;
pub mod question;
pub mod sentences;

use crate::chat::{Aim, Handle};
use crate::conversation::asking;
use crate::conversation::buttons::data::{Pressed, button, button_about};
use crate::conversation::context::Context;
use crate::conversation::message::Message;
use crate::conversation::upkeep::signs;
use crate::dialogue::{Sign, Urgency};
use crate::diary::{Record, SignRecord, body};
use crate::words::{Text, phrase};

/// Signs that were told at once, by a button or in words.
pub struct Telling<'a> {
    pub signs: &'a [(Sign, Urgency)],
    /// As they were typed.
    pub words: Option<&'a str>,
}

impl<'a> Telling<'a> {
    /// What a button tells.
    pub fn by_button(signs: &'a [(Sign, Urgency)]) -> Telling<'a> {
        Telling { signs, words: None }
    }
}

/// Keeps all signs and shows the most urgent, if one interrupts. Returns
/// whether something was said.
pub fn told(cx: &mut Context, old: Option<Handle>, telling: &Telling) -> bool {
    let urgent = telling.signs.iter().copied();
    let urgent = urgent.filter(|(_, urgency)| *urgency != Urgency::Book);
    let (again, new): (Vec<_>, Vec<_>) =
        urgent.partition(|(sign, urgency)| signs::was_told_lately(cx, *sign, *urgency));
    for (sign, urgency) in telling.signs {
        signs::keep(cx, *sign, *urgency, telling.words);
    }
    let worst = |signs: Vec<(Sign, Urgency)>| signs.into_iter().max_by_key(|(_, urgency)| *urgency);
    match (worst(new), worst(again)) {
        (Some((sign, urgency)), _) => show(cx, old, sign, urgency),
        (None, Some((sign, Urgency::Emergency))) => say_again(cx, old, sign),
        (None, _) => return false,
    }
    true
}

/// An emergency told again: what was said holds, and nothing is asked.
fn say_again(cx: &mut Context, old: Option<Handle>, sign: Sign) {
    rest(cx, old);
    let sentence = sentences::sentence(sign, Urgency::Emergency);
    cx.show(old, Message::new(phrase::DANGER_AGAIN).paragraph(sentence));
}

/// The sentence for somebody beside whoever types.
pub fn say_of_another(cx: &mut Context, old: Option<Handle>, (sign, urgency): (Sign, Urgency)) {
    cx.is_vital = true;
    cx.show(old, Message::new(sentences::sentence(sign, urgency)));
}

/// The one sentence and *I understand*.
pub fn show(cx: &mut Context, old: Option<Handle>, sign: Sign, urgency: Urgency) {
    cx.is_vital = true;
    if urgency == Urgency::Emergency {
        rest(cx, old);
    }
    let id = signs::last_id(cx, sign);
    let message = Message::new(sentence_now(cx, sign, urgency)).row([button_about(
        phrase::BUTTON_UNDERSTOOD,
        "danger.understood",
        id,
    )]);
    cx.show(old, message);
}

/// The sentence, for a cramp that is over where its details are asked.
fn sentence_now(cx: &Context, sign: Sign, urgency: Urgency) -> Text {
    let aim = cx.chat.person.aim();
    match (sign, aim) {
        (Sign::LongCramp, Some(Aim::Details { .. })) => phrase::DANGER_LONG_CRAMP_OVER.text(),
        (_, _) => sentences::sentence(sign, urgency),
    }
}

/// Nothing is asked until the person opens it again.
fn rest(cx: &mut Context, old: Option<Handle>) {
    let Some(session) = &mut cx.chat.person.session else {
        return;
    };
    session.resting = true;
    let question = session.handle.take();
    if let Some(question) = question.filter(|question| Some(*question) != old) {
        cx.drop_buttons(question);
    }
}

/// *I understand*: noted; then the dialogue goes on where it was, unless it
/// rests.
pub fn understood(cx: &mut Context, pressed: &Pressed) {
    signs::mark_understood(cx);
    if let Some(handle) = pressed.handle {
        cx.drop_buttons(handle);
    }
    cx.toast(phrase::TOAST_NOTED);
    go_on(cx);
}

/// Goes on below with a question that danger came in place of.
pub fn go_on(cx: &mut Context) {
    if was_interrupted(cx) {
        cx.chat.person.newest = None;
        asking::go_on(cx);
    }
}

/// Whether the sentence came in place of a question that still waits.
fn was_interrupted(cx: &Context) -> bool {
    let session = cx.chat.person.session.as_ref();
    session.is_some_and(|session| session.handle.is_none() && !session.resting)
}

/// *It has been looked at*: what rested begins again.
pub fn looked_at(cx: &mut Context, pressed: &Pressed) {
    let resting: Vec<SignRecord> = cx
        .chat
        .diary
        .signs
        .values()
        .filter(|sign| body::rests(sign))
        .cloned()
        .collect();
    if resting.is_empty() {
        return cx.toast(phrase::TOAST_NOTED);
    }
    for sign in resting {
        cx.keep(Record::Sign(SignRecord {
            looked_at: Some(cx.event.at),
            ..sign
        }));
    }
    cx.replan = true;
    cx.show(pressed.handle, Message::new(phrase::DANGER_LOOKED_AT));
}

/// Why the stretches rest, with the way to end it.
pub fn say_resting(cx: &mut Context) {
    cx.say(
        Message::new(phrase::DANGER_RESTING)
            .row([button(phrase::BUTTON_LOOKED_AT, "danger.looked_at")]),
    );
}

/// Asked once, the morning after.
pub fn ask_looked_at(cx: &mut Context) {
    if !body::leg_rests(&cx.chat.diary) {
        return;
    }
    let message = Message::new(phrase::DANGER_ASK_LOOKED_AT)
        .silent()
        .row([button(phrase::BUTTON_LOOKED_AT, "danger.looked_at")])
        .row([button(phrase::BUTTON_NOT_YET, "danger.not_yet")]);
    cx.send(message, super::Purpose::Notice);
}

/// *Not yet*: the sentence of the newest resting sign, once more.
pub fn not_yet(cx: &mut Context, pressed: &Pressed) {
    let newest = body::newest_resting(&cx.chat.diary);
    match newest.map(|sign| (sign.sign, sign.urgency)) {
        Some((sign, urgency)) => show(cx, pressed.handle, sign, urgency),
        None => cx.toast(phrase::TOAST_NOTED),
    }
}

/// Sentences of signs worth a visit that the person has not read yet; they
/// stand first on the next screen and count as read then.
pub fn take_book_sentences(cx: &mut Context) -> Vec<Text> {
    let open: Vec<SignRecord> = cx
        .chat
        .diary
        .signs
        .values()
        .filter(|sign| sign.urgency == Urgency::Book && sign.understood_at.is_none())
        .cloned()
        .collect();
    let mut sentences: Vec<Text> = Vec::new();
    cx.is_vital |= !open.is_empty();
    for sign in open {
        let text = sentences::sentence(sign.sign, Urgency::Book);
        if !sentences.contains(&text) {
            sentences.push(text);
        }
        cx.keep(Record::Sign(SignRecord {
            understood_at: Some(cx.event.at),
            ..sign
        }));
    }
    sentences
}
