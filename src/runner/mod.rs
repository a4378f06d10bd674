//! The heart of the shell: one ordered lane per chat, one transaction per
//! turn, and an outbox that is emptied after the commit.
//!
//! Nothing in here knows Telegram or sled, and nothing decides what is said.
//! In reading order: `intake` journals updates, `lanes` keep them in order,
//! `turn` runs one, `decide` asks the conversation, `written` is what follows,
//! `deliveries` hears what became of it, `forgetting` lets keys go, `letters`
//! keep what failed, `marks` say what is in hand.

mod aside;
mod bell;
mod cache;
mod codec;
mod decide;
mod deliveries;
mod draft;
mod forgetting;
mod gathered;
mod intake;
mod job;
mod keys;
mod lanes;
mod ledger;
mod letters;
mod marks;
mod note;
mod numbering;
pub mod outbox;
pub mod panics;
mod ports;
mod soundness;
mod traces;
mod turn;
mod written;

pub use deliveries::{Deliveries, Fate};
pub use intake::{Intake, PENDING_MAX, RawUpdate};
pub use job::{Job, Origin};
pub use keys::DueRow;
pub use lanes::Lanes;
pub use ledger::{Arrived, Ledger};
pub use letters::{DeadLetter, Doing, Failure, Kept, Matter};
pub use marks::Deadly;
pub use note::{Note, Notes};
pub use ports::{Addressee, Cleaner, Commits, Document, Exporter, Handler, Outlet, Ports, Reader};
pub use soundness::Sound;

use self::outbox::RowId;
use crate::store::{Begun, StoreError};
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
    pub intake: Arc<Intake>,
    pub lanes: Lanes,
    pub deliveries: Arc<Deliveries>,
    pub ledger: Ledger,
    pub notes: Notes,
    begun: Arc<Begun>,
    outlet: Arc<dyn Outlet>,
}

impl Runner {
    pub fn new(ports: &Ports) -> Self {
        let lanes = Lanes::new(ports);
        Runner {
            intake: Arc::new(Intake::new(ports, lanes.clone())),
            deliveries: Arc::new(Deliveries::new(ports, lanes.clone())),
            ledger: ports.ledger(),
            notes: Notes::new(ports),
            begun: Arc::clone(&ports.begun),
            outlet: Arc::clone(&ports.outlet),
            lanes,
        }
    }

    /// Goes on where the last process ended: what was to be said is handed to
    /// the outlet, what was not handled to the lanes. Once, before anything
    /// else, within a tokio runtime.
    pub async fn start(&self) -> Result<Unsaid, StoreError> {
        // Of somebody who was forgotten just before the process ended.
        let names = self.ledger.names()?;
        self.ledger.sealer.destroy_all_but(&names)?;
        let above = numbering::begin(&*self.ledger.store, self.ledger.sealer.generation())?;
        self.lanes.turns().decider.number_rows_above(RowId(above));
        self.lanes.turns().decider.number_arrivals_above(above);
        self.ledger.forget_what_is_gone(&self.begun)?;
        let rows = self.ledger.outbox()?;
        let chats: HashSet<i64> = rows.iter().map(|queued| queued.row.chat_id).collect();
        let unsaid = Unsaid {
            rows: rows.len(),
            chats: chats.len(),
        };
        if let Some(last) = rows.iter().map(|queued| queued.id).max() {
            self.lanes.turns().decider.number_rows_above(last);
        }
        if !rows.is_empty() {
            self.outlet.rows(rows);
        }
        let letters = self.ledger.count_dead_letters()?;
        if letters > 0 {
            tracing::warn!(letters, "`charley dead-letters` lists what was put aside");
        }
        self.intake.replay().await?;
        Ok(unsaid)
    }
}
