//! What is forgotten with each batch of updates: ids of old ones, and those that were put
//! aside long ago.

use super::journal::{Journal, JournalPosition};
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
const LOOKED_AT_FOR_EACH: usize = 2;

impl Journal {
    /// Forgets old update ids, a few with each batch.
    pub(super) async fn prune(
        &self,
        transaction: &mut TransactionBuilder,
        place: &mut JournalPosition,
        updates: usize,
        today: i64,
    ) -> Result<(), StoreError> {
        let limit = updates * LOOKED_AT_FOR_EACH;
        let seen = self.stored.seen_from(&place.looked_at, limit).await?;
        place.looked_at = match seen.last() {
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

    /// Forgets updates that were put aside long ago.
    pub(super) async fn prune_letters(
        &self,
        transaction: &mut TransactionBuilder,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        for letter in self.stored.oldest_dead_letters(LETTERS_LOOKED_AT).await? {
            let is_old = |arrived_at| arrived_at + PUT_ASIDE_FOR < now;
            if letter.arrived_at.is_none_or(is_old) {
                transaction.remove_letter(letter);
            }
        }
        Ok(())
    }
}
