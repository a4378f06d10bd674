//! A transaction while it is being written, in the shell's own terms.

use super::codec;
use super::job::Origin;
use super::keys::{self, DueRow};
use super::ledger::{Arrived, SentList};
use super::outbox::{Class, Queued, RowId};
use crate::conversation::{Handle, Person};
use crate::diary::{Record, RecordKey};
use crate::store::{Operation, StoreError, Transaction, Tree};
use serde::Serialize;

/// Messages of a chat that can still be edited.
const SENT_MAX: usize = 16;

#[derive(Debug, Default)]
pub struct Draft {
    operations: Transaction,
}

impl Draft {
    /// Takes the row away that a job came from.
    pub fn closing(chat_id: i64, origin: &Origin) -> Self {
        let mut draft = Draft::default();
        match origin {
            Origin::Inbox { number } => draft.remove_update(*number),
            Origin::Due { at, wake } => draft.remove_due(&DueRow::new(*at, chat_id, *wake)),
            Origin::Outbox { class, id, .. } => draft.remove_row(*class, *id),
            Origin::None => {}
        }
        draft
    }

    pub fn is_empty(&self) -> bool {
        self.operations.is_empty()
    }

    pub fn finish(self) -> Transaction {
        self.operations
    }

    pub fn remove(&mut self, tree: Tree, key: impl Into<Vec<u8>>) {
        let key = key.into();
        self.operations.push(Operation::Remove { tree, key });
    }

    fn put(
        &mut self,
        tree: Tree,
        key: impl Into<Vec<u8>>,
        value: &impl Serialize,
    ) -> Result<(), StoreError> {
        let key = key.into();
        let value = codec::seal(tree, &key, value)?;
        self.operations.push(Operation::Put { tree, key, value });
        Ok(())
    }

    /// A new update: to be handled, and not to be taken again.
    pub fn journal(&mut self, number: u64, row: &Arrived, day: i64) -> Result<(), StoreError> {
        self.put(Tree::Inbox, keys::arrival(number), row)?;
        self.put(Tree::Seen, keys::update(row.update_id), &day)
    }

    pub fn remove_update(&mut self, number: u64) {
        self.remove(Tree::Inbox, keys::arrival(number));
    }

    /// Keeps an update that could not be handled, out of the way.
    pub fn put_aside(&mut self, number: u64, row: &Arrived) -> Result<(), StoreError> {
        self.remove_update(number);
        self.put(Tree::DeadLetters, keys::arrival(number), row)
    }

    pub fn put_person(&mut self, person: &Person) -> Result<(), StoreError> {
        self.put(Tree::Person, keys::chat(person.chat_id), person)
    }

    pub fn put_record(&mut self, chat_id: i64, record: &Record) -> Result<(), StoreError> {
        let key = keys::record(chat_id, &record.key());
        self.put(Tree::Diary, key, record)
    }

    pub fn remove_record(&mut self, chat_id: i64, key: &RecordKey) {
        self.remove(Tree::Diary, keys::record(chat_id, key));
    }

    pub fn put_due(&mut self, row: &DueRow) -> Result<(), StoreError> {
        self.put(Tree::Due, keys::due(row), &())
    }

    pub fn remove_due(&mut self, row: &DueRow) {
        self.remove(Tree::Due, keys::due(row));
    }

    pub fn put_row(&mut self, queued: &Queued) -> Result<(), StoreError> {
        let key = keys::outbox(queued.row.class(), queued.id);
        self.put(Tree::Outbox, key, &queued.row)
    }

    pub fn remove_row(&mut self, class: Class, id: RowId) {
        self.remove(Tree::Outbox, keys::outbox(class, id));
    }

    /// Notes Telegram's id of a message of ours.
    pub fn put_sent(
        &mut self,
        chat_id: i64,
        mut list: SentList,
        (handle, message_id): (Handle, i32),
    ) -> Result<(), StoreError> {
        list.retain(|(earlier, _)| *earlier != handle);
        list.push((handle, message_id));
        list.drain(..list.len().saturating_sub(SENT_MAX));
        self.put(Tree::Sent, keys::chat(chat_id), &list)
    }

    /// Takes away everything in the store that is about the chat.
    pub fn forget(&mut self, chat_id: i64, traces: Vec<(Tree, Vec<u8>)>) {
        self.remove(Tree::Person, keys::chat(chat_id));
        self.remove(Tree::Sent, keys::chat(chat_id));
        for (tree, key) in traces {
            self.remove(tree, key);
        }
    }
}
