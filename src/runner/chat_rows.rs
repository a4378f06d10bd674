//! Where in the store somebody is found, for those who want to be forgotten.
//!
//! Looks at whose a row is before it opens any.

use super::codec;
use super::dead_letter::DeadLetter;
use super::keys;
use super::rows::{Arrived, ChatRows};
use super::store_reader::{StoreReader, no_key};
use crate::store::sealing::{Key, Name, Owner};
use crate::store::{StoreError, Tree};
use std::collections::HashSet;

/// The trees whose rows stand under a number, not under a name.
const NUMBERED: [Tree; 3] = [Tree::Inbox, Tree::Outbox, Tree::DeadLetters];

impl StoreReader {
    /// But for updates that are not handled yet.
    pub fn chat_rows(&self, chat_id: i64) -> Result<ChatRows, StoreError> {
        let mut chat_rows = ChatRows::default();
        if let Some(key) = self.sealer.key_of(chat_id) {
            self.each_record(key.name(), |row| chat_rows.add(Tree::Diary, row))?;
            for tree in [Tree::Outbox, Tree::DeadLetters] {
                self.each_numbered(tree, key.name(), |row, _| {
                    chat_rows.add(tree, row);
                    Ok(())
                })?;
            }
            chat_rows.keys.push(key);
        }
        self.add_letters_about(chat_id, &mut chat_rows)?;
        Ok(chat_rows)
    }

    /// Nobody knows whose an update is that could not be read: it goes if it
    /// holds the number at all.
    fn add_letters_about(&self, chat_id: i64, chat_rows: &mut ChatRows) -> Result<(), StoreError> {
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
    }

    /// The updates that are sealed under this key and not handled yet.
    pub fn waiting_under(&self, key: &Key) -> Result<Vec<(Vec<u8>, Arrived)>, StoreError> {
        let mut waiting = Vec::new();
        self.each_numbered(Tree::Inbox, key.name(), |row, value| {
            let arrived = codec::open(key, Tree::Inbox, row, value)?;
            waiting.push((row.to_vec(), arrived));
            Ok(())
        })?;
        Ok(waiting)
    }

    /// Whether any row has this name.
    pub fn has_rows_of(&self, name: Name) -> Result<bool, StoreError> {
        for tree in [Tree::Person, Tree::Sent] {
            if self.store.get(tree, &keys::chat(name))?.is_some() {
                return Ok(true);
            }
        }
        let mut found = false;
        self.each_record(name, |_| found = true)?;
        for tree in NUMBERED {
            self.each_numbered(tree, name, |_, _| {
                found = true;
                Ok(())
            })?;
        }
        Ok(found)
    }

    /// The names of everybody of whom anything is kept.
    ///
    /// # Errors
    /// Somebody's key is gone, so that what is kept of them cannot be read.
    pub fn names(&self) -> Result<HashSet<Name>, StoreError> {
        let mut names = HashSet::new();
        self.walk(Tree::Person, &[], keys::END, |key, _| {
            names.insert(keys::parse_chat(key).ok_or_else(|| no_key(Tree::Person))?);
            Ok(())
        })?;
        for tree in NUMBERED {
            self.walk(tree, &[], keys::END, |key, value| {
                names.insert(codec::name(tree, key, value)?);
                Ok(())
            })?;
        }
        let is_lost = |name: &&Name| self.sealer.key_named(**name).is_none();
        match names.iter().filter(is_lost).count() {
            0 => Ok(names),
            lost => Err(StoreError::Open(format!(
                "the keys of {lost} people are gone, and without them what is kept of them \
                 cannot be read. Put back the file of keys that belongs to this data, or \
                 restore the last backup"
            ))),
        }
    }

    fn each_record(&self, name: Name, mut each: impl FnMut(&[u8])) -> Result<(), StoreError> {
        let (from, to) = keys::records(name);
        self.walk(Tree::Diary, &from, &to, |row, _| {
            each(row);
            Ok(())
        })
    }

    fn each_numbered(
        &self,
        tree: Tree,
        name: Name,
        mut each: impl FnMut(&[u8], &[u8]) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        self.walk(tree, &[], keys::END, |row, value| {
            match codec::name(tree, row, value) {
                Ok(found) if found == name => each(row, value),
                Ok(_) | Err(_) => Ok(()),
            }
        })
    }
}
