//! How updates come in: Telegram is asked for them, or brings them.

use super::adapters::Journalling;
use crate::runner::StoreReader;
use crate::store::ChatPart;
use crate::telegram::{BesidePoller, FIRST_PAUSE, Ingest, Telegram, Webhook, WebhookPlace};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::watch;

/// Takes the updates that Telegram brings until told to stop. `on_first` is called once,
/// when Telegram has taken the address.
pub async fn brought(
    telegram: Telegram,
    place: WebhookPlace,
    inbox: Journalling,
    on_first: impl FnOnce() + Send + Sync + 'static,
    stop: watch::Receiver<bool>,
) -> anyhow::Result<()> {
    let webhook = Webhook::new(telegram, inbox, place, FIRST_PAUSE);
    webhook.run(on_first, stop).await
}

/// Asks for updates until told to stop, whenever it is this process that is to ask.
/// `on_first` is called once, when Telegram has answered.
pub async fn asked_for(
    telegram: Telegram,
    stored: StoreReader,
    inbox: Journalling,
    on_first: impl FnOnce() + Send + Sync + 'static,
    mut stop: watch::Receiver<bool>,
) -> anyhow::Result<()> {
    let Some(here) = stored.here() else {
        let ingest = Ingest::new(telegram, inbox, FIRST_PAUSE);
        return ingest.run(on_first, stop).await;
    };
    let mut changes = here.changes();
    let on_first = Arc::new(Mutex::new(Some(on_first)));
    // A sender that is gone has stopped, too.
    while !*stop.borrow() && stop.has_changed().is_ok() {
        let tell = {
            let on_first = Arc::clone(&on_first);
            move || {
                let mut on_first = on_first.lock().unwrap_or_else(PoisonError::into_inner);
                on_first.take().into_iter().for_each(|tell| tell());
            }
        };
        let asks = here.begin_to_ask();
        let (end, ends) = watch::channel(false);
        let work = async {
            if asks {
                tracing::info!("asks Telegram for updates from here on");
                let ingest = Ingest::new(telegram.clone(), inbox.clone(), FIRST_PAUSE);
                let asked = ingest.run(tell, ends).await;
                here.end_asking();
                return asked;
            }
            let beside = BesidePoller::new(telegram.clone(), inbox.clone(), FIRST_PAUSE);
            beside.run(tell, ends).await;
            Ok(())
        };
        let until = async {
            tokio::select! {
                _ = stop.wait_for(|stop| *stop) => {}
                // Its sender is in the store, which is held by the reader.
                _ = changes.wait_for(|here| here.working.has(ChatPart::FIRST) != asks) => {}
            }
            end.send_replace(true);
        };
        tokio::pin!(work);
        tokio::select! {
            worked = &mut work => worked?,
            () = until => work.await?,
        }
    }
    Ok(())
}
