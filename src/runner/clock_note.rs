//! What the machine's clock showed last, kept over a restart: a clock that is
//! put right while nobody runs is noticed by it. Nothing about anybody.

use super::codec;
use super::ports::{Commits, Ports};
use crate::store::{Operation, SharedStore, StoreError, Tree};
use chrono::{DateTime, Utc};
use std::sync::Arc;

const KEY: &[u8] = b"clock";

#[derive(Clone)]
pub struct ClockNote {
    store: SharedStore,
    commits: Arc<dyn Commits>,
}

impl ClockNote {
    pub fn new(ports: &Ports) -> Self {
        ClockNote {
            store: Arc::clone(&ports.store),
            commits: Arc::clone(&ports.commits),
        }
    }

    /// `None` before the first note, and where what is kept came from a backup.
    pub fn read(&self) -> Result<Option<DateTime<Utc>>, StoreError> {
        let value = self.store.get(Tree::Meta, KEY)?;
        value
            .map(|value| codec::open_plain(Tree::Meta, KEY, &value))
            .transpose()
    }

    pub async fn write(&self, now: DateTime<Utc>) -> Result<(), StoreError> {
        let note = Operation::Put {
            tree: Tree::Meta,
            key: KEY.to_vec(),
            value: codec::plain(KEY, &now)?,
        };
        self.commits.commit(vec![note]).await
    }
}
