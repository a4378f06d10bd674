//! How dead letters come back to be handled, or go for good.
//!
//! What a person wrote is in them, so nothing in here is ever logged or shown.

use super::codec;
use super::dead_letter::{DeadLetter, Matter};
use super::keys;
use super::numbering;
use super::outbox::{OutboxRow, Queued, RowId};
use super::store_reader::{StoreReader, no_key};
use super::transaction_builder::TransactionBuilder;
use crate::store::sealing::Key;
use crate::store::{StoreError, Transaction, Tree};
use std::sync::Arc;

/// A dead letter as it is stored.
pub struct KeptLetter {
    /// Its arrival number, which it keeps.
    pub number: u64,
    pub letter: DeadLetter,
    under: Arc<Key>,
}

impl StoreReader {
    /// All dead letters in the order of their arrival.
    pub async fn dead_letters(&self) -> Result<Vec<KeptLetter>, StoreError> {
        let mut letters = Vec::new();
        let tree = Tree::DeadLetters;
        self.walk(tree, &[], keys::END, |row, value| {
            let under = self.key(tree, row, value)?;
            letters.push(KeptLetter {
                number: keys::parse_arrival(row).ok_or_else(|| no_key(tree))?,
                letter: codec::open(&under, tree, row, value)?,
                under,
            });
            Ok(())
        })
        .await?;
        Ok(letters)
    }

    /// What puts letters back where they came from, for the next start. What
    /// came due only goes: its next one is planned. Blocks, and counts as a
    /// start: rows get numbers that no other start gives.
    pub fn put_back<'a>(
        &self,
        letters: impl Iterator<Item = &'a KeptLetter>,
    ) -> Result<Vec<Transaction>, StoreError> {
        let above = numbering::begin(&*self.store, self.sealer.generation())?;
        let mut ids = (above + 1..).map(RowId);
        letters
            .map(|kept| self.back(kept, &mut ids))
            .collect::<Result<_, _>>()
    }

    fn back(
        &self,
        kept: &KeptLetter,
        ids: &mut impl Iterator<Item = RowId>,
    ) -> Result<Transaction, StoreError> {
        let mut transaction = TransactionBuilder::new(&self.sealer);
        match &kept.letter.matter {
            Matter::Update(update) => transaction.put_back(&kept.under, kept.number, update)?,
            Matter::Row { row, .. } => {
                transaction.remove(Tree::DeadLetters, keys::arrival(kept.number));
                if let Some(id) = ids.next() {
                    let row = OutboxRow::clone(row);
                    transaction.put_row(&Queued { id, row })?;
                }
            }
            Matter::Due { .. } => transaction.remove(Tree::DeadLetters, keys::arrival(kept.number)),
        }
        Ok(transaction.finish().operations)
    }

    /// What takes a letter away for good. A key that it had to itself goes with
    /// the next start.
    pub fn drop_letter(&self, kept: &KeptLetter) -> Transaction {
        let mut transaction = TransactionBuilder::new(&self.sealer);
        transaction.remove(Tree::DeadLetters, keys::arrival(kept.number));
        transaction.finish().operations
    }

    /// What takes an update away that waits to be handled.
    pub fn drop_update(&self, number: u64) -> Transaction {
        let mut transaction = TransactionBuilder::new(&self.sealer);
        transaction.remove_update(number);
        transaction.finish().operations
    }

    /// What takes a row away that waits to be said; none where there is none.
    pub async fn drop_row(&self, id: RowId) -> Result<Option<Transaction>, StoreError> {
        let row = self
            .outbox()
            .await?
            .into_iter()
            .find(|queued| queued.id == id);
        Ok(row.map(|queued| {
            let mut transaction = TransactionBuilder::new(&self.sealer);
            transaction.remove_row(queued.row.class(), id);
            transaction.finish().operations
        }))
    }
}
