//! One turn: load the chat, let the conversation decide, commit everything
//! that follows in one transaction, and only then speak.

use super::cache::Cache;
use super::decide::Decider;
use super::due_signal::DueSignal;
use super::forgetting::Forgetting;
use super::job::{Job, Origin};
use super::ports::{Commits, Outlet, Ports};
use super::turn_writes::TurnWrites;
use crate::clock::Clock;
use crate::conversation::{Chat, What};
use crate::store::{Begun, Mark, OPERATIONS_MAX, Operation, StoreError, Transaction, Tree};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::runtime::Handle;
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinError;

/// Turns that are decided at once. The other lanes wait for a place, each in its
/// turn, and not in the way of the threads that take updates and send messages.
const DECIDING_MAX: usize = 2;
/// Files read at once: each takes memory for all of it.
const READING_MAX: usize = 1;

pub struct Turns {
    pub decider: Decider,
    pub forgetting: Forgetting,
    pub due_signal: DueSignal,
    /// Updates in the inbox that are not handled yet.
    pub pending: watch::Sender<usize>,
    begun: Arc<Begun>,
    commits: Arc<dyn Commits>,
    outlet: Arc<dyn Outlet>,
    clock: Arc<dyn Clock>,
    cache: Mutex<Cache>,
    deciding: Semaphore,
    reading: Semaphore,
}

impl Turns {
    pub fn new(ports: &Ports) -> Self {
        Turns {
            decider: Decider::new(ports.store_reader(), Arc::clone(&ports.handler)),
            forgetting: Forgetting::new(ports),
            due_signal: DueSignal::default(),
            pending: watch::Sender::new(0),
            begun: Arc::clone(&ports.begun),
            commits: Arc::clone(&ports.commits),
            outlet: Arc::clone(&ports.outlet),
            clock: Arc::clone(&ports.clock),
            cache: Mutex::default(),
            deciding: Semaphore::new(DECIDING_MAX),
            reading: Semaphore::new(READING_MAX),
        }
    }

    /// Does the job. An error means that the store takes nothing more.
    pub async fn run(self: &Arc<Self>, chat_id: i64, job: &Job) -> Result<(), StoreError> {
        let from_inbox = matches!(job.origin, Origin::Inbox { .. });
        if from_inbox {
            self.outlet.stop_pacing(chat_id);
        }
        let mark = self.decider.stored.handling(chat_id, &job.origin);
        let (writes, deaths) = self.decide_noted(chat_id, job, mark.clone()).await?;
        self.carry_out(chat_id, writes).await?;
        if let Some(mark) = mark.filter(|_| deaths > 0) {
            self.begun.forget(&mark);
        }
        if from_inbox {
            self.pending.send_modify(|pending| *pending -= 1);
        }
        Ok(())
    }

    /// So many updates are left for others, or for later.
    pub fn left(&self, updates: usize) {
        self.pending.send_modify(|pending| *pending -= updates);
    }

    /// Chats may be changed elsewhere from here on.
    pub fn forget_chats(&self) {
        self.with_cache(|cache| *cache = Cache::default());
    }

    /// Returns once the commit thread has synced once more.
    pub async fn sync(&self) -> Result<(), StoreError> {
        self.commits.commit(Transaction::default()).await
    }

    /// What follows from the job, and how many processes have died of it. The
    /// other lanes wait for a place, each in its turn.
    async fn decide_noted(
        self: &Arc<Self>,
        chat_id: i64,
        job: &Job,
        mark: Option<Mark>,
    ) -> Result<(TurnWrites, u8), StoreError> {
        let places = if is_long(job) {
            &self.reading
        } else {
            &self.deciding
        };
        // They are never closed, and first come is first served.
        let _place = places.acquire().await;
        let in_hand = self.begun.begin(mark).await?;
        let deaths = in_hand.deaths();
        let writes = match is_long(job) {
            true => self.decide_beside(chat_id, job, deaths).await?,
            false => self.decide(chat_id, job, deaths).await?,
        };
        Ok((writes, deaths))
    }

    /// What is stored of a chat may be damaged; then its event is put aside.
    async fn decide(&self, chat_id: i64, job: &Job, deaths: u8) -> Result<TurnWrites, StoreError> {
        match self.decide_as_stored(chat_id, job, deaths).await {
            Err(StoreError::Damaged { .. }) => self.decider.put_aside(chat_id, &job.origin).await,
            decided => decided,
        }
    }

    async fn decide_as_stored(
        &self,
        chat_id: i64,
        job: &Job,
        deaths: u8,
    ) -> Result<TurnWrites, StoreError> {
        let now = self.clock.now();
        if deaths >= Begun::DEATHS_MAX {
            return self.decider.after_deaths(chat_id, job, deaths, now).await;
        }
        let chat = self.load(chat_id).await?;
        self.decider.decide(chat_id, job, chat, now).await
    }

    /// The same on a thread of its own, while the threads that everybody else
    /// waits for go on.
    async fn decide_beside(
        self: &Arc<Self>,
        chat_id: i64,
        job: &Job,
        deaths: u8,
    ) -> Result<TurnWrites, StoreError> {
        let (turns, job) = (Arc::clone(self), job.clone());
        let runtime = Handle::current();
        let deciding = tokio::task::spawn_blocking(move || {
            runtime.block_on(turns.decide(chat_id, &job, deaths))
        });
        let stopped = |why: JoinError| StoreError::Stopped(why.to_string());
        deciding.await.map_err(stopped)?
    }

    async fn load(&self, chat_id: i64) -> Result<Option<Chat>, StoreError> {
        let cached = self.with_cache(|cache| cache.take(chat_id));
        match cached {
            Some(chat) => Ok(Some(chat)),
            None => self.decider.stored.load(chat_id).await,
        }
    }

    pub(super) async fn carry_out(
        &self,
        chat_id: i64,
        writes: TurnWrites,
    ) -> Result<(), StoreError> {
        if writes.transaction.forgets() {
            self.forgetting.commit(chat_id, writes.transaction).await?;
        } else if !writes.transaction.is_empty() {
            for part in parts(writes.transaction.finish().operations) {
                self.commits.commit(part).await?;
            }
        }
        match writes.chat {
            Some(chat) => self.with_cache(|cache| cache.put(chat)),
            None => self.forgetting.release(chat_id).await?,
        }
        if !writes.rows.is_empty() {
            self.outlet.rows(writes.rows);
        }
        for pacing in writes.pacings {
            self.outlet.pace(pacing);
        }
        if let Some(at) = writes.soonest_due {
            self.due_signal.raise_for(at);
        }
        Ok(())
    }

    fn with_cache<T>(&self, work: impl FnOnce(&mut Cache) -> T) -> T {
        work(&mut self.cache.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Nearly every turn is one transaction. What adds more of a diary than fits
/// into one is committed in parts, the row that it came from with the last: a
/// process that is killed in between does it again from there, and records have
/// ids of their own, so that none is there twice.
fn parts(transaction: Transaction) -> Vec<Transaction> {
    if transaction.len() <= OPERATIONS_MAX {
        return vec![transaction];
    }
    let is_diary = |operation: &Operation| operation.tree() == Tree::Diary;
    let (diary, rest): (Transaction, Transaction) = transaction.into_iter().partition(is_diary);
    let mut diary = diary.into_iter().peekable();
    let mut parts = Vec::new();
    // Moved, not copied: it may be all of a large file.
    while diary.peek().is_some() {
        parts.push(diary.by_ref().take(OPERATIONS_MAX).collect());
    }
    parts.push(rest);
    parts
}

/// Whether a turn reads a whole file, which takes far longer than any other.
fn is_long(job: &Job) -> bool {
    let what = job.event.as_ref().map(|event| &event.what);
    matches!(what, Some(What::Fetched { .. }))
}
