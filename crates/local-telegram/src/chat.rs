//! One chat of the bot's, with everything said in it.

use super::message::{Author, ChatMessage};
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
pub enum ChatKind {
    Private { first_name: String },
    Group { title: String },
}

#[derive(Debug)]
pub struct ChatState {
    /// As the Bot API shows it.
    pub object: Value,
    /// The person lets nothing of the bot's through.
    pub blocked: bool,
    messages: BTreeMap<i64, ChatMessage>,
    /// The newest deletions: the state's revision and the message.
    deleted: VecDeque<(u64, i64)>,
    /// What was deleted while recording, as it stood then.
    gone: BTreeMap<i64, ChatMessage>,
}

impl ChatKind {
    pub fn chat_object(&self, id: i64) -> Value {
        match self {
            ChatKind::Private { first_name } => {
                json!({ "id": id, "type": "private", "first_name": first_name })
            }
            ChatKind::Group { title } => json!({ "id": id, "type": "supergroup", "title": title }),
        }
    }
}

impl ChatState {
    pub fn new(id: i64, place: &ChatKind) -> ChatState {
        ChatState {
            object: place.chat_object(id),
            blocked: false,
            messages: BTreeMap::new(),
            deleted: VecDeque::new(),
            gone: BTreeMap::new(),
        }
    }

    /// Keeps many messages where `recording`, else only the newest.
    pub fn keep(&mut self, message: ChatMessage, recording: bool) {
        self.messages.insert(message.id, message);
        let most = if recording { RECORDED } else { REMEMBERED };
        if self.messages.len() > most {
            self.messages.pop_first();
        }
    }

    pub fn message(&self, id: i64) -> Option<&ChatMessage> {
        self.messages.get(&id)
    }

    pub fn message_mut(&mut self, id: i64) -> Option<&mut ChatMessage> {
        self.messages.get_mut(&id)
    }

    /// Keeps what it was where `recording`.
    pub fn delete(&mut self, id: i64, revision: u64, recording: bool) {
        let message = self.messages.remove(&id).filter(|_| recording);
        self.gone.extend(message.map(|message| (id, message)));
        if self.gone.len() > RECORDED {
            self.gone.pop_first();
        }
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
    pub fn history(&self) -> impl Iterator<Item = &ChatMessage> {
        self.messages.values()
    }

    pub fn bot_messages(&self) -> impl Iterator<Item = &ChatMessage> {
        self.history()
            .filter(|message| message.author == Author::Bot)
    }

    /// What was deleted of the bot's, oldest first.
    pub fn gone_messages(&self) -> impl Iterator<Item = &ChatMessage> {
        let gone = self.gone.values();
        gone.filter(|message| message.author == Author::Bot)
    }
}
