//! A store in memory, for tests and for trying Charley out. Nothing in here
//! touches a disk.

use super::contract::{Operation, Pair, Store, StoreError, Transaction, Tree};
use super::envelope;
use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Clones share their data, so that a clone is the store opened again.
#[derive(Clone, Default)]
pub struct MemoryStore {
    shared: Arc<Mutex<SharedTrees>>,
}

#[derive(Default)]
struct SharedTrees {
    trees: BTreeMap<Tree, BTreeMap<Vec<u8>, Vec<u8>>>,
    stopped: Option<String>,
}

impl MemoryStore {
    fn lock(&self) -> MutexGuard<'_, SharedTrees> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Store for MemoryStore {
    fn get(&self, tree: Tree, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        let shared = self.lock();
        Ok(shared
            .trees
            .get(&tree)
            .and_then(|rows| rows.get(key))
            .cloned())
    }

    fn scan(
        &self,
        tree: Tree,
        from: &[u8],
        to: &[u8],
        limit: usize,
    ) -> Result<Vec<Pair>, StoreError> {
        // A map panics at a range that ends before it begins.
        if from >= to {
            return Ok(Vec::new());
        }
        let range = (Bound::Included(from), Bound::Excluded(to));
        let shared = self.lock();
        let Some(rows) = shared.trees.get(&tree) else {
            return Ok(Vec::new());
        };
        let rows = rows.range::<[u8], _>(range).take(limit);
        Ok(rows
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect())
    }

    fn commit(&self, transactions: &[Transaction]) -> Result<(), StoreError> {
        let mut shared = self.lock();
        if let Some(why) = &shared.stopped {
            return Err(StoreError::Stopped(why.clone()));
        }
        if let Err(error) = envelope::check_group(transactions) {
            shared.stopped = Some(error.to_string());
            return Err(error);
        }
        for operation in transactions.iter().flatten() {
            shared.apply(operation);
        }
        Ok(())
    }
}

impl SharedTrees {
    fn apply(&mut self, operation: &Operation) {
        match operation {
            Operation::Put { tree, key, value } => {
                let rows = self.trees.entry(*tree).or_default();
                rows.insert(key.clone(), value.clone());
            }
            Operation::Remove { tree, key } => {
                if let Some(rows) = self.trees.get_mut(tree) {
                    rows.remove(key);
                }
            }
        }
    }
}
