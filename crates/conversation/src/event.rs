//! What can happen to a conversation.

use charley_core::chat::Wake;
use charley_core::diary::ReminderKind;
use chrono::{DateTime, NaiveDate, Utc};
use std::borrow::Cow;
use std::sync::Arc;

/// One thing that happened, with its times.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    pub what: What,
    /// The date of the person's message; for anything else, its arrival.
    pub at: DateTime<Utc>,
    /// When the report of it became durable with us.
    pub recorded_at: DateTime<Utc>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// `/name arguments`; the name in lower case, without slash or bot name.
    Command {
        name: String,
        arguments: String,
        /// BCP 47 tag of the person's client, where told.
        language: Option<String>,
    },
    Text(String),
    Button {
        /// Names the press to Telegram, so that it can be answered.
        callback: String,
        /// The button's data, as received; may be forged.
        data: String,
    },
    Location {
        latitude: f64,
        longitude: f64,
        /// What the place is called, and anything else written with it.
        words: Option<String>,
    },
    /// A voice note, video note or audio: something to listen to.
    Voice,
    Sticker,
    /// A photo, contact, poll, dice or anything else, with all its words.
    Other {
        caption: Option<String>,
    },
    /// Words in something that nobody need answer, such as a gift.
    Overheard(String),
    /// One of several things that were sent together.
    AlbumPart {
        /// Which album; a checksum of Telegram's name for it.
        album: u32,
        part: Box<What>,
    },
    /// A file.
    Document(Document),
    /// A file that the person sent is here, or is not to be had.
    Fetched {
        file_id: String,
        file: Fetched,
        /// To be added, after the person said so; or to be looked at first.
        adding: bool,
    },
    /// The person edited an earlier message.
    Edited {
        text: Option<String>,
    },
    /// An update of a kind that we cannot read.
    Unreadable,
    /// A command or mention in a group.
    Group,
    /// The person blocked the bot, or Telegram says that nothing arrives.
    Blocked,
    Unblocked,
    /// A row of the `due` tree came due.
    Due {
        wake: Wake,
        due_at: DateTime<Utc>,
        /// A number that nobody could foresee, for what is drawn by lot now.
        chance: u64,
    },
    /// The machine's clock was ahead and is not any more.
    ClockSetBack,
    /// Zones may have other rules than those that reminders were planned by.
    ZonesChanged,
    /// A reminder was delivered.
    Delivered {
        kind: ReminderKind,
        night: NaiveDate,
    },
    /// A reminder was not sent: it waited longer than it is good for, or
    /// Telegram refuses it.
    Expired {
        kind: ReminderKind,
        night: NaiveDate,
    },
    /// Handling what came due failed; it was put aside.
    DueFailed {
        wake: Wake,
    },
    /// A file that was to be sent could not be made; it was put aside.
    NotMade,
    /// Handling an update of this person failed; it was put aside.
    Failed,
    /// More waited to be said to this person than can be heard, and some of it
    /// was left out.
    TooMuch,
}

impl Event {
    /// What happened by itself, and the album it is a part of.
    pub fn out_of_album(&self) -> (Cow<'_, Event>, Option<u32>) {
        let What::AlbumPart { album, part } = &self.what else {
            return (Cow::Borrowed(self), None);
        };
        let alone = Event {
            what: (**part).clone(),
            ..*self
        };
        (Cow::Owned(alone), Some(*album))
    }

    /// The chance that came with it, if any did.
    pub fn chance(&self) -> Option<u64> {
        if let What::Due { chance, .. } = self.what {
            Some(chance)
        } else {
            None
        }
    }
}

/// A file as it is sent: known by name, not read yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Names the file to Telegram.
    pub file_id: String,
    /// Empty where it has none.
    pub name: String,
    /// As Telegram says.
    pub size_bytes: Option<u64>,
    pub caption: Option<String>,
}

/// What became of fetching a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fetched {
    Bytes(Arc<[u8]>),
    /// It is larger than was asked for.
    TooLarge,
    /// Telegram does not give it any more.
    Gone,
    /// Handling it failed; it was put aside.
    Failed,
}
