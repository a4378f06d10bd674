//! The day after dark thoughts were told: one question, without a sound, how it is now.
//!
//! The question names no mood and no thought, as others may see the screen; the answers
//! say nothing that was not to be said before. Source: clinical brief §13b, 10.

use super::emergency::with_where_to_turn;
use super::telling::{Telling, told};
use super::{Press, phrase};
use crate::buttons::data::button;
use crate::context::Context;
use crate::effect::Purpose;
use crate::message::Message;
use crate::next::Next;
use crate::upkeep::{by_day, dark_thoughts};
use crate::view::View;
use charley_core::chat::{Due, Handle};
use charley_core::dialogue::{Sign, Urgency};

/// The question comes by itself; in the night, at what may be night, and in a pause it
/// waits.
pub fn ask(cx: &mut Context, due: Due) {
    if dark_thoughts::to_be_asked(&cx.chat).is_none() {
        return;
    }
    let is_paused = cx.chat.person.settings.is_paused(cx.now);
    if is_paused || cx.is_night() || by_day::may_be_night(&cx.chat, due, cx.now) {
        return dark_thoughts::put_off(&mut cx.chat, cx.now);
    }
    dark_thoughts::was_asked(&mut cx.chat, cx.now);
    cx.is_vital = true;
    cx.send(question(), Purpose::Notice);
}

fn question() -> Message {
    Message::new(phrase::AFTERWARDS_ASK)
        .row([button(phrase::BUTTON_AFTERWARDS_BETTER, Press::Better)])
        .row([button(phrase::BUTTON_AFTERWARDS_SAME, Press::Same)])
        .row([button(phrase::BUTTON_AFTERWARDS_WORSE, Press::Worse)])
        .silent()
}

/// *A bit better*.
pub fn better() -> Message {
    Message::new(phrase::DANGER_ASK_NO)
}

/// *About the same*: who to talk to, and where to turn.
pub fn same(view: View) -> Message {
    let thanks = Message::new(phrase::AFTERWARDS_THANKS).line(phrase::DANGER_LOW_MOOD);
    with_where_to_turn(view, thanks)
}

/// *Worse, or I do not want to live*: told anew, like any emergency. It was asked about
/// once, and is not again.
pub fn worse(cx: &mut Context, on: Handle) -> Next {
    let despair = [(Sign::SelfHarm, Urgency::Emergency)];
    told(cx, Some(on), &Telling::by_button(&despair));
    dark_thoughts::ask_no_more(&mut cx.chat);
    Next::Done
}
