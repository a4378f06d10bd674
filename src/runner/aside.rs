//! Getting a row out of the way that cannot be handled: what is needed to do it
//! again is kept as a dead letter, and something else is told in its place.

use super::dead_letter::{DeadLetter, Matter, WhatFailed};
use super::job::Origin;
use super::numbering::Numbers;
use super::outbox::{Class, OutboxItem, RowId};
use super::store_reader::StoreReader;
use super::transaction_builder::TransactionBuilder;
use crate::conversation::{Fetched, Wake, What};
use crate::store::StoreError;
use chrono::{DateTime, Utc};
use std::sync::Arc;

pub struct DeadLetterWriter {
    stored: StoreReader,
    numbers: Arc<Numbers>,
}

impl DeadLetterWriter {
    pub fn new(stored: StoreReader, numbers: Arc<Numbers>) -> Self {
        DeadLetterWriter { stored, numbers }
    }

    /// Takes the row of a job away. Kept is all but reports of what was said,
    /// which were only to be noted.
    pub async fn put(
        &self,
        chat_id: i64,
        origin: &Origin,
        what: &What,
        failure: &WhatFailed,
        now: DateTime<Utc>,
    ) -> Result<TransactionBuilder, StoreError> {
        if let Origin::Inbox { number } = origin {
            return self.put_update(chat_id, *number, failure).await;
        }
        let mut transaction = TransactionBuilder::closing(&self.stored.sealer, chat_id, origin);
        transaction.note_sent(&self.stored, chat_id, origin).await?;
        match (origin, what) {
            (Origin::Outbox { class, id, .. }, What::Fetched { .. }) => {
                self.put_row(&mut transaction, chat_id, (*class, *id), failure, now)
                    .await?;
            }
            (Origin::Due { at, wake }, _) => {
                let (at, wake) = (*at, *wake);
                let letter = Matter::Due { at, wake }.failed(failure);
                transaction.put_aside(Some(chat_id), self.numbers.next_arrival(), &letter)?;
            }
            (Origin::Inbox { .. } | Origin::Outbox { .. } | Origin::None, _) => {}
        }
        Ok(transaction)
    }

    /// Keeps a row of the outbox that fetches or makes a file.
    pub async fn put_row(
        &self,
        transaction: &mut TransactionBuilder,
        chat_id: i64,
        (class, id): (Class, RowId),
        failure: &WhatFailed,
        at: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let Some(queued) = self.stored.queued(class, id).await? else {
            return Ok(());
        };
        if let OutboxItem::Fetch { .. } | OutboxItem::Export(_) = queued.row.item {
            let row = Box::new(queued.row);
            let letter = Matter::Row { at, row }.failed(failure);
            transaction.put_aside(Some(chat_id), self.numbers.next_arrival(), &letter)?;
        }
        Ok(())
    }

    pub async fn put_update(
        &self,
        chat_id: i64,
        number: u64,
        failure: &WhatFailed,
    ) -> Result<TransactionBuilder, StoreError> {
        let mut transaction = TransactionBuilder::new(&self.stored.sealer);
        transaction.remove_update(number);
        if let Some(update) = self.stored.arrived(number).await? {
            let letter = Matter::Update(update).failed(failure);
            transaction.put_aside(Some(chat_id), number, &letter)?;
        }
        Ok(transaction)
    }
}

impl Matter {
    fn failed(self, failure: &WhatFailed) -> DeadLetter {
        DeadLetter {
            matter: self,
            failure: failure.clone(),
        }
    }
}

/// What is told in place of what failed. A reminder is recorded as missed; what
/// else comes due comes again, and of what was said already there is nothing to
/// tell.
pub fn told_instead(what: &What, origin: &Origin) -> Option<What> {
    match (origin, what) {
        (Origin::Inbox { .. }, _) => Some(What::Failed),
        (Origin::Due { wake, .. }, _) => match wake {
            Wake::Water | Wake::Stretch | Wake::Checkin | Wake::Walk | Wake::QuietNote => {
                Some(What::DueFailed { wake: *wake })
            }
            Wake::LookedAt | Wake::Summary | Wake::Absence | Wake::HowIsIt => None,
        },
        (
            Origin::Outbox { .. },
            What::Fetched {
                file_id, adding, ..
            },
        ) => Some(What::Fetched {
            file_id: file_id.clone(),
            file: Fetched::Failed,
            adding: *adding,
        }),
        (Origin::Outbox { .. } | Origin::None, _) => None,
    }
}
