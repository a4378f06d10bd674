//! Updates become durable here, before anyone acknowledges or handles them.
//!
//! An update that was journalled once is never taken again. It is read before
//! it is kept, since it is kept under the key of its chat.

use super::dead_letter::{DeadLetter, Matter, WhatFailed};
use super::job::{Job, Origin};
use super::lanes::Lanes;
use super::marks;
use super::own_updates::OwnUpdates;
use super::ports::{Addressee, Commits, Ports, UpdateCleaner, UpdateReader};
use super::read_update::{NumberedUpdate, ReadUpdate};
use super::rows::Arrived;
use super::store_reader::StoreReader;
use super::transaction_builder::{FinishedTransaction, TransactionBuilder};
use crate::clock::Clock;
use crate::store::{Begun, Mark, Sharing, StoreError};
use chrono::{DateTime, Utc};
use std::collections::HashSet;
use std::sync::Arc;
use tokio::sync::{Mutex, Notify, oneshot};

/// Updates on disk that are not handled yet, before no more are asked for.
/// Telegram keeps what waits there for a day.
pub const PENDING_MAX: usize = 10_000;

/// An update as it came, of any kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RawUpdate {
    pub update_id: i64,
    pub json: String,
}

/// What is done about updates that may have been here before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Repeats {
    /// They are looked for, and left out.
    LeftOut,
    /// Whoever keeps them refuses them.
    Unasked,
}

pub struct Journal {
    pub(super) stored: StoreReader,
    commits: Arc<dyn Commits>,
    clock: Arc<dyn Clock>,
    pub(super) cleaner: UpdateCleaner,
    pub(super) reader: UpdateReader,
    pub(super) addressee: Addressee,
    pub(super) begun: Arc<Begun>,
    pub(super) lanes: Lanes,
    place: Mutex<JournalPosition>,
    /// There may be updates to hand over, where others journal too.
    pub(super) new_updates: Notify,
    pub(super) own: OwnUpdates,
}

/// Where journalling stands. Locked while a batch is written, so that batches
/// reach the lanes in the order of their numbers.
pub(super) struct JournalPosition {
    /// Where looking for old seen updates goes on.
    pub(super) looked_at: Vec<u8>,
}

impl Journal {
    pub fn new(ports: &Ports, lanes: Lanes) -> Self {
        Journal {
            stored: ports.store_reader(),
            commits: Arc::clone(&ports.commits),
            clock: Arc::clone(&ports.clock),
            cleaner: Arc::clone(&ports.cleaner),
            reader: Arc::clone(&ports.reader),
            addressee: Arc::clone(&ports.addressee),
            begun: Arc::clone(&ports.begun),
            lanes,
            place: Mutex::new(JournalPosition {
                looked_at: Vec::new(),
            }),
            new_updates: Notify::new(),
            own: OwnUpdates::default(),
        }
    }

    /// Returns once the updates are durable; then they may be acknowledged.
    ///
    /// # Errors
    /// Nothing can be kept any more, of anybody, and none of these was.
    pub async fn add(&self, updates: Vec<RawUpdate>) -> Result<(), StoreError> {
        self.lanes.heed(self.keep(updates).await)
    }

    async fn keep(&self, updates: Vec<RawUpdate>) -> Result<(), StoreError> {
        let mut place = self.place.lock().await;
        let Some(sharing) = self.stored.store.sharing() else {
            return self.keep_alone(&mut place, updates).await;
        };
        // The store knows what was there before. Only where it refused is it worth asking
        // for each, so that what came another way is left out.
        let mut rows = self.number(updates.clone(), Repeats::Unasked).await?;
        while !self.keep_beside(sharing, &mut place, rows).await? {
            self.stored.learn_keys().await?;
            rows = self.number(updates.clone(), Repeats::LeftOut).await?;
        }
        self.new_updates.notify_one();
        Ok(())
    }

    async fn keep_alone(
        &self,
        place: &mut JournalPosition,
        updates: Vec<RawUpdate>,
    ) -> Result<(), StoreError> {
        let forgetting = &self.lanes.turns().forgetting;
        let rows = self.number(updates, Repeats::LeftOut).await?;
        let nobody_forgets = forgetting.while_journalling().await;
        let Some((finished, read, deadly)) = self.prepare(place, rows).await? else {
            return Ok(());
        };
        self.commits.commit(finished.operations).await?;
        forgetting.destroy(finished.retired).await?;
        drop(nobody_forgets);
        deadly.iter().for_each(|mark| self.begun.forget(mark));
        read.into_iter().for_each(|read| drop(self.hand_over(read)));
        Ok(())
    }

    /// The same where others journal at the same time; `false` where one of them was
    /// there before, and nothing was kept.
    async fn keep_beside(
        &self,
        sharing: &dyn Sharing,
        place: &mut JournalPosition,
        rows: Vec<(u64, Arrived)>,
    ) -> Result<bool, StoreError> {
        let forgetting = &self.lanes.turns().forgetting;
        let nobody_forgets = forgetting.while_journalling().await;
        let Some((finished, read, deadly)) = self.prepare(place, rows).await? else {
            return Ok(true);
        };
        let numbers: Vec<u64> = read.iter().map(|update| update.number).collect();
        self.remember(read);
        let slots = finished.sealed_under.into_iter().collect();
        if !sharing.journal(finished.operations, slots).await? {
            numbers
                .iter()
                .for_each(|number| drop(self.own.take(*number)));
            return Ok(false);
        }
        forgetting.destroy(finished.retired).await?;
        drop(nobody_forgets);
        deadly.iter().for_each(|mark| self.begun.forget(mark));
        Ok(true)
    }

    /// For when they are found among all that is journalled. Before they are there, so that
    /// none is found first.
    fn remember(&self, read: Vec<NumberedUpdate>) {
        let is_here = |update: &NumberedUpdate| self.stored.is_worked_for(update.chat_id);
        let here = read.into_iter().filter(is_here);
        here.for_each(|update| self.own.remember(update));
    }

    /// Updates of chats that others answer from here on.
    pub fn forget_others(&self) {
        self.own
            .retain(|chat_id| self.stored.is_worked_for(chat_id));
    }

    /// What is to be written for new updates; nothing where there are none.
    async fn prepare(
        &self,
        place: &mut JournalPosition,
        rows: Vec<(u64, Arrived)>,
    ) -> Result<Option<(FinishedTransaction, Vec<NumberedUpdate>, Vec<Mark>)>, StoreError> {
        let Some((_, first)) = rows.first() else {
            return Ok(None);
        };
        let now = first.arrived_at;
        let mut transaction = TransactionBuilder::new(&self.stored.sealer);
        self.prune(&mut transaction, place, rows.len(), day(now))
            .await?;
        self.prune_letters(&mut transaction, now).await?;
        let (read, deadly) = self.take(&mut transaction, rows).await?;
        Ok(Some((transaction.finish(), read, deadly)))
    }

    /// Takes up the updates that were journalled but not handled when the
    /// process ended.
    pub async fn replay(&self) -> Result<(), StoreError> {
        let _place = self.place.lock().await;
        let rows = self.stored.inbox().await?;
        let last = rows.last().map(|(number, _)| *number);
        let aside = self.stored.last_dead_letter().await?;
        if let Some(number) = last.max(aside) {
            self.lanes.turns().decider.numbers.arrivals_above(number);
        }
        let read = self.take_up(rows).await?;
        read.into_iter().for_each(|read| drop(self.hand_over(read)));
        Ok(())
    }

    /// Reads updates that are kept; puts aside those that cannot be read.
    pub(super) async fn take_up(
        &self,
        rows: Vec<(u64, Arrived)>,
    ) -> Result<Vec<NumberedUpdate>, StoreError> {
        let mut transaction = TransactionBuilder::new(&self.stored.sealer);
        let mut read = Vec::with_capacity(rows.len());
        let mut deadly = Vec::new();
        for (number, row) in rows {
            match self.read(&row).await? {
                ReadUpdate::For(chat_id, event, failure) => {
                    deadly.extend(failure.as_ref().map(|_| marks::reading(row.update_id)));
                    transaction.claim(chat_id, number, &row)?;
                    read.push(NumberedUpdate {
                        number,
                        update_id: row.update_id,
                        chat_id,
                        event,
                        failure,
                    });
                }
                ReadUpdate::Nothing => transaction.remove_update(number),
                ReadUpdate::Failed(failure) => {
                    deadly.push(marks::reading(row.update_id));
                    transaction.remove_update(number);
                    put_aside(&mut transaction, number, row, failure)?;
                }
            }
        }
        if !transaction.is_empty() {
            let FinishedTransaction {
                operations,
                retired,
                ..
            } = transaction.finish();
            self.commits.commit(operations).await?;
            self.lanes.turns().forgetting.destroy(retired).await?;
        }
        deadly.iter().for_each(|mark| self.begun.forget(mark));
        Ok(read)
    }

    /// Returns when few enough updates wait on disk to ask for more.
    pub async fn wait_for_room(&self) {
        let mut pending = self.lanes.turns().pending.subscribe();
        // The sender lives in `self`, so waiting cannot fail.
        let _ = pending.wait_for(|pending| *pending <= PENDING_MAX).await;
        if let Some(sharing) = self.stored.store.sharing() {
            let mut owned = sharing.owned();
            // Its sender is in the store, which is held here.
            let _ = owned.wait_for(|owned| !owned.is_full).await;
        }
    }

    /// The updates that were never here, as far as that is asked, with their arrival numbers. Those that
    /// come together are taken in the order in which they were made.
    async fn number(
        &self,
        mut updates: Vec<RawUpdate>,
        repeats: Repeats,
    ) -> Result<Vec<(u64, Arrived)>, StoreError> {
        updates.sort_by_key(|update| update.update_id);
        let arrived_at = self.clock.now();
        let mut ids = HashSet::new();
        let mut rows = Vec::with_capacity(updates.len());
        for RawUpdate { update_id, json } in updates {
            let is_new = ids.insert(update_id)
                && match repeats {
                    Repeats::Unasked => true,
                    Repeats::LeftOut => !self.stored.is_seen(update_id).await?,
                };
            if !is_new {
                continue;
            }
            let row = Arrived {
                arrived_at,
                update_id,
                json,
            };
            rows.push((self.lanes.turns().decider.numbers.next_arrival(), row));
        }
        Ok(rows)
    }

    /// Puts each update where it belongs; returns those that are for a chat, and
    /// the marks of those that could not be read.
    async fn take(
        &self,
        transaction: &mut TransactionBuilder,
        rows: Vec<(u64, Arrived)>,
    ) -> Result<(Vec<NumberedUpdate>, Vec<Mark>), StoreError> {
        let mut opened = Vec::with_capacity(rows.len());
        for (number, mut row) in rows {
            let update = self.clean_and_read(&mut row).await?;
            if self.is_of_one_who_was_forgotten(&row, &update).await? {
                continue;
            }
            opened.push((number, row, update));
        }
        let chats = opened.iter().filter_map(|(_, _, update)| update.chat());
        self.stored.make_keys(chats.collect()).await?;
        let mut read = Vec::with_capacity(opened.len());
        let mut deadly = Vec::new();
        for (number, row, update) in opened {
            transaction.note_seen(row.update_id, day(row.arrived_at))?;
            match update {
                ReadUpdate::For(chat_id, event, failure) => {
                    deadly.extend(failure.as_ref().map(|_| marks::reading(row.update_id)));
                    transaction.journal(chat_id, number, &row)?;
                    read.push(NumberedUpdate {
                        number,
                        update_id: row.update_id,
                        chat_id,
                        event,
                        failure,
                    });
                }
                ReadUpdate::Nothing => {}
                ReadUpdate::Failed(failure) => {
                    deadly.push(marks::reading(row.update_id));
                    put_aside(transaction, number, row, failure)?;
                }
            }
        }
        Ok((read, deadly))
    }

    /// Whether an update that was here before is of somebody of whom nothing is kept any
    /// more: no key is made for them anew.
    async fn is_of_one_who_was_forgotten(
        &self,
        row: &Arrived,
        update: &ReadUpdate,
    ) -> Result<bool, StoreError> {
        let is_known = |chat_id| self.stored.sealer.key_of(chat_id).is_some();
        match update.chat() {
            Some(chat_id) if !is_known(chat_id) => self.stored.is_seen(row.update_id).await,
            Some(_) | None => Ok(false),
        }
    }

    /// Hands a durable update to its lane; resolves once it is handled, or left.
    pub(super) fn hand_over(&self, update: NumberedUpdate) -> oneshot::Receiver<()> {
        self.lanes.turns().pending.send_modify(|n| *n += 1);
        let number = update.number;
        let job = Job {
            origin: Origin::Inbox { number },
            event: Some(update.event),
            failure: update.failure,
        };
        self.lanes.push(update.chat_id, job)
    }
}

/// Keeps an update that nobody can read.
fn put_aside(
    transaction: &mut TransactionBuilder,
    number: u64,
    update: Arrived,
    failure: WhatFailed,
) -> Result<(), StoreError> {
    let matter = Matter::Update(update);
    transaction.put_aside(None, number, &DeadLetter { matter, failure })
}

pub(super) fn day(at: DateTime<Utc>) -> i64 {
    at.timestamp().div_euclid(24 * 60 * 60)
}
