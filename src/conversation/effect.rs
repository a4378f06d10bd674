//! What a turn wants done: records to keep and things to say.
//!
//! Effects name words and arguments, never finished sentences.

use super::export::Part;
use crate::diary::{Record, RecordKey, ReminderKind};
use crate::picture::Picture;
use crate::words::Text;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// Names a message of ours before Telegram has given it an id. Counts up
/// within one person and is never reused, also not after `/delete`.
pub type Handle = u64;

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
    /// Replaces an earlier message, text and buttons.
    Edit {
        handle: Handle,
        message: Message,
    },
    /// Takes the buttons off an earlier message.
    DropButtons {
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

/// A file made from the diary as it is when the file is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ExportFile {
    /// Everything, for `/export`.
    Json,
    /// The cramps, for `/export`.
    Csv,
    /// A part of either, where the whole would be too large.
    JsonPart(Part),
    CsvPart(Part),
    /// The nights, one a row.
    Nights,
    /// What a clinic's own programs read.
    Fhir,
    /// One page for the doctor, for each size of paper.
    PageA4,
    PageLetter,
}

impl ExportFile {
    pub fn name(self) -> Cow<'static, str> {
        let part = |name: &str, Part { number, of, .. }, ending: &str| {
            Cow::Owned(format!("charley-{name}-{number}-of-{of}.{ending}"))
        };
        match self {
            ExportFile::Json => "charley-export.json".into(),
            ExportFile::Csv => "charley-cramps.csv".into(),
            ExportFile::JsonPart(one) => part("export", one, "json"),
            ExportFile::CsvPart(one) => part("cramps", one, "csv"),
            ExportFile::Nights => "charley-nights.csv".into(),
            ExportFile::Fhir => "charley-fhir.json".into(),
            ExportFile::PageA4 | ExportFile::PageLetter => "charley-page.pdf".into(),
        }
    }
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
}

/// A message in words and buttons.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// Paragraphs of lines; a blank line stands between paragraphs.
    pub paragraphs: Vec<Vec<Text>>,
    /// Rows of buttons.
    pub buttons: Vec<Vec<Button>>,
    /// Without sound at every hour, not only at night.
    pub silent: bool,
    /// Said however much else waits: danger, receipts, what the person would not
    /// know to ask for again.
    #[serde(default)]
    pub is_vital: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Button {
    pub label: Text,
    pub press: Press,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Press {
    /// Comes back to us as the data of a button event; at most 64 bytes.
    Data(String),
    /// Opens the private chat with the bot; used in groups.
    OpenPrivateChat,
}

impl Message {
    pub fn new(text: impl Into<Text>) -> Self {
        Message::default().paragraph(text)
    }

    /// Begins a new paragraph.
    pub fn paragraph(mut self, text: impl Into<Text>) -> Self {
        self.paragraphs.push(vec![text.into()]);
        self
    }

    /// Adds a line to the last paragraph.
    pub fn line(mut self, text: impl Into<Text>) -> Self {
        match self.paragraphs.last_mut() {
            Some(paragraph) => paragraph.push(text.into()),
            None => self.paragraphs.push(vec![text.into()]),
        }
        self
    }

    pub fn row(mut self, buttons: impl IntoIterator<Item = Button>) -> Self {
        let row: Vec<Button> = buttons.into_iter().collect();
        if !row.is_empty() {
            self.buttons.push(row);
        }
        self
    }

    pub fn silent(mut self) -> Self {
        self.silent = true;
        self
    }

    pub fn vital(mut self) -> Self {
        self.is_vital = true;
        self
    }
}
