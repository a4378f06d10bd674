//! What people do on the page: write, send, press, block.

use super::asking::JsonBody;
use super::refusal::Refusal;
use crate::play::people::Somebody;
use crate::play::state::PlayState;
use crate::playground::{State as TelegramState, fields, utf16_length};
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use serde_json::{Value, json};
use std::sync::Arc;

/// As Telegram's own apps have it, in UTF-16 units.
pub(super) const TEXT_MAX: usize = 4_096;
const CAPTION_MAX: usize = 1_024;
const FILE_NAME_MAX: usize = 255;
/// Updates that Charley has not taken yet, before no more are taken from the
/// page.
const WAITING_MAX: usize = 100;

pub(super) type Done = Result<Json<Value>, Refusal>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SendText {
    chat: i64,
    text: String,
}

pub async fn text(State(play): State<Arc<PlayState>>, JsonBody(told): JsonBody<SendText>) -> Done {
    let text = told.text.trim();
    check_length("A message", text, TEXT_MAX)?;
    if text.is_empty() {
        return Err(Refusal::bad("A message has at least one letter."));
    }
    act(&play, told.chat, |one| {
        one.person.send_text(text);
    })
    .await
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SendSticker {
    chat: i64,
}

pub async fn sticker(
    State(play): State<Arc<PlayState>>,
    JsonBody(told): JsonBody<SendSticker>,
) -> Done {
    act(&play, told.chat, |one| {
        one.person.send(fields::sticker());
    })
    .await
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SendPhoto {
    chat: i64,
    #[serde(default)]
    caption: String,
}

pub async fn photo(
    State(play): State<Arc<PlayState>>,
    JsonBody(told): JsonBody<SendPhoto>,
) -> Done {
    let caption = told.caption.trim();
    check_length("A caption", caption, CAPTION_MAX)?;
    let caption = Some(caption).filter(|caption| !caption.is_empty());
    act(&play, told.chat, |one| {
        one.person.send(fields::photo(caption));
    })
    .await
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SendDocument {
    chat: i64,
    name: String,
    text: String,
}

pub async fn document(
    State(play): State<Arc<PlayState>>,
    JsonBody(told): JsonBody<SendDocument>,
) -> Done {
    check_length("A file's name", &told.name, FILE_NAME_MAX)?;
    act(&play, told.chat, |one| {
        one.person.send_file(&told.name, told.text);
    })
    .await
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SendLocation {
    chat: i64,
    latitude: f64,
    longitude: f64,
}

pub async fn location(
    State(play): State<Arc<PlayState>>,
    JsonBody(told): JsonBody<SendLocation>,
) -> Done {
    let (latitude, longitude) = (told.latitude, told.longitude);
    if !(-90.0..=90.0).contains(&latitude) || !(-180.0..=180.0).contains(&longitude) {
        let reason = "A place is between 90 degrees south and north, and 180 west and east.";
        return Err(Refusal::bad(reason));
    }
    act(&play, told.chat, |one| {
        one.person.send(fields::location(latitude, longitude));
    })
    .await
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PressButton {
    chat: i64,
    message: i64,
    data: String,
}

pub async fn press(
    State(play): State<Arc<PlayState>>,
    JsonBody(told): JsonBody<PressButton>,
) -> Done {
    let somebody = ready(&play, told.chat)?;
    let press = || somebody.person.press(told.message, &told.data);
    let pressed = play.clock_driver.hold(press).await;
    pressed.map_err(|_gone| Refusal::not_now("That button is not there any more."))?;
    Ok(Json(json!({})))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetBlocked {
    chat: i64,
    blocked: bool,
}

pub async fn blocked(
    State(play): State<Arc<PlayState>>,
    JsonBody(told): JsonBody<SetBlocked>,
) -> Done {
    let telegram = Arc::clone(&play.telegram);
    act(&play, told.chat, |one| {
        let is_blocked = telegram.look(|state| state.is_blocked(one.chat()));
        if told.blocked && !is_blocked {
            one.person.block();
        } else if is_blocked && !told.blocked {
            one.person.unblock();
        }
    })
    .await
}

/// Does something while the clock stands.
pub(super) async fn act(play: &PlayState, chat: i64, act: impl FnOnce(&Somebody)) -> Done {
    let somebody = ready(play, chat)?;
    play.clock_driver.hold(|| act(&somebody)).await;
    Ok(Json(json!({})))
}

/// The person, where not too much waits already.
fn ready(play: &PlayState, chat: i64) -> Result<Somebody, Refusal> {
    let somebody = play.people.get(chat);
    let somebody = somebody.ok_or_else(|| Refusal::not_found("There is no such chat."))?;
    if play.telegram.look(TelegramState::waiting_updates) >= WAITING_MAX {
        let reason = "Charley has not read what was sent before; wait a little.";
        return Err(Refusal::new(StatusCode::TOO_MANY_REQUESTS, reason));
    }
    Ok(somebody)
}

pub(super) fn check_length(what: &str, text: &str, most: usize) -> Result<(), Refusal> {
    let length = utf16_length(text);
    if length > most {
        let reason = format!("{what} has {most} characters at most; this one has {length}.");
        return Err(Refusal::bad(reason));
    }
    Ok(())
}
