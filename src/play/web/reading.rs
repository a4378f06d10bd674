//! What the page asks to see: files, what happened, and the transcript.

use super::asking::UrlQuery;
use super::refusal::Refusal;
use super::showing;
use crate::conversation::Chat;
use crate::diary::Record;
use crate::play::state::PlayState;
use axum::Json;
use axum::extract::State;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Value, json};
use std::sync::Arc;

/// Nothing in a file that was sent may do anything.
const FILE_POLICY: &str = "default-src 'none'; sandbox";

#[derive(Deserialize)]
pub struct OfMessage {
    chat: i64,
    message: i64,
}

/// The document or picture of a message.
pub async fn file(
    State(play): State<Arc<PlayState>>,
    UrlQuery(asked): UrlQuery<OfMessage>,
) -> Result<Response, Refusal> {
    let file = play.telegram.look(|state| {
        let history = state.history(asked.chat);
        let message = history.iter().find(|message| message.id == asked.message);
        message.and_then(|message| showing::file_of(message).cloned())
    });
    let file = file.ok_or_else(|| Refusal::not_found("There is no such file."))?;
    let kind = showing::content_type(&file.name);
    let shown = if kind.starts_with("image/") {
        "inline"
    } else {
        "attachment"
    };
    let disposition = format!("{shown}; filename=\"{}\"", plain_name(&file.name));
    let headers = [
        (CONTENT_TYPE, kind.to_owned()),
        (CONTENT_DISPOSITION, disposition),
        (CONTENT_SECURITY_POLICY, FILE_POLICY.to_owned()),
    ];
    Ok((headers, file.bytes).into_response())
}

/// A name that needs no quoting.
fn plain_name(name: &str) -> String {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "-_.".contains(letter);
    name.chars()
        .map(|letter| if is_plain(letter) { letter } else { '_' })
        .collect()
}

#[derive(Deserialize)]
pub struct OfChat {
    chat: i64,
}

/// What happened in a chat, and what is stored of it.
pub async fn inside(
    State(play): State<Arc<PlayState>>,
    UrlQuery(asked): UrlQuery<OfChat>,
) -> Result<Json<Value>, Refusal> {
    check(&play, asked.chat)?;
    let stored = play.living.chat(asked.chat).await?;
    Ok(Json(json!({
        "entries": play.recorder.entries(asked.chat),
        "stored": stored.as_ref().map(shown),
    })))
}

/// The conversation as a file that the tests can play.
pub async fn transcript(
    State(play): State<Arc<PlayState>>,
    UrlQuery(asked): UrlQuery<OfChat>,
) -> Result<String, Refusal> {
    check(&play, asked.chat)?;
    let zone = play.zone_of(asked.chat).await?;
    Ok(play
        .recorder
        .transcript(asked.chat, zone, play.clock_driver.now()))
}

fn check(play: &PlayState, chat: i64) -> Result<(), Refusal> {
    match play.people.get(chat) {
        Some(_) => Ok(()),
        None => Err(Refusal::not_found("There is no such chat.")),
    }
}

fn shown(chat: &Chat) -> Value {
    let records: Vec<Record> = chat.diary.records().collect();
    json!({ "person": chat.person, "diary": records })
}
