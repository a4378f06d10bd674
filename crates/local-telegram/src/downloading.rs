//! How the bot comes by files that people sent: `getFile`, and the address where
//! each then is.

use super::api_error::ApiError;
use super::request::MethodCall;
use super::shared::SharedState;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};
use std::sync::Arc;

/// Telegram gives bots no larger files.
const LARGEST_BYTES: usize = 20 * 1024 * 1024;

pub fn get_file(shared: &SharedState, request: &MethodCall) -> Result<Value, ApiError> {
    let id = request.params.text("file_id").unwrap_or_default();
    let size = shared.lock().uploads.get(id).map(|file| file.bytes.len());
    match size {
        None => Err(ApiError::bad_request(
            "wrong file_id or the file is temporarily unavailable",
        )),
        Some(size) if size > LARGEST_BYTES => Err(ApiError::bad_request("file is too big")),
        Some(size) => Ok(json!({
            "file_id": id,
            "file_unique_id": id,
            "file_size": size,
            "file_path": format!("documents/{id}"),
        })),
    }
}

pub async fn download(
    State(shared): State<Arc<SharedState>>,
    Path((bot, path)): Path<(String, String)>,
) -> Response {
    let is_ours = bot.strip_prefix("bot") == Some(&shared.token);
    let id = path.strip_prefix("documents/").filter(|_| is_ours);
    let bytes = id.and_then(|id| {
        let state = shared.lock();
        state.uploads.get(id).map(|file| file.bytes.clone())
    });
    match bytes {
        Some(bytes) => bytes.into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
