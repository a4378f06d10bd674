//! The getUpdates loop: journal first, acknowledge afterwards.
//!
//! Asking for the next updates acknowledges the ones before, so the next
//! offset exists only once the journal has them. It is kept in memory alone:
//! what Telegram sends again after a start, the journal knows.

use super::backoff::Backoff;
use super::bot::Telegram;
use super::ports::Inbox;
use super::updates::{PollError, UPDATES_MAX, poll};
use crate::runner::RawUpdate;
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::sleep;

/// After the first failure; twice as long after each further one.
pub const FIRST_PAUSE: Duration = Duration::from_secs(1);

/// Polls until told to stop.
pub struct Ingest<I> {
    telegram: Telegram,
    inbox: I,
    backoff: Backoff,
    /// Updates that are asked for at once.
    most: u32,
}

impl<I: Inbox> Ingest<I> {
    pub fn new(telegram: Telegram, inbox: I, first_pause: Duration) -> Self {
        Ingest {
            telegram,
            inbox,
            backoff: Backoff::starting_at(first_pause),
            most: UPDATES_MAX,
        }
    }

    /// Runs until `stop` is true. `on_first_poll` is called once, when
    /// Telegram has answered for the first time. A poll that is open then is
    /// dropped: its updates were not acknowledged and come again.
    ///
    /// # Errors
    /// Updates could not be journalled, and so are not acknowledged.
    pub async fn run(
        mut self,
        on_first_poll: impl FnOnce(),
        mut stop: watch::Receiver<bool>,
    ) -> anyhow::Result<()> {
        let mut offset = None;
        let mut on_first_poll = Some(on_first_poll);
        loop {
            let asked = async {
                self.inbox.wait_for_room().await;
                // The first answer comes at once, so that a wrong token or a
                // second poller shows at the start.
                let waits = on_first_poll.is_none();
                poll(&self.telegram, offset, self.most, waits).await
            };
            let answer = tokio::select! {
                biased;
                _ = stop.wait_for(|stop| *stop) => return Ok(()),
                answer = asked => answer,
            };
            let pause = match answer {
                Ok(updates) => {
                    self.inbox.polled();
                    if let Some(tell) = on_first_poll.take() {
                        tell();
                    }
                    let next = updates.iter().map(|update| update.update_id + 1).max();
                    self.take_over(updates).await?;
                    offset = next.or(offset);
                    self.backoff.succeeded();
                    self.most = UPDATES_MAX;
                    continue;
                }
                Err(error) => self.pause_after(&error),
            };
            tokio::select! {
                biased;
                _ = stop.wait_for(|stop| *stop) => return Ok(()),
                () = sleep(pause) => {}
            }
        }
    }

    async fn take_over(&self, updates: Vec<RawUpdate>) -> anyhow::Result<()> {
        match updates.is_empty() {
            true => Ok(()),
            false => self.inbox.journal(updates).await,
        }
    }

    fn pause_after(&mut self, error: &PollError) -> Duration {
        if let PollError::TooLong(fewer) = error {
            self.most = *fewer;
        }
        error.pause(&mut self.backoff, "polling")
    }
}
