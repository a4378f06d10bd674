//! What is noted of a row while it is in hand, and which rows a process may
//! have died of.

use super::job::Origin;
use super::keys::{self, DueRow};
use super::outbox::{Class, RowId};
use super::store_reader::StoreReader;
use crate::store::{Begun, Mark, Stage, StoreError, Tree};

/// An update that is read.
pub fn reading(update_id: i64) -> Mark {
    Mark::new(Stage::Reading, keys::update(update_id))
}

/// A row whose picture or file is made.
pub fn making(class: Class, id: RowId) -> Mark {
    Mark::new(Stage::Making, keys::outbox(class, id))
}

/// A waiting row that processes have died of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deadly {
    Update(u64),
    Outbox(RowId),
    Due(DueRow),
}

impl StoreReader {
    /// The row that a job came from, while the job is decided. None where
    /// nothing brings the job back.
    pub fn handling(&self, chat_id: i64, origin: &Origin) -> Option<Mark> {
        match origin {
            Origin::Inbox { number } => Some(Mark::new(Stage::Update, keys::arrival(*number))),
            Origin::Due { at, wake } => {
                let pseudonym = self.sealer.key_of(chat_id)?.pseudonym();
                Some(Mark::new(Stage::Due, keys::due(*at, pseudonym, *wake)))
            }
            Origin::Outbox { class, id, .. } => {
                Some(Mark::new(Stage::Report, keys::outbox(*class, *id)))
            }
            Origin::None => None,
        }
    }

    /// Drops what is held against rows that are done with.
    pub async fn forget_what_is_gone(&self, begun: &Begun) -> Result<(), StoreError> {
        for (mark, _) in begun.deadly() {
            if !self.waits(&mark).await? {
                begun.forget(&mark);
            }
        }
        Ok(())
    }

    /// The waiting rows that processes have died of, and how many.
    pub async fn deadly(&self, begun: &Begun) -> Result<Vec<(Deadly, u8)>, StoreError> {
        let mut rows = Vec::new();
        for (mark, deaths) in begun.deadly() {
            if self.waits(&mark).await?
                && let Some(row) = self.deadly_row(&mark)?
            {
                rows.push((row, deaths));
            }
        }
        Ok(rows)
    }

    fn deadly_row(&self, mark: &Mark) -> Result<Option<Deadly>, StoreError> {
        Ok(match mark.stage {
            // Telegram has it still.
            Stage::Reading => None,
            Stage::Update => keys::parse_arrival(&mark.key).map(Deadly::Update),
            Stage::Due => self.due_row(&mark.key)?.map(Deadly::Due),
            Stage::Report | Stage::Making => keys::parse_outbox(&mark.key).map(Deadly::Outbox),
        })
    }

    async fn waits(&self, mark: &Mark) -> Result<bool, StoreError> {
        let tree = match mark.stage {
            Stage::Reading => return Ok(true),
            Stage::Update => Tree::Inbox,
            Stage::Due => Tree::Due,
            Stage::Report | Stage::Making => Tree::Outbox,
        };
        Ok(self.store.read(tree, &mark.key).await?.is_some())
    }
}
