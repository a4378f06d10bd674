//! Raw update → event, with the lane it belongs to.
//!
//! Pure, and never fails: an update that cannot be read is an event that says
//! so, and one that nobody expects an answer to is none.

mod command;
mod skeleton;
#[cfg(test)]
mod tests;

use crate::conversation::{Document, Event, What};
use chrono::{DateTime, Utc};
use teloxide::types::{
    CallbackQuery, Chat, ChatMemberKind, ChatMemberUpdated, Document as TelegramDocument, Location,
    MediaKind, Message, MessageKind, Update, UpdateKind, User,
};

/// Reads an update. The lane is the chat's id, which in private chats is the
/// person's; `username` is the bot's, without `@`, empty while unknown.
pub fn read(json: &str, username: &str, arrived_at: DateTime<Utc>) -> Option<(i64, Event)> {
    let readable = serde_json::from_str::<Update>(json).ok();
    let (lane, what, said_at) = match readable.map(|update| update.kind) {
        Some(UpdateKind::Message(message)) => from_message(&message, username, json)?,
        Some(UpdateKind::EditedMessage(message)) => from_edit(&message)?,
        Some(UpdateKind::CallbackQuery(press)) => from_press(press)?,
        Some(UpdateKind::MyChatMember(change)) => from_membership(&change)?,
        Some(UpdateKind::Error(_)) | None => skeleton::read(json, username)?,
        Some(_) => return None,
    };
    let event = Event {
        what,
        at: said_at.unwrap_or(arrived_at),
        recorded_at: arrived_at,
    };
    Some((lane, event))
}

/// Lane, what happened, and the date of the message if it is one.
type Happening = (i64, What, Option<DateTime<Utc>>);

fn from_message(message: &Message, username: &str, json: &str) -> Option<Happening> {
    let sender = message.from.as_ref();
    let chat = &message.chat;
    if chat.is_channel() || sender.is_some_and(|user| is_somebody_else(user, chat)) {
        return None;
    }
    let text = message.text();
    let what = if message.chat.is_private() {
        match text {
            Some(text) => {
                let language = sender.and_then(|user| user.language_code.clone());
                command::from_text(text, username, language)?
            }
            // A kind of content that teloxide does not know looks empty to it.
            None if matches!(message.kind, MessageKind::Empty {}) => {
                return skeleton::read(json, username);
            }
            None => from_content(message)?,
        }
    } else {
        let said = text.or_else(|| message.caption())?;
        command::is_for_us_in_group(said, username).then_some(What::Group)?
    };
    Some((message.chat.id.0, what, Some(message.date)))
}

/// Whether this is not the person whose chat it is: a bot, or in a private chat
/// anybody but the one it is with.
fn is_somebody_else(user: &User, chat: &Chat) -> bool {
    user.is_bot || (chat.is_private() && !is_with(chat, user))
}

/// A private chat has the number of its person.
fn is_with(chat: &Chat, user: &User) -> bool {
    i64::try_from(user.id.0).is_ok_and(|id| id == chat.id.0)
}

/// What is not text; `None` for service messages.
fn from_content(message: &Message) -> Option<What> {
    let caption = message.caption().map(str::to_owned);
    let common = match &message.kind {
        MessageKind::Common(common) => common,
        MessageKind::Dice(_) | MessageKind::Giveaway(_) | MessageKind::Invoice(_) => {
            return Some(What::Other { caption });
        }
        _ => return None,
    };
    match &common.media_kind {
        MediaKind::Voice(_) | MediaKind::VideoNote(_) | MediaKind::Audio(_) => Some(What::Voice),
        MediaKind::Sticker(_) => Some(What::Sticker),
        MediaKind::Location(media) => Some(place(&media.location)),
        MediaKind::Venue(media) => Some(place(&media.venue.location)),
        MediaKind::Document(media) => Some(What::Document(file(&media.document, caption))),
        MediaKind::Migration(_) => None,
        _ => Some(What::Other { caption }),
    }
}

fn file(document: &TelegramDocument, caption: Option<String>) -> Document {
    Document {
        file_id: document.file.id.0.clone(),
        name: document.file_name.clone().unwrap_or_default(),
        // What teloxide puts in place of a size that was not told.
        size_bytes: Some(document.file.size)
            .filter(|size| *size != u32::MAX)
            .map(u64::from),
        caption,
    }
}

fn place(location: &Location) -> What {
    What::Location {
        latitude: location.latitude,
        longitude: location.longitude,
    }
}

fn from_edit(message: &Message) -> Option<Happening> {
    let chat = &message.chat;
    let sender = message.from.as_ref();
    let is_others = sender.is_some_and(|user| is_somebody_else(user, chat));
    // A location shared live is edited with every step of the person.
    if !chat.is_private() || is_others || message.location().is_some() {
        return None;
    }
    let text = message.text().or_else(|| message.caption());
    let what = What::Edited {
        text: text.map(str::to_owned),
    };
    Some((message.chat.id.0, what, Some(message.date)))
}

/// Every press of a person is answered, so each is an event; only what was
/// pressed in their own chat counts.
fn from_press(press: CallbackQuery) -> Option<Happening> {
    if press.from.is_bot {
        return None;
    }
    let presser = i64::try_from(press.from.id.0).ok()?;
    let chat = press.message.as_ref().map(|message| message.chat());
    Some(match chat {
        Some(chat) if !chat.is_private() => (chat.id.0, What::Group, None),
        Some(chat) if !is_with(chat, &press.from) => (presser, button(press.id.0, None), None),
        Some(_) | None => (presser, button(press.id.0, press.data), None),
    })
}

fn button(callback: String, data: Option<String>) -> What {
    What::Button {
        callback,
        data: data.unwrap_or_default(),
    }
}

fn from_membership(change: &ChatMemberUpdated) -> Option<Happening> {
    if !change.chat.is_private() {
        return None;
    }
    let what = match change.new_chat_member.kind {
        ChatMemberKind::Banned(_) | ChatMemberKind::Left => What::Blocked,
        ChatMemberKind::Member(_) => What::Unblocked,
        ChatMemberKind::Owner(_)
        | ChatMemberKind::Administrator(_)
        | ChatMemberKind::Restricted(_) => return None,
    };
    Some((change.chat.id.0, what, None))
}
