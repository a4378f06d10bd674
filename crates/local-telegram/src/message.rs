//! A message in a chat, in its present state.

use super::entities::Entity;
use super::file::ChatFile;
use super::formatted::Formatted;
use super::keyboard::{self, ButtonAction, InlineButton, Keyboard};
use super::png;
use super::rich::RichContent;
use super::voice::ChatVoice;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ChatMessage {
    /// Counts up through all chats; later sent is larger.
    pub id: i64,
    pub author: Author,
    /// The text, or the caption of a file, as it is read.
    pub text: String,
    /// The same as it was sent, with its tags.
    pub html: String,
    pub entities: Vec<Entity>,
    pub keyboard: Keyboard,
    /// Sent without a sound.
    pub silent: bool,
    /// How often it was edited.
    pub edits: u32,
    /// By the clock of this Telegram.
    pub sent_at: DateTime<Utc>,
    pub document: Option<ChatFile>,
    pub photo: Option<ChatFile>,
    pub voice: Option<ChatVoice>,
    /// The caption is above the picture.
    pub caption_above: bool,
    /// Its blocks, where it has headings, tables or folds.
    pub rich: Option<Vec<Value>>,
    /// The emoji of a sticker.
    pub sticker: Option<String>,
    pub location: Option<SharedLocation>,
    /// The state's revision when it last changed.
    #[serde(skip)]
    pub revision: u64,
}

/// A place that a person shared, in degrees.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct SharedLocation {
    pub latitude: f64,
    pub longitude: f64,
}

/// What a bot says: words, or words with headings, tables and folds.
pub enum Content {
    Text(Formatted),
    Rich(RichContent),
}

impl Content {
    /// Whether a message says exactly this already.
    pub(super) fn is_in(&self, message: &ChatMessage) -> bool {
        match self {
            Content::Text(formatted) => {
                let same_form = message.entities == formatted.entities;
                message.rich.is_none() && same_form && message.text == formatted.text
            }
            Content::Rich(rich) => message.rich.as_ref() == Some(&rich.blocks),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Author {
    Bot,
    Person,
}

impl ChatMessage {
    pub(super) fn new(id: i64, author: Author, sent_at: DateTime<Utc>) -> ChatMessage {
        ChatMessage {
            id,
            author,
            text: String::new(),
            html: String::new(),
            entities: Vec::new(),
            keyboard: Keyboard::new(),
            silent: false,
            edits: 0,
            sent_at,
            document: None,
            photo: None,
            voice: None,
            caption_above: false,
            rich: None,
            sticker: None,
            location: None,
            revision: 0,
        }
    }

    pub fn buttons(&self) -> impl Iterator<Item = &InlineButton> {
        self.keyboard.iter().flatten()
    }

    /// Whether a button under it would send `data`.
    pub fn has_button(&self, data: &str) -> bool {
        self.buttons()
            .any(|button| matches!(&button.press, ButtonAction::Data(found) if found == data))
    }

    /// Whether its words are the caption of something.
    pub(super) fn has_file(&self) -> bool {
        self.document.is_some() || self.photo.is_some() || self.voice.is_some()
    }

    pub(super) fn set_content(&mut self, content: Content) {
        match content {
            Content::Text(formatted) => self.set_text(formatted),
            Content::Rich(rich) => {
                self.html = rich.source;
                self.text = rich.text;
                self.entities = Vec::new();
                self.rich = Some(rich.blocks);
            }
        }
    }

    fn set_text(&mut self, formatted: Formatted) {
        self.rich = None;
        self.html = formatted.source;
        self.text = formatted.text;
        self.entities = formatted.entities;
    }

    /// The bot's message as the Bot API shows it; `chat` is the chat's object.
    pub(super) fn json(&self, bot: &Value, chat: &Value) -> Value {
        let mut value = json!({
            "message_id": self.id,
            "from": bot,
            "chat": chat,
            "date": self.sent_at.timestamp(),
        });
        self.add_content(&mut value);
        if self.edits > 0 {
            value["edit_date"] = json!(self.sent_at.timestamp());
        }
        if !self.keyboard.is_empty() {
            value["reply_markup"] = keyboard::json(&self.keyboard);
        }
        value
    }

    fn add_content(&self, value: &mut Value) {
        if let Some(blocks) = &self.rich {
            value["rich_message"] = json!({ "blocks": blocks });
            return;
        }
        if self.caption_above {
            value["show_caption_above_media"] = json!(true);
        }
        let has_file = self.has_file();
        let (text, entities) = match has_file {
            true => ("caption", "caption_entities"),
            false => ("text", "entities"),
        };
        if !self.text.is_empty() {
            value[text] = json!(self.text);
        }
        if !self.entities.is_empty() {
            value[entities] = self.entities.iter().map(Entity::json).collect();
        }
        if let Some(file) = &self.document {
            value["document"] = file.json(self.id);
        }
        if let Some(voice) = &self.voice {
            value["voice"] = voice.json(self.id);
        }
        if let Some(file) = &self.photo {
            let mut size = file.json(self.id);
            let (width, height) = png::size(&file.bytes).unwrap_or((1, 1));
            size["width"] = json!(width);
            size["height"] = json!(height);
            value["photo"] = json!([size]);
        }
    }
}
