//! A part that Charley cannot be without ends: so does Charley, with an error,
//! for a supervisor to start it again.

use charley::app::{App, LeftKeys, LiveBook, Setup, Unobserved};
use charley::clock::{Clock, ManualClock};
use charley::library;
use charley::playground::LocalTelegram;
use charley::store::{MemoryStore, Pair, Store, StoreError, Transaction, Tree};
use charley::telegram::{Limits, Telegram};
use chrono::{DateTime, Utc};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::sync::oneshot;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Breaks {
    /// The disk takes nothing more.
    Commits,
    /// The rows that the scheduler reads are damaged.
    DueRows,
    /// What the ingest asks for panics.
    SeenUpdates,
}

/// A store in memory that breaks in one place when told to.
struct Breakable {
    store: MemoryStore,
    breaks: Breaks,
    is_broken: AtomicBool,
}

impl Breakable {
    fn is_broken(&self, breaks: Breaks) -> bool {
        self.breaks == breaks && self.is_broken.load(Ordering::SeqCst)
    }
}

impl Store for Breakable {
    fn get(&self, tree: Tree, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        assert!(tree != Tree::Seen || !self.is_broken(Breaks::SeenUpdates));
        self.store.get(tree, key)
    }

    fn scan(
        &self,
        tree: Tree,
        from: &[u8],
        to: &[u8],
        limit: usize,
    ) -> Result<Vec<Pair>, StoreError> {
        if tree == Tree::Due && self.is_broken(Breaks::DueRows) {
            let what = "broken on purpose".to_owned();
            return Err(StoreError::Damaged { tree, what });
        }
        self.store.scan(tree, from, to, limit)
    }

    fn commit(&self, transactions: &[Transaction]) -> Result<(), StoreError> {
        if self.is_broken(Breaks::Commits) {
            return Err(StoreError::Stopped("the disk is full".to_owned()));
        }
        self.store.commit(transactions)
    }
}

#[tokio::test]
async fn charley_ends_with_the_part_that_ended() {
    for (breaks, part) in [
        (Breaks::Commits, "the store failed"),
        (Breaks::DueRows, "the store failed: damaged value in Due"),
        (Breaks::SeenUpdates, "the ingest ended"),
    ] {
        let reason = reason_of_the_end(breaks).await;
        assert!(reason.starts_with(part), "{breaks:?}: {reason}");
    }
}

/// Starts Charley, breaks it, and pokes every part.
async fn reason_of_the_end(breaks: Breaks) -> String {
    let now: DateTime<Utc> = "2026-11-20T18:00:00Z".parse().unwrap();
    let clock = Arc::new(ManualClock::at(now));
    let telegram = LocalTelegram::start_with(Arc::clone(&clock)).await.unwrap();
    let store = Arc::new(Breakable {
        store: MemoryStore::default(),
        breaks,
        is_broken: AtomicBool::new(false),
    });
    let setup = Setup {
        telegram: Telegram::new(&telegram.token(), Some(&telegram.url())).unwrap(),
        store: Arc::clone(&store) as _,
        sealer: Arc::default(),
        begun: Arc::default(),
        live_book: LiveBook::new(library::load(None).unwrap()),
        clock: Arc::clone(&clock) as Arc<dyn Clock>,
        limits: Limits::unlimited(),
        webhook: None,
        observer: Arc::new(Unobserved),
        left_keys: LeftKeys::Possible,
    };
    let (polls, polling) = oneshot::channel();
    let app = App::start(setup, || polls.send(()).unwrap()).await.unwrap();
    let running = tokio::spawn(app.run(std::future::pending()));
    polling.await.unwrap();
    store.is_broken.store(true, Ordering::SeqCst);
    clock.set(now);
    telegram.person(1001).send_text("hello");
    running.await.unwrap().unwrap_err().to_string()
}
