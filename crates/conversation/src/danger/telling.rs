//! Saying that a sign was told: one sentence, the most urgent, which stands
//! alone.

use super::sentences::{for_a_visit, today};
use super::{Press, emergency, phrase};
use crate::buttons::carried::SignId;
use crate::buttons::data::button;
use crate::context::Context;
use crate::message::Message;
use crate::upkeep::signs;
use crate::view::View;
use charley_core::chat::Handle;
use charley_core::dialogue::{Sign, Urgency};
use charley_core::diary::SignRecord;

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

/// What was said of signs that were told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WasSaid {
    /// There was nothing to say at once.
    Nothing,
    /// A sentence was said once more, and what is asked goes on.
    Again,
    /// A sentence stands alone.
    Alone,
}

/// Keeps all signs and says the most urgent, if one interrupts.
pub fn told(cx: &mut Context, old: Option<Handle>, telling: &Telling) -> WasSaid {
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
        (None, Some((sign, urgency))) => {
            cx.say(words(cx.view(), sign, urgency));
            return WasSaid::Again;
        }
        (None, None) => return WasSaid::Nothing,
    }
    WasSaid::Alone
}

/// An emergency told again: the same once more, and nothing is asked.
fn say_again(cx: &mut Context, old: Option<Handle>, sign: Sign) {
    rest(cx, old);
    let message = words(cx.view(), sign, Urgency::Emergency);
    say_below(cx, old, message);
}

/// The sentence for somebody beside whoever types.
pub fn say_of_another(cx: &mut Context, old: Option<Handle>, (sign, urgency): (Sign, Urgency)) {
    cx.is_vital = true;
    let message = sentence(cx.view(), sign, urgency);
    match urgency {
        Urgency::Emergency => say_below(cx, old, message),
        Urgency::SameDay | Urgency::Book => {
            cx.show(old, message);
        }
    }
}

/// The one sentence and *I understand*.
pub fn show(cx: &mut Context, old: Option<Handle>, sign: Sign, urgency: Urgency) {
    cx.is_vital = true;
    let screen = screen(cx.view(), sign, urgency);
    match urgency {
        Urgency::Emergency => {
            rest(cx, old);
            say_below(cx, old, screen);
        }
        Urgency::SameDay | Urgency::Book => {
            cx.show(old, screen);
        }
    }
}

/// What somebody told days ago, in place of the question about it: it was not
/// told just now, and makes no sound.
pub fn say_newest_again(cx: &mut Context, on: Handle, sign: &SignRecord) {
    cx.is_vital = true;
    let screen = screen(cx.view(), sign.sign, sign.urgency);
    cx.show(Some(on), screen);
}

/// As a message of its own: one that is edited makes no sound.
fn say_below(cx: &mut Context, old: Option<Handle>, message: Message) {
    if let Some(old) = old {
        cx.drop_buttons(old);
    }
    cx.say(message.loud());
}

fn screen(view: View, sign: Sign, urgency: Urgency) -> Message {
    let told = SignId(signs::last_id(view, sign));
    let press = Press::Understood { sign: told };
    words(view, sign, urgency).row([button(phrase::BUTTON_UNDERSTOOD, press)])
}

/// What is said of a sign, whoever has it.
fn sentence(view: View, sign: Sign, urgency: Urgency) -> Message {
    match urgency {
        Urgency::Emergency => emergency::message(view, sign),
        Urgency::SameDay => Message::new(today(sign)),
        Urgency::Book => Message::new(for_a_visit(sign)),
    }
}

/// The same of one's own, and that the leg rests where it does.
fn words(view: View, sign: Sign, urgency: Urgency) -> Message {
    let message = sentence(view, sign, urgency);
    match sign.rest(urgency) {
        Some(_) => message.paragraph(phrase::DANGER_RESTS),
        None => message,
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
