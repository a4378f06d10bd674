//! One chat of the bot's, with everything said in it.

use super::message::{Author, Message};
use serde_json::{Value, json};
use std::collections::{BTreeMap, VecDeque};

/// How many messages a chat remembers while nothing is recorded.
const REMEMBERED: usize = 20;
/// The same while it is: enough for long play, and an end for long nights.
const RECORDED: usize = 1_000;
/// Deletions remembered, for those who look on.
const DELETIONS_REMEMBERED: usize = 100;

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
    /// The newest deletions: the state's revision and the message.
    deleted: VecDeque<(u64, i64)>,
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
            deleted: VecDeque::new(),
        }
    }

    /// Keeps many messages where `recording`, else only the newest.
    pub fn keep(&mut self, message: Message, recording: bool) {
        self.messages.insert(message.id, message);
        let most = if recording { RECORDED } else { REMEMBERED };
        if self.messages.len() > most {
            self.messages.pop_first();
        }
    }

    pub fn message(&self, id: i64) -> Option<&Message> {
        self.messages.get(&id)
    }

    pub fn message_mut(&mut self, id: i64) -> Option<&mut Message> {
        self.messages.get_mut(&id)
    }

    pub fn delete(&mut self, id: i64, revision: u64) {
        self.messages.remove(&id);
        self.deleted.push_back((revision, id));
        if self.deleted.len() > DELETIONS_REMEMBERED {
            self.deleted.pop_front();
        }
    }

    /// The messages deleted later than the revision.
    pub fn deleted_after(&self, revision: u64) -> Vec<i64> {
        let later = self.deleted.iter().filter(|(at, _)| *at > revision);
        later.map(|(_, id)| *id).collect()
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
