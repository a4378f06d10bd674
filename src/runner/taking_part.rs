//! One of several Charleys on a store: takes up the parts that become its own, and lets
//! go of those that others are to have, once nothing of them is under way.

use super::journal::Journal;
use super::lanes::Lanes;
use super::numbering;
use super::outbox::{Queued, RowId};
use super::ports::Outlet;
use super::store_reader::StoreReader;
use crate::store::{Answering, ChatPart, OwnedParts, Parts, Sharing, StoreError};
use chrono::{DateTime, Utc};
use std::collections::HashSet;
use std::sync::Arc;
use tokio::sync::watch;

/// Parts that are let go of together. Their people wait meanwhile, so they are few.
const GIVEN_AT_ONCE: u32 = 8;

pub struct TakingPart {
    stored: StoreReader,
    journal: Arc<Journal>,
    lanes: Lanes,
    outlet: Arc<dyn Outlet>,
}

impl TakingPart {
    pub(super) fn new(
        stored: StoreReader,
        journal: Arc<Journal>,
        lanes: Lanes,
        outlet: Arc<dyn Outlet>,
    ) -> TakingPart {
        TakingPart {
            stored,
            journal,
            lanes,
            outlet,
        }
    }

    /// Does so until `stop` is true or its sender is gone; returns at once where all of
    /// the store is this process's for ever.
    ///
    /// # Errors
    /// The store failed, and nothing more is done or said.
    pub async fn run(self, stop: watch::Receiver<bool>) -> Result<(), StoreError> {
        let lanes = self.lanes.clone();
        lanes.heed(self.follow(stop).await)
    }

    async fn follow(&self, mut stop: watch::Receiver<bool>) -> Result<(), StoreError> {
        let Some(sharing) = self.stored.store.sharing() else {
            return Ok(());
        };
        let mut changes = sharing.owned();
        loop {
            let owned = *changes.borrow_and_update();
            let here = sharing.here();
            let new = owned.parts.without(here.held());
            let unwanted = owned.unwanted.common(here.held()).last(GIVEN_AT_ONCE);
            if *stop.borrow() {
                return Ok(());
            } else if !new.is_empty() {
                self.take_up(sharing, new, &owned).await?;
            } else if !unwanted.is_empty() {
                self.give_up(sharing, unwanted).await?;
            } else {
                tokio::select! {
                    _ = stop.wait_for(|stop| *stop) => return Ok(()),
                    changed = changes.changed() => {
                        // The store is held by the reader.
                        let ended = |_| StoreError::Stopped("nobody shares it".to_owned());
                        changed.map_err(ended)?;
                    }
                }
            }
        }
    }

    /// Goes on where whoever had these before has ended.
    async fn take_up(
        &self,
        sharing: &dyn Sharing,
        parts: Parts,
        owned: &OwnedParts,
    ) -> Result<(), StoreError> {
        self.stored.learn_keys().await?;
        let above = numbering::above(owned.block, self.stored.sealer.generation());
        let numbers = &self.lanes.turns().decider.numbers;
        numbers.rows_above(RowId(above));
        numbers.arrivals_above(above);
        let left = owned.left.common(parts);
        if !left.is_empty() {
            // Nobody here makes keys for them yet.
            let unused = self.stored.unused_keys(left).await?;
            self.lanes.turns().forgetting.destroy(unused).await?;
            sharing.tidied(left).await?;
        }
        let rows = self.stored.outbox_of(parts).await?;
        tell(parts, &rows);
        sharing.here().hold(parts);
        if !rows.is_empty() {
            self.outlet.rows(rows);
        }
        sharing.here().work(parts);
        self.journal.look_again();
        self.lanes.due_signal().raise_for(DateTime::<Utc>::MIN_UTC);
        Ok(())
    }

    async fn give_up(&self, sharing: &dyn Sharing, parts: Parts) -> Result<(), StoreError> {
        sharing.here().rest(parts);
        // What is said is noted by the lanes, and what they do may be said.
        self.lanes.rest().await;
        self.outlet.release().await;
        self.lanes.rest().await;
        let mut here = sharing.here().changes();
        let is_asked_elsewhere = |here: &Answering| !(here.asks && parts.has(ChatPart::FIRST));
        // Its sender is in the store, which is held here.
        let _ = here.wait_for(is_asked_elsewhere).await;
        sharing.here().leave(parts);
        self.journal.forget_others();
        self.lanes.turns().forget_chats();
        sharing.give(parts).await?;
        tracing::debug!(parts = parts.len(), "given up for others");
        Ok(())
    }
}

/// What of it may be said twice is known where whoever had them is dead.
fn tell(parts: Parts, rows: &[Queued]) {
    let chats: HashSet<i64> = rows.iter().map(|queued| queued.row.chat_id).collect();
    let (parts, rows, chats) = (parts.len(), rows.len(), chats.len());
    tracing::info!(
        parts,
        rows,
        chats,
        "answers people in more parts from here on"
    );
}
