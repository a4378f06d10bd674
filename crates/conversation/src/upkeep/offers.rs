//! Offers to log a cramp, each with when it would have been and what was told
//! of it.

use crate::context::Context;
use crate::message::Message;
use crate::next::Offered;
use charley_core::chat::Handle;

/// How many offers to log are remembered with their times.
const OFFERS_MAX: usize = 8;

/// Shows a message that offers to log, and remembers which cramp that would be.
pub fn offer(cx: &mut Context, old: Option<Handle>, message: Message, cramp: Offered) {
    let Some(handle) = cx.show(old, message) else {
        return;
    };
    let person = &mut cx.chat.person;
    person.offers.insert(handle, cramp.at);
    while person.offers.len() > OFFERS_MAX {
        person.offers.pop_first();
    }
    person.told.remove(&handle);
    if let Some(told) = cramp.told {
        person.told.insert(handle, told);
    }
    person.told.retain(|on, _| person.offers.contains_key(on));
}
