//! Getting a row out of the way that cannot be handled: what is needed to do it
//! again is kept as a dead letter, and something else is told in its place.

use super::dead_letter::{DeadLetter, Failure, Matter};
use super::draft::Draft;
use super::job::Origin;
use super::ledger::Ledger;
use super::numbering::Numbers;
use super::outbox::{Class, RowId, Saying};
use crate::conversation::{Fetched, Wake, What};
use crate::store::StoreError;
use chrono::{DateTime, Utc};
use std::sync::Arc;

pub struct Aside {
    ledger: Ledger,
    numbers: Arc<Numbers>,
}

impl Aside {
    pub fn new(ledger: Ledger, numbers: Arc<Numbers>) -> Self {
        Aside { ledger, numbers }
    }

    /// Takes the row of a job away. Kept is all but reports of what was said,
    /// which were only to be noted.
    pub fn put(
        &self,
        chat_id: i64,
        origin: &Origin,
        what: &What,
        failure: &Failure,
        now: DateTime<Utc>,
    ) -> Result<Draft, StoreError> {
        if let Origin::Inbox { number } = origin {
            return self.put_update(chat_id, *number, failure);
        }
        let mut draft = Draft::closing(&self.ledger.sealer, chat_id, origin);
        draft.note_sent(&self.ledger, chat_id, origin)?;
        match (origin, what) {
            (Origin::Outbox { class, id, .. }, What::Fetched { .. }) => {
                self.put_row(&mut draft, chat_id, (*class, *id), failure, now)?;
            }
            (Origin::Due { at, wake }, _) => {
                let (at, wake) = (*at, *wake);
                let letter = Matter::Due { at, wake }.failed(failure);
                draft.put_aside(Some(chat_id), self.numbers.next_arrival(), &letter)?;
            }
            (Origin::Inbox { .. } | Origin::Outbox { .. } | Origin::None, _) => {}
        }
        Ok(draft)
    }

    /// Keeps a row of the outbox that fetches or makes a file.
    pub fn put_row(
        &self,
        draft: &mut Draft,
        chat_id: i64,
        (class, id): (Class, RowId),
        failure: &Failure,
        at: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let Some(queued) = self.ledger.queued(class, id)? else {
            return Ok(());
        };
        if let Saying::Fetch { .. } | Saying::Export(_) = queued.row.saying {
            let row = Box::new(queued.row);
            let letter = Matter::Row { at, row }.failed(failure);
            draft.put_aside(Some(chat_id), self.numbers.next_arrival(), &letter)?;
        }
        Ok(())
    }

    pub fn put_update(
        &self,
        chat_id: i64,
        number: u64,
        failure: &Failure,
    ) -> Result<Draft, StoreError> {
        let mut draft = Draft::new(&self.ledger.sealer);
        draft.remove_update(number);
        if let Some(update) = self.ledger.arrived(number)? {
            let letter = Matter::Update(update).failed(failure);
            draft.put_aside(Some(chat_id), number, &letter)?;
        }
        Ok(draft)
    }
}

impl Matter {
    fn failed(self, failure: &Failure) -> DeadLetter {
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
            Wake::Water | Wake::Stretch | Wake::Checkin | Wake::Walk => {
                Some(What::DueFailed { wake: *wake })
            }
            Wake::LookedAt | Wake::Summary => None,
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
