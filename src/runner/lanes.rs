//! One ordered lane per chat. Chats never wait for each other, except for
//! the disk; a lane is a task that ends when its queue is empty.

use super::due_signal::DueSignal;
use super::job::{Job, Origin};
use super::placing::Placing;
use super::ports::Ports;
use super::turn::Turns;
use crate::store::StoreError;
use futures_util::future::FutureExt;
use std::collections::{HashMap, VecDeque};
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::{oneshot, watch};

/// No chat has this number.
const NOBODY: i64 = 0;

/// Shared by everything that has work for a chat.
#[derive(Clone)]
pub struct Lanes {
    inner: Arc<Inner>,
}

struct Inner {
    turns: Arc<Turns>,
    queues: Mutex<Queues>,
    /// Lanes that have work.
    busy: watch::Sender<usize>,
    broken: watch::Sender<Option<String>>,
}

#[derive(Default)]
struct Queues {
    by_chat: HashMap<i64, VecDeque<QueuedJob>>,
    stopping: bool,
}

struct QueuedJob {
    job: Job,
    done: oneshot::Sender<()>,
}

impl Lanes {
    pub fn new(ports: &Ports) -> Self {
        let inner = Inner {
            turns: Arc::new(Turns::new(ports)),
            queues: Mutex::default(),
            busy: watch::Sender::new(0),
            broken: watch::Sender::new(None),
        };
        Lanes {
            inner: Arc::new(inner),
        }
    }

    pub(super) fn turns(&self) -> &Turns {
        &self.inner.turns
    }

    /// Queues the job behind the others of its chat. The receiver hears of
    /// it once everything that follows is durable; an error there means that
    /// the job was left for the next start.
    ///
    /// Must be called within a tokio runtime.
    pub fn push(&self, chat_id: i64, job: Job) -> oneshot::Receiver<()> {
        let (done, receiver) = oneshot::channel();
        let mut queues = self.inner.queues();
        if !self.inner.works_for(chat_id, &job) {
            self.inner.turns.left(job.origin.is_update().into());
        } else if queues.takes(&job.origin) && !self.inner.is_broken() {
            let is_new = !queues.by_chat.contains_key(&chat_id);
            let queue = queues.by_chat.entry(chat_id).or_default();
            queue.push_back(QueuedJob { job, done });
            if is_new {
                self.inner.busy.send_replace(queues.by_chat.len());
                tokio::spawn(run(Arc::clone(&self.inner), chat_id));
            }
        }
        receiver
    }

    /// For whoever puts a whole chat in.
    pub fn placing(&self) -> Placing {
        Placing::new(&self.inner.turns)
    }

    /// How many lanes have work, and when that changes.
    pub fn activity(&self) -> watch::Receiver<usize> {
        self.inner.busy.subscribe()
    }

    /// Returns when no lane has work.
    pub async fn idle(&self) {
        let mut busy = self.activity();
        // The sender lives in `self`, so waiting cannot fail.
        let _ = busy.wait_for(|busy| *busy == 0).await;
    }

    /// Lets running turns end of chats for which no work is begun here any more. What
    /// waits on disk stays there.
    pub async fn rest(&self) {
        let mut busy = self.activity();
        loop {
            let is_at_rest = {
                let mut queues = self.inner.queues();
                let stored = &self.inner.turns.decider.stored;
                let (mut is_at_rest, mut left) = (true, 0);
                for (chat_id, queue) in &mut queues.by_chat {
                    if *chat_id != NOBODY && !stored.is_worked_for(*chat_id) {
                        is_at_rest = false;
                        left += queue
                            .iter()
                            .filter(|one| one.job.origin.is_update())
                            .count();
                        queue.retain(|waiting| !waiting.job.origin.waits_on_disk());
                    }
                }
                self.inner.turns.left(left);
                is_at_rest
            };
            // The sender lives in `self`, so waiting cannot fail.
            if is_at_rest || busy.changed().await.is_err() {
                return;
            }
        }
    }

    /// Lets running turns end. What waits on disk anyway stays there.
    pub async fn stop(&self) {
        {
            let mut queues = self.inner.queues();
            queues.stopping = true;
            for queue in queues.by_chat.values_mut() {
                queue.retain(|waiting| !waiting.job.origin.waits_on_disk());
            }
        }
        self.idle().await;
    }

    /// Returns when nothing more can be kept, and says why: mostly that the
    /// store failed. Nothing is done or said after that; the process should
    /// end.
    pub async fn broken(&self) -> String {
        let mut broken = self.inner.broken.subscribe();
        match broken.wait_for(Option::is_some).await {
            Ok(error) => error.clone().unwrap_or_default(),
            // The sender lives in `self`.
            Err(_) => String::new(),
        }
    }

    /// Why nothing more can be kept, where that is so.
    pub fn why_broken(&self) -> Option<String> {
        self.inner.broken.borrow().clone()
    }

    /// Passes an outcome of the store's on. After an error nothing more is done
    /// or said, whoever has met it.
    ///
    /// # Errors
    /// The same.
    pub fn heed<T>(&self, outcome: Result<T, StoreError>) -> Result<T, StoreError> {
        outcome.inspect_err(|error| self.inner.break_down(&error.to_string()))
    }

    /// The answer to a job that was left for the next start.
    pub(super) fn left(&self) -> StoreError {
        let why = self.why_broken();
        StoreError::Stopped(why.unwrap_or_else(|| "Charley is ending".to_owned()))
    }

    /// Returns once the commit thread has synced and a lane has run, so both are
    /// alive. Changes nothing.
    pub async fn beat(&self) -> Result<(), StoreError> {
        self.inner.turns.sync().await?;
        let ran = self.push(NOBODY, Job::by_itself(None)).await;
        ran.or(Err(self.left()))
    }

    /// Is raised for due rows that come sooner than the scheduler planned for.
    pub fn due_signal(&self) -> &DueSignal {
        &self.inner.turns.due_signal
    }
}

impl Queues {
    fn takes(&self, origin: &Origin) -> bool {
        !(self.stopping && origin.waits_on_disk())
    }
}

impl Inner {
    fn queues(&self) -> MutexGuard<'_, Queues> {
        self.queues.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What was said is noted in any case: whoever gives a chat up waits for that.
    fn works_for(&self, chat_id: i64, job: &Job) -> bool {
        match job.origin {
            Origin::Outbox { .. } => true,
            Origin::Inbox { .. } | Origin::Due { .. } | Origin::None => {
                chat_id == NOBODY || self.turns.decider.stored.is_worked_for(chat_id)
            }
        }
    }

    fn is_broken(&self) -> bool {
        self.broken.borrow().is_some()
    }

    /// The chat's next job; closes the lane where there is none.
    fn next(&self, chat_id: i64) -> Option<QueuedJob> {
        let mut queues = self.queues();
        let next = queues.by_chat.get_mut(&chat_id)?.pop_front();
        if next.is_none() {
            queues.by_chat.remove(&chat_id);
            self.busy.send_replace(queues.by_chat.len());
        }
        next
    }

    fn break_down(&self, why: &str) {
        let is_first = self.broken.send_if_modified(|broken| {
            let is_first = broken.is_none();
            broken.get_or_insert_with(|| why.to_owned());
            is_first
        });
        if is_first {
            tracing::error!(why, "nothing more can be kept");
        }
        let mut queues = self.queues();
        for queue in queues.by_chat.values_mut() {
            queue.clear();
        }
    }
}

async fn run(inner: Arc<Inner>, chat_id: i64) {
    while let Some(QueuedJob { job, done }) = inner.next(chat_id) {
        // A panic here is not the conversation's. Nobody knows what became of
        // the turn, so the process should end and begin again from the disk.
        let turn = AssertUnwindSafe(inner.turns.run(chat_id, &job));
        match turn.catch_unwind().await {
            Ok(Ok(())) => {
                // Nobody may be listening, which is as well.
                let _ = done.send(());
            }
            Ok(Err(error)) => inner.break_down(&error.to_string()),
            Err(_) => inner.break_down("a turn failed halfway"),
        }
    }
}
