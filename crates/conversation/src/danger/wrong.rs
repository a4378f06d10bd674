//! *Something is wrong*: six taps for somebody who has no words for it, each of
//! which leads to what Charley says of the sign. Where a tap may mean two
//! urgencies one more question comes; where it can only be an emergency, none.
//!
//! Source: clinical brief §13b, 20.

use super::phrase;
use super::{Press, Telling, told};
use crate::about::Press as HelpPress;
use crate::buttons::carried::Trouble;
use crate::buttons::data::button;
use crate::context::Context;
use crate::message::Message;
use crate::next::Next;
use crate::view::View;
use charley_core::chat::{Handle, SignAsked};
use charley_core::dialogue::{Sign, Urgency};
use charley_core::diary::body;
use charley_core::words::Phrase;

/// The six taps.
pub fn screen() -> Message {
    let tells = |label, sign| tap(label, sign, Urgency::Emergency);
    let asks = |label: Phrase, trouble| (label, Press::WrongWith { trouble });
    let taps = [
        tells(phrase::BUTTON_WRONG_BREATH, Sign::LungClot),
        tells(phrase::BUTTON_WRONG_FACE, Sign::StrokeSpine),
        asks(phrase::BUTTON_WRONG_LEG, Trouble::Leg),
        tells(phrase::BUTTON_WRONG_ILL, Sign::Confusion),
        asks(phrase::BUTTON_WRONG_FALL, Trouble::Fall),
        tells(phrase::BUTTON_WRONG_DARK, Sign::SelfHarm),
    ];
    with_taps(Message::new(phrase::WRONG_WHAT), taps)
        .row([button(phrase::BUTTON_WHEN_TO_GET_HELP, HelpPress::Danger)])
}

/// The one question more.
pub fn more(view: View, trouble: Trouble) -> Message {
    let message = match trouble {
        Trouble::Leg => leg(view),
        Trouble::Fall => fall(),
    };
    message.row([button(phrase::BUTTON_BACK, Press::Wrong)])
}

/// A sign that was tapped is told like any other.
pub fn tells(cx: &mut Context, sign: SignAsked, on: Handle) -> Next {
    told(
        cx,
        Some(on),
        &Telling::by_button(&[(sign.sign, sign.urgency)]),
    );
    Next::Done
}

fn leg(view: View) -> Message {
    let swollen = match body::is_expecting(&view.chat.diary) {
        true => Sign::PregLeg,
        false => Sign::LegClot,
    };
    with_taps(
        Message::new(phrase::WRONG_LEG),
        [
            tap(phrase::BUTTON_LEG_COLD, Sign::ColdLeg, Urgency::Emergency),
            tap(phrase::BUTTON_LEG_SWOLLEN, swollen, Urgency::SameDay),
        ],
    )
}

fn fall() -> Message {
    with_taps(
        Message::new(phrase::WRONG_FALL),
        [
            tap(phrase::BUTTON_ONE_OF_THESE, Sign::Fall, Urgency::Emergency),
            tap(phrase::BUTTON_FELL_ONLY, Sign::Fall, Urgency::SameDay),
            tap(
                phrase::BUTTON_BLEEDING,
                Sign::BleedingVein,
                Urgency::Emergency,
            ),
        ],
    )
}

fn tap(label: Phrase, sign: Sign, urgency: Urgency) -> (Phrase, Press) {
    let sign = SignAsked {
        sign,
        urgency,
        of_another: false,
    };
    (label, Press::Tells { sign })
}

fn with_taps(message: Message, taps: impl IntoIterator<Item = (Phrase, Press)>) -> Message {
    taps.into_iter().fold(message, |message, (label, press)| {
        message.row([button(label, press)])
    })
}
