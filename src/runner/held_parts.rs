//! What of the store is this process's, where several Charleys have parts of it, and
//! what is read of these parts alone.

use super::keys;
use super::outbox::{OutboxShare, Queued};
use super::own_updates::OwnUpdates;
use super::read_update::NumberedUpdate;
use super::rows::Arrived;
use super::store_reader::{PAGE, StoreReader, behind, no_key};
use crate::store::sealing::Sealer;
use crate::store::{self, ChatPart, PARTS, Parts, PartsHere, StoreError, Tree};
use std::collections::HashSet;
use std::sync::Arc;

/// Updates that are journalled and not in hand.
#[derive(Default)]
pub struct NewUpdates {
    /// That this process has journalled.
    pub own: Vec<NumberedUpdate>,
    /// Not read yet.
    pub others: Vec<(u64, Arrived)>,
}

impl StoreReader {
    /// Whether rows of the chat may be written here, and what is said to it is said here.
    pub fn is_here(&self, chat_id: i64) -> bool {
        self.here()
            .is_none_or(|here| self.is_among(chat_id, here.held()))
    }

    /// Whether new work of the chat is begun here.
    pub fn is_worked_for(&self, chat_id: i64) -> bool {
        self.here()
            .is_none_or(|here| self.is_among(chat_id, here.working()))
    }

    /// How much of all that may be said is this process's: as much as it has of the
    /// parts, so that together it is never more than all.
    pub fn share(&self) -> OutboxShare {
        let Some(sharing) = self.store.sharing() else {
            return OutboxShare::ALL;
        };
        OutboxShare {
            fraction: f64::from(sharing.here().held().len().max(1)) / f64::from(PARTS),
            is_shared: sharing.owned().borrow().sharers > 1,
        }
    }

    /// What is being answered here; nothing where everybody is, for ever.
    pub fn here(&self) -> Option<&PartsHere> {
        store::here(&self.store)
    }

    /// Of whom nothing is kept is everywhere.
    fn is_among(&self, chat_id: i64, parts: Parts) -> bool {
        let key = self.sealer.key_of(chat_id);
        key.is_none_or(|key| parts.has(ChatPart::of(key.pseudonym())))
    }

    /// The parts for which work is begun here.
    pub fn working(&self) -> Parts {
        self.here().map_or(Parts::ALL, PartsHere::working)
    }

    /// Learns of keys that other Charleys have made and destroyed.
    pub async fn learn_keys(&self) -> Result<(), StoreError> {
        match self.sealer.is_shared() {
            true => self.with_keys(|sealer| sealer.learn()).await,
            false => Ok(()),
        }
    }

    /// Sees to it that each of these has a key, where others make keys at the same time.
    pub async fn make_keys(&self, chats: Vec<i64>) -> Result<(), StoreError> {
        match self.sealer.is_shared() {
            true => {
                self.with_keys(move |sealer| sealer.make_shared(&chats))
                    .await
            }
            false => Ok(()),
        }
    }

    async fn with_keys(
        &self,
        work: impl FnOnce(&Sealer) -> Result<(), StoreError> + Send + 'static,
    ) -> Result<(), StoreError> {
        let sealer = Arc::clone(&self.sealer);
        let done = tokio::task::spawn_blocking(move || work(&sealer)).await;
        // The hook has told of a panic by its place; its words may quote a person.
        done.map_err(|_panic| StoreError::Stopped("reading keys panicked".to_owned()))?
    }

    /// The updates of parts that are worked for here, but for these. One whose key has just
    /// gone or come is left for the next look.
    pub async fn new_updates(
        &self,
        but: &HashSet<u64>,
        own: &OwnUpdates,
    ) -> Result<NewUpdates, StoreError> {
        let but = but.iter().map(|number| keys::arrival(*number).to_vec());
        let (of, but) = (self.working(), but.collect());
        let rows = self
            .store
            .read_parts(Tree::Inbox, of, but, &[], keys::END, PAGE)
            .await?;
        let mut updates = NewUpdates::default();
        let mut rest = Vec::new();
        for (key, value) in rows {
            let number = keys::parse_arrival(&key).ok_or_else(|| no_key(Tree::Inbox))?;
            match own.take(number) {
                Some(known) => updates.own.push(known),
                None => rest.push((number, key, value)),
            }
        }
        let is_unknown =
            |(_, key, value): &(u64, Vec<u8>, Vec<u8>)| self.key(Tree::Inbox, key, value).is_err();
        if rest.iter().any(is_unknown) {
            self.learn_keys().await?;
        }
        for (number, key, value) in rest.iter().filter(|row| !is_unknown(row)) {
            let row = self.open::<Arrived>(Tree::Inbox, key, value)?;
            updates.others.push((*number, row));
        }
        Ok(updates)
    }

    /// What is still to be said in these parts: replies first, then in order.
    pub async fn outbox_of(&self, parts: Parts) -> Result<Vec<Queued>, StoreError> {
        let mut rows = Vec::new();
        self.walk_parts(Tree::Outbox, parts, &[], keys::END, |key, value| {
            let id = keys::parse_outbox(key).ok_or_else(|| no_key(Tree::Outbox))?;
            let row = self.open(Tree::Outbox, key, value)?;
            rows.push(Queued { id, row });
            Ok(())
        })
        .await?;
        Ok(rows)
    }

    /// As [`StoreReader::walk`], in these parts.
    pub(super) async fn walk_parts(
        &self,
        tree: Tree,
        parts: Parts,
        from: &[u8],
        to: &[u8],
        mut each: impl FnMut(&[u8], &[u8]) -> Result<(), StoreError> + Send,
    ) -> Result<(), StoreError> {
        let mut from = from.to_vec();
        loop {
            let page = self
                .store
                .read_parts(tree, parts, Vec::new(), &from, to, PAGE);
            let page = page.await?;
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
