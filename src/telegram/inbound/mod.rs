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
use shape::Fields;

/// Reads an update. The lane is the chat's id, which in private chats is the
/// person's; `username` is the bot's, without `@`, empty while unknown.
pub fn read(json: &str, username: &str, arrived_at: DateTime<Utc>) -> Option<(i64, Event)> {
    let (lane, what, said_at) = happening(&Fields::read(json)?, username)?;
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
    let update = Fields::read(json)?;
    if let Some(press) = update.fields("callback_query") {
        let chat = Chat::of(&press.fields("message")?)?;
        return own(&press, &chat);
    }
    let message = update.fields("message");
    let message = message.or_else(|| update.fields("edited_message"))?;
    own(&message, &Chat::of(&message)?)
}

fn own(sent: &Fields, chat: &Chat) -> Option<i64> {
    let is_own = chat.kind == Kind::Private && Sender::of(sent)?.is_owner_of(chat);
    is_own.then_some(chat.id)
}

/// Lane, what happened, and the date of the message if it is one.
type Happening = (i64, What, Option<DateTime<Utc>>);

fn happening(update: &Fields, username: &str) -> Option<Happening> {
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

fn from_message(message: &Fields, username: &str) -> Option<Happening> {
    let chat = Chat::of(message)?;
    let sender = Sender::of(message)?;
    let what = match chat.kind {
        Kind::Private if sender.is_owner_of(&chat) => {
            let what = content::of(message, username, sender.language)?;
            match album(message) {
                Some(album) => What::AlbumPart {
                    album,
                    part: Box::new(what),
                },
                None => what,
            }
        }
        Kind::Group if !sender.is_bot => {
            let said = words::of(message).typed?;
            command::is_for_us_in_group(&said, username).then_some(What::Group)?
        }
        Kind::Private | Kind::Group => return None,
    };
    Some((chat.id, what, date(message)))
}

/// Photos that were sent together come as messages of their own.
fn album(message: &Fields) -> Option<u32> {
    let id = message.text("media_group_id")?;
    Some(crc32fast::hash(id.as_bytes()))
}

fn from_edit(message: &Fields) -> Option<Happening> {
    let chat = Chat::of(message)?;
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
fn from_press(press: &Fields) -> Option<Happening> {
    let callback = press.text("id")?;
    let presser = Sender::of(press)?;
    let id = presser.id.filter(|_| !presser.is_bot)?;
    let chat = press.fields("message");
    let (lane, data) = match chat.and_then(|message| Chat::of(&message)) {
        Some(chat) if chat.kind == Kind::Group => return Some((chat.id, What::Group, None)),
        Some(chat) if chat.id != id => (id, None),
        Some(_) | None => (id, press.text("data")),
    };
    let data = data.unwrap_or_default();
    Some((lane, What::Button { callback, data }, None))
}

fn from_membership(change: &Fields) -> Option<Happening> {
    let chat = Chat::of(change).filter(|chat| chat.kind == Kind::Private)?;
    let status = change.fields("new_chat_member")?.text("status")?;
    let what = match status.as_str() {
        "kicked" | "left" => What::Blocked,
        "member" => What::Unblocked,
        _ => return None,
    };
    Some((chat.id, what, None))
}

fn date(message: &Fields) -> Option<DateTime<Utc>> {
    DateTime::from_timestamp(message.number("date")?, 0)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Private,
    Group,
}

struct Chat {
    id: i64,
    kind: Kind,
}

impl Chat {
    /// `None` for channels: nobody in them speaks to us.
    fn of(fields: &Fields) -> Option<Chat> {
        let chat = fields.fields("chat")?;
        let kind = match chat.text("type")?.as_str() {
            "private" => Kind::Private,
            "group" | "supergroup" => Kind::Group,
            _ => return None,
        };
        let id = chat.number("id")?;
        Some(Chat { id, kind })
    }
}

/// Who sent something, as far as Telegram says.
#[derive(Default)]
struct Sender {
    id: Option<i64>,
    is_bot: bool,
    language: Option<String>,
}

impl Sender {
    /// `None` where somebody is named who cannot be read.
    fn of(fields: &Fields) -> Option<Sender> {
        if !fields.has("from") {
            return Some(Sender::default());
        }
        let user = fields.fields("from")?;
        Some(Sender {
            id: Some(user.number("id")?),
            is_bot: user.is("is_bot"),
            language: user.text("language_code"),
        })
    }

    /// Whether nobody else sent it: no bot, and in a private chat, which has
    /// the number of its person, nobody but them.
    fn is_owner_of(&self, chat: &Chat) -> bool {
        !self.is_bot && self.id.is_none_or(|id| id == chat.id)
    }
}
