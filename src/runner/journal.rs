//! Updates become durable here before anyone acknowledges them: by their turns,
//! or in the journal where those cannot be had at once.
//!
//! An update that was taken once is never taken again. It is read before it is
//! kept, since it is kept under the key of its chat.

use super::dead_letter::{DeadLetter, Matter, WhatFailed};
use super::job::{Job, Origin};
use super::lanes::Lanes;
use super::marks;
use super::ports::{Commits, Ports};
use super::pruning::Pruning;
use super::reading::{ReadUpdate, UpdateReading};
use super::rows::Arrived;
use super::store_reader::StoreReader;
use super::transaction_builder::{FinishedTransaction, TransactionBuilder};
use crate::clock::Clock;
use crate::conversation::Event;
use crate::store::{Begun, Mark, StoreError};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Mutex;
use tokio::time::sleep;

/// Updates on disk that are not handled yet, before no more are asked for.
/// Telegram keeps what waits there for a day.
pub const PENDING_MAX: usize = 10_000;

/// Turns that take longer are not waited for: what none has begun by then goes
/// into the journal.
const HANDLED_WITHIN: Duration = Duration::from_millis(100);

/// An update as it came, of any kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RawUpdate {
    pub update_id: i64,
    pub json: String,
}

pub struct Journal {
    stored: StoreReader,
    commits: Arc<dyn Commits>,
    clock: Arc<dyn Clock>,
    reading: UpdateReading,
    begun: Arc<Begun>,
    lanes: Lanes,
    /// Locked until a batch is durable, so that batches reach the lanes in the
    /// order of their numbers.
    pruning: Mutex<Pruning>,
}

impl Journal {
    pub fn new(ports: &Ports, lanes: Lanes) -> Self {
        Journal {
            stored: ports.store_reader(),
            commits: Arc::clone(&ports.commits),
            clock: Arc::clone(&ports.clock),
            reading: UpdateReading::new(ports),
            begun: Arc::clone(&ports.begun),
            lanes,
            pruning: Mutex::new(Pruning::new(ports.store_reader())),
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
        let mut pruning = self.pruning.lock().await;
        let rows = self.number(updates)?;
        let Some((_, first)) = rows.first() else {
            return Ok(());
        };
        let now = first.arrived_at;
        let count = rows.len();
        let (at_once, others) = self.read_all(rows).await?;
        self.hand_over_unkept(at_once).await;
        let mut transaction = TransactionBuilder::new(&self.stored.sealer);
        pruning.prune(&mut transaction, count, now)?;
        self.journal(transaction, others).await?;
        self.until_closed().await
    }

    /// Keeps updates, and hands them to their lanes.
    async fn journal(
        &self,
        mut transaction: TransactionBuilder,
        updates: Vec<NewUpdate>,
    ) -> Result<(), StoreError> {
        let forgetting = &self.lanes.turns().forgetting;
        let nobody_forgets = forgetting.while_journalling().await;
        let (read, deadly) = self.take(&mut transaction, updates)?;
        let FinishedTransaction {
            operations,
            retired,
            ..
        } = transaction.finish();
        if !operations.is_empty() {
            self.commits.commit(operations).await?;
        }
        forgetting.destroy(retired).await?;
        drop(nobody_forgets);
        deadly.iter().for_each(|mark| self.begun.forget(mark));
        read.into_iter().for_each(|read| self.hand_over(read));
        Ok(())
    }

    /// Returns once what is handled at once is durable; journals what cannot be.
    async fn until_closed(&self) -> Result<(), StoreError> {
        let unkept = &self.lanes.turns().unkept;
        tokio::select! {
            biased;
            () = unkept.all_closed() => return Ok(()),
            _ = self.lanes.broken() => return Err(self.lanes.left()),
            () = sleep(HANDLED_WITHIN) => {}
        }
        self.journal_untaken().await?;
        tokio::select! {
            biased;
            () = unkept.all_closed() => Ok(()),
            _ = self.lanes.broken() => Err(self.lanes.left()),
        }
    }

    /// Keeps those that wait for a turn. Their jobs are in their lanes already.
    async fn journal_untaken(&self) -> Result<(), StoreError> {
        let turns = self.lanes.turns();
        let nobody_forgets = turns.forgetting.while_journalling().await;
        let mut untaken = turns.unkept.untaken().await;
        let mut transaction = TransactionBuilder::new(&self.stored.sealer);
        for (number, (chat_id, update)) in &*untaken {
            transaction.note_seen(update)?;
            transaction.journal(*chat_id, *number, update)?;
        }
        self.commits.commit(transaction.finish().operations).await?;
        for (number, (_, update)) in untaken.drain() {
            self.pass_on_deaths(update.update_id, number);
            turns.unkept.closed();
        }
        drop(nobody_forgets);
        Ok(())
    }

    /// What processes have died of is not tried more often for being kept now.
    fn pass_on_deaths(&self, update_id: i64, number: u64) {
        let (from, to) = (marks::at_telegram(update_id), marks::update(number));
        self.begun.pass_on(&from, to);
    }

    /// Takes up the updates that were journalled but not handled when the
    /// process ended.
    pub async fn replay(&self) -> Result<(), StoreError> {
        let _no_batch = self.pruning.lock().await;
        let rows = self.stored.inbox()?;
        let last = rows.last().map(|(number, _)| *number);
        let aside = self.stored.last_dead_letter()?;
        if let Some(number) = last.max(aside) {
            self.lanes.turns().decider.numbers.arrivals_above(number);
        }
        let mut transaction = TransactionBuilder::new(&self.stored.sealer);
        let mut read = Vec::with_capacity(rows.len());
        let mut deadly = Vec::new();
        for (number, row) in rows {
            match self.reading.read(&row).await? {
                ReadUpdate::For(chat_id, event, failed) => {
                    deadly.extend(failed.as_ref().map(|_| marks::reading(row.update_id)));
                    transaction.claim(chat_id, number, &row)?;
                    read.push((number, chat_id, event, failed));
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
        read.into_iter().for_each(|read| self.hand_over(read));
        Ok(())
    }

    /// Returns when few enough updates wait on disk to ask for more.
    pub async fn wait_for_room(&self) {
        let mut pending = self.lanes.turns().pending.subscribe();
        // The sender lives in `self`, so waiting cannot fail.
        let _ = pending.wait_for(|pending| *pending <= PENDING_MAX).await;
    }

    /// The updates that were never here, with their arrival numbers. Those that
    /// come together are taken in the order in which they were made.
    fn number(&self, mut updates: Vec<RawUpdate>) -> Result<Vec<(u64, Arrived)>, StoreError> {
        updates.sort_by_key(|update| update.update_id);
        let arrived_at = self.clock.now();
        let mut ids = HashSet::new();
        let mut rows = Vec::with_capacity(updates.len());
        for RawUpdate { update_id, json } in updates {
            if !ids.insert(update_id) || self.stored.is_seen(update_id)? {
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

    /// Reads updates that have just come: those to be handled at once, and the
    /// others. Where a chat has sent several, none of them is handled before all
    /// are kept, or a kill in between could leave the later ones alone.
    async fn read_all(
        &self,
        rows: Vec<(u64, Arrived)>,
    ) -> Result<(Vec<NewUpdate>, Vec<NewUpdate>), StoreError> {
        let mut read = Vec::with_capacity(rows.len());
        let mut by_chat: HashMap<i64, usize> = HashMap::new();
        for (number, mut update) in rows {
            let what = self.reading.clean_and_read(&mut update).await?;
            if let ReadUpdate::For(chat_id, ..) = what {
                *by_chat.entry(chat_id).or_default() += 1;
            }
            read.push((number, update, what));
        }
        let is_at_once = |(_, _, what): &NewUpdate| match what {
            ReadUpdate::For(chat_id, _, None) => by_chat.get(chat_id) == Some(&1),
            ReadUpdate::For(_, _, Some(_)) | ReadUpdate::Nothing | ReadUpdate::Failed(_) => false,
        };
        Ok(read.into_iter().partition(is_at_once))
    }

    /// Puts each update where it belongs; returns those that are for a chat, and
    /// the marks of those that could not be read.
    fn take(
        &self,
        transaction: &mut TransactionBuilder,
        updates: Vec<NewUpdate>,
    ) -> Result<(Vec<Numbered>, Vec<Mark>), StoreError> {
        let mut read = Vec::with_capacity(updates.len());
        let mut deadly = Vec::new();
        for (number, row, what) in updates {
            transaction.note_seen(&row)?;
            match what {
                ReadUpdate::For(chat_id, event, failed) => {
                    deadly.extend(failed.as_ref().map(|_| marks::reading(row.update_id)));
                    transaction.journal(chat_id, number, &row)?;
                    self.pass_on_deaths(row.update_id, number);
                    read.push((number, chat_id, event, failed));
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

    /// Hands updates to their lanes of which nothing is kept yet.
    async fn hand_over_unkept(&self, updates: Vec<NewUpdate>) {
        let (mut rows, mut jobs) = (Vec::new(), Vec::new());
        for (number, row, what) in updates {
            if let ReadUpdate::For(chat_id, event, failed) = what {
                rows.push((number, (chat_id, row)));
                jobs.push((number, chat_id, event, failed));
            }
        }
        self.lanes.turns().unkept.add(rows).await;
        jobs.into_iter().for_each(|job| self.hand_over(job));
    }

    /// Hands an update to its lane.
    fn hand_over(&self, (number, chat_id, event, failure): Numbered) {
        self.lanes.turns().pending.send_modify(|n| *n += 1);
        let origin = Origin::Inbox { number };
        let event = Some(event);
        let job = Job {
            origin,
            event,
            failure,
        };
        drop(self.lanes.push(chat_id, job));
    }
}

/// An update with its arrival number, and what it turned out to be.
type NewUpdate = (u64, Arrived, ReadUpdate);

/// An update for a chat, with its arrival number.
type Numbered = (u64, i64, Event, Option<WhatFailed>);

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
