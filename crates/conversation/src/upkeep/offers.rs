//! Offers to log a cramp, each with when it would have been.

use crate::context::Context;
use crate::message::Message;
use charley_core::chat::Handle;
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
