//! Rows of the outbox: what is to be said to whom, durable until it was said.

use crate::conversation::PictureLight;
use crate::conversation::{ExportFile, Handle, Message, Phase, Purpose};
use crate::diary::{Hours, night};
use crate::picture::{Palette, Picture};
use crate::sound::Soundtrack;
use crate::words::Text;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// Who goes first. Replies are never kept waiting by reminders, and neither by
/// pacing, which is not stored and dropped when late.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Class {
    Reply = 0,
    Reminder = 1,
    Pacing = 2,
}

/// How much of all that may be said is this process's.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OutboxShare {
    /// Above 0, and 1 where nobody else says anything.
    pub fraction: f64,
    /// Others say something, too.
    pub is_shared: bool,
}

impl OutboxShare {
    pub const ALL: OutboxShare = OutboxShare {
        fraction: 1.0,
        is_shared: false,
    };
}

/// Counts up over all rows; a later row of a chat has a higher number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct RowId(pub u64);

/// One thing to say.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OutboxRow {
    pub chat_id: i64,
    pub language: String,
    /// The person's hours when it was queued; night is decided by them at the
    /// moment of sending. Unknown hours: silent.
    pub hours: Option<Hours>,
    pub created_at: DateTime<Utc>,
    #[serde(rename = "saying")]
    pub item: OutboxItem,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum OutboxItem {
    Send {
        handle: Option<Handle>,
        message: Message,
        purpose: Purpose,
    },
    /// Drawn when it is sent, on a ground that suits the hour then.
    Picture {
        picture: Box<Picture>,
        caption: Message,
        purpose: Purpose,
        #[serde(default)]
        light: PictureLight,
    },
    /// A voice message, joined when it is sent. It goes with an exercise that is
    /// not stored, and is dropped where it cannot be had at once.
    Sound {
        sound: Soundtrack,
        caption: Message,
    },
    Edit {
        handle: Handle,
        message: Message,
    },
    DropButtons {
        handle: Handle,
    },
    /// The same where the handle is forgotten: Telegram's own number of the
    /// message.
    DropButtonsOf {
        message_id: i32,
    },
    /// Takes an earlier message away; where that is refused, its buttons.
    Delete {
        handle: Handle,
    },
    Answer {
        callback: String,
        toast: Option<Text>,
    },
    Export(ExportFile),
    /// Says nothing: asks Telegram for a file that the person sent.
    Fetch {
        file_id: String,
        adding: bool,
    },
}

/// A row with its place in the outbox.
#[derive(Clone, Debug, PartialEq)]
pub struct Queued {
    pub id: RowId,
    pub row: OutboxRow,
}

/// How a row of the outbox ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowOutcome {
    /// Telegram has it. The id is there where a new message came to be, also
    /// where an edit had to become one; the handle of the row now means it.
    Sent { message_id: Option<i32> },
    /// A reminder that waited past its window; not sent.
    Expired,
    /// Nothing we send to this chat arrives.
    Unreachable,
    /// Telegram refuses it, or it has become pointless.
    Dropped,
    /// Its file cannot be made; the person is told so.
    NotMade,
}

/// A paced exercise for the sender to run in memory.
#[derive(Clone, Debug, PartialEq)]
pub struct Pacing {
    pub chat_id: i64,
    pub language: String,
    pub hours: Option<Hours>,
    pub handle: Handle,
    pub phases: Vec<Phase>,
}

impl OutboxItem {
    /// What a message that comes anew is for; `None` for whatever else is done.
    pub fn purpose(&self) -> Option<Purpose> {
        match self {
            OutboxItem::Send { purpose, .. } | OutboxItem::Picture { purpose, .. } => {
                Some(*purpose)
            }
            OutboxItem::Sound { .. }
            | OutboxItem::Edit { .. }
            | OutboxItem::DropButtons { .. }
            | OutboxItem::DropButtonsOf { .. }
            | OutboxItem::Delete { .. }
            | OutboxItem::Answer { .. }
            | OutboxItem::Export(_)
            | OutboxItem::Fetch { .. } => None,
        }
    }
}

impl OutboxRow {
    /// Whether it is a reminder that has waited past its window.
    pub fn has_expired(&self, now: DateTime<Utc>) -> bool {
        match self.item.purpose() {
            Some(Purpose::Reminder { expires_at, .. } | Purpose::QuietNote { expires_at }) => {
                now > expires_at
            }
            Some(Purpose::Reply | Purpose::Notice) | None => false,
        }
    }

    /// What its picture is drawn with if it goes out at `now`. Nobody whose
    /// hours are unknown is blinded.
    pub fn palette(&self, now: DateTime<Utc>) -> Palette {
        let OutboxItem::Picture { light, .. } = &self.item else {
            return Palette::Light;
        };
        let is_late = || self.hours.is_none_or(|hours| night::is_late(now, &hours));
        let is_dark = match light {
            PictureLight::Night => is_late(),
            PictureLight::Always => true,
            PictureLight::Never => false,
        };
        if is_dark {
            Palette::Dark
        } else {
            Palette::Light
        }
    }

    pub fn class(&self) -> Class {
        match self.item.purpose() {
            Some(Purpose::Reminder { .. } | Purpose::Notice | Purpose::QuietNote { .. }) => {
                Class::Reminder
            }
            Some(Purpose::Reply) | None => Class::Reply,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conversation::Message;
    use crate::picture::Stretch;
    use chrono::NaiveTime;

    fn row(light: PictureLight) -> OutboxRow {
        let clock = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).unwrap();
        OutboxRow {
            chat_id: 1,
            language: "en".to_owned(),
            hours: Some(Hours {
                zone: "UTC".parse().unwrap(),
                bedtime: clock(22, 30),
                rising: clock(6, 45),
            }),
            created_at: DateTime::UNIX_EPOCH,
            item: OutboxItem::Picture {
                picture: Box::new(Picture::Stretch(Stretch::Seated)),
                caption: Message::default(),
                purpose: Purpose::Reply,
                light,
            },
        }
    }

    #[test]
    fn pictures_are_dark_from_two_hours_before_bedtime_until_rising() {
        for (time, palette) in [
            ("20:29", Palette::Light),
            ("20:30", Palette::Dark),
            ("22:30", Palette::Dark),
            ("03:12", Palette::Dark),
            ("06:44", Palette::Dark),
            ("06:45", Palette::Light),
        ] {
            let at = format!("2026-11-20T{time}:00Z").parse().unwrap();
            assert_eq!(row(PictureLight::Night).palette(at), palette, "{time}");
            assert_eq!(row(PictureLight::Always).palette(at), Palette::Dark);
            assert_eq!(row(PictureLight::Never).palette(at), Palette::Light);
            let nobody_knows = OutboxRow {
                hours: None,
                ..row(PictureLight::Night)
            };
            assert_eq!(nobody_knows.palette(at), Palette::Dark);
        }
    }
}
