//! Everything remembered about one chat: the person's settings and where the
//! conversation stands, beside the diary.

use super::effect::{Effect, Handle};
use super::event::Wake;
use crate::diary::{Diary, Hours, ReminderKind};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One chat as a turn reads and changes it.
#[derive(Clone, Debug, PartialEq)]
pub struct Chat {
    pub person: Person,
    pub diary: Diary,
}

/// The new state of the chat, and what is to be kept and said.
#[derive(Clone, Debug, PartialEq)]
pub struct Turn {
    pub chat: Chat,
    pub effects: Vec<Effect>,
}

/// The small record that changes with nearly every turn.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Person {
    /// Telegram's chat id. In private chats it equals the person's user id.
    pub chat_id: i64,
    /// BCP 47 tag.
    pub language: String,
    pub consented_at: Option<DateTime<Utc>>,
    pub zone: Option<Tz>,
    pub bedtime: Option<NaiveTime>,
    pub rising: Option<NaiveTime>,
    pub settings: Settings,
    /// Telegram says that nothing we send arrives.
    pub unreachable: bool,
    /// What is due when. The store's index of due rows follows this.
    pub due: BTreeMap<Wake, Due>,
    /// The last night each kind came due for, so that a night gets one of each.
    pub last_night: BTreeMap<ReminderKind, NaiveDate>,
    /// Counts up; the next id of a cramp or sign.
    pub next_record_id: u64,
    pub next_handle: Handle,
    /// The newest message of the chat, while it is ours.
    pub newest: Option<Handle>,
    #[serde(default)]
    pub group_answered_at: Option<DateTime<Utc>>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    pub water: Lead,
    pub stretch: Lead,
    pub checkin: bool,
    /// Sleep tips in check-in answers.
    pub tips: bool,
    pub paused_until: Option<DateTime<Utc>>,
}

/// An evening reminder's switch and its lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lead {
    pub enabled: bool,
    pub minutes_before_bed: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Due {
    pub at: DateTime<Utc>,
    /// The night it is for.
    pub night: NaiveDate,
    /// Put off by the person; the regular time of this night is over.
    pub snoozed: bool,
}

impl Chat {
    /// A chat that nothing is known about.
    ///
    /// Handles start at the second of the first event: nobody is sent more
    /// than one message a second for long, so handles from before a `/delete`
    /// are never given out again.
    pub fn new(chat_id: i64, now: DateTime<Utc>) -> Self {
        Chat {
            person: Person::new(chat_id, now),
            diary: Diary::default(),
        }
    }
}

impl Person {
    fn new(chat_id: i64, now: DateTime<Utc>) -> Self {
        Person {
            chat_id,
            language: "en".to_owned(),
            consented_at: None,
            zone: None,
            bedtime: None,
            rising: None,
            settings: Settings::default(),
            unreachable: false,
            due: BTreeMap::new(),
            last_night: BTreeMap::new(),
            next_record_id: 1,
            next_handle: u64::try_from(now.timestamp()).unwrap_or(1),
            newest: None,
            group_answered_at: None,
        }
    }

    /// The person's hours, once zone and bedtime are known.
    pub fn hours(&self) -> Option<Hours> {
        let bedtime = self.bedtime?;
        Some(Hours {
            zone: self.zone?,
            bedtime,
            rising: self.rising.unwrap_or_else(|| usual_rising(bedtime)),
        })
    }
}

/// Eight hours after bedtime.
pub fn usual_rising(bedtime: NaiveTime) -> NaiveTime {
    bedtime + chrono::TimeDelta::hours(8)
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            water: Lead {
                enabled: true,
                minutes_before_bed: 120,
            },
            stretch: Lead {
                enabled: true,
                minutes_before_bed: 30,
            },
            checkin: false,
            tips: true,
            paused_until: None,
        }
    }
}
