//! The store as the shell reads it: chats, rows and times instead of bytes.
//!
//! Reads only; what is written is built by `transaction_builder`. What
//! somebody's key does not open any more is as if it were not there.

use super::codec;
use super::dead_letter::DeadLetter;
use super::keys::{self, DueRow};
use super::outbox::{Class, Queued, RowId};
use super::rows::{Arrived, Letter, SeenRow, SentList};
use crate::conversation::{Chat, Person};
use crate::diary::{Diary, Record};
use crate::store::sealing::{Key, Pseudonym, Sealer};
use crate::store::{Pair, SharedStore, StoreError, Tree};
use chrono::{DateTime, Utc};
use serde::de::DeserializeOwned;
use std::sync::Arc;

/// Rows read from the store at once.
pub(super) const PAGE: usize = 1_000;

/// What the chance of somebody's first handle belongs to.
const FIRST_HANDLE: &[u8] = b"first handle";

/// Leaves 40 bits of a chance: far more than handles that anybody is given, and
/// short in a button's data.
const FIRST_HANDLE_SHIFT: u32 = 24;

#[derive(Clone)]
pub struct StoreReader {
    pub(super) store: SharedStore,
    pub(super) sealer: Arc<Sealer>,
}

impl StoreReader {
    pub fn new(store: SharedStore, sealer: Arc<Sealer>) -> Self {
        StoreReader { store, sealer }
    }

    /// The chat, where anything is kept of it.
    pub async fn load(&self, chat_id: i64) -> Result<Option<Chat>, StoreError> {
        let Some(key) = self.sealer.key_of(chat_id) else {
            return Ok(None);
        };
        let Some(person) = self.person(chat_id).await? else {
            return Ok(None);
        };
        let mut diary = Diary::default();
        let (from, to) = keys::records(key.pseudonym());
        self.walk(Tree::Diary, &from, &to, |row, value| {
            diary.put(codec::open::<Record>(&key, Tree::Diary, row, value)?);
            Ok(())
        })
        .await?;
        let mut chat = Chat { person, diary };
        chat.number_from(self.sealer.generation());
        Ok(Some(chat))
    }

    /// A chat of which nothing is kept. Its handles start by a chance that
    /// comes with its key, which goes with a `/delete`; where keys are kept in
    /// memory alone, nothing comes after them.
    pub fn unknown(&self, chat_id: i64, now: DateTime<Utc>) -> Chat {
        let mut chat = Chat::new(chat_id, now);
        let key = self.sealer.key_of(chat_id);
        let key = key.filter(|_| self.sealer.is_kept());
        let chance = key.map_or(0, |key| key.chance(FIRST_HANDLE) >> FIRST_HANDLE_SHIFT);
        let first = chat.person.next_handle.saturating_add(chance);
        chat.person.next_handle = first;
        chat.number_from(self.sealer.generation());
        chat
    }

    /// The person alone, without a diary.
    pub async fn person(&self, chat_id: i64) -> Result<Option<Person>, StoreError> {
        match self.sealer.key_of(chat_id) {
            Some(key) => {
                let row = keys::chat(key.pseudonym());
                self.get(&key, Tree::Person, &row).await
            }
            None => Ok(None),
        }
    }

    /// The chance that comes with a due row, worked out when it has come due and
    /// kept nowhere. From the person's own key, so that a row that is handled
    /// again after a crash brings the same and is still no secret of theirs to
    /// guess; only who holds the master key could know it beforehand.
    pub fn chance(&self, row: &DueRow) -> u64 {
        let key = self.sealer.key_of(row.chat_id);
        key.map_or(0, |key| {
            key.chance(&keys::due(row.at, key.pseudonym(), row.wake))
        })
    }

    /// The chats of which anything is kept, in order.
    pub async fn chats(&self) -> Result<Vec<i64>, StoreError> {
        let mut chats = Vec::new();
        self.walk(Tree::Person, &[], keys::END, |key, value| {
            chats.push(self.open::<Person>(Tree::Person, key, value)?.chat_id);
            Ok(())
        })
        .await?;
        // The keys are pseudonyms, whose order says nothing.
        chats.sort_unstable();
        Ok(chats)
    }

    /// The updates that are not handled yet, in their order.
    pub async fn inbox(&self) -> Result<Vec<(u64, Arrived)>, StoreError> {
        let mut rows = Vec::new();
        self.walk(Tree::Inbox, &[], keys::END, |key, value| {
            let number = keys::parse_arrival(key).ok_or_else(|| no_key(Tree::Inbox))?;
            rows.push((number, self.open(Tree::Inbox, key, value)?));
            Ok(())
        })
        .await?;
        Ok(rows)
    }

    pub async fn arrived(&self, number: u64) -> Result<Option<Arrived>, StoreError> {
        let key = keys::arrival(number);
        let value = self.store.read(Tree::Inbox, &key).await?;
        value
            .map(|value| self.open(Tree::Inbox, &key, &value))
            .transpose()
    }

    /// How many people there are of whom anything is kept.
    pub fn count_people(&self) -> usize {
        self.sealer.people()
    }

    /// Everything that is still to be said: replies first, then in order.
    pub async fn outbox(&self) -> Result<Vec<Queued>, StoreError> {
        let mut rows = Vec::new();
        self.walk(Tree::Outbox, &[], keys::END, |key, value| {
            let id = keys::parse_outbox(key).ok_or_else(|| no_key(Tree::Outbox))?;
            let row = self.open(Tree::Outbox, key, value)?;
            rows.push(Queued { id, row });
            Ok(())
        })
        .await?;
        Ok(rows)
    }

    /// The row, where it is still to be said.
    pub async fn queued(&self, class: Class, id: RowId) -> Result<Option<Queued>, StoreError> {
        let (tree, key) = (Tree::Outbox, keys::outbox(class, id));
        let value = self.store.read(tree, &key).await?;
        let row = value
            .map(|value| self.open(tree, &key, &value))
            .transpose()?;
        Ok(row.map(|row| Queued { id, row }))
    }

    /// Whether the row is still to be said.
    pub async fn is_queued(&self, class: Class, id: RowId) -> Result<bool, StoreError> {
        let key = keys::outbox(class, id);
        Ok(self.store.read(Tree::Outbox, &key).await?.is_some())
    }

    /// The first updates that were put aside.
    pub async fn oldest_dead_letters(&self, limit: usize) -> Result<Vec<Letter>, StoreError> {
        let pairs = self
            .store
            .read_range(Tree::DeadLetters, &[], keys::END, limit)
            .await?;
        Ok(pairs.into_iter().map(|pair| self.letter(pair)).collect())
    }

    fn letter(&self, (key, value): (Vec<u8>, Vec<u8>)) -> Letter {
        let sealed_under = self.key(Tree::DeadLetters, &key, &value).ok();
        let letter = sealed_under.as_ref().and_then(|under| {
            codec::open::<DeadLetter>(under, Tree::DeadLetters, &key, &value).ok()
        });
        Letter {
            key,
            arrived_at: letter.map(|letter| letter.matter.at()),
            sealed_under,
        }
    }

    /// The highest arrival number among the updates that were put aside.
    pub async fn last_dead_letter(&self) -> Result<Option<u64>, StoreError> {
        let mut last = None;
        self.walk(Tree::DeadLetters, &[], keys::END, |key, _| {
            last = keys::parse_arrival(key);
            Ok(())
        })
        .await?;
        Ok(last)
    }

    pub async fn count_dead_letters(&self) -> Result<usize, StoreError> {
        let mut count = 0;
        self.walk(Tree::DeadLetters, &[], keys::END, |_, _| {
            count += 1;
            Ok(())
        })
        .await?;
        Ok(count)
    }

    pub async fn is_seen(&self, update_id: i64) -> Result<bool, StoreError> {
        let key = keys::update(update_id);
        Ok(self.store.read(Tree::Seen, &key).await?.is_some())
    }

    /// Up to `limit` seen updates from the key on.
    pub async fn seen_from(&self, from: &[u8], limit: usize) -> Result<Vec<SeenRow>, StoreError> {
        let pairs = self
            .store
            .read_range(Tree::Seen, from, keys::END, limit)
            .await?;
        let day = |(key, value): (Vec<u8>, Vec<u8>)| {
            let day = codec::open_plain(Tree::Seen, &key, &value).ok();
            (key, day)
        };
        Ok(pairs.into_iter().map(day).collect())
    }

    pub async fn sent(&self, chat_id: i64) -> Result<SentList, StoreError> {
        let Some(key) = self.sealer.key_of(chat_id) else {
            return Ok(SentList::default());
        };
        let row = keys::chat(key.pseudonym());
        let list: Option<SentList> = self.get(&key, Tree::Sent, &row).await?;
        Ok(list.unwrap_or_default())
    }

    async fn get<T: DeserializeOwned>(
        &self,
        under: &Key,
        tree: Tree,
        key: &[u8],
    ) -> Result<Option<T>, StoreError> {
        match self.store.read(tree, key).await? {
            Some(bytes) => codec::open(under, tree, key, &bytes).map(Some),
            None => Ok(None),
        }
    }

    /// The value of a row that may be anybody's.
    pub(super) fn open<T: DeserializeOwned>(
        &self,
        tree: Tree,
        key: &[u8],
        value: &[u8],
    ) -> Result<T, StoreError> {
        codec::open(&*self.key(tree, key, value)?, tree, key, value)
    }

    /// The key that opens a row.
    pub(super) fn key(&self, tree: Tree, key: &[u8], value: &[u8]) -> Result<Arc<Key>, StoreError> {
        let pseudonym: Pseudonym = codec::pseudonym(tree, key, value)?;
        self.sealer
            .key_by_pseudonym(pseudonym)
            .ok_or_else(|| StoreError::Damaged {
                tree,
                what: "the key that opens it is gone".to_owned(),
            })
    }

    /// As [`StoreReader::walk`]; blocks.
    pub(super) fn walk_standing_still(
        &self,
        tree: Tree,
        from: &[u8],
        to: &[u8],
        mut each: impl FnMut(&[u8], &[u8]) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let mut from = from.to_vec();
        loop {
            let page = self.store.scan(tree, &from, to, PAGE)?;
            for (key, value) in &page {
                each(key, value)?;
            }
            match behind(page) {
                Some(next) => from = next,
                None => return Ok(()),
            }
        }
    }

    pub(super) async fn walk(
        &self,
        tree: Tree,
        from: &[u8],
        to: &[u8],
        mut each: impl FnMut(&[u8], &[u8]) -> Result<(), StoreError> + Send,
    ) -> Result<(), StoreError> {
        let mut from = from.to_vec();
        loop {
            let page = self.store.read_range(tree, &from, to, PAGE).await?;
            for (key, value) in &page {
                each(key, value)?;
            }
            match behind(page) {
                Some(next) => from = next,
                None => return Ok(()),
            }
        }
    }
}

/// The first key behind a full page; none behind the last one.
pub(super) fn behind(page: Vec<Pair>) -> Option<Vec<u8>> {
    let (last, _) = page.into_iter().nth(PAGE - 1)?;
    Some([&last[..], &[0]].concat())
}

pub(super) fn no_key(tree: Tree) -> StoreError {
    StoreError::Damaged {
        tree,
        what: "a key of another shape".to_owned(),
    }
}
