//! What every reminder of the evening has: an open one, and a way to put it off.

use super::kind::Evening;
use super::phrase;
use crate::buttons::carried::NightOf;
use crate::buttons::data::button;
use crate::message::Message;
use crate::stale::Stale;
use crate::view::View;
use charley_core::chat::{Handle, OpenReminder};
use charley_core::diary::due_time;
use chrono::{DateTime, NaiveDate, Utc};

/// *In 15 minutes*, where that is before bed.
pub fn with_snooze(
    view: View,
    message: Message,
    evening: Evening,
    night: NaiveDate,
    from: DateTime<Utc>,
) -> Message {
    match may_snooze(view, night, from) {
        true => message.row([button(
            phrase::BUTTON_SNOOZE,
            evening.snooze(NightOf(night)),
        )]),
        false => message,
    }
}

/// The reminder whose button was pressed, while it is the newest.
pub fn open(view: View, evening: Evening, on: Handle) -> Result<OpenReminder, Stale> {
    let open = view.chat.person.open_reminders.get(&evening.kind());
    let open = open.filter(|open| open.handle == on);
    open.copied().ok_or(Stale::Old)
}

fn may_snooze(view: View, night: NaiveDate, from: DateTime<Utc>) -> bool {
    let hours = view.hours();
    hours.is_some_and(|hours| due_time::snooze_until(from, night, &hours).is_some())
}
