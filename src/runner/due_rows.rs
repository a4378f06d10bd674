//! What comes due, and to whom.

use super::keys::{self, DueRow};
use super::store_reader::{StoreReader, no_key};
use crate::store::sealing::Owner;
use crate::store::{Parts, StoreError, Tree};
use chrono::{DateTime, Utc};
use std::collections::BTreeSet;

impl StoreReader {
    /// The earliest rows due at the instant or before it.
    pub async fn due_until(
        &self,
        at: DateTime<Utc>,
        limit: usize,
    ) -> Result<Vec<DueRow>, StoreError> {
        let to = keys::due_from(at + chrono::TimeDelta::milliseconds(1));
        self.due(&[], &to, limit).await
    }

    /// The first row due later than the instant.
    pub async fn first_due_after(&self, at: DateTime<Utc>) -> Result<Option<DueRow>, StoreError> {
        let from = keys::due_from(at + chrono::TimeDelta::milliseconds(1));
        Ok(self.due(&from, keys::END, 1).await?.first().copied())
    }

    /// All rows with `from <= at < to` of whom work is begun for here, one after the
    /// other.
    pub async fn each_due_in(
        &self,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
        each: impl FnMut(DueRow) + Send,
    ) -> Result<(), StoreError> {
        self.each_due_of(self.working(), from, to, each).await
    }

    async fn each_due_of(
        &self,
        parts: Parts,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
        mut each: impl FnMut(DueRow) + Send,
    ) -> Result<(), StoreError> {
        let (from, to) = (keys::due_from(from), keys::due_from(to));
        self.walk_parts(Tree::Due, parts, &from, &to, |key, _| {
            if let Some(row) = self.due_row(key)? {
                each(row);
            }
            Ok(())
        })
        .await
    }

    /// Everybody's, wherever they are reminded: all of it goes at one rate.
    pub async fn count_due_in(
        &self,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
    ) -> Result<usize, StoreError> {
        let mut count = 0;
        let (from, to) = (keys::due_from(from), keys::due_from(to));
        self.walk(Tree::Due, &from, &to, |_, _| {
            count += 1;
            Ok(())
        })
        .await?;
        Ok(count)
    }

    /// Everyone in these parts who has a row due later than the instant.
    pub async fn people_due_after(
        &self,
        parts: Parts,
        at: DateTime<Utc>,
    ) -> Result<BTreeSet<i64>, StoreError> {
        let mut people = BTreeSet::new();
        self.each_due_of(parts, at, DateTime::<Utc>::MAX_UTC, |row| {
            people.insert(row.chat_id);
        })
        .await?;
        Ok(people)
    }

    async fn due(&self, from: &[u8], to: &[u8], limit: usize) -> Result<Vec<DueRow>, StoreError> {
        let (of, none) = (self.working(), Vec::new());
        let pairs = self
            .store
            .read_parts(Tree::Due, of, none, from, to, limit)
            .await?;
        let rows = pairs.iter().map(|(key, _)| self.due_row(key));
        rows.filter_map(Result::transpose).collect()
    }

    /// `None` for a row of somebody who is being forgotten.
    pub(super) fn due_row(&self, key: &[u8]) -> Result<Option<DueRow>, StoreError> {
        let (at, pseudonym, wake) = keys::parse_due(key).ok_or_else(|| no_key(Tree::Due))?;
        let owner = self
            .sealer
            .key_by_pseudonym(pseudonym)
            .map(|key| key.owner());
        Ok(match owner {
            Some(Owner::Chat(chat_id)) => Some(DueRow { at, chat_id, wake }),
            Some(Owner::Letter(_)) | None => None,
        })
    }
}
