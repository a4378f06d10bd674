//! Danger signs: keeping them, saying the one sentence, and what rests after.
//!
//! Source of signs, urgencies and sentences: clinical brief §6. A sentence
//! stands alone with *I understand*; no tips in the same message.

pub mod hearing;
pub mod phrase;
mod press;
pub mod question;
pub mod sentences;
mod telling;

pub use press::Press;
pub use telling::{Telling, show, told};

use crate::chat::Handle;
use crate::conversation::buttons::data::button;
use crate::conversation::context::Context;
use crate::conversation::effect::Purpose;
use crate::conversation::message::Message;
use crate::conversation::next::Next;
use crate::conversation::stale::Stale;
use crate::conversation::upkeep::signs;
use crate::diary::{Record, SignRecord, body};

pub fn press(cx: &mut Context, press: Press, on: Handle) -> Result<Next, Stale> {
    match press {
        Press::Understood { .. } => Ok(understood(cx, on)),
        Press::Asked { answer, about } => Ok(question::answered(cx, answer, about, Some(on))),
        Press::LookedAt => Ok(looked_at(cx, on)),
        Press::NotYet => Ok(not_yet(cx, on)),
    }
}

/// *I understand*: noted; then the dialogue goes on where it was, unless it
/// rests.
fn understood(cx: &mut Context, on: Handle) -> Next {
    signs::mark_understood(cx);
    cx.drop_buttons(on);
    cx.toast(phrase::TOAST_NOTED);
    Next::GoOn
}

/// *It has been looked at*: what rested begins again.
fn looked_at(cx: &mut Context, on: Handle) -> Next {
    let resting = cx.chat.diary.signs.values();
    let resting = resting.filter(|sign| body::rests(sign)).cloned();
    let resting: Vec<SignRecord> = resting.collect();
    if resting.is_empty() {
        cx.toast(phrase::TOAST_NOTED);
        return Next::Done;
    }
    for sign in resting {
        cx.keep(Record::Sign(SignRecord {
            looked_at: Some(cx.event.at),
            ..sign
        }));
    }
    cx.replan = true;
    Next::Show(Message::new(phrase::DANGER_LOOKED_AT), Some(on))
}

/// Why the stretches rest, with the way to end it.
pub fn resting() -> Message {
    Message::new(phrase::DANGER_RESTING).row([button(phrase::BUTTON_LOOKED_AT, Press::LookedAt)])
}

/// Asked once, the morning after.
pub fn ask_looked_at(cx: &mut Context) {
    if !body::leg_rests(&cx.chat.diary) {
        return;
    }
    let message = Message::new(phrase::DANGER_ASK_LOOKED_AT)
        .silent()
        .row([button(phrase::BUTTON_LOOKED_AT, Press::LookedAt)])
        .row([button(phrase::BUTTON_NOT_YET, Press::NotYet)]);
    cx.send(message, Purpose::Notice);
}

/// *Not yet*: the sentence of the newest resting sign, once more.
fn not_yet(cx: &mut Context, on: Handle) -> Next {
    let newest = body::newest_resting(&cx.chat.diary);
    match newest.map(|sign| (sign.sign, sign.urgency)) {
        Some((sign, urgency)) => show(cx, Some(on), sign, urgency),
        None => cx.toast(phrase::TOAST_NOTED),
    }
    Next::Done
}
