//! How updates come in: Telegram is asked for them, or brings them.

use super::adapters::Journalling;
use crate::telegram::{FIRST_PAUSE, Ingest, Telegram, Webhook, WebhookPlace};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use tokio::sync::watch;

/// Takes updates until told to stop. `on_first` is called once, when Telegram has
/// answered.
pub fn taken(
    telegram: Telegram,
    webhook: Option<WebhookPlace>,
    inbox: Journalling,
    on_first: impl FnOnce() + Send + Sync + 'static,
    stop: watch::Receiver<bool>,
) -> BoxFuture<'static, anyhow::Result<()>> {
    match webhook {
        Some(place) => {
            let webhook = Webhook::new(telegram, inbox, place, FIRST_PAUSE);
            webhook.run(on_first, stop).boxed()
        }
        None => {
            let ingest = Ingest::new(telegram, inbox, FIRST_PAUSE);
            ingest.run(on_first, stop).boxed()
        }
    }
}
