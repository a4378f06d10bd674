//! One value about nobody, kept over a restart: what the machine's clock showed
//! last, so that one that is put right while nobody runs is noticed; and by
//! which zone data reminders were planned.

use super::codec;
use super::ports::{Commits, Ports};
use super::store_reader::StoreReader;
use crate::store::{Operation, Parts, SharedStore, StoreError, Tree};
use chrono::{DateTime, Utc};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
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
    pub zones: ZoneNotes,
}

impl Notes {
    pub fn new(ports: &Ports) -> Self {
        Notes {
            clock: Note::new(b"clock", ports),
            zones: ZoneNotes {
                stored: ports.store_reader(),
                commits: Arc::clone(&ports.commits),
            },
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

/// By which release of zone data people's reminders were planned: of all of them, or,
/// where several Charleys answer, of each part.
#[derive(Clone)]
pub struct ZoneNotes {
    stored: StoreReader,
    commits: Arc<dyn Commits>,
}

const ZONES: &[u8] = b"zones";

impl ZoneNotes {
    /// Those of these parts that were planned by another release.
    pub async fn planned_otherwise(&self, parts: Parts, by: &str) -> Result<Parts, StoreError> {
        let above = [ZONES, &[0xff]].concat();
        let store = &self.stored.store;
        let rows = store
            .read_range(Tree::Meta, ZONES, &above, usize::MAX)
            .await?;
        let mut notes = BTreeMap::new();
        for (key, value) in rows {
            let release: String = codec::open_plain(Tree::Meta, &key, &value)?;
            notes.insert(key, release);
        }
        let is_split = self.stored.here().is_some();
        let is_otherwise = |part: &u8| {
            let own = notes.get(&key_of(*part)).filter(|_| is_split);
            let note = own.or_else(|| notes.get(ZONES));
            note.is_none_or(|release| release != by)
        };
        Ok(parts.numbers().filter(is_otherwise).collect())
    }

    pub async fn write(&self, parts: Parts, release: &str) -> Result<(), StoreError> {
        let keys = match self.stored.here() {
            None => vec![ZONES.to_vec()],
            Some(_) => parts.numbers().map(key_of).collect(),
        };
        let note = |key: Vec<u8>| {
            let value = codec::plain(&key, &release)?;
            let tree = Tree::Meta;
            Ok(Operation::Put { tree, key, value })
        };
        let notes = keys.into_iter().map(note);
        self.commits
            .commit(notes.collect::<Result<_, StoreError>>()?)
            .await
    }
}

fn key_of(part: u8) -> Vec<u8> {
    [ZONES, &[part]].concat()
}
