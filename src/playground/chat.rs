//! One chat of the bot's, with everything said in it.

use super::message::{Author, Message};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// How many messages a chat remembers while nothing is recorded.
const REMEMBERED: usize = 20;

/// Who the bot talks with there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    Private { first_name: String },
    Group { title: String },
}

#[derive(Debug)]
pub struct Chat {
    /// As the Bot API shows it.
    pub object: Value,
    /// The person lets nothing of the bot's through.
    pub blocked: bool,
    messages: BTreeMap<i64, Message>,
}

impl Place {
    pub fn chat_object(&self, id: i64) -> Value {
        match self {
            Place::Private { first_name } => {
                json!({ "id": id, "type": "private", "first_name": first_name })
            }
            Place::Group { title } => json!({ "id": id, "type": "supergroup", "title": title }),
        }
    }
}

impl Chat {
    pub fn new(id: i64, place: &Place) -> Chat {
        Chat {
            object: place.chat_object(id),
            blocked: false,
            messages: BTreeMap::new(),
        }
    }

    /// Keeps everything where `all`, else only the newest.
    pub fn keep(&mut self, message: Message, all: bool) {
        self.messages.insert(message.id, message);
        if !all && self.messages.len() > REMEMBERED {
            self.messages.pop_first();
        }
    }

    pub fn message(&self, id: i64) -> Option<&Message> {
        self.messages.get(&id)
    }

    pub fn message_mut(&mut self, id: i64) -> Option<&mut Message> {
        self.messages.get_mut(&id)
    }

    pub fn remove(&mut self, id: i64) -> Option<Message> {
        self.messages.remove(&id)
    }

    /// Everything said, oldest first.
    pub fn history(&self) -> impl Iterator<Item = &Message> {
        self.messages.values()
    }

    pub fn bot_messages(&self) -> impl Iterator<Item = &Message> {
        self.history()
            .filter(|message| message.author == Author::Bot)
    }
}
