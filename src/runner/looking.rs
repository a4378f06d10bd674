//! Looking for updates that are journalled, here or by another Charley, for chats of this
//! process. Never depends on being told of them.

use super::journal::{Journal, PENDING_MAX};
use super::read_update::NumberedUpdate;
use crate::store::StoreError;
use futures_util::future::FutureExt;
use futures_util::stream::{FuturesUnordered, StreamExt};
use std::collections::HashSet;
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::{Instant, sleep_until};

/// How often it is looked.
const LOOK_EVERY: Duration = Duration::from_millis(100);

/// Two looks are so far apart: under load one finds what would else have taken several.
const LOOK_APART: Duration = Duration::from_millis(10);

/// How often keys are let go of that others have destroyed.
const LEARN_EVERY: Duration = Duration::from_secs(1);

impl Journal {
    /// There may be updates to hand over.
    pub fn look_again(&self) {
        self.new_updates.notify_one();
    }

    /// Hands over what is journalled, here or elsewhere, for chats of this process, until
    /// `stop` is true or its sender is gone.
    ///
    /// # Errors
    /// The store failed, and nothing more is done or said.
    pub async fn look_for_updates(&self, stop: watch::Receiver<bool>) -> Result<(), StoreError> {
        self.lanes.heed(self.hand_over_all(stop).await)
    }

    async fn hand_over_all(&self, mut stop: watch::Receiver<bool>) -> Result<(), StoreError> {
        let mut in_hand = HashSet::new();
        let mut settling = FuturesUnordered::new();
        let mut learnt_at = Instant::now();
        loop {
            if learnt_at.elapsed() >= LEARN_EVERY {
                self.stored.learn_keys().await?;
                self.forget_others();
                learnt_at = Instant::now();
            }
            if in_hand.len() < PENDING_MAX {
                for update in self.found(&in_hand).await? {
                    let number = update.number;
                    in_hand.insert(number);
                    settling.push(self.hand_over(update).map(move |_| number));
                }
            }
            let looked_at = Instant::now();
            let mut until = looked_at + LOOK_EVERY;
            loop {
                tokio::select! {
                    _ = stop.wait_for(|stop| *stop) => return Ok(()),
                    Some(number) = settling.next() => {
                        in_hand.remove(&number);
                    }
                    () = self.new_updates.notified() => {
                        until = until.min(looked_at + LOOK_APART);
                    }
                    () = sleep_until(until) => break,
                }
            }
        }
    }

    /// What is journalled and not in hand, in the order in which it was made.
    async fn found(&self, in_hand: &HashSet<u64>) -> Result<Vec<NumberedUpdate>, StoreError> {
        let found = self.stored.new_updates(in_hand, &self.own).await?;
        let mut all = self.take_up(found.others).await?;
        all.extend(found.own);
        all.sort_by_key(|update| (update.update_id, update.number));
        Ok(all)
    }
}
