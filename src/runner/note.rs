//! One value about nobody, kept over a restart: what the machine's clock showed
//! last, so that one that is put right while nobody runs is noticed; and by
//! which zone data reminders were planned.

use super::codec;
use super::ports::{Commits, Ports};
use crate::store::{Operation, SharedStore, StoreError, Tree};
use chrono::{DateTime, Utc};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::marker::PhantomData;
use std::sync::Arc;

#[derive(Clone)]
pub struct Note<T> {
    key: &'static [u8],
    store: SharedStore,
    commits: Arc<dyn Commits>,
    holds: PhantomData<fn() -> T>,
}

/// All that are kept.
#[derive(Clone)]
pub struct Notes {
    pub clock: Note<DateTime<Utc>>,
    /// A release of zone data.
    pub zones: Note<String>,
}

impl Notes {
    pub fn new(ports: &Ports) -> Self {
        Notes {
            clock: Note::new(b"clock", ports),
            zones: Note::new(b"zones", ports),
        }
    }
}

impl<T: Serialize + DeserializeOwned> Note<T> {
    fn new(key: &'static [u8], ports: &Ports) -> Self {
        Note {
            key,
            store: Arc::clone(&ports.store),
            commits: Arc::clone(&ports.commits),
            holds: PhantomData,
        }
    }

    /// `None` before the first note, and where what is kept came from a backup.
    pub async fn read(&self) -> Result<Option<T>, StoreError> {
        let value = self.store.read(Tree::Meta, self.key).await?;
        value
            .map(|value| codec::open_plain(Tree::Meta, self.key, &value))
            .transpose()
    }

    pub async fn write(&self, value: &T) -> Result<(), StoreError> {
        let note = Operation::Put {
            tree: Tree::Meta,
            key: self.key.to_vec(),
            value: codec::plain(self.key, value)?,
        };
        self.commits.commit(vec![note]).await
    }
}
