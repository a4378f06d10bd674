//! `setWebhook`, and bringing updates to the bot, as Telegram does it: updates of a
//! chat one after the other, presses beside messages, and again what was not taken.
//!
//! Plain HTTP alone, as a Bot API server of one's own allows.

mod bringing;
mod queues;

use super::api_error::ApiError;
use super::polling::allowed;
use super::request::Params;
use super::shared::SharedState;
use super::webhook_state::{CONNECTIONS, Hook};
use serde_json::{Value, json};

/// An address that is set already changes nothing.
pub fn set(shared: &SharedState, params: &Params) -> Result<Value, ApiError> {
    let url = params.text("url").unwrap_or_default();
    if url.is_empty() {
        return Ok(delete(shared));
    }
    if !url.starts_with("http://") {
        let why = "bad webhook: this server brings updates over plain HTTP alone";
        return Err(ApiError::bad_request(why));
    }
    let connections = params.integer("max_connections");
    let hook = Hook {
        url: url.to_owned(),
        secret: params.text("secret_token").map(str::to_owned),
        connections: connections
            .and_then(|many| usize::try_from(many).ok())
            .unwrap_or(CONNECTIONS),
    };
    let allowed = allowed(params);
    shared.change(|state| {
        // Whoever polls is told that another way was chosen.
        state.updates.begin(0, allowed, false);
        if !state.webhook.is(&hook) {
            let bringing = bringing::start(shared, hook.clone());
            state.webhook.replace(Some((hook, bringing)));
        }
    });
    shared.updates_came.notify_waiters();
    Ok(json!(true))
}

pub fn delete(shared: &SharedState) -> Value {
    shared.change(|state| state.webhook.replace(None));
    json!(true)
}

/// How it gets on.
pub fn info(shared: &SharedState) -> Value {
    let state = shared.lock();
    let mut info = json!({
        "url": state.webhook.url().unwrap_or_default(),
        "has_custom_certificate": false,
        "pending_update_count": state.waiting_updates(),
    });
    if let Some(error) = &state.webhook.last_error {
        info["last_error_message"] = json!(error);
    }
    info
}
