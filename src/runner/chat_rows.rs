//! Where in the store somebody is found, for those who want to be forgotten.
//!
//! Looks at whose a row is before it opens any.

use super::codec;
use super::dead_letter::DeadLetter;
use super::keys;
use super::rows::{Arrived, ChatRows};
use super::store_reader::{StoreReader, no_key};
use crate::store::sealing::{Key, Owner, Pseudonym};
use crate::store::{Parts, StoreError, Tree};
use std::collections::HashSet;
use std::sync::Arc;

/// The trees whose rows stand under a number, not under a pseudonym.
const NUMBERED: [Tree; 3] = [Tree::Inbox, Tree::Outbox, Tree::DeadLetters];

impl StoreReader {
    /// But for updates that are not handled yet.
    pub async fn chat_rows(&self, chat_id: i64) -> Result<ChatRows, StoreError> {
        // Others may have put something aside about the chat.
        self.learn_keys().await?;
        let mut chat_rows = ChatRows::default();
        if let Some(key) = self.sealer.key_of(chat_id) {
            self.each_record(key.pseudonym(), |row| chat_rows.add(Tree::Diary, row))
                .await?;
            for tree in [Tree::Outbox, Tree::DeadLetters] {
                self.each_numbered(tree, key.pseudonym(), |row, _| {
                    chat_rows.add(tree, row);
                    Ok(())
                })
                .await?;
            }
            chat_rows.keys.push(key);
        }
        self.add_letters_about(chat_id, &mut chat_rows).await?;
        Ok(chat_rows)
    }

    /// Nobody knows whose an update is that could not be read: it goes if it
    /// holds the number at all.
    async fn add_letters_about(
        &self,
        chat_id: i64,
        chat_rows: &mut ChatRows,
    ) -> Result<(), StoreError> {
        let number = chat_id.to_string();
        self.walk(Tree::DeadLetters, &[], keys::END, |row, value| {
            // One that cannot be opened is being forgotten already.
            if let Ok(key) = self.key(Tree::DeadLetters, row, value)
                && matches!(key.owner(), Owner::Letter(_))
                && codec::open::<DeadLetter>(&key, Tree::DeadLetters, row, value)
                    .is_ok_and(|letter| letter.matter.holds(&number))
            {
                chat_rows.add(Tree::DeadLetters, row);
                chat_rows.keys.push(key);
            }
            Ok(())
        })
        .await
    }

    /// The updates that are sealed under this key and not handled yet.
    pub async fn waiting_under(&self, key: &Key) -> Result<Vec<(Vec<u8>, Arrived)>, StoreError> {
        let mut waiting = Vec::new();
        self.each_numbered(Tree::Inbox, key.pseudonym(), |row, value| {
            let arrived = codec::open(key, Tree::Inbox, row, value)?;
            waiting.push((row.to_vec(), arrived));
            Ok(())
        })
        .await?;
        Ok(waiting)
    }

    /// Whether any row has this pseudonym.
    pub async fn has_rows_of(&self, pseudonym: Pseudonym) -> Result<bool, StoreError> {
        for tree in [Tree::Person, Tree::Sent] {
            if self
                .store
                .read(tree, &keys::chat(pseudonym))
                .await?
                .is_some()
            {
                return Ok(true);
            }
        }
        let mut found = false;
        self.each_record(pseudonym, |_| found = true).await?;
        for tree in NUMBERED {
            self.each_numbered(tree, pseudonym, |_, _| {
                found = true;
                Ok(())
            })
            .await?;
        }
        Ok(found)
    }

    /// The pseudonyms of everybody of whom anything is kept.
    ///
    /// # Errors
    /// Somebody's key is gone, so that what is kept of them cannot be read.
    pub async fn pseudonyms(&self) -> Result<HashSet<Pseudonym>, StoreError> {
        let mut pseudonyms = HashSet::new();
        self.walk(Tree::Person, &[], keys::END, |key, _| {
            pseudonyms.insert(keys::parse_chat(key).ok_or_else(|| no_key(Tree::Person))?);
            Ok(())
        })
        .await?;
        for tree in NUMBERED {
            self.walk(tree, &[], keys::END, |key, value| {
                pseudonyms.insert(codec::pseudonym(tree, key, value)?);
                Ok(())
            })
            .await?;
        }
        let is_lost = |pseudonym: &&Pseudonym| self.sealer.key_by_pseudonym(**pseudonym).is_none();
        match pseudonyms.iter().filter(is_lost).count() {
            0 => Ok(pseudonyms),
            lost => Err(StoreError::Open(format!(
                "the keys of {lost} people are gone, and without them what is kept of them \
                 cannot be read. Put back the file of keys that belongs to this data, or \
                 restore the last backup"
            ))),
        }
    }

    /// Keys of chats in these parts that nothing is sealed under.
    pub async fn unused_keys(&self, parts: Parts) -> Result<Vec<Arc<Key>>, StoreError> {
        let mut in_use = HashSet::new();
        self.walk_parts(Tree::Person, parts, &[], keys::END, |key, _| {
            in_use.insert(keys::parse_chat(key).ok_or_else(|| no_key(Tree::Person))?);
            Ok(())
        })
        .await?;
        for tree in NUMBERED {
            self.walk_parts(tree, parts, &[], keys::END, |key, value| {
                in_use.insert(codec::pseudonym(tree, key, value)?);
                Ok(())
            })
            .await?;
        }
        Ok(self.sealer.unused_in(parts, &in_use))
    }

    async fn each_record(
        &self,
        pseudonym: Pseudonym,
        mut each: impl FnMut(&[u8]) + Send,
    ) -> Result<(), StoreError> {
        let (from, to) = keys::records(pseudonym);
        self.walk(Tree::Diary, &from, &to, |row, _| {
            each(row);
            Ok(())
        })
        .await
    }

    async fn each_numbered(
        &self,
        tree: Tree,
        pseudonym: Pseudonym,
        mut each: impl FnMut(&[u8], &[u8]) -> Result<(), StoreError> + Send,
    ) -> Result<(), StoreError> {
        self.walk(tree, &[], keys::END, |row, value| {
            match codec::pseudonym(tree, row, value) {
                Ok(found) if found == pseudonym => each(row, value),
                Ok(_) | Err(_) => Ok(()),
            }
        })
        .await
    }
}
