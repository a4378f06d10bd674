//! Fills a store that is made from another one or from a backup, a few rows at
//! a time.

use super::contract::{OPERATIONS_MAX, Operation, Store, StoreError, Transaction};

pub struct Filling<'a> {
    store: &'a dyn Store,
    waiting: Transaction,
}

impl<'a> Filling<'a> {
    pub fn new(store: &'a dyn Store) -> Self {
        Filling {
            store,
            waiting: Transaction::new(),
        }
    }

    pub fn add(&mut self, row: Operation) -> Result<(), StoreError> {
        self.waiting.push(row);
        match self.waiting.len() {
            OPERATIONS_MAX => self.store.commit(&[std::mem::take(&mut self.waiting)]),
            _ => Ok(()),
        }
    }

    /// Keeps the rows that are left.
    pub fn finish(self) -> Result<(), StoreError> {
        self.store.commit(&[self.waiting])
    }
}
