//! What goes by itself with time: numbers of updates, and updates that were put
//! aside. A little with each batch of new ones.

use super::rows::day;
use super::store_reader::StoreReader;
use super::transaction_builder::TransactionBuilder;
use crate::store::{StoreError, Tree};
use chrono::{DateTime, TimeDelta, Utc};

/// Telegram redelivers within a day; the rest is for clocks gone wrong.
const SEEN_FOR_DAYS: i64 = 30;

/// For someone to look into what failed; longer there is no need to keep what
/// a person wrote.
const PUT_ASIDE_FOR: TimeDelta = TimeDelta::days(30);

/// Updates put aside that are looked at with each batch, the oldest first.
const LETTERS_LOOKED_AT: usize = 16;

/// Seen updates looked at for each new one, to see whether they are old. Above
/// one, so that the looking gets round and the tree does not grow for ever.
const LOOKED_AT_FOR_EACH: usize = 4;

pub struct Pruning {
    stored: StoreReader,
    /// Where looking for old seen updates goes on.
    looked_at: Vec<u8>,
}

impl Pruning {
    pub fn new(stored: StoreReader) -> Self {
        Pruning {
            stored,
            looked_at: Vec::new(),
        }
    }

    /// Takes away what is old, with so many new updates.
    pub fn prune(
        &mut self,
        transaction: &mut TransactionBuilder,
        updates: usize,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        self.prune_seen(transaction, updates * LOOKED_AT_FOR_EACH, day(now))?;
        self.prune_letters(transaction, now)
    }

    fn prune_seen(
        &mut self,
        transaction: &mut TransactionBuilder,
        limit: usize,
        today: i64,
    ) -> Result<(), StoreError> {
        let seen = self.stored.seen_from(&self.looked_at, limit)?;
        self.looked_at = match seen.last() {
            Some((last, _)) if seen.len() == limit => [&last[..], &[0]].concat(),
            Some(_) | None => Vec::new(),
        };
        for (key, seen_on) in seen {
            if seen_on.is_none_or(|seen_on| seen_on + SEEN_FOR_DAYS < today) {
                transaction.remove(Tree::Seen, key);
            }
        }
        Ok(())
    }

    fn prune_letters(
        &self,
        transaction: &mut TransactionBuilder,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        for letter in self.stored.oldest_dead_letters(LETTERS_LOOKED_AT)? {
            let is_old = |arrived_at| arrived_at + PUT_ASIDE_FOR < now;
            if letter.arrived_at.is_none_or(is_old) {
                transaction.remove_letter(letter);
            }
        }
        Ok(())
    }
}
