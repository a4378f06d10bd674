//! What the page is told: everything to show, or what changed since. Only
//! shapes in here.

use super::runs::{Run, is_false};
use crate::conversation::Wake;
use chrono::{DateTime, Utc};
use serde::Serialize;
use serde_json::Value;

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Snapshot {
    /// Another value means another process: the page begins anew.
    pub run: String,
    /// Whose messages these are.
    pub chat: i64,
    pub revision: u64,
    /// All that there is, rather than what changed.
    pub whole: bool,
    #[serde(flatten)]
    pub around: Around,
    /// In order of their ids.
    pub messages: Vec<MessageView>,
    pub removed: Vec<i64>,
    pub toasts: Vec<Toast>,
}

/// What is told whole each time.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Around {
    pub clock: ClockView,
    pub people: Vec<PersonView>,
    pub bot: Bot,
    /// Of the dialogue files, as `file:line: what is wrong`.
    pub problems: Vec<String>,
    /// Requests that Telegram does not have so.
    pub violations: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ClockView {
    pub now: DateTime<Utc>,
    /// In the zone shown, to the minute.
    pub local: String,
    /// The zone that the person told.
    pub zone: Option<String>,
    /// That, or else the playground's.
    pub shown_in: String,
    pub speed: u32,
    /// A jump is under way.
    pub moving: bool,
    pub next_reminder: Option<String>,
    pub next_reminder_kind: Option<Wake>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PersonView {
    pub chat: i64,
    pub first_name: String,
    pub language: String,
    /// What they had behind them when they came.
    pub past: Option<String>,
    pub blocked: bool,
    pub unread: usize,
}

/// The bot as it introduced itself, in the person's language.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Bot {
    pub name: String,
    pub description: String,
    pub short_description: String,
    pub commands: Vec<CommandView>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CommandView {
    pub command: String,
    pub description: String,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MessageView {
    pub id: i64,
    pub author: &'static str,
    pub at: DateTime<Utc>,
    /// In the person's zone.
    pub time: String,
    pub day: String,
    pub text: String,
    /// The same text in runs; never HTML.
    pub html: Vec<Run>,
    /// Its blocks, where it has headings, tables or folds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rich: Option<Vec<Value>>,
    #[serde(skip_serializing_if = "is_false")]
    pub caption_above: bool,
    pub silent: bool,
    pub edited: bool,
    pub kind: &'static str,
    pub file: Option<FileView>,
    pub location: Option<LocationView>,
    pub buttons: Vec<Vec<ButtonView>>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FileView {
    pub name: String,
    pub bytes: usize,
    pub content_type: &'static str,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LocationView {
    pub latitude: f64,
    pub longitude: f64,
}

/// Sends `data`, opens `url`, or copies `copies`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ButtonView {
    pub text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub copies: Option<String>,
    /// `primary`, `success` or `danger`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub style: Option<&'static str>,
}

/// A note on a press, shown in passing, or as a box where `alert`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Toast {
    pub id: String,
    pub text: String,
    pub alert: bool,
}
