//! The page's files, inside the program.

use super::refusal::Refusal;
use crate::play::state::PlayState;
use axum::extract::{Path, State};
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use include_dir::{Dir, include_dir};
use std::sync::Arc;

static FILES: Dir = include_dir!("$CARGO_MANIFEST_DIR/src/play/page");

/// What stands in the page where its secret belongs.
const SECRET_PLACE: &str = "content=\"SECRET\"";

/// The page itself, with its secret.
pub async fn index(State(play): State<Arc<PlayState>>) -> Result<Response, Refusal> {
    let page = FILES.get_file("index.html");
    let page = page.and_then(|page| page.contents_utf8());
    let page = page.ok_or_else(|| Refusal::not_found("There is no page."))?;
    let filled = page.replace(SECRET_PLACE, &format!("content=\"{}\"", play.secret));
    Ok(([(CONTENT_TYPE, "text/html; charset=utf-8")], filled).into_response())
}

/// Another file of the page.
pub async fn file(Path(path): Path<String>) -> Result<Response, Refusal> {
    match path.ends_with(".html") {
        true => Err(Refusal::not_found("There is no such page.")),
        false => named(&path),
    }
}

/// A file by its name.
pub fn named(path: &str) -> Result<Response, Refusal> {
    let file = FILES.get_file(path);
    let file = file.ok_or_else(|| Refusal::not_found("There is no such page."))?;
    let kind = [(CONTENT_TYPE, content_type(path))];
    Ok((kind, file.contents()).into_response())
}

fn content_type(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "woff2" => "font/woff2",
        _ => "text/plain; charset=utf-8",
    }
}
