//! A transaction while it is being written, in the shell's own terms. Here
//! everything is sealed under the key of the chat that it is about.

use super::codec;
use super::dead_letter::DeadLetter;
use super::job::Origin;
use super::keys::{self, DueRow};
use super::outbox::{Class, Queued, RowId};
use super::rows::{Arrived, ChatRows, Letter, SentList};
use super::store_reader::StoreReader;
use crate::conversation::{Handle, Person};
use crate::diary::{Record, RecordKey};
use crate::store::sealing::{Key, Owner, Sealer};
use crate::store::{Operation, StoreError, Transaction, Tree};
use serde::Serialize;
use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

/// Messages of a chat that can still be edited.
const SENT_MAX: usize = 16;

pub struct TransactionBuilder {
    sealer: Arc<Sealer>,
    operations: Transaction,
    /// Set once the chat is forgotten: the key of what is kept after that.
    renewed: Option<Arc<Key>>,
    retired: Vec<Arc<Key>>,
    sealed_under: BTreeSet<u32>,
}

/// Ready to be committed.
pub struct FinishedTransaction {
    pub operations: Transaction,
    /// From then on the key of its chat, where that was forgotten.
    pub renewed: Option<Arc<Key>>,
    /// To be destroyed once the transaction is durable.
    pub retired: Vec<Arc<Key>>,
    /// The keys that seal its values, by their slots.
    pub sealed_under: BTreeSet<u32>,
}

impl TransactionBuilder {
    pub fn new(sealer: &Arc<Sealer>) -> Self {
        TransactionBuilder {
            sealer: Arc::clone(sealer),
            operations: Transaction::default(),
            renewed: None,
            retired: Vec::new(),
            sealed_under: BTreeSet::new(),
        }
    }

    /// Takes the row away that a job came from.
    pub fn closing(sealer: &Arc<Sealer>, chat_id: i64, origin: &Origin) -> Self {
        let mut transaction = TransactionBuilder::new(sealer);
        match origin {
            Origin::Inbox { number } => transaction.remove_update(*number),
            Origin::Due { at, wake } => transaction.remove_due(&DueRow::new(*at, chat_id, *wake)),
            Origin::Outbox { class, id, .. } => transaction.remove_row(*class, *id),
            Origin::None => {}
        }
        transaction
    }

    pub fn is_empty(&self) -> bool {
        self.operations.is_empty()
    }

    /// Whether the chat is forgotten.
    pub fn forgets(&self) -> bool {
        self.renewed.is_some()
    }

    pub fn finish(self) -> FinishedTransaction {
        FinishedTransaction {
            operations: self.operations,
            renewed: self.renewed,
            retired: self.retired,
            sealed_under: self.sealed_under,
        }
    }

    pub fn remove(&mut self, tree: Tree, key: impl Into<Vec<u8>>) {
        let key = key.into();
        self.operations.push(Operation::Remove { tree, key });
    }

    /// Removes an update that was put aside.
    pub fn remove_letter(&mut self, letter: Letter) {
        self.remove(Tree::DeadLetters, letter.key);
        let own = |key: &Arc<Key>| matches!(key.owner(), Owner::Letter(_));
        self.retired.extend(letter.sealed_under.filter(own));
    }

    fn put(
        &mut self,
        under: &Key,
        tree: Tree,
        key: impl Into<Vec<u8>>,
        value: &impl Serialize,
    ) -> Result<(), StoreError> {
        let key = key.into();
        let value = codec::seal(under, tree, &key, value)?;
        self.sealed_under.insert(under.slot());
        self.operations.push(Operation::Put { tree, key, value });
        Ok(())
    }

    /// The key for what is written about the chat.
    fn key(&self, chat_id: i64) -> Result<Arc<Key>, StoreError> {
        match &self.renewed {
            Some(key) => Ok(Arc::clone(key)),
            None => self.sealer.key_for(Owner::Chat(chat_id)),
        }
    }

    /// This update is not to be taken again.
    pub fn note_seen(&mut self, update_id: i64, day: i64) -> Result<(), StoreError> {
        let key = keys::update(update_id).to_vec();
        let value = codec::plain(&key, &day)?;
        let tree = Tree::Seen;
        self.operations.push(Operation::Put { tree, key, value });
        Ok(())
    }

    /// A new update, to be handled.
    pub fn journal(&mut self, chat_id: i64, number: u64, row: &Arrived) -> Result<(), StoreError> {
        let key = self.key(chat_id)?;
        self.put(&key, Tree::Inbox, keys::arrival(number), row)
    }

    pub fn remove_update(&mut self, number: u64) {
        self.remove(Tree::Inbox, keys::arrival(number));
    }

    /// Keeps what could not be handled, out of the way; without its chat where
    /// an update could not even be read. Its row goes by itself.
    pub fn put_aside(
        &mut self,
        chat_id: Option<i64>,
        number: u64,
        letter: &DeadLetter,
    ) -> Result<(), StoreError> {
        let owner = chat_id.map_or(Owner::Letter(number), Owner::Chat);
        let key = self.sealer.key_for(owner)?;
        self.put(&key, Tree::DeadLetters, keys::arrival(number), letter)
    }

    /// Makes a dead letter an update that is not handled yet, under the key
    /// that it had.
    pub fn put_back(&mut self, under: &Key, number: u64, row: &Arrived) -> Result<(), StoreError> {
        self.remove(Tree::DeadLetters, keys::arrival(number));
        self.put(under, Tree::Inbox, keys::arrival(number), row)
    }

    /// Seals an update under the key of its chat that had one to itself, since
    /// nobody could read it when it came.
    pub fn claim(&mut self, chat_id: i64, number: u64, row: &Arrived) -> Result<(), StoreError> {
        if let Some(own) = self.sealer.key_held_by(Owner::Letter(number)) {
            self.journal(chat_id, number, row)?;
            self.retired.push(own);
        }
        Ok(())
    }

    pub fn put_person(&mut self, person: &Person) -> Result<(), StoreError> {
        let key = self.key(person.chat_id)?;
        self.put(&key, Tree::Person, keys::chat(key.pseudonym()), person)
    }

    pub fn put_record(&mut self, chat_id: i64, record: &Record) -> Result<(), StoreError> {
        let key = self.key(chat_id)?;
        self.put(&key, Tree::Diary, keys::record(&key, &record.key()), record)
    }

    pub fn remove_record(&mut self, chat_id: i64, record: &RecordKey) -> Result<(), StoreError> {
        let key = self.key(chat_id)?;
        self.remove(Tree::Diary, keys::record(&key, record));
        Ok(())
    }

    pub fn put_due(&mut self, row: &DueRow) -> Result<(), StoreError> {
        let key = self.key(row.chat_id)?.pseudonym();
        let key = keys::due(row.at, key, row.wake);
        let (tree, value) = (Tree::Due, Vec::new());
        self.operations.push(Operation::Put { tree, key, value });
        Ok(())
    }

    pub fn remove_due(&mut self, row: &DueRow) {
        if let Some(key) = self.sealer.key_of(row.chat_id) {
            self.remove(Tree::Due, keys::due(row.at, key.pseudonym(), row.wake));
        }
    }

    pub fn put_row(&mut self, queued: &Queued) -> Result<(), StoreError> {
        let under = self.key(queued.row.chat_id)?;
        let key = keys::outbox(queued.row.class(), queued.id);
        self.put(&under, Tree::Outbox, key, &queued.row)
    }

    pub fn remove_row(&mut self, class: Class, id: RowId) {
        self.remove(Tree::Outbox, keys::outbox(class, id));
    }

    /// Notes Telegram's id of the message that came of a job's row.
    pub async fn note_sent(
        &mut self,
        stored: &StoreReader,
        chat_id: i64,
        origin: &Origin,
    ) -> Result<(), StoreError> {
        match origin {
            Origin::Outbox {
                sent: Some(sent), ..
            } => self.put_sent(chat_id, stored.sent(chat_id).await?, *sent),
            Origin::Inbox { .. } | Origin::Due { .. } | Origin::Outbox { .. } | Origin::None => {
                Ok(())
            }
        }
    }

    fn put_sent(
        &mut self,
        chat_id: i64,
        mut list: SentList,
        (handle, message_id): (Handle, i32),
    ) -> Result<(), StoreError> {
        list.retain(|(earlier, _)| *earlier != handle);
        list.push((handle, message_id));
        list.drain(..list.len().saturating_sub(SENT_MAX));
        let key = self.key(chat_id)?;
        self.put(&key, Tree::Sent, keys::chat(key.pseudonym()), &list)
    }

    /// Takes away everything in the store that is about the chat, but for its
    /// due rows, and gives it a new key for what comes after.
    pub fn forget(&mut self, chat_id: i64, chat_rows: ChatRows) -> Result<(), StoreError> {
        if let Some(key) = self.sealer.key_of(chat_id) {
            self.remove(Tree::Person, keys::chat(key.pseudonym()));
            self.remove(Tree::Sent, keys::chat(key.pseudonym()));
        }
        for (tree, key) in chat_rows.rows {
            self.remove(tree, key);
        }
        self.retired.extend(chat_rows.keys);
        self.renewed = Some(self.sealer.new_key(Owner::Chat(chat_id))?);
        Ok(())
    }

    /// Seals an update that still waits under the chat's new key, unless it is
    /// the one that is handled here.
    pub fn seal_anew(
        &mut self,
        chat_id: i64,
        key: Vec<u8>,
        row: &Arrived,
    ) -> Result<(), StoreError> {
        let tree = Tree::Inbox;
        let done = Operation::Remove {
            tree,
            key: key.clone(),
        };
        if self.operations.contains(&done) {
            return Ok(());
        }
        let under = self.key(chat_id)?;
        self.put(&under, tree, key, row)
    }
}

impl fmt::Debug for TransactionBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.operations.fmt(f)
    }
}
