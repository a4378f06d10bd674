//! Updates become durable here, before anyone acknowledges or handles them.
//!
//! An update that was journalled once is never taken again. It is read before
//! it is kept, since it is kept under the key of its chat.

use super::dead_letter::{DeadLetter, Doing, Matter, WhatFailed};
use super::job::{Job, Origin};
use super::lanes::Lanes;
use super::marks;
use super::panics::caught;
use super::ports::{Addressee, Commits, Ports, UpdateCleaner, UpdateReader};
use super::rows::Arrived;
use super::store_reader::StoreReader;
use super::transaction_builder::{FinishedTransaction, TransactionBuilder};
use crate::clock::Clock;
use crate::conversation::{Event, What};
use crate::store::{Begun, Mark, StoreError, Tree};
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::HashSet;
use std::sync::Arc;
use tokio::sync::Mutex;

/// Updates on disk that are not handled yet, before no more are asked for.
/// Telegram keeps what waits there for a day.
pub const PENDING_MAX: usize = 10_000;

/// Telegram redelivers within a day; the rest is for clocks gone wrong.
const SEEN_FOR_DAYS: i64 = 30;

/// For someone to look into what failed; longer there is no need to keep what
/// a person wrote.
const PUT_ASIDE_FOR: TimeDelta = TimeDelta::days(30);

/// Updates put aside that are looked at with each batch, the oldest first.
const LETTERS_LOOKED_AT: usize = 16;

/// Seen updates looked at for each new one, to see whether they are old. Above
/// one, so that the looking gets round and the tree does not grow for ever.
const LOOKED_AT_FOR_EACH: usize = 4;

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
    cleaner: UpdateCleaner,
    reader: UpdateReader,
    addressee: Addressee,
    begun: Arc<Begun>,
    lanes: Lanes,
    place: Mutex<JournalPosition>,
}

/// Where journalling stands. Locked while a batch is written, so that batches
/// reach the lanes in the order of their numbers.
struct JournalPosition {
    /// Where looking for old seen updates goes on.
    looked_at: Vec<u8>,
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
        let rows = self.number(updates).await?;
        let Some((_, first)) = rows.first() else {
            return Ok(());
        };
        let now = first.arrived_at;
        let forgetting = &self.lanes.turns().forgetting;
        let nobody_forgets = forgetting.while_journalling().await;
        let mut transaction = TransactionBuilder::new(&self.stored.sealer);
        self.prune(&mut transaction, &mut place, rows.len(), day(now))
            .await?;
        self.prune_letters(&mut transaction, now).await?;
        let (read, deadly) = self.take(&mut transaction, rows).await?;
        let FinishedTransaction {
            operations,
            retired,
            ..
        } = transaction.finish();
        self.commits.commit(operations).await?;
        forgetting.destroy(retired).await?;
        drop(nobody_forgets);
        deadly.iter().for_each(|mark| self.begun.forget(mark));
        read.into_iter().for_each(|read| self.hand_over(read));
        Ok(())
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
        let mut transaction = TransactionBuilder::new(&self.stored.sealer);
        let mut read = Vec::with_capacity(rows.len());
        let mut deadly = Vec::new();
        for (number, row) in rows {
            match self.read(&row).await? {
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
    async fn number(&self, mut updates: Vec<RawUpdate>) -> Result<Vec<(u64, Arrived)>, StoreError> {
        updates.sort_by_key(|update| update.update_id);
        let arrived_at = self.clock.now();
        let mut ids = HashSet::new();
        let mut rows = Vec::with_capacity(updates.len());
        for RawUpdate { update_id, json } in updates {
            if !ids.insert(update_id) || self.stored.is_seen(update_id).await? {
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

    /// Forgets old update ids, a few with each batch.
    async fn prune(
        &self,
        transaction: &mut TransactionBuilder,
        place: &mut JournalPosition,
        updates: usize,
        today: i64,
    ) -> Result<(), StoreError> {
        let limit = updates * LOOKED_AT_FOR_EACH;
        let seen = self.stored.seen_from(&place.looked_at, limit).await?;
        place.looked_at = match seen.last() {
            Some((last, _)) if seen.len() == limit => [&last[..], &[0]].concat(),
            Some(_) | None => Vec::new(),
        };
        for (key, seen_on) in seen {
            if seen_on.is_none_or(|seen_on| seen_on + SEEN_FOR_DAYS < today) {
                transaction.remove(Tree::Seen, key);
            }
        }
        Ok(())
    }

    /// Forgets updates that were put aside long ago.
    async fn prune_letters(
        &self,
        transaction: &mut TransactionBuilder,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        for letter in self.stored.oldest_dead_letters(LETTERS_LOOKED_AT).await? {
            let is_old = |arrived_at| arrived_at + PUT_ASIDE_FOR < now;
            if letter.arrived_at.is_none_or(is_old) {
                transaction.remove_letter(letter);
            }
        }
        Ok(())
    }

    /// Puts each update where it belongs; returns those that are for a chat, and
    /// the marks of those that could not be read.
    async fn take(
        &self,
        transaction: &mut TransactionBuilder,
        rows: Vec<(u64, Arrived)>,
    ) -> Result<(Vec<Numbered>, Vec<Mark>), StoreError> {
        let mut read = Vec::with_capacity(rows.len());
        let mut deadly = Vec::new();
        for (number, mut row) in rows {
            transaction.note_seen(row.update_id, day(row.arrived_at))?;
            match self.clean_and_read(&mut row).await? {
                ReadUpdate::For(chat_id, event, failed) => {
                    deadly.extend(failed.as_ref().map(|_| marks::reading(row.update_id)));
                    transaction.journal(chat_id, number, &row)?;
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

    /// Reads an update that has just come, and leaves of it what is kept.
    async fn clean_and_read(&self, row: &mut Arrived) -> Result<ReadUpdate, StoreError> {
        let read = || {
            let json = (self.cleaner)(&row.json);
            let read = (self.reader)(&json, row.arrived_at);
            (json, read)
        };
        Ok(match self.noted(row, read).await? {
            Ok((json, read)) => {
                row.json = json;
                ReadUpdate::of(read)
            }
            Err(unread) => unread,
        })
    }

    /// Reads an update as it was kept.
    async fn read(&self, row: &Arrived) -> Result<ReadUpdate, StoreError> {
        let read = || (self.reader)(&row.json, row.arrived_at);
        let read = self.noted(row, read).await?;
        Ok(read.map_or_else(|unread| unread, ReadUpdate::of))
    }

    /// Looks into an update. That is noted, so that what a process dies of is
    /// looked into twice and not for ever.
    async fn noted<T>(
        &self,
        row: &Arrived,
        read: impl FnOnce() -> T,
    ) -> Result<Result<T, ReadUpdate>, StoreError> {
        let mark = marks::reading(row.update_id);
        let in_hand = self.begun.begin(Some(mark)).await?;
        let deaths = in_hand.deaths();
        let done = if deaths < Begun::DEATHS_MAX {
            caught(read).map_err(WhatFailed::reading)
        } else {
            Err(WhatFailed::Ended(Doing::Reading, deaths))
        };
        Ok(done.map_err(|failed| {
            tracing::error!(deaths, "reading an update failed; it is put aside");
            self.unread(row, failed, deaths)
        }))
    }

    /// An update that could not be read, whose person is told so where it shows
    /// whose it is. That is not looked for where a process has died of it, too.
    fn unread(&self, row: &Arrived, failed: WhatFailed, deaths: u8) -> ReadUpdate {
        let whose = match deaths > Begun::DEATHS_MAX {
            true => None,
            // Of a panic the place is logged.
            false => caught(|| (self.addressee)(&row.json)).unwrap_or(None),
        };
        let Some(chat_id) = whose else {
            return ReadUpdate::Failed(failed);
        };
        let event = Event {
            what: What::Unreadable,
            at: row.arrived_at,
            recorded_at: row.arrived_at,
        };
        ReadUpdate::For(chat_id, event, Some(failed))
    }

    /// Hands a durable update to its lane.
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

/// What an update turned out to be.
enum ReadUpdate {
    /// For a chat; with what failed where no more of it could be read.
    For(i64, Event, Option<WhatFailed>),
    /// It concerns no chat.
    Nothing,
    /// Reading it panicked, or ended the process, and nobody knows whose it is.
    Failed(WhatFailed),
}

impl ReadUpdate {
    fn of(read: Option<(i64, Event)>) -> Self {
        read.map_or(ReadUpdate::Nothing, |(chat_id, event)| {
            ReadUpdate::For(chat_id, event, None)
        })
    }
}

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

fn day(at: DateTime<Utc>) -> i64 {
    at.timestamp().div_euclid(24 * 60 * 60)
}
