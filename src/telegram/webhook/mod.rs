//! Updates that Telegram brings by itself: a webhook, in place of polling.
//!
//! An update is acknowledged once it is durable, and who does not know the secret is
//! refused before anything is read. At a stop the webhook stays set: the next start
//! answers, or another replica does already.

mod batches;
mod place;
mod receiving;
mod secret;
mod setting;

pub use self::place::WebhookPlace;
pub use self::secret::WebhookSecret;

use self::batches::Batches;
use self::setting::{WebhookTrouble, look, set};
use super::backoff::Backoff;
use super::bot::Telegram;
use super::ports::Inbox;
use super::updates::PollError;
use anyhow::Context;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::time::sleep;

/// How often Telegram is asked how it gets on with the webhook. That it answers
/// tells what an answer to a poll tells otherwise.
const LOOK_EVERY: Duration = Duration::from_secs(60);

/// Takes updates until told to stop.
pub struct Webhook<I> {
    telegram: Telegram,
    inbox: Arc<I>,
    place: WebhookPlace,
    backoff: Backoff,
}

impl<I: Inbox> Webhook<I> {
    pub fn new(telegram: Telegram, inbox: I, place: WebhookPlace, first_pause: Duration) -> Self {
        Webhook {
            telegram,
            inbox: Arc::new(inbox),
            place,
            backoff: Backoff::starting_at(first_pause),
        }
    }

    /// Runs until `stop` is true; what is being brought then is answered. `on_set`
    /// is called once, when Telegram has taken the address.
    ///
    /// # Errors
    /// Nothing can be received at the address, or updates could not be journalled,
    /// and so are not acknowledged.
    pub async fn run(
        mut self,
        on_set: impl FnOnce(),
        stop: watch::Receiver<bool>,
    ) -> anyhow::Result<()> {
        let address = self.place.address;
        let listener = TcpListener::bind(address).await;
        let listener = listener.with_context(|| {
            format!("CHARLEY_WEBHOOK_ADDRESS: nothing can be received at {address}")
        })?;
        let (batches, kept) = Batches::of(Arc::clone(&self.inbox));
        let secret = self.place.secret.clone();
        let received = receiving::serve(listener, batches, secret, stop.clone());
        tokio::try_join!(
            async {
                received.await;
                Ok(())
            },
            kept,
            async {
                self.keep_set(on_set, stop).await;
                Ok(())
            },
        )?;
        Ok(())
    }

    /// Sets the webhook, and looks now and then how it does.
    async fn keep_set(&mut self, on_set: impl FnOnce(), mut stop: watch::Receiver<bool>) {
        let mut on_set = Some(on_set);
        loop {
            let pause = match self.set_or_look(on_set.is_some()).await {
                Ok(()) => {
                    self.inbox.polled();
                    self.backoff.succeeded();
                    if let Some(tell) = on_set.take() {
                        tell();
                    }
                    LOOK_EVERY
                }
                Err(error) => error.pause(&mut self.backoff, "setting the webhook"),
            };
            tokio::select! {
                _ = stop.wait_for(|stop| *stop) => return,
                () = sleep(pause) => {}
            }
        }
    }

    async fn set_or_look(&self, is_new: bool) -> Result<(), PollError> {
        if is_new {
            return set(&self.telegram, &self.place).await;
        }
        match look(&self.telegram, &self.place).await? {
            None => Ok(()),
            Some(WebhookTrouble::SetElsewhere) => {
                tracing::error!("the webhook was taken away or set elsewhere; it is set again");
                set(&self.telegram, &self.place).await
            }
            Some(WebhookTrouble::NotBrought { updates, why }) => {
                tracing::error!(updates, why, "Telegram cannot bring what waits");
                Ok(())
            }
        }
    }
}
