//! The few fields that matter, read from an update that teloxide cannot read:
//! Telegram adds kinds of content faster than libraries follow.

use super::{Happening, button, command};
use crate::conversation::What;
use chrono::{DateTime, Utc};
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::value::RawValue;

#[derive(Deserialize)]
struct Update<'a> {
    #[serde(borrow)]
    message: Option<Message<'a>>,
    #[serde(borrow)]
    edited_message: Option<Message<'a>>,
    #[serde(borrow)]
    callback_query: Option<Press<'a>>,
}

#[derive(Deserialize)]
struct Message<'a> {
    chat: Chat<'a>,
    from: Option<User>,
    date: Option<i64>,
    /// Raw, so that broken characters spoil only the text.
    #[serde(borrow)]
    text: Option<&'a RawValue>,
    voice: Option<IgnoredAny>,
    audio: Option<IgnoredAny>,
    video_note: Option<IgnoredAny>,
    sticker: Option<IgnoredAny>,
}

#[derive(Deserialize)]
struct Chat<'a> {
    id: i64,
    #[serde(rename = "type")]
    kind: Option<&'a str>,
}

#[derive(Deserialize)]
struct User {
    id: i64,
    #[serde(default)]
    is_bot: bool,
    language_code: Option<String>,
}

#[derive(Deserialize)]
struct Press<'a> {
    id: String,
    from: User,
    #[serde(borrow)]
    data: Option<&'a RawValue>,
}

/// What can still be made of it.
pub fn read(json: &str, username: &str) -> Option<Happening> {
    let update: Update = serde_json::from_str(json).ok()?;
    if let Some(press) = update.callback_query {
        let said = (press.from.id, button(press.id, string(press.data)), None);
        return (!press.from.is_bot).then_some(said);
    }
    let was_edited = update.message.is_none();
    let message = update.message.or(update.edited_message)?;
    let is_others = |user: &User| user.is_bot || user.id != message.chat.id;
    let is_others = message.from.as_ref().is_some_and(is_others);
    if is_others || message.chat.kind != Some("private") {
        return None;
    }
    let said_at = message
        .date
        .and_then(|at| DateTime::<Utc>::from_timestamp(at, 0));
    let text = string(message.text);
    let is_sound = [message.voice, message.audio, message.video_note]
        .iter()
        .any(Option::is_some);
    let what = match (was_edited, text) {
        (true, text) => What::Edited { text },
        (false, Some(text)) => {
            let language = message.from.and_then(|user| user.language_code);
            command::from_text(&text, username, language)?
        }
        (false, None) if is_sound => What::Voice,
        (false, None) if message.sticker.is_some() => What::Sticker,
        (false, None) => What::Unreadable,
    };
    Some((message.chat.id, what, said_at))
}

fn string(raw: Option<&RawValue>) -> Option<String> {
    serde_json::from_str(raw?.get()).ok()
}
