//! What was asked, offered or said, and waits for an answer or must not be said
//! again too soon.

use super::ids::Handle;
use crate::insights::Way;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// A link between an exposure and the cramps that the person was told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Announced {
    pub way: Way,
    pub at: DateTime<Utc>,
    /// When it was said that it no longer holds.
    pub withdrawn_at: Option<DateTime<Utc>>,
}

/// A question about danger, with the message that asks it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DangerQuestion {
    pub about: AskedAbout,
    pub handle: Option<Handle>,
    pub asked_at: DateTime<Utc>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AskedAbout {
    /// Words that may tell a sign, by the number on the buttons.
    Words { subject: u64 },
    /// Whether the leg is cold, pale or numb with a cramp that stays.
    ColdLeg { cramp: u64 },
}

/// A file that the person sent; Telegram keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SentFile {
    pub file_id: String,
    pub name: String,
    /// The message that offers to add it.
    pub offered: Option<Handle>,
}

/// A cramp whose severity was asked: in which message, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HowBad {
    pub cramp: u64,
    pub handle: Handle,
    pub asked_at: DateTime<Utc>,
}

/// A reminder's message and the night it is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenReminder {
    pub night: NaiveDate,
    pub handle: Handle,
}

/// When things that must not be said too often were last said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// Three cramp nights a week for two weeks.
    pub often_at: Option<DateTime<Utc>>,
    /// The newest sign for which the morning after was planned.
    #[serde(default)]
    pub looked_at_for: Option<u64>,
    /// The offer to move the evening water.
    pub water_offer_at: Option<DateTime<Utc>>,
    /// Asking again about pregnancy.
    pub pregnancy_at: Option<DateTime<Utc>>,
    /// The person wants never to be asked again about pregnancy.
    pub pregnancy_never: bool,
    /// The offer of a weekly summary; it is made once.
    #[serde(default)]
    pub summary_offer_at: Option<DateTime<Utc>>,
    /// The last night of the last weekly summary that came due.
    #[serde(default)]
    pub summary_night: Option<NaiveDate>,
}
