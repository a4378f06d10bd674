//! The buttons under a cramp that is there now.

use super::severity::with_undo;
use super::{Press, phrase};
use crate::buttons::carried::CrampId;
use crate::buttons::data::button;
use crate::message::Message;

pub fn with_ways(message: Message, cramp: CrampId, still_bad: Press) -> Message {
    let message = message
        .row([button(phrase::BUTTON_STILL_BAD, still_bad)])
        .row([button(phrase::BUTTON_EASING, Press::Easing { cramp })]);
    with_undo(message, cramp)
}
