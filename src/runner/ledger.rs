//! The store as the shell reads it: chats, rows and times instead of bytes.
//!
//! Reads only; what is written is built by `draft`.

use super::codec;
use super::keys::{self, DueRow};
use super::outbox::{Class, Queued, Row, RowId};
use crate::conversation::{Chat, Handle, Person};
use crate::diary::{Diary, Record};
use crate::store::{SharedStore, StoreError, Tree};
use chrono::{DateTime, Utc};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// Rows read from the store at once.
const PAGE: usize = 1_000;

/// A raw update as it was journalled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arrived {
    pub arrived_at: DateTime<Utc>,
    pub update_id: i64,
    pub json: String,
}

/// The newest messages of a chat: our handle, Telegram's id; newest last.
pub type SentList = Vec<(Handle, i32)>;

/// The key of a seen update and the day it came, where that can be read.
pub type SeenRow = (Vec<u8>, Option<i64>);

/// The key of an update that was put aside, and when it came.
pub type LetterRow = (Vec<u8>, Option<DateTime<Utc>>);

#[derive(Clone)]
pub struct Ledger {
    store: SharedStore,
}

impl Ledger {
    pub fn new(store: SharedStore) -> Self {
        Ledger { store }
    }

    /// The chat, where anything is kept of it.
    pub fn load(&self, chat_id: i64) -> Result<Option<Chat>, StoreError> {
        let Some(person) = self.get::<Person>(Tree::Person, &keys::chat(chat_id))? else {
            return Ok(None);
        };
        let mut diary = Diary::default();
        let (from, to) = keys::records(chat_id);
        self.walk(Tree::Diary, &from, &to, |key, value| {
            diary.put(codec::open::<Record>(Tree::Diary, key, value)?);
            Ok(())
        })?;
        Ok(Some(Chat { person, diary }))
    }

    /// The chats of which anything is kept, in order.
    pub fn chats(&self) -> Result<Vec<i64>, StoreError> {
        let mut chats = Vec::new();
        self.walk(Tree::Person, &[], keys::END, |key, _| {
            chats.push(keys::parse_chat(key).ok_or_else(|| no_key(Tree::Person))?);
            Ok(())
        })?;
        Ok(chats)
    }

    /// The updates that are not handled yet, in their order.
    pub fn inbox(&self) -> Result<Vec<(u64, Arrived)>, StoreError> {
        let mut rows = Vec::new();
        self.walk(Tree::Inbox, &[], keys::END, |key, value| {
            let number = keys::parse_arrival(key).ok_or_else(|| no_key(Tree::Inbox))?;
            rows.push((number, codec::open(Tree::Inbox, key, value)?));
            Ok(())
        })?;
        Ok(rows)
    }

    pub fn arrived(&self, number: u64) -> Result<Option<Arrived>, StoreError> {
        self.get(Tree::Inbox, &keys::arrival(number))
    }

    /// Everything that is still to be said: replies first, then in order.
    pub fn outbox(&self) -> Result<Vec<Queued>, StoreError> {
        let mut rows = Vec::new();
        self.walk(Tree::Outbox, &[], keys::END, |key, value| {
            let id = keys::parse_outbox(key).ok_or_else(|| no_key(Tree::Outbox))?;
            let row = codec::open(Tree::Outbox, key, value)?;
            rows.push(Queued { id, row });
            Ok(())
        })?;
        Ok(rows)
    }

    /// Whether the row is still to be said.
    pub fn is_queued(&self, class: Class, id: RowId) -> Result<bool, StoreError> {
        let key = keys::outbox(class, id);
        Ok(self.store.get(Tree::Outbox, &key)?.is_some())
    }

    /// The first updates that were put aside, and when they came, where that
    /// can be read.
    pub fn oldest_dead_letters(&self, limit: usize) -> Result<Vec<LetterRow>, StoreError> {
        let pairs = self.store.scan(Tree::DeadLetters, &[], keys::END, limit)?;
        let arrived_at = |(key, value): (Vec<u8>, Vec<u8>)| {
            let letter = codec::open::<Arrived>(Tree::DeadLetters, &key, &value).ok();
            (key, letter.map(|letter| letter.arrived_at))
        };
        Ok(pairs.into_iter().map(arrived_at).collect())
    }

    /// The highest arrival number among the updates that were put aside.
    pub fn last_dead_letter(&self) -> Result<Option<u64>, StoreError> {
        let mut last = None;
        self.walk(Tree::DeadLetters, &[], keys::END, |key, _| {
            last = keys::parse_arrival(key);
            Ok(())
        })?;
        Ok(last)
    }

    /// The earliest rows due at the instant or before it.
    pub fn due_until(&self, at: DateTime<Utc>, limit: usize) -> Result<Vec<DueRow>, StoreError> {
        let to = keys::due_from(at + chrono::TimeDelta::milliseconds(1));
        self.due(&[], &to, limit)
    }

    /// The first row due later than the instant.
    pub fn first_due_after(&self, at: DateTime<Utc>) -> Result<Option<DueRow>, StoreError> {
        let from = keys::due_from(at + chrono::TimeDelta::milliseconds(1));
        Ok(self.due(&from, keys::END, 1)?.first().copied())
    }

    /// All rows with `from <= at < to`, one after the other.
    pub fn each_due_in(
        &self,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
        mut each: impl FnMut(DueRow),
    ) -> Result<(), StoreError> {
        let (from, to) = (keys::due_from(from), keys::due_from(to));
        self.walk(Tree::Due, &from, &to, |key, _| {
            each(keys::parse_due(key).ok_or_else(|| no_key(Tree::Due))?);
            Ok(())
        })
    }

    pub fn count_due_in(
        &self,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
    ) -> Result<usize, StoreError> {
        let mut count = 0;
        self.each_due_in(from, to, |_| count += 1)?;
        Ok(count)
    }

    fn due(&self, from: &[u8], to: &[u8], limit: usize) -> Result<Vec<DueRow>, StoreError> {
        let pairs = self.store.scan(Tree::Due, from, to, limit)?;
        pairs
            .iter()
            .map(|(key, _)| keys::parse_due(key).ok_or_else(|| no_key(Tree::Due)))
            .collect()
    }

    pub fn is_seen(&self, update_id: i64) -> Result<bool, StoreError> {
        let key = keys::update(update_id);
        Ok(self.store.get(Tree::Seen, &key)?.is_some())
    }

    /// Up to `limit` seen updates from the key on.
    pub fn seen_from(&self, from: &[u8], limit: usize) -> Result<Vec<SeenRow>, StoreError> {
        let pairs = self.store.scan(Tree::Seen, from, keys::END, limit)?;
        let day = |(key, value): (Vec<u8>, Vec<u8>)| {
            let day = codec::open(Tree::Seen, &key, &value).ok();
            (key, day)
        };
        Ok(pairs.into_iter().map(day).collect())
    }

    pub fn sent(&self, chat_id: i64) -> Result<SentList, StoreError> {
        let list = self.get(Tree::Sent, &keys::chat(chat_id))?;
        Ok(list.unwrap_or_default())
    }

    /// Where in the store a chat is found beside its person and due rows.
    pub fn traces(&self, chat_id: i64) -> Result<Vec<(Tree, Vec<u8>)>, StoreError> {
        let mut traces = Vec::new();
        let (from, to) = keys::records(chat_id);
        self.walk(Tree::Diary, &from, &to, |key, _| {
            traces.push((Tree::Diary, key.to_vec()));
            Ok(())
        })?;
        self.walk(Tree::Outbox, &[], keys::END, |key, value| {
            let row: Row = codec::open(Tree::Outbox, key, value)?;
            traces.extend((row.chat_id == chat_id).then(|| (Tree::Outbox, key.to_vec())));
            Ok(())
        })?;
        // A dead letter may be one that could not be read, so its chat is not
        // asked for: it goes if it holds the number at all.
        let number = chat_id.to_string();
        self.walk(Tree::DeadLetters, &[], keys::END, |key, value| {
            let letter: Arrived = codec::open(Tree::DeadLetters, key, value)?;
            let names = letter.json.contains(&number);
            traces.extend(names.then(|| (Tree::DeadLetters, key.to_vec())));
            Ok(())
        })?;
        Ok(traces)
    }

    fn get<T: DeserializeOwned>(&self, tree: Tree, key: &[u8]) -> Result<Option<T>, StoreError> {
        match self.store.get(tree, key)? {
            Some(bytes) => codec::open(tree, key, &bytes).map(Some),
            None => Ok(None),
        }
    }

    fn walk(
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
            match page.into_iter().nth(PAGE - 1) {
                Some((last, _)) => from = [&last[..], &[0]].concat(),
                None => return Ok(()),
            }
        }
    }
}

fn no_key(tree: Tree) -> StoreError {
    StoreError::Damaged {
        tree,
        what: "a key of another shape".to_owned(),
    }
}
