//! `setWebhook`, and bringing updates to the bot, as Telegram does it: updates of a
//! chat one after the other, presses beside messages, and again what was not taken.
//!
//! Plain HTTP alone, as a Bot API server of one's own allows.

mod bringing;
mod queues;

use super::api_error::ApiError;
use super::request::Params;
use super::shared::SharedState;
use serde_json::{Value, json};
use tokio::task::AbortHandle;

/// Which a bot has open at once, if it says nothing.
const CONNECTIONS: usize = 40;

/// Where the bot wants its updates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hook {
    pub url: String,
    pub secret: Option<String>,
    pub connections: usize,
}

/// The webhook that is set, and who brings updates to it.
#[derive(Debug, Default)]
pub struct WebhookState {
    set: Option<(Hook, AbortHandle)>,
    /// What went wrong last.
    pub last_error: Option<String>,
}

impl WebhookState {
    pub fn url(&self) -> Option<&str> {
        self.set.as_ref().map(|(hook, _)| &*hook.url)
    }

    fn is(&self, wanted: &Hook) -> bool {
        self.set.as_ref().is_some_and(|(hook, _)| hook == wanted)
    }

    fn replace(&mut self, set: Option<(Hook, AbortHandle)>) {
        if let Some((_, earlier)) = std::mem::replace(&mut self.set, set) {
            earlier.abort();
        }
        self.last_error = None;
    }
}

impl Drop for WebhookState {
    fn drop(&mut self) {
        self.replace(None);
    }
}

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
    let allowed = super::polling::allowed(params);
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

/// Polls and a webhook are not had both.
pub fn refuse_poll(shared: &SharedState) -> Result<(), ApiError> {
    match shared.lock().webhook.url() {
        None => Ok(()),
        Some(_) => Err(ApiError::new(
            409,
            "Conflict: can't use getUpdates method while webhook is active; use \
             deleteWebhook to delete the webhook first",
        )),
    }
}
