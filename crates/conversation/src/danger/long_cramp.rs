//! A cramp that is still there after ten minutes: kept, said, and how the leg is
//! decides how soon. It answers a cramp of the night, and makes no sound unless
//! it is an emergency.

use super::sentences::today;
use super::{phrase, question, show};
use crate::buttons::carried::{CrampId, YesNoUnsure};
use crate::buttons::data::button;
use crate::context::Context;
use crate::cramp::Press as CrampPress;
use crate::message::Message;
use crate::upkeep::signs;
use crate::view::View;
use charley_core::chat::{AskedAbout, Handle};
use charley_core::dialogue::{Sign, Urgency};
use charley_core::diary::body;
use charley_core::words::Phrase;

pub fn ask(cx: &mut Context, cramp: u64, old: Option<Handle>) {
    signs::keep(cx, Sign::LongCramp, Urgency::SameDay, None);
    let shown = cx.show(old, screen(cx.view(), CrampId(cramp)));
    question::wait_for_answer(cx, AskedAbout::ColdLeg { cramp }, shown);
}

fn screen(view: View, cramp: CrampId) -> Message {
    let cold = |told| CrampPress::Cold { told, cramp };
    Message::new(today(Sign::LongCramp))
        .paragraph(is_it_cold(view))
        .silent()
        .row([button(phrase::BUTTON_YES_NOW, cold(YesNoUnsure::Yes))])
        .row([button(phrase::BUTTON_NO_DANGER, cold(YesNoUnsure::No))])
        .row([button(
            phrase::BUTTON_LEG_NOT_SURE,
            cold(YesNoUnsure::NotSure),
        )])
}

/// Feet that were numb before are no sign.
fn is_it_cold(view: View) -> Phrase {
    match body::has_numb_feet(&view.chat.diary) {
        true => phrase::LONG_CRAMP_ASK_COLD_NUMB,
        false => phrase::LONG_CRAMP_ASK_COLD,
    }
}

/// Whether the leg is cold, pale, numb or swollen.
pub fn answered(cx: &mut Context, is_cold: bool, on: Option<Handle>) {
    question::close(cx, on);
    let urgency = match is_cold {
        true => Urgency::Emergency,
        false => Urgency::SameDay,
    };
    if is_cold {
        signs::keep(cx, Sign::LongCramp, urgency, None);
    }
    show(cx, on, Sign::LongCramp, urgency);
}
