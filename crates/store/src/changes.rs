//! What transactions come to, when several are applied as one.

use super::contract::{Operation, Transaction, Tree};
use std::collections::BTreeMap;

/// What there is to be under each key; `None` where nothing.
pub type Changes<'a> = BTreeMap<(Tree, &'a [u8]), Option<&'a [u8]>>;

/// Of several changes under one key, the last.
pub fn changes(transactions: &[Transaction]) -> Changes<'_> {
    let mut changes = Changes::new();
    for operation in transactions.iter().flatten() {
        match operation {
            Operation::Put { tree, key, value } => changes.insert((*tree, key), Some(value)),
            Operation::Remove { tree, key } => changes.insert((*tree, key), None),
        };
    }
    changes
}
