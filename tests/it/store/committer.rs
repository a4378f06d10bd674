//! The commit thread: groups, failures, and the end.

use super::{all, put};
use charley::store::{
    Committer, MemoryStore, Pair, SledStore, Store, StoreError, Transaction, Tree,
};
use futures_util::FutureExt;
use futures_util::future::join_all;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
use tempfile::TempDir;

/// A store whose commits the test follows and lets through one by one.
struct Guarded {
    memory: MemoryStore,
    /// The size of each group, as it arrives.
    groups: Sender<usize>,
    verdicts: Mutex<Receiver<Verdict>>,
}

enum Verdict {
    Pass,
    Fail,
    Panic,
}

impl Store for Guarded {
    fn get(&self, tree: Tree, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        self.memory.get(tree, key)
    }

    fn scan(
        &self,
        tree: Tree,
        from: &[u8],
        to: &[u8],
        limit: usize,
    ) -> Result<Vec<Pair>, StoreError> {
        self.memory.scan(tree, from, to, limit)
    }

    fn commit(&self, transactions: &[Transaction]) -> Result<(), StoreError> {
        self.groups.send(transactions.len()).unwrap();
        match self.verdicts.lock().unwrap().recv().unwrap() {
            Verdict::Pass => self.memory.commit(transactions),
            Verdict::Fail => Err(StoreError::Stopped("disk full".to_owned())),
            Verdict::Panic => panic!("on purpose"),
        }
    }
}

/// The test's side of a guarded store.
struct Guard {
    memory: MemoryStore,
    groups: Receiver<usize>,
    verdicts: Sender<Verdict>,
}

fn guarded() -> (Arc<Guarded>, Guard) {
    let (groups, seen) = mpsc::channel();
    let (verdicts, given) = mpsc::channel();
    let memory = MemoryStore::default();
    let store = Guarded {
        memory: memory.clone(),
        groups,
        verdicts: Mutex::new(given),
    };
    let guard = Guard {
        memory,
        groups: seen,
        verdicts,
    };
    (Arc::new(store), guard)
}

fn turn(number: usize) -> Transaction {
    vec![put(Tree::Diary, &format!("{number:04}"), "x")]
}

/// Commits the turns in their order, without waiting in between.
fn all_at_once(
    committer: &Committer,
    turns: impl IntoIterator<Item = Transaction>,
) -> impl Future<Output = Vec<Result<(), StoreError>>> + Unpin {
    let commits = turns.into_iter().map(|turn| committer.commit(turn));
    // The runtime would interrupt after a hundred or so.
    tokio::task::unconstrained(join_all(commits))
}

fn no_failure(error: StoreError) {
    panic!("{error}");
}

fn is_stopped(outcome: &Result<(), StoreError>, why: &str) -> bool {
    matches!(outcome, Err(StoreError::Stopped(reason)) if reason == why)
}

#[tokio::test]
async fn what_waits_is_committed_together() {
    let (store, guard) = guarded();
    let (committer, thread) = Committer::start(store, no_failure);
    let mut first = Box::pin(committer.commit(turn(0)));
    assert!((&mut first).now_or_never().is_none());
    assert_eq!(guard.groups.recv().unwrap(), 1);

    let mut rest = all_at_once(&committer, (1..=300).map(turn));
    assert!((&mut rest).now_or_never().is_none());
    assert!((&mut first).now_or_never().is_none(), "not durable yet");
    for _ in 0..3 {
        guard.verdicts.send(Verdict::Pass).unwrap();
    }
    first.await.unwrap();
    assert!(rest.await.iter().all(Result::is_ok));
    assert_eq!(guard.groups.recv().unwrap(), 256, "a group has its limit");
    assert_eq!(guard.groups.recv().unwrap(), 44);

    drop(committer);
    thread.join();
}

#[tokio::test]
async fn order_is_kept() {
    let memory = MemoryStore::default();
    let (committer, thread) = Committer::start(Arc::new(memory.clone()), no_failure);
    let turns = (0..500).map(|number| vec![put(Tree::Meta, "last", &number.to_string())]);
    let outcomes = all_at_once(&committer, turns).await;
    assert!(outcomes.iter().all(Result::is_ok));
    assert_eq!(all(&memory, Tree::Meta), "last=499");
    drop(committer);
    thread.join();
}

#[test]
fn the_end_waits_for_what_was_queued() {
    let (store, guard) = guarded();
    let (committer, thread) = Committer::start(store, no_failure);
    for number in 0..20 {
        assert!(
            committer.commit(turn(number)).now_or_never().is_none(),
            "and given up"
        );
    }
    let clone = committer.clone();
    drop(committer);
    drop(clone);
    for _ in 0..20 {
        let _ = guard.verdicts.send(Verdict::Pass);
    }
    thread.join();
    assert_eq!(all(&guard.memory, Tree::Diary).split(' ').count(), 20);
}

#[tokio::test]
async fn a_failure_stops_everything() {
    for (verdict, why) in [
        (Verdict::Fail, "disk full"),
        (Verdict::Panic, "it panicked"),
    ] {
        let (store, guard) = guarded();
        let (failures, failed) = mpsc::channel();
        let on_failure = move |error: StoreError| failures.send(error.to_string()).unwrap();
        let (committer, thread) = Committer::start(store, on_failure);
        guard.verdicts.send(Verdict::Pass).unwrap();
        committer.commit(turn(0)).await.unwrap();

        let mut group = all_at_once(&committer, (1..5).map(turn));
        assert!((&mut group).now_or_never().is_none());
        guard.verdicts.send(verdict).unwrap();
        assert!(group.await.iter().all(|outcome| is_stopped(outcome, why)));
        assert!(is_stopped(&committer.commit(turn(9)).await, why));

        thread.join();
        let told: Vec<String> = failed.iter().collect();
        assert_eq!(told, [format!("the store stopped taking writes: {why}")]);
        assert_eq!(all(&guard.memory, Tree::Diary), "0000=x");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_at_once_on_disk() {
    let directory = TempDir::new().unwrap();
    let store = Arc::new(SledStore::open(directory.path()).unwrap());
    let (committer, thread) = Committer::start(store.clone(), no_failure);
    let tasks = (0..64).map(|task| {
        let committer = committer.clone();
        let store = store.clone();
        tokio::spawn(async move {
            for number in task * 20..(task + 1) * 20 {
                committer.commit(turn(number)).await.unwrap();
                let key = format!("{number:04}");
                let value = store.get(Tree::Diary, key.as_bytes()).unwrap();
                assert!(value.is_some());
            }
        })
    });
    for task in join_all(tasks).await {
        task.unwrap();
    }
    drop(committer);
    thread.join();
    drop(store);

    let store = SledStore::open(directory.path()).unwrap();
    assert_eq!(all(&store, Tree::Diary).split(' ').count(), 64 * 20);
}
