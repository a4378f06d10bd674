//! The heart of the shell: one ordered lane per chat, one transaction per
//! turn, and an outbox that is emptied after the commit.
//!
//! Nothing in here knows Telegram or sled, and nothing decides what is said.
//! In reading order: `journal` keeps updates, `lanes` keep them in order,
//! `turn` runs one, `decide` asks the conversation, `turn_writes` is what follows,
//! `deliveries` hears what became of it, `forgetting` lets keys go, `letters`
//! keep what failed, `marks` say what is in hand. `placing` puts a whole chat in.

mod aside;
mod cache;
mod chat_rows;
mod codec;
mod dead_letter;
mod decide;
mod deliveries;
mod due_rows;
mod due_signal;
mod effects_by_kind;
mod forgetting;
mod held_parts;
mod job;
mod journal;
mod keys;
mod lanes;
mod letters;
mod looking;
mod marks;
mod note;
mod numbering;
pub mod outbox;
mod own_updates;
pub mod panics;
mod placing;
mod ports;
mod pruning;
mod read_update;
mod rows;
mod soundness;
mod store_reader;
mod taking_part;
mod transaction_builder;
mod turn;
mod turn_writes;
mod update_reading;

pub use dead_letter::{DeadLetter, Doing, Matter, WhatFailed};
pub use deliveries::Deliveries;
pub use job::{Job, Origin};
pub use journal::{Journal, PENDING_MAX, RawUpdate};
pub use keys::DueRow;
pub use lanes::Lanes;
pub use letters::KeptLetter;
pub use marks::Deadly;
pub use note::{Note, Notes};
pub use placing::Placing;
pub use ports::{
    Addressee, Commits, Exporter, FileToSend, Handler, LeftKeys, Outlet, Ports, UpdateCleaner,
    UpdateReader,
};
pub use rows::Arrived;
pub use soundness::Sound;
pub use store_reader::StoreReader;
pub use taking_part::TakingPart;

use self::outbox::RowId;
pub use crate::store::{BulkAsked, BulkSlots, SharedPace};

use crate::store::{Begun, Sharing, StoreError};
use std::collections::HashSet;
use std::sync::Arc;

/// What the last process left to be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unsaid {
    pub rows: usize,
    /// Whose rows they are. A chat's are said one after the other, so the first
    /// of each may have been under way.
    pub chats: usize,
}

/// The parts, wired.
pub struct Runner {
    pub journal: Arc<Journal>,
    pub lanes: Lanes,
    pub deliveries: Arc<Deliveries>,
    pub stored: StoreReader,
    pub notes: Notes,
    begun: Arc<Begun>,
    outlet: Arc<dyn Outlet>,
    left_keys: LeftKeys,
}

impl Runner {
    pub fn new(ports: &Ports) -> Self {
        let lanes = Lanes::new(ports);
        Runner {
            journal: Arc::new(Journal::new(ports, lanes.clone())),
            deliveries: Arc::new(Deliveries::new(ports, lanes.clone())),
            stored: ports.store_reader(),
            notes: Notes::new(ports),
            begun: Arc::clone(&ports.begun),
            outlet: Arc::clone(&ports.outlet),
            left_keys: ports.left_keys,
            lanes,
        }
    }

    /// Goes on where the last process ended: what was to be said is handed to
    /// the outlet, what was not handled to the lanes. Once, before anything
    /// else, within a tokio runtime.
    pub async fn start(&self) -> Result<Unsaid, StoreError> {
        let sharing = self.stored.store.sharing();
        match sharing.filter(|sharing| sharing.is_latecomer()) {
            Some(sharing) => self.start_beside_others(sharing).await,
            None => self.start_alone(sharing).await,
        }
    }

    /// Has nothing to go on with yet; whatever it journals is numbered anew.
    async fn start_beside_others(&self, sharing: &dyn Sharing) -> Result<Unsaid, StoreError> {
        if let Some(block) = self.stored.store.next_block(0)? {
            let above = numbering::above(block, self.stored.sealer.generation());
            self.lanes.turns().decider.numbers.arrivals_above(above);
        }
        self.stored.forget_what_is_gone(&self.begun).await?;
        sharing.begin();
        Ok(Unsaid { rows: 0, chats: 0 })
    }

    async fn start_alone(&self, sharing: Option<&dyn Sharing>) -> Result<Unsaid, StoreError> {
        match self.left_keys {
            LeftKeys::Gone => {}
            LeftKeys::Possible => {
                let pseudonyms = self.stored.pseudonyms().await?;
                self.stored.sealer.destroy_all_but(&pseudonyms)?;
            }
        }
        let above = numbering::begin(&*self.stored.store, self.stored.sealer.generation())?;
        let numbers = &self.lanes.turns().decider.numbers;
        numbers.rows_above(RowId(above));
        numbers.arrivals_above(above);
        self.stored.forget_what_is_gone(&self.begun).await?;
        let rows = self.stored.outbox().await?;
        let chats: HashSet<i64> = rows.iter().map(|queued| queued.row.chat_id).collect();
        let unsaid = Unsaid {
            rows: rows.len(),
            chats: chats.len(),
        };
        if let Some(last) = rows.iter().map(|queued| queued.id).max() {
            numbers.rows_above(last);
        }
        if !rows.is_empty() {
            self.outlet.rows(rows);
        }
        let letters = self.stored.count_dead_letters().await?;
        if letters > 0 {
            tracing::warn!(letters, "`charley dead-letters` lists what was put aside");
        }
        match sharing {
            Some(sharing) => sharing.begin(),
            None => self.journal.replay().await?,
        }
        Ok(unsaid)
    }

    /// What takes part in a store that others have, too.
    pub fn taking_part(&self) -> TakingPart {
        TakingPart::new(
            self.stored.clone(),
            Arc::clone(&self.journal),
            self.lanes.clone(),
            Arc::clone(&self.outlet),
        )
    }
}
