//! One thread that owns all writing. Turns that wait at the same time become
//! durable together, for the price of one sync.
//!
//! What comes to a thread at rest is written at once. Under load the next group
//! gathers while the last one is being written, and a little longer where that was
//! quick.

use super::contract::{SharedStore, Store, StoreError, Transaction};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, OnceLock};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};
use tokio::sync::{mpsc, oneshot};

/// Transactions that may wait; further ones wait for a place.
const QUEUE_MAX: usize = 1_024;

/// Transactions in one group. sled keeps everything that a group rewrites in
/// memory, so groups stay small.
const GROUP_MAX: usize = 256;

/// From the beginning of one group to that of the next. Each wakes all threads of
/// sled's and syncs its file, which together cost more than the turns in it; nobody
/// notices a hundredth of a second.
const GROUP_EVERY: Duration = Duration::from_millis(10);

/// Commits through the thread. Clones share it; it ends, after writing all
/// that waits, when the last clone is gone.
#[derive(Clone)]
pub struct Committer {
    requests: mpsc::Sender<CommitRequest>,
    failure: Arc<OnceLock<String>>,
}

/// The thread, to wait for at the end.
pub struct CommitterThread {
    thread: JoinHandle<()>,
}

struct CommitRequest {
    transaction: Transaction,
    durable: oneshot::Sender<()>,
}

/// Transactions on their way, with those who wait for them.
#[derive(Default)]
struct Group {
    transactions: Vec<Transaction>,
    waiting: Vec<oneshot::Sender<()>>,
}

impl Committer {
    /// Starts the thread. When the store fails or panics, nobody is told of a
    /// success any more, `on_failure` is called once on that thread, and it
    /// ends. Panics where the system has no thread to give.
    pub fn start(
        store: SharedStore,
        on_failure: impl FnOnce(StoreError) + Send + 'static,
    ) -> (Committer, CommitterThread) {
        let (requests, queue) = mpsc::channel(QUEUE_MAX);
        let failure = Arc::new(OnceLock::new());
        let committer = Committer {
            requests,
            failure: Arc::clone(&failure),
        };
        let thread = thread::spawn(move || run(&*store, queue, &failure, on_failure));
        (committer, CommitterThread { thread })
    }

    /// Resolves once the transaction is durable. Dropping the future before it
    /// is queued withdraws the transaction; afterwards it is committed anyway.
    ///
    /// The only error is [`StoreError::Stopped`]: whether the transaction is
    /// on disk is then unknown until the store is opened again.
    pub async fn commit(&self, transaction: Transaction) -> Result<(), StoreError> {
        let (durable, answer) = oneshot::channel();
        let request = CommitRequest {
            transaction,
            durable,
        };
        let queued = self.requests.send(request).await;
        queued.map_err(|_gone| self.stopped())?;
        answer.await.map_err(|_gone| self.stopped())
    }

    fn stopped(&self) -> StoreError {
        let why = self.failure.get().cloned();
        StoreError::Stopped(why.unwrap_or_else(|| "its thread has ended".to_owned()))
    }
}

impl CommitterThread {
    /// Waits until the thread has ended. Blocks, so not for async code.
    pub fn join(self) {
        // An error is a panic of `on_failure`, which the panic hook has told.
        let _ = self.thread.join();
    }
}

fn run(
    store: &dyn Store,
    mut queue: mpsc::Receiver<CommitRequest>,
    failure: &OnceLock<String>,
    on_failure: impl FnOnce(StoreError),
) {
    // The group lives out here so that, whatever happens inside, those who
    // wait hear of the failure only after its reason is known.
    let mut group = Group::default();
    let served = catch_unwind(AssertUnwindSafe(|| serve(store, &mut queue, &mut group)));
    let error = match served {
        Ok(Ok(())) => return,
        Ok(Err(error)) => error,
        // The panic's own message may quote stored bytes.
        Err(_) => StoreError::Stopped("it panicked".to_owned()),
    };
    let _ = failure.set(error.reason());
    drop((group, queue));
    on_failure(error);
}

fn serve(
    store: &dyn Store,
    queue: &mut mpsc::Receiver<CommitRequest>,
    group: &mut Group,
) -> Result<(), StoreError> {
    let mut last_began: Option<Instant> = None;
    while let Some(first) = queue.blocking_recv() {
        group.add(first);
        let early = last_began.and_then(|began| GROUP_EVERY.checked_sub(began.elapsed()));
        if let Some(early) = early.filter(|_| queue.len() < GROUP_MAX) {
            thread::sleep(early);
        }
        last_began = Some(Instant::now());
        while group.waiting.len() < GROUP_MAX {
            let Ok(next) = queue.try_recv() else { break };
            group.add(next);
        }
        store.commit(&group.transactions)?;
        group.answer();
    }
    Ok(())
}

impl Group {
    fn add(&mut self, request: CommitRequest) {
        self.transactions.push(request.transaction);
        self.waiting.push(request.durable);
    }

    fn answer(&mut self) {
        self.transactions.clear();
        for durable in self.waiting.drain(..) {
            // Whoever stopped waiting need not know.
            let _ = durable.send(());
        }
    }
}
