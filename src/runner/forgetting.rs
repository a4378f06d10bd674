//! How a chat's key goes: with `/delete`, and when nothing is kept of it.
//!
//! What the store removes stays in its files, so a key that is destroyed is
//! what makes it unreadable. Meanwhile no update is journalled, or it would be
//! sealed under the key that goes.

use super::ports::{Commits, Ports};
use super::store_reader::StoreReader;
use super::transaction_builder::{FinishedTransaction, TransactionBuilder};
use crate::store::StoreError;
use crate::store::sealing::Key;
use std::sync::Arc;
use tokio::sync::{Mutex, MutexGuard};

pub struct Forgetting {
    stored: StoreReader,
    commits: Arc<dyn Commits>,
    journalling: Mutex<()>,
}

impl Forgetting {
    pub fn new(ports: &Ports) -> Self {
        Forgetting {
            stored: ports.store_reader(),
            commits: Arc::clone(&ports.commits),
            journalling: Mutex::default(),
        }
    }

    /// To be held from choosing keys for updates until they are durable.
    pub async fn while_journalling(&self) -> MutexGuard<'_, ()> {
        self.journalling.lock().await
    }

    /// Commits a turn that forgets its chat. What the chat has sent meanwhile
    /// waits on, under its new key.
    pub async fn commit(
        &self,
        chat_id: i64,
        mut transaction: TransactionBuilder,
    ) -> Result<(), StoreError> {
        let _nobody_journals = self.journalling.lock().await;
        if let Some(key) = self.stored.sealer.key_of(chat_id) {
            for (row, arrived) in self.stored.waiting_under(&key).await? {
                transaction.seal_anew(chat_id, row, &arrived)?;
            }
        }
        let FinishedTransaction {
            operations,
            renewed,
            retired,
            ..
        } = transaction.finish();
        self.commits.commit(operations).await?;
        if let Some(key) = renewed {
            self.stored.sealer.hand_over(key);
        }
        let mut left = self.destroy(retired).await?;
        while !left.is_empty() {
            self.seal_anew(chat_id, &left).await?;
            left = self.destroy(left).await?;
        }
        Ok(())
    }

    /// What another Charley has journalled for the chat meanwhile.
    async fn seal_anew(&self, chat_id: i64, under: &[Arc<Key>]) -> Result<(), StoreError> {
        let mut transaction = TransactionBuilder::new(&self.stored.sealer);
        for key in under {
            for (row, arrived) in self.stored.waiting_under(key).await? {
                transaction.seal_anew(chat_id, row, &arrived)?;
            }
        }
        self.commits.commit(transaction.finish().operations).await
    }

    /// Destroys the key of a chat of which nothing is kept any more.
    pub async fn release(&self, chat_id: i64) -> Result<(), StoreError> {
        let _nobody_journals = self.journalling.lock().await;
        match self.stored.sealer.key_of(chat_id) {
            Some(key) if !self.stored.has_rows_of(key.pseudonym()).await? => {
                self.destroy(vec![key]).await.map(drop)
            }
            Some(_) | None => Ok(()),
        }
    }

    /// Destroys keys, durably. Those stay, and are returned, that an update waits for
    /// which another Charley has journalled.
    pub async fn destroy(&self, keys: Vec<Arc<Key>>) -> Result<Vec<Arc<Key>>, StoreError> {
        if keys.is_empty() {
            return Ok(keys);
        }
        let sealer = Arc::clone(&self.stored.sealer);
        let destroying = tokio::task::spawn_blocking(move || {
            let mut left = Vec::new();
            for key in keys {
                if !sealer.destroy(&key)? {
                    left.push(key);
                }
            }
            Ok(left)
        });
        let destroyed = destroying.await;
        // The hook has told of a panic by its place; its words may quote a person.
        destroyed.map_err(|_panic| StoreError::Stopped("destroying a key panicked".to_owned()))?
    }
}
