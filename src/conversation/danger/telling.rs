//! Saying that a sign was told: one sentence, the most urgent, which stands
//! alone.

use super::sentences::sentence;
use super::{Press, phrase};
use crate::chat::{Aim, Handle};
use crate::conversation::buttons::carried::SignId;
use crate::conversation::buttons::data::button;
use crate::conversation::context::Context;
use crate::conversation::message::Message;
use crate::conversation::upkeep::signs;
use crate::conversation::view::View;
use crate::dialogue::{Sign, Urgency};
use crate::words::Text;

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
        urgent.partition(|(sign, urgency)| signs::was_told_lately(cx.view(), *sign, *urgency));
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
    let sentence = sentence(sign, Urgency::Emergency);
    cx.show(old, Message::new(phrase::DANGER_AGAIN).paragraph(sentence));
}

/// The sentence for somebody beside whoever types.
pub fn say_of_another(cx: &mut Context, old: Option<Handle>, (sign, urgency): (Sign, Urgency)) {
    cx.is_vital = true;
    cx.show(old, Message::new(sentence(sign, urgency)));
}

/// The one sentence and *I understand*.
pub fn show(cx: &mut Context, old: Option<Handle>, sign: Sign, urgency: Urgency) {
    cx.is_vital = true;
    if urgency == Urgency::Emergency {
        rest(cx, old);
    }
    let screen = screen(cx.view(), sign, urgency);
    cx.show(old, screen);
}

fn screen(view: View, sign: Sign, urgency: Urgency) -> Message {
    let told = SignId(signs::last_id(view, sign));
    Message::new(sentence_now(view, sign, urgency)).row([button(
        phrase::BUTTON_UNDERSTOOD,
        Press::Understood { sign: told },
    )])
}

/// The sentence, for a cramp that is over where its details are asked.
fn sentence_now(view: View, sign: Sign, urgency: Urgency) -> Text {
    match (sign, view.chat.person.aim()) {
        (Sign::LongCramp, Some(Aim::Details { .. })) => phrase::DANGER_LONG_CRAMP_OVER.text(),
        (_, _) => sentence(sign, urgency),
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
