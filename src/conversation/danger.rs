//! Danger signs: keeping them, saying the one sentence, and what rests after.
//!
//! Source of signs, urgencies and sentences: clinical brief §6. A sentence
//! stands alone with *I understand*; no tips in the same message.

use super::asking;
use super::chat::Aim;
use super::desk::Desk;
use super::effect::{Handle, Message};
use super::press::{Pressed, button, button_about};
use crate::dialogue::{Sign, Urgency};
use crate::diary::{Diary, Record, SignRecord};
use crate::words::{Phrase, Text, phrase};
use chrono::TimeDelta;

/// The same sign is not shown again within this time; it is kept each time.
pub const SAME_SIGN_AGAIN: TimeDelta = TimeDelta::hours(1);

/// The sentence for a sign at an urgency.
pub fn sentence(sign: Sign, urgency: Urgency) -> Text {
    match urgency {
        Urgency::Emergency => emergency_sentence(sign),
        Urgency::SameDay => same_day_sentence(sign),
        Urgency::Book => book_sentence(sign),
    }
    .text()
}

fn emergency_sentence(sign: Sign) -> Phrase {
    match sign {
        Sign::MuscleBreakdown => phrase::DANGER_MUSCLE_BREAKDOWN,
        Sign::SelfHarm => phrase::DANGER_SELF_HARM,
        Sign::Poison => phrase::DANGER_POISON,
        Sign::LungClot
        | Sign::LegClot
        | Sign::ColdLeg
        | Sign::FootAtRisk
        | Sign::WalkingPain
        | Sign::Weakness
        | Sign::StrokeSpine
        | Sign::Numbness
        | Sign::BothSwollen
        | Sign::LongCramp
        | Sign::WideCramps
        | Sign::StatinPain
        | Sign::Liver
        | Sign::Tetanus
        | Sign::DirtyWound
        | Sign::Dehydrated
        | Sign::PregLeg
        | Sign::PregPressure
        | Sign::Quinine
        | Sign::NewMedicine
        | Sign::Often => phrase::DANGER_EMERGENCY,
    }
}

fn same_day_sentence(sign: Sign) -> Phrase {
    match sign {
        Sign::LegClot => phrase::DANGER_LEG_CLOT,
        Sign::FootAtRisk => phrase::DANGER_FOOT_AT_RISK,
        Sign::Weakness => phrase::DANGER_WEAKNESS,
        Sign::Numbness => phrase::DANGER_NUMBNESS,
        Sign::LongCramp => phrase::DANGER_LONG_CRAMP,
        Sign::StatinPain => phrase::DANGER_STATIN_PAIN,
        Sign::DirtyWound => phrase::DANGER_DIRTY_WOUND,
        Sign::Poison => phrase::DANGER_POISON,
        Sign::PregLeg => phrase::DANGER_PREG_LEG,
        Sign::PregPressure => phrase::DANGER_PREG_PRESSURE,
        Sign::Quinine => phrase::DANGER_QUININE,
        Sign::LungClot
        | Sign::ColdLeg
        | Sign::WalkingPain
        | Sign::StrokeSpine
        | Sign::BothSwollen
        | Sign::WideCramps
        | Sign::MuscleBreakdown
        | Sign::Liver
        | Sign::Tetanus
        | Sign::Dehydrated
        | Sign::NewMedicine
        | Sign::Often
        | Sign::SelfHarm => phrase::DANGER_TODAY,
    }
}

fn book_sentence(sign: Sign) -> Phrase {
    match sign {
        Sign::WalkingPain => phrase::DANGER_WALKING_PAIN,
        Sign::Weakness => phrase::DANGER_WEAKNESS_BOOK,
        Sign::Numbness => phrase::DANGER_NUMBNESS_BOOK,
        Sign::BothSwollen => phrase::DANGER_BOTH_SWOLLEN,
        Sign::NewMedicine => phrase::DANGER_NEW_MEDICINE,
        Sign::LungClot
        | Sign::LegClot
        | Sign::ColdLeg
        | Sign::FootAtRisk
        | Sign::StrokeSpine
        | Sign::LongCramp
        | Sign::WideCramps
        | Sign::MuscleBreakdown
        | Sign::StatinPain
        | Sign::Liver
        | Sign::Tetanus
        | Sign::DirtyWound
        | Sign::Poison
        | Sign::Dehydrated
        | Sign::PregLeg
        | Sign::PregPressure
        | Sign::Quinine
        | Sign::Often
        | Sign::SelfHarm => phrase::DANGER_OFTEN,
    }
}

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

/// Keeps a sign with its time; returns its record's id.
pub fn keep(desk: &mut Desk, sign: Sign, urgency: Urgency, words: Option<&str>) -> u64 {
    desk.is_vital = true;
    let id = desk.new_record_id();
    desk.keep_new(Record::Sign(SignRecord {
        id,
        sign,
        urgency,
        at: desk.event.at,
        words: words.map(ToOwned::to_owned),
        understood_at: None,
        looked_at: None,
    }));
    desk.replan = true;
    id
}

/// Keeps all signs and shows the most urgent, if one interrupts. Returns
/// whether something was said.
pub fn told(desk: &mut Desk, old: Option<Handle>, telling: &Telling) -> bool {
    let urgent = telling.signs.iter().copied();
    let urgent = urgent.filter(|(_, urgency)| *urgency != Urgency::Book);
    let (again, new): (Vec<_>, Vec<_>) =
        urgent.partition(|(sign, urgency)| was_told_lately(desk, *sign, *urgency));
    for (sign, urgency) in telling.signs {
        keep(desk, *sign, *urgency, telling.words);
    }
    let worst = |signs: Vec<(Sign, Urgency)>| signs.into_iter().max_by_key(|(_, urgency)| *urgency);
    match (worst(new), worst(again)) {
        (Some((sign, urgency)), _) => show(desk, old, sign, urgency),
        (None, Some((sign, Urgency::Emergency))) => say_again(desk, old, sign),
        (None, _) => return false,
    }
    true
}

/// Whether this sign was told within the last hour, and as urgently.
pub fn was_told_lately(desk: &Desk, sign: Sign, urgency: Urgency) -> bool {
    let mut signs = desk.chat.diary.signs.values();
    signs.any(|told| {
        told.sign == sign && told.urgency >= urgency && desk.event.at - told.at < SAME_SIGN_AGAIN
    })
}

/// An emergency told again: what was said holds, and nothing is asked.
fn say_again(desk: &mut Desk, old: Option<Handle>, sign: Sign) {
    rest(desk, old);
    let sentence = sentence(sign, Urgency::Emergency);
    desk.show(old, Message::new(phrase::DANGER_AGAIN).paragraph(sentence));
}

/// The sentence for somebody beside whoever types.
pub fn say_of_another(desk: &mut Desk, old: Option<Handle>, (sign, urgency): (Sign, Urgency)) {
    desk.is_vital = true;
    desk.show(old, Message::new(sentence(sign, urgency)));
}

/// The one sentence and *I understand*.
pub fn show(desk: &mut Desk, old: Option<Handle>, sign: Sign, urgency: Urgency) {
    desk.is_vital = true;
    if urgency == Urgency::Emergency {
        rest(desk, old);
    }
    let id = last_id(desk, sign);
    let message = Message::new(sentence_now(desk, sign, urgency)).row([button_about(
        phrase::BUTTON_UNDERSTOOD,
        "danger.understood",
        id,
    )]);
    desk.show(old, message);
}

/// The sentence, for a cramp that is over where its details are asked.
fn sentence_now(desk: &Desk, sign: Sign, urgency: Urgency) -> Text {
    let aim = desk.chat.person.session.as_ref().map(|session| session.aim);
    match (sign, aim) {
        (Sign::LongCramp, Some(Aim::Details { .. })) => phrase::DANGER_LONG_CRAMP_OVER.text(),
        (_, _) => sentence(sign, urgency),
    }
}

/// Nothing is asked until the person opens it again.
fn rest(desk: &mut Desk, old: Option<Handle>) {
    let Some(session) = &mut desk.chat.person.session else {
        return;
    };
    session.resting = true;
    let question = session.handle.take();
    if let Some(question) = question.filter(|question| Some(*question) != old) {
        desk.drop_buttons(question);
    }
}

fn last_id(desk: &Desk, sign: Sign) -> u64 {
    let signs = desk.chat.diary.signs.values().rev();
    signs
        .filter(|record| record.sign == sign)
        .map(|record| record.id)
        .next()
        .unwrap_or(0)
}

/// *I understand*: noted; then the dialogue goes on where it was, unless it
/// rests.
pub fn understood(desk: &mut Desk, pressed: &Pressed) {
    mark_understood(desk);
    if let Some(handle) = pressed.handle {
        desk.drop_buttons(handle);
    }
    desk.toast(phrase::TOAST_NOTED);
    go_on(desk);
}

/// Goes on below with a question that danger came in place of.
pub fn go_on(desk: &mut Desk) {
    if was_interrupted(desk) {
        desk.chat.person.newest = None;
        asking::go_on(desk);
    }
}

/// Whether the sentence came in place of a question that still waits.
fn was_interrupted(desk: &Desk) -> bool {
    let session = desk.chat.person.session.as_ref();
    session.is_some_and(|session| session.handle.is_none() && !session.resting)
}

/// Everything told so far was on the screen that is understood.
fn mark_understood(desk: &mut Desk) {
    let open: Vec<SignRecord> = desk
        .chat
        .diary
        .signs
        .values()
        .filter(|sign| sign.understood_at.is_none() && sign.urgency != Urgency::Book)
        .cloned()
        .collect();
    for sign in open {
        desk.keep(Record::Sign(SignRecord {
            understood_at: Some(desk.event.at),
            ..sign
        }));
    }
}

/// Whether stretching, rubbing and standing rest: an urgent sign about a leg
/// that nobody has looked at yet.
pub fn leg_rests(diary: &Diary) -> bool {
    diary.signs.values().any(rests)
}

/// The newest sign for which the leg rests.
pub fn newest_resting(diary: &Diary) -> Option<u64> {
    let newest = diary.signs.values().rev().find(|sign| rests(sign));
    newest.map(|sign| sign.id)
}

fn rests(sign: &SignRecord) -> bool {
    sign.sign.is_about_a_leg() && sign.urgency != Urgency::Book && sign.looked_at.is_none()
}

/// *It has been looked at*: what rested begins again.
pub fn looked_at(desk: &mut Desk, pressed: &Pressed) {
    let resting: Vec<SignRecord> = desk
        .chat
        .diary
        .signs
        .values()
        .filter(|sign| rests(sign))
        .cloned()
        .collect();
    if resting.is_empty() {
        return desk.toast(phrase::TOAST_NOTED);
    }
    for sign in resting {
        desk.keep(Record::Sign(SignRecord {
            looked_at: Some(desk.event.at),
            ..sign
        }));
    }
    desk.replan = true;
    desk.show(pressed.handle, Message::new(phrase::DANGER_LOOKED_AT));
}

/// Why the stretches rest, with the way to end it.
pub fn say_resting(desk: &mut Desk) {
    desk.say(
        Message::new(phrase::DANGER_RESTING)
            .row([button(phrase::BUTTON_LOOKED_AT, "danger.looked_at")]),
    );
}

/// Asked once, the morning after.
pub fn ask_looked_at(desk: &mut Desk) {
    if !leg_rests(&desk.chat.diary) {
        return;
    }
    let message = Message::new(phrase::DANGER_ASK_LOOKED_AT)
        .silent()
        .row([button(phrase::BUTTON_LOOKED_AT, "danger.looked_at")])
        .row([button(phrase::BUTTON_NOT_YET, "danger.not_yet")]);
    desk.send(message, super::Purpose::Notice);
}

/// *Not yet*: the sentence of the newest resting sign, once more.
pub fn not_yet(desk: &mut Desk, pressed: &Pressed) {
    let newest = desk
        .chat
        .diary
        .signs
        .values()
        .rev()
        .find(|sign| rests(sign));
    match newest.map(|sign| (sign.sign, sign.urgency)) {
        Some((sign, urgency)) => show(desk, pressed.handle, sign, urgency),
        None => desk.toast(phrase::TOAST_NOTED),
    }
}

/// Sentences of signs worth a visit that the person has not read yet; they
/// stand first on the next screen and count as read then.
pub fn take_book_sentences(desk: &mut Desk) -> Vec<Text> {
    let open: Vec<SignRecord> = desk
        .chat
        .diary
        .signs
        .values()
        .filter(|sign| sign.urgency == Urgency::Book && sign.understood_at.is_none())
        .cloned()
        .collect();
    let mut sentences: Vec<Text> = Vec::new();
    desk.is_vital |= !open.is_empty();
    for sign in open {
        let text = sentence(sign.sign, Urgency::Book);
        if !sentences.contains(&text) {
            sentences.push(text);
        }
        desk.keep(Record::Sign(SignRecord {
            understood_at: Some(desk.event.at),
            ..sign
        }));
    }
    sentences
}
