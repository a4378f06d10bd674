//! Which reminders come, as the export has them.

use crate::chat::{Chat, Lead};
use crate::diary::drinks;
use chrono::NaiveDate;
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct RemindersOut {
    water: Lead,
    stretch: StretchOut,
    checkin: SwitchOut,
}

#[derive(Serialize)]
struct StretchOut {
    #[serde(flatten)]
    lead: Lead,
    /// Since this night it comes less often, as was wished.
    #[serde(skip_serializing_if = "Option::is_none")]
    fewer_from: Option<NaiveDate>,
}

#[derive(Serialize)]
struct SwitchOut {
    enabled: bool,
}

pub(super) fn out(chat: &Chat) -> RemindersOut {
    let settings = &chat.person.settings;
    RemindersOut {
        water: water(chat),
        stretch: StretchOut {
            lead: settings.stretch,
            fewer_from: settings.stretch_fewer_from,
        },
        checkin: SwitchOut {
            enabled: settings.checkin,
        },
    }
}

/// The water reminder is off for whoever told of a limit on drinks.
fn water(chat: &Chat) -> Lead {
    let water = chat.person.settings.water;
    let has_limit =
        chat.diary.answer(drinks::QUESTION_OF_DRINKS).is_some() && !drinks::may_drink(&chat.diary);
    Lead {
        enabled: water.enabled && !has_limit,
        ..water
    }
}
