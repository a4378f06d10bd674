//! A person on the other side of the bot: writes, presses, blocks.

use super::chat::ChatKind;
use super::entities::{self, Entity};
use super::fields;
use super::file::ChatFile;
use super::message::{Author, ChatMessage};
use super::profile;
use super::shared::SharedState;
use super::state::State;
use axum::body::Bytes;
use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use std::sync::Arc;
use thiserror::Error;

/// One person in one chat. Cheap to clone.
#[derive(Clone)]
pub struct ChatMember {
    shared: Arc<SharedState>,
    id: i64,
    chat: i64,
    place: ChatKind,
    first_name: String,
    language: Option<String>,
}

/// What became of writing something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sent {
    pub update_id: i64,
    pub message_id: i64,
}

/// The message is not there, or has no such button now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("no such button to press")]
pub struct NoSuchButton;

impl ChatMember {
    pub(super) fn new(
        shared: Arc<SharedState>,
        id: i64,
        first_name: &str,
        place: ChatKind,
    ) -> ChatMember {
        ChatMember {
            shared,
            id,
            chat: id,
            place,
            first_name: first_name.to_owned(),
            language: None,
        }
    }

    /// The id of the chat they write in.
    pub fn chat(&self) -> i64 {
        self.chat
    }

    /// Sets the language of their Telegram, a BCP 47 tag.
    pub fn speaking(mut self, language: &str) -> ChatMember {
        self.language = Some(language.to_owned());
        self
    }

    /// The same person in a group that the bot is in too.
    pub fn in_group(&self, group: i64) -> ChatMember {
        let place = ChatKind::Group {
            title: "Neighbours".to_owned(),
        };
        self.shared.change(|state| state.open_chat(group, &place));
        ChatMember {
            chat: group,
            place,
            ..self.clone()
        }
    }

    pub fn send_text(&self, text: &str) -> Sent {
        self.send_at(text, self.shared.now())
    }

    /// Writes a text that Telegram dates so, whatever the clock says.
    pub fn send_at(&self, text: &str, date: DateTime<Utc>) -> Sent {
        self.send_dated(text_fields(text), date)
    }

    /// Sends anything: `fields` are those of the message that make it what it
    /// is, such as `sticker` or `location`; see [`super::fields`].
    pub fn send(&self, fields: Value) -> Sent {
        self.send_dated(fields, self.shared.now())
    }

    /// Sends a file.
    pub fn send_file(&self, name: &str, bytes: impl Into<Bytes>) -> Sent {
        let file = ChatFile {
            name: name.to_owned(),
            bytes: bytes.into(),
        };
        let fields = self.shared.change(|state| {
            let id = format!("upload-{}", state.next_message_id());
            let fields = fields::document(&id, &file);
            state.uploads.keep(id, file);
            fields
        });
        self.send(fields)
    }

    /// Changes a text sent earlier. Returns the update's id.
    pub fn edit(&self, message_id: i64, text: &str) -> i64 {
        let now = self.shared.now();
        let sent_at = self.shared.change(|state| {
            let revision = state.revision();
            let message = state.chats.get_mut(&self.chat)?.message_mut(message_id)?;
            text.clone_into(&mut message.text);
            message.edits += 1;
            message.revision = revision;
            Some(message.sent_at)
        });
        let mut message = self.message(message_id, text_fields(text), sent_at.unwrap_or(now));
        message["edit_date"] = json!(now.timestamp());
        self.shared.push_update("edited_message", &message)
    }

    /// Presses a button that is there now. Returns the press's id.
    ///
    /// # Errors
    /// Where the message has no button with that data now.
    pub fn press(&self, message_id: i64, data: &str) -> Result<String, NoSuchButton> {
        let is_there = {
            let state = self.shared.lock();
            let message = state
                .chats
                .get(&self.chat)
                .and_then(|chat| chat.message(message_id));
            message.is_some_and(|message| message.has_button(data))
        };
        match is_there {
            true => Ok(self.press_forged(message_id, data)),
            false => Err(NoSuchButton),
        }
    }

    /// Presses a button that need not be there: a stale one, or one made up.
    /// Returns the press's id.
    pub fn press_forged(&self, message_id: i64, data: &str) -> String {
        let (callback, message) = self.shared.change(|state| {
            let message = self.pressed_message(state, message_id);
            (state.presses.open(self.chat), message)
        });
        let body = json!({
            "id": callback,
            "from": self.user(),
            "message": message,
            "chat_instance": self.chat.to_string(),
            "data": data,
        });
        self.shared.push_update("callback_query", &body);
        callback
    }

    /// Blocks the bot: it is told, and nothing of its gets through.
    pub fn block(&self) -> i64 {
        self.block_quietly();
        self.membership("member", "kicked")
    }

    /// Blocks the bot without it being told.
    pub fn block_quietly(&self) {
        self.set_blocked(true);
    }

    /// Lets the bot through again. Returns the update's id.
    pub fn unblock(&self) -> i64 {
        self.set_blocked(false);
        self.membership("kicked", "member")
    }

    fn send_dated(&self, fields: Value, date: DateTime<Utc>) -> Sent {
        let message_id = self.shared.change(|state| self.keep(state, &fields, date));
        let message = self.message(message_id, fields, date);
        Sent {
            update_id: self.shared.push_update("message", &message),
            message_id,
        }
    }

    /// The person's side of the chat is only remembered while recording.
    fn keep(&self, state: &mut State, fields: &Value, date: DateTime<Utc>) -> i64 {
        let id = state.next_message_id();
        let revision = state.revision();
        if state.recording
            && let Some(chat) = state.chats.get_mut(&self.chat)
        {
            let message = ChatMessage::new(id, Author::Person, date);
            let file_id = fields["document"]["file_id"].as_str().unwrap_or_default();
            let document = state.uploads.get(file_id).cloned();
            let message = ChatMessage {
                revision,
                document,
                ..fields::shown(message, fields)
            };
            chat.keep(message, true);
        }
        id
    }

    fn message(&self, id: i64, fields: Value, date: DateTime<Utc>) -> Value {
        let mut message = json!({
            "message_id": id,
            "from": self.user(),
            "chat": self.place.chat_object(self.chat),
            "date": date.timestamp(),
        });
        if let (Value::Object(message), Value::Object(fields)) = (&mut message, fields) {
            message.extend(fields);
        }
        message
    }

    /// A message that is gone is shown as Telegram shows those: without
    /// content and with the date 0.
    fn pressed_message(&self, state: &State, message_id: i64) -> Value {
        let chat = self.place.chat_object(self.chat);
        let known = state.chats.get(&self.chat);
        match known.and_then(|known| known.message(message_id)) {
            Some(message) if message.author == Author::Bot => message.json(&profile::bot(), &chat),
            Some(_) | None => json!({ "message_id": message_id, "chat": chat, "date": 0 }),
        }
    }

    fn user(&self) -> Value {
        let mut user = json!({
            "id": self.id,
            "is_bot": false,
            "first_name": self.first_name,
        });
        if let Some(language) = &self.language {
            user["language_code"] = json!(language);
        }
        user
    }

    fn set_blocked(&self, blocked: bool) {
        self.shared.change(|state| {
            if let Some(chat) = state.chats.get_mut(&self.chat) {
                chat.blocked = blocked;
            }
        });
    }

    fn membership(&self, old: &str, new: &str) -> i64 {
        let body = json!({
            "chat": self.place.chat_object(self.chat),
            "from": self.user(),
            "date": self.shared.now().timestamp(),
            "old_chat_member": member(old),
            "new_chat_member": member(new),
        });
        self.shared.push_update("my_chat_member", &body)
    }
}

/// Banned members come with an until date; 0 is for ever.
fn member(status: &str) -> Value {
    let mut member = json!({ "user": profile::bot(), "status": status });
    if status == "kicked" {
        member["until_date"] = json!(0);
    }
    member
}

fn text_fields(text: &str) -> Value {
    let mut fields = json!({ "text": text });
    let entities: Vec<Value> = entities::found_in(text).iter().map(Entity::json).collect();
    if !entities.is_empty() {
        fields["entities"] = json!(entities);
    }
    fields
}
