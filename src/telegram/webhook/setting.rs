//! What Telegram is asked about the webhook.

use super::place::WebhookPlace;
use crate::telegram::bot::Telegram;
use crate::telegram::updates::{KINDS, PollError, ask};
use serde::Deserialize;
use serde_json::json;

/// Which Telegram may have open at once: what it does when nothing is said.
const CONNECTIONS: u32 = 40;

/// Says where updates are to be brought. Said again, it changes nothing.
///
/// # Errors
/// Telegram refuses, or cannot be asked.
pub async fn set(telegram: &Telegram, place: &WebhookPlace) -> Result<(), PollError> {
    let webhook = json!({
        "url": place.url,
        "secret_token": place.secret.reveal(),
        "allowed_updates": KINDS,
        "max_connections": CONNECTIONS,
    });
    ask::<bool>(telegram, "setWebhook", webhook).await.map(drop)
}

/// What is wrong with the webhook.
#[derive(Debug, PartialEq, Eq)]
pub enum WebhookTrouble {
    SetElsewhere,
    NotBrought { updates: u64, why: String },
}

/// How Telegram gets on with it.
///
/// # Errors
/// Telegram cannot be asked.
pub async fn look(
    telegram: &Telegram,
    place: &WebhookPlace,
) -> Result<Option<WebhookTrouble>, PollError> {
    let info: WebhookInfo = ask(telegram, "getWebhookInfo", json!({})).await?;
    Ok(info.trouble(place))
}

#[derive(Deserialize)]
struct WebhookInfo {
    url: String,
    pending_update_count: u64,
    last_error_message: Option<String>,
}

impl WebhookInfo {
    fn trouble(self, place: &WebhookPlace) -> Option<WebhookTrouble> {
        if self.url != place.url.as_str() {
            return Some(WebhookTrouble::SetElsewhere);
        }
        let why = self.last_error_message?;
        let updates = self.pending_update_count;
        (updates > 0).then_some(WebhookTrouble::NotBrought { updates, why })
    }
}
