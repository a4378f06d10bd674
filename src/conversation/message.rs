//! A message in words and buttons, before it has a language.

use crate::words::Text;
use serde::{Deserialize, Serialize};

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
