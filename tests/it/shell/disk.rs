//! A store in memory whose commits can be held up, fail or never return.

use charley::runner::Commits;
use charley::store::{Operation, Pair, Store, StoreError, Transaction, Tree};
use futures_util::future::BoxFuture;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};
use tokio::sync::{Notify, watch};

type Trees = BTreeMap<Tree, BTreeMap<Vec<u8>, Vec<u8>>>;

/// The bytes; they outlive every process.
#[derive(Default)]
pub struct Disk {
    trees: Mutex<Trees>,
}

impl Disk {
    pub fn rows(&self, tree: Tree) -> Vec<Pair> {
        let trees = self.trees.lock().unwrap();
        let rows = trees.get(&tree).into_iter().flatten();
        rows.map(|(key, value)| (key.clone(), value.clone()))
            .collect()
    }

    pub fn count(&self, tree: Tree) -> usize {
        self.rows(tree).len()
    }

    pub fn put(&self, tree: Tree, key: &[u8], value: &[u8]) {
        let mut trees = self.trees.lock().unwrap();
        trees
            .entry(tree)
            .or_default()
            .insert(key.to_vec(), value.to_vec());
    }

    /// The trees in which the bytes are found, in a key or a value.
    pub fn trees_with(&self, bytes: &[u8]) -> BTreeSet<Tree> {
        let holds = |pair: &[u8]| pair.windows(bytes.len()).any(|window| window == bytes);
        let trees = self.trees.lock().unwrap();
        let found = trees
            .iter()
            .filter(|(_, rows)| rows.iter().any(|(key, value)| holds(key) || holds(value)));
        found.map(|(tree, _)| *tree).collect()
    }

    fn apply(&self, transaction: &Transaction) {
        let mut trees = self.trees.lock().unwrap();
        for operation in transaction {
            match operation {
                Operation::Put { tree, key, value } => {
                    trees
                        .entry(*tree)
                        .or_default()
                        .insert(key.clone(), value.clone());
                }
                Operation::Remove { tree, key } => {
                    trees.entry(*tree).or_default().remove(key);
                }
            }
        }
    }
}

impl Store for Disk {
    fn get(&self, tree: Tree, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        let trees = self.trees.lock().unwrap();
        Ok(trees.get(&tree).and_then(|rows| rows.get(key).cloned()))
    }

    fn scan(
        &self,
        tree: Tree,
        from: &[u8],
        to: &[u8],
        limit: usize,
    ) -> Result<Vec<Pair>, StoreError> {
        let trees = self.trees.lock().unwrap();
        let Some(rows) = trees.get(&tree) else {
            return Ok(Vec::new());
        };
        let range = rows.range(from.to_vec()..to.to_vec()).take(limit);
        Ok(range
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect())
    }

    fn commit(&self, transactions: &[Transaction]) -> Result<(), StoreError> {
        transactions.iter().for_each(|one| self.apply(one));
        Ok(())
    }
}

/// What happens at a chosen commit of one process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Killed just before the commit became durable.
    KillBefore(usize),
    /// Killed just after it became durable, before anyone was told.
    KillAfter(usize),
    /// The disk says no, from here on.
    Fail(usize),
    Never,
}

/// One process's way to the disk.
pub struct Gate {
    disk: Arc<Disk>,
    fault: Fault,
    commits: Mutex<Vec<Transaction>>,
    /// Transactions that hold these bytes wait until it is cleared.
    held: watch::Sender<Option<Vec<u8>>>,
    pub waiting: watch::Sender<usize>,
    pub killed: Notify,
}

impl Gate {
    pub fn new(disk: Arc<Disk>, fault: Fault) -> Arc<Self> {
        Arc::new(Gate {
            disk,
            fault,
            commits: Mutex::default(),
            held: watch::Sender::new(None),
            waiting: watch::Sender::new(0),
            killed: Notify::new(),
        })
    }

    /// Holds up transactions that hold the bytes in a key.
    pub fn hold(&self, bytes: &[u8]) {
        self.held.send_replace(Some(bytes.to_vec()));
    }

    pub fn release(&self) {
        self.held.send_replace(None);
    }

    pub fn commits(&self) -> Vec<Transaction> {
        self.commits.lock().unwrap().clone()
    }

    /// The number of this commit, counted from 0.
    fn number(&self, transaction: &Transaction) -> usize {
        let mut commits = self.commits.lock().unwrap();
        commits.push(transaction.clone());
        commits.len() - 1
    }

    async fn run(&self, transaction: Transaction) -> Result<(), StoreError> {
        let mut held = self.held.subscribe();
        self.waiting.send_modify(|waiting| *waiting += 1);
        let passes = |held: &Option<Vec<u8>>| {
            !held.as_ref().is_some_and(|bytes| {
                transaction.iter().any(|operation| {
                    let (Operation::Put { key, .. } | Operation::Remove { key, .. }) = operation;
                    key.windows(bytes.len()).any(|window| window == bytes)
                })
            })
        };
        held.wait_for(passes).await.unwrap();
        self.waiting.send_modify(|waiting| *waiting -= 1);
        let number = self.number(&transaction);
        match self.fault {
            Fault::KillBefore(at) if number >= at => self.die().await,
            Fault::KillAfter(at) if number > at => self.die().await,
            Fault::KillAfter(at) if number == at => {
                self.disk.apply(&transaction);
                self.die().await
            }
            Fault::Fail(at) if number >= at => Err(StoreError::Stopped("disk full".to_owned())),
            Fault::KillBefore(_) | Fault::KillAfter(_) | Fault::Fail(_) | Fault::Never => {
                self.disk.apply(&transaction);
                Ok(())
            }
        }
    }

    async fn die(&self) -> Result<(), StoreError> {
        self.killed.notify_one();
        std::future::pending().await
    }
}

impl Commits for Gate {
    fn commit(&self, transaction: Transaction) -> BoxFuture<'_, Result<(), StoreError>> {
        Box::pin(async move {
            // As with a real disk, others get to run meanwhile.
            tokio::task::yield_now().await;
            self.run(transaction).await
        })
    }
}
