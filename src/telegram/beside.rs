//! Who answers while another Charley asks for updates: it asks nothing but whether
//! Telegram answers, which is what a poll would tell otherwise.

use super::backoff::Backoff;
use super::bot::Telegram;
use super::ports::Inbox;
use super::updates::ask;
use serde_json::{Value, json};
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::sleep;

/// From one question to the next.
const ASK_EVERY: Duration = Duration::from_secs(60);

/// Asks until told to stop.
pub struct BesidePoller<I> {
    telegram: Telegram,
    inbox: I,
    backoff: Backoff,
}

impl<I: Inbox> BesidePoller<I> {
    pub fn new(telegram: Telegram, inbox: I, first_pause: Duration) -> Self {
        BesidePoller {
            telegram,
            inbox,
            backoff: Backoff::starting_at(first_pause),
        }
    }

    /// Runs until `stop` is true. `on_first` is called once, when Telegram has answered.
    pub async fn run(mut self, on_first: impl FnOnce(), mut stop: watch::Receiver<bool>) {
        let mut on_first = Some(on_first);
        loop {
            let answer = tokio::select! {
                biased;
                _ = stop.wait_for(|stop| *stop) => return,
                answer = ask::<Value>(&self.telegram, "getMe", json!({})) => answer,
            };
            let pause = match answer {
                Ok(_) => {
                    self.inbox.polled();
                    self.backoff.succeeded();
                    if let Some(tell) = on_first.take() {
                        tell();
                    }
                    ASK_EVERY
                }
                Err(error) => error.pause(&mut self.backoff, "asking whether it answers"),
            };
            tokio::select! {
                biased;
                _ = stop.wait_for(|stop| *stop) => return,
                () = sleep(pause) => {}
            }
        }
    }
}
