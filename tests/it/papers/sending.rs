//! Files that somebody sends, and what is said about them.

use super::diaries;
use crate::player::Player;
use charley::conversation::{Chat, Document, Effect, Fetched, What};
use charley::dialogue::Book;
use charley::library;
use charley::papers::export;
use chrono::{DateTime, Utc};
use serde_json::Value;
use std::sync::{Arc, LazyLock};

pub const JSON: &str = "charley-export.json";
pub const CSV: &str = "charley-cramps.csv";

static BOOK: LazyLock<Arc<Book>> = LazyLock::new(|| Arc::new(library::load(None).unwrap()));

/// Somebody's phone, and Telegram which gives files back.
pub fn phone(chat: Chat) -> Player {
    let mut player = Player::new(Arc::clone(&BOOK), diaries::now());
    player.chat = chat;
    player
}

/// What is said about a file that is sent.
pub fn send(player: &mut Player, name: &str, bytes: &[u8]) -> String {
    let effects = player.happens(What::Document(Document {
        file_id: "file-1".to_owned(),
        name: name.to_owned(),
        size_bytes: Some(u64::try_from(bytes.len()).unwrap()),
        caption: None,
    }));
    fetch(player, effects, Fetched::Bytes(bytes.into()))
}

/// Telegram's answer, where a file is asked for.
pub fn fetch(player: &mut Player, effects: Vec<Effect>, file: Fetched) -> String {
    let fetch = effects.iter().find_map(|effect| match effect {
        Effect::Fetch { file_id, adding } => Some((file_id.clone(), *adding)),
        _ => None,
    });
    match fetch {
        Some((file_id, adding)) => {
            let what = What::Fetched {
                file_id,
                file,
                adding,
            };
            let effects = player.happens(what);
            said(player, &effects)
        }
        None => said(player, &effects),
    }
}

pub fn said(player: &Player, effects: &[Effect]) -> String {
    let messages = effects.iter().filter_map(|effect| match effect {
        Effect::Send { message, .. } | Effect::Edit { message, .. } => Some(player.text(message)),
        _ => None,
    });
    messages.collect::<Vec<String>>().join("\n---\n")
}

pub fn add(player: &mut Player, bytes: &[u8]) -> String {
    let effects = player.presses("Add it");
    fetch(player, effects, Fetched::Bytes(bytes.into()))
}

pub fn sends_and_adds(player: &mut Player, name: &str, bytes: &[u8]) -> String {
    send(player, name, bytes);
    add(player, bytes)
}

pub fn exported(chat: &Chat) -> Value {
    let at: DateTime<Utc> = DateTime::UNIX_EPOCH;
    serde_json::from_str(&export::json(chat, at).unwrap()).unwrap()
}

pub fn export_of(chat: &Chat) -> Vec<u8> {
    export::json(chat, diaries::now()).unwrap().into_bytes()
}
