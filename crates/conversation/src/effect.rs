//! What a turn wants done: records to keep and things to say.
//!
//! Effects name words and arguments, never finished sentences.

use super::message::Message;
use charley_core::chat::{Chat, Handle};
use charley_core::diary::{Record, RecordKey, ReminderKind};
use charley_core::papers::ExportFile;
use charley_core::picture::Picture;
use charley_core::sound::Soundtrack;
use charley_core::words::Text;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// The new state of the chat, and what is to be kept and said.
#[derive(Clone, Debug, PartialEq)]
pub struct Turn {
    pub chat: Chat,
    pub effects: Vec<Effect>,
}

/// What handling one event leads to. Kept effects and the chat's new state are
/// committed in one transaction together with the spoken ones, in order.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// A new message. The handle is there where it may be edited later.
    Send {
        handle: Option<Handle>,
        message: Message,
        purpose: Purpose,
    },
    /// A picture, and a caption that says all that it shows: who gets no
    /// picture gets the caption alone. It is never edited and has no buttons.
    SendPicture {
        picture: Picture,
        caption: Message,
        purpose: Purpose,
    },
    /// Something to play, without a sound until it is played. What it says is said
    /// in words elsewhere, so that it may get lost.
    SendSound {
        sound: Soundtrack,
        caption: Message,
    },
    /// Replaces an earlier message, text and buttons.
    Edit {
        handle: Handle,
        message: Message,
    },
    /// Takes the buttons off an earlier message.
    DropButtons {
        handle: Handle,
    },
    /// Takes an earlier message away; where that cannot be, its buttons.
    Delete {
        handle: Handle,
    },
    /// Answers a button press, with a short note where there is one.
    Answer {
        callback: String,
        toast: Option<Text>,
    },
    /// A file made from the diary.
    SendFile(ExportFile),
    /// Fetches a file that the person sent; what became of it is an event.
    Fetch {
        file_id: String,
        adding: bool,
    },
    /// Edits an earlier message at set times; best effort, never stored. A
    /// later event of the same person ends it.
    Pace {
        handle: Handle,
        phases: Vec<Phase>,
    },
    Keep(Record),
    Discard(RecordKey),
    /// Everything about the chat goes. Effects after it are carried out.
    Forget,
}

/// One step of a paced exercise.
#[derive(Clone, Debug, PartialEq)]
pub struct Phase {
    /// Seconds after the start.
    pub after_seconds: u32,
    pub message: Message,
}

/// What a message is for; decides its class, its window and its record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Purpose {
    Reply,
    Reminder {
        kind: ReminderKind,
        night: NaiveDate,
        /// Not sent after this instant; recorded as missed instead.
        expires_at: DateTime<Utc>,
    },
    /// Comes by itself but is no reminder: no window and no record.
    Notice,
    /// The quiet note of a habit: with a window, and no record of its own.
    QuietNote {
        expires_at: DateTime<Utc>,
    },
}
