//! Raw update → event, with the lane it belongs to.
//!
//! Pure, and never fails: an update that cannot be read is an event that says
//! so, and one that nobody expects an answer to is none. It is read by its
//! shape, and not by the kinds that teloxide knows: Telegram adds kinds of
//! content faster than libraries follow.

mod command;
mod content;
mod shape;
#[cfg(test)]
mod tests;
pub mod vcard;
mod words;

pub use words::CHARACTERS_MAX;

use crate::conversation::{Event, What};
use chrono::{DateTime, Utc};
use shape::ObjectFields;

/// Reads an update. The lane is the chat's id, which in private chats is the
/// person's; `username` is the bot's, without `@`, empty while unknown.
pub fn read(json: &str, username: &str, arrived_at: DateTime<Utc>) -> Option<(i64, Event)> {
    let (lane, what, said_at) = happening(&ObjectFields::read(json)?, username)?;
    let event = Event {
        what,
        at: said_at.unwrap_or(arrived_at),
        recorded_at: arrived_at,
    };
    Some((lane, event))
}

/// Whose an update is, by as little of it as says so, for one that could not be
/// read: that of the one person who sent it, in their own chat.
pub fn whose(json: &str) -> Option<i64> {
    let update = ObjectFields::read(json)?;
    if let Some(press) = update.fields("callback_query") {
        let chat = UpdateChat::of(&press.fields("message")?)?;
        return own(&press, &chat);
    }
    let message = update.fields("message");
    let message = message.or_else(|| update.fields("edited_message"))?;
    own(&message, &UpdateChat::of(&message)?)
}

fn own(sent: &ObjectFields, chat: &UpdateChat) -> Option<i64> {
    let is_own = chat.kind == ChatType::Private && UpdateSender::of(sent)?.is_owner_of(chat);
    is_own.then_some(chat.id)
}

/// Lane, what happened, and the date of the message if it is one.
type Happening = (i64, What, Option<DateTime<Utc>>);

fn happening(update: &ObjectFields, username: &str) -> Option<Happening> {
    if let Some(message) = update.fields("message") {
        from_message(&message, username)
    } else if let Some(message) = update.fields("edited_message") {
        from_edit(&message)
    } else if let Some(press) = update.fields("callback_query") {
        from_press(&press)
    } else {
        from_membership(&update.fields("my_chat_member")?)
    }
}

fn from_message(message: &ObjectFields, username: &str) -> Option<Happening> {
    let chat = UpdateChat::of(message)?;
    let sender = UpdateSender::of(message)?;
    let what = match chat.kind {
        ChatType::Private if sender.is_owner_of(&chat) => {
            let what = content::of(message, username, sender.language)?;
            match album(message) {
                Some(album) => What::AlbumPart {
                    album,
                    part: Box::new(what),
                },
                None => what,
            }
        }
        ChatType::Group if !sender.is_bot => {
            let said = words::of(message).typed?;
            command::is_for_us_in_group(&said, username).then_some(What::Group)?
        }
        ChatType::Private | ChatType::Group => return None,
    };
    Some((chat.id, what, date(message)))
}

/// Photos that were sent together come as messages of their own.
fn album(message: &ObjectFields) -> Option<u32> {
    let id = message.text("media_group_id")?;
    Some(crc32fast::hash(id.as_bytes()))
}

fn from_edit(message: &ObjectFields) -> Option<Happening> {
    let chat = UpdateChat::of(message)?;
    let id = own(message, &chat)?;
    // A location shared live is edited with every step of the person.
    if message.has("location") {
        return None;
    }
    let text = words::of(message).all();
    Some((id, What::Edited { text }, date(message)))
}

/// Every press of a person is answered, so each is an event; only what was
/// pressed in their own chat counts.
fn from_press(press: &ObjectFields) -> Option<Happening> {
    let callback = press.text("id")?;
    let presser = UpdateSender::of(press)?;
    let id = presser.id.filter(|_| !presser.is_bot)?;
    let chat = press.fields("message");
    let (lane, data) = match chat.and_then(|message| UpdateChat::of(&message)) {
        Some(chat) if chat.kind == ChatType::Group => return Some((chat.id, What::Group, None)),
        Some(chat) if chat.id != id => (id, None),
        Some(_) | None => (id, press.text("data")),
    };
    let data = data.unwrap_or_default();
    Some((lane, What::Button { callback, data }, None))
}

fn from_membership(change: &ObjectFields) -> Option<Happening> {
    let chat = UpdateChat::of(change).filter(|chat| chat.kind == ChatType::Private)?;
    let status = change.fields("new_chat_member")?.text("status")?;
    let what = match status.as_str() {
        "kicked" | "left" => What::Blocked,
        "member" => What::Unblocked,
        _ => return None,
    };
    Some((chat.id, what, None))
}

fn date(message: &ObjectFields) -> Option<DateTime<Utc>> {
    DateTime::from_timestamp(message.number("date")?, 0)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum ChatType {
    Private,
    Group,
}

struct UpdateChat {
    id: i64,
    kind: ChatType,
}

impl UpdateChat {
    /// `None` for channels: nobody in them speaks to us.
    fn of(fields: &ObjectFields) -> Option<UpdateChat> {
        let chat = fields.fields("chat")?;
        let kind = match chat.text("type")?.as_str() {
            "private" => ChatType::Private,
            "group" | "supergroup" => ChatType::Group,
            _ => return None,
        };
        let id = chat.number("id")?;
        Some(UpdateChat { id, kind })
    }
}

/// Who sent something, as far as Telegram says.
#[derive(Default)]
struct UpdateSender {
    id: Option<i64>,
    is_bot: bool,
    language: Option<String>,
}

impl UpdateSender {
    /// `None` where somebody is named who cannot be read.
    fn of(fields: &ObjectFields) -> Option<UpdateSender> {
        if !fields.has("from") {
            return Some(UpdateSender::default());
        }
        let user = fields.fields("from")?;
        Some(UpdateSender {
            id: Some(user.number("id")?),
            is_bot: user.is("is_bot"),
            language: user.text("language_code"),
        })
    }

    /// Whether nobody else sent it: no bot, and in a private chat, which has
    /// the number of its person, nobody but them.
    fn is_owner_of(&self, chat: &UpdateChat) -> bool {
        !self.is_bot && self.id.is_none_or(|id| id == chat.id)
    }
}
