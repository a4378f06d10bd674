//! The water of the evening: first a question, and the glass only for whoever
//! drank too little by day. A glass late costs sleep (clinical brief §5).

use super::bank;
use super::kind::Evening;
use super::phrase;
use super::press::Press;
use super::reminder::{open, with_snooze};
use crate::buttons::carried::NightOf;
use crate::buttons::data::button;
use crate::context::Context;
use crate::message::Message;
use crate::next::Next;
use crate::stale::Stale;
use crate::upkeep::water_question;
use crate::view::View;
use charley_core::chat::{Due, Handle};
use charley_core::diary::{Diary, drinks};
use charley_core::words::Phrase;

const WATER: Evening = Evening::Water;

/// "Had little to drink today?", or the same in other words.
pub fn question(view: View, due: &Due) -> Message {
    let night = NightOf(due.night);
    let words = bank::of_evening(view, WATER.kind(), due.night, bank::WATER);
    let message = match water_question::is_last(view.chat) {
        true => Message::new(words).paragraph(phrase::WATER_LAST),
        false => Message::new(words),
    };
    let message = message
        .row([button(
            phrase::BUTTON_WATER_LITTLE,
            Press::WaterLittle { night },
        )])
        .row([button(phrase::BUTTON_WATER_ENOUGH, WATER.skip(night))])
        .row([button(phrase::BUTTON_WATER_HAD, WATER.done(night))]);
    with_snooze(view, message, WATER, due.night, due.at.max(view.now))
}

/// *Yes*: the glass.
pub fn little(cx: &mut Context, on: Handle) -> Result<Next, Stale> {
    let open = open(cx.view(), WATER, on)?;
    water_question::was_answered(&mut cx.chat, cx.event.at);
    let night = NightOf(open.night);
    let message =
        Message::new(glass(&cx.chat.diary)).row([button(phrase::BUTTON_DONE, WATER.done(night))]);
    let from = cx.event.at;
    let message = with_snooze(cx.view(), message, WATER, open.night, from);
    let skip = button(phrase::BUTTON_SKIP_TONIGHT, WATER.skip(night));
    cx.edit(open.handle, message.row([skip]));
    Ok(Next::Done)
}

/// The glass that the lot wants.
pub fn by_lot(diary: &Diary) -> Phrase {
    match drinks::may_be_told_to_drink(diary) {
        true => phrase::LOT_WITH_WATER,
        false => phrase::LOT_WITH_WATER_ASK,
    }
}

/// The reminder comes before all illnesses are asked about: until then the glass
/// asks about them itself.
fn glass(diary: &Diary) -> Phrase {
    match drinks::may_be_told_to_drink(diary) {
        true => phrase::WATER_GLASS,
        false => phrase::WATER_GLASS_ASK,
    }
}
