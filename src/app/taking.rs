//! How updates come in: Telegram is asked for them, or brings them.

use super::Setup;
use super::adapters::Journalling;
use crate::runner::Runner;
use crate::telegram::{FIRST_PAUSE, Ingest, Webhook};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use std::sync::Arc;
use tokio::sync::watch;

/// Takes updates until told to stop. `on_first` is called once, when Telegram has
/// answered.
pub fn taken(
    setup: &Setup,
    runner: &Runner,
    on_first: impl FnOnce() + Send + Sync + 'static,
    stop: watch::Receiver<bool>,
) -> BoxFuture<'static, anyhow::Result<()>> {
    let telegram = setup.telegram.clone();
    let inbox = Journalling {
        journal: Arc::clone(&runner.journal),
        observer: Arc::clone(&setup.observer),
    };
    match setup.webhook.clone() {
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
