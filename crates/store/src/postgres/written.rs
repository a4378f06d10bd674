//! Rows that this process wrote itself and will soon ask for, and that nobody else writes
//! meanwhile, since their part is this process's: they need not be asked for.

use crate::changes::Changes;
use crate::contract::Tree;
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What is still to be said, and what was said last.
const TREES: [Tree; 2] = [Tree::Outbox, Tree::Sent];

/// Some 7 MB. Where there are more, all are asked for once more.
const ROWS_MAX: usize = 10_000;

/// Values by their trees and keys.
type ValuesByKey = HashMap<(Tree, Vec<u8>), Vec<u8>>;

#[derive(Default)]
pub struct WrittenRows(Mutex<ValuesByKey>);

impl WrittenRows {
    /// These changes are durable.
    pub fn follow(&self, changes: &Changes<'_>) {
        let mut rows = self.held();
        for ((tree, key), value) in changes {
            if !TREES.contains(tree) {
                continue;
            }
            match value {
                Some(value) => {
                    if rows.len() >= ROWS_MAX {
                        rows.clear();
                    }
                    rows.insert((*tree, key.to_vec()), value.to_vec());
                }
                None => {
                    rows.remove(&(*tree, key.to_vec()));
                }
            }
        }
    }

    /// Nothing where the database has to be asked.
    pub fn get(&self, tree: Tree, key: &[u8]) -> Option<Vec<u8>> {
        match TREES.contains(&tree) {
            true => self.held().get(&(tree, key.to_vec())).cloned(),
            false => None,
        }
    }

    /// Others may write some of them from here on.
    pub fn forget(&self) {
        self.held().clear();
    }

    fn held(&self) -> MutexGuard<'_, ValuesByKey> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::changes::changes;
    use crate::contract::Operation;

    fn put(tree: Tree, key: &str) -> Operation {
        let (key, value) = (key.as_bytes().to_vec(), b"value".to_vec());
        Operation::Put { tree, key, value }
    }

    #[test]
    fn what_was_written_is_known_until_it_goes_or_others_may_write_it() {
        let rows = WrittenRows::default();
        let knows = |tree, key: &str| rows.get(tree, key.as_bytes()).is_some();
        let group = [vec![
            put(Tree::Outbox, "a"),
            put(Tree::Sent, "b"),
            put(Tree::Diary, "c"),
        ]];
        rows.follow(&changes(&group));
        assert!(knows(Tree::Outbox, "a") && knows(Tree::Sent, "b"));
        assert!(!knows(Tree::Diary, "c") && !knows(Tree::Sent, "a"));
        let key = b"a".to_vec();
        let gone = vec![Operation::Remove {
            tree: Tree::Outbox,
            key,
        }];
        rows.follow(&changes(&[gone]));
        assert!(!knows(Tree::Outbox, "a") && knows(Tree::Sent, "b"));
        rows.forget();
        assert!(!knows(Tree::Sent, "b"));
    }

    #[test]
    fn never_are_there_too_many() {
        let rows = WrittenRows::default();
        for number in 0..=ROWS_MAX {
            rows.follow(&changes(&[vec![put(Tree::Sent, &number.to_string())]]));
        }
        assert_eq!(rows.held().len(), 1);
    }
}
