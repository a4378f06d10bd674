//! Offers to log a cramp, each with when it would have been.

use crate::chat::Handle;
use crate::conversation::context::Context;
use crate::conversation::message::Message;
use chrono::{DateTime, Utc};

/// How many offers to log are remembered with their times.
const OFFERS_MAX: usize = 8;

/// Shows a message that offers to log, and remembers when its cramp would have
/// been; `None` means when the button is tapped.
pub fn offer(cx: &mut Context, old: Option<Handle>, message: Message, at: Option<DateTime<Utc>>) {
    let Some(handle) = cx.show(old, message) else {
        return;
    };
    let offers = &mut cx.chat.person.offers;
    offers.insert(handle, at);
    while offers.len() > OFFERS_MAX {
        offers.pop_first();
    }
}
