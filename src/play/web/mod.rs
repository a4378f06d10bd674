//! The page's server: which address is answered by what.
//!
//! Nothing is decided in here about Charley; the files of the page itself are in
//! `src/play/page/`.

mod asking;
mod coming;
mod doing;
mod events;
mod files;
mod guard;
mod moving;
mod reading;
mod refusal;
mod runs;
mod showing;
mod snapshot;
mod telling;
mod trying;
mod words;

pub use events::PAGES_MAX;

use super::state::PlayState;
use asking::{BODY_BYTES_MAX, FILE_BODY_BYTES_MAX};
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::middleware::from_fn_with_state;
use axum::routing::{get, post};
use refusal::Refusal;
use std::sync::Arc;

pub fn router(play: Arc<PlayState>) -> Router {
    let secret: Arc<str> = play.secret.as_str().into();
    Router::new()
        .route("/", get(files::index))
        .route("/events", get(events::events))
        .route("/words", get(words::page))
        .route("/api/words", get(words::words))
        .route("/api/words/changes", get(words::changes))
        .route("/api/text", post(doing::text))
        .route("/api/sticker", post(doing::sticker))
        .route("/api/photo", post(doing::photo))
        .route(
            "/api/document",
            post(doing::document).layer(DefaultBodyLimit::max(FILE_BODY_BYTES_MAX)),
        )
        .route("/api/location", post(doing::location))
        .route("/api/press", post(doing::press))
        .route("/api/blocked", post(doing::blocked))
        .route("/api/edit", post(trying::edit))
        .route("/api/trouble", post(trying::trouble))
        .route("/api/kill", post(trying::kill))
        .route("/api/people", post(coming::join))
        .route("/api/people/again", post(coming::begin_again))
        .route("/api/people/remove", post(coming::remove))
        .route("/api/clock", post(moving::clock))
        .route("/api/file", get(reading::file))
        .route("/api/inside", get(reading::inside))
        .route("/api/transcript", get(reading::transcript))
        .route("/{*path}", get(files::file))
        .method_not_allowed_fallback(async || {
            let reason = "That address is asked in another way.";
            Refusal::new(StatusCode::METHOD_NOT_ALLOWED, reason)
        })
        .layer(DefaultBodyLimit::max(BODY_BYTES_MAX))
        .layer(from_fn_with_state(secret, guard::guard))
        .with_state(play)
}
