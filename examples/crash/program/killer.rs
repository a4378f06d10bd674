//! Stands still at a point inside the process, for good, so that the kill
//! comes exactly there: the commit thread does nothing more.

use super::point::Inside;
use charley::store::{Operation, Pair, SealedStore, Store, StoreError, Transaction, Tree};
use std::io::{self, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use tracing::{Event, Level, Subscriber};
use tracing_subscriber::layer::{Context, Layer};

/// What is said at the point.
pub const AT_THE_POINT: &str = "at the point";

/// Where the one trace of the store comes from, between writing and syncing.
const STORE: &str = "charley_store::sled";

#[derive(Default)]
pub struct Killer {
    /// The point, and how often it is passed before.
    armed: Mutex<Option<(Inside, usize)>>,
    /// A turn is being written; its sync is the point.
    at_next_sync: AtomicBool,
}

impl Killer {
    pub fn arm(&self, inside: Inside, passed: usize) {
        *self.armed.lock().unwrap_or_else(PoisonError::into_inner) = Some((inside, passed));
    }

    /// Whether this is the point and the time.
    fn is_at(&self, inside: Inside) -> bool {
        let mut armed = self.armed.lock().unwrap_or_else(PoisonError::into_inner);
        match armed.as_mut().filter(|(point, _)| *point == inside) {
            Some((_, 0)) => true,
            Some((_, passed)) => {
                *passed -= 1;
                false
            }
            None => false,
        }
    }

    fn stand_at(&self, inside: Inside) {
        if self.is_at(inside) {
            stand();
        }
    }
}

fn stand() {
    // Nobody listens where the program has ended.
    let _ = writeln!(io::stderr(), "{AT_THE_POINT}");
    loop {
        thread::park();
    }
}

/// The store, with the points before and after each commit.
pub struct Killing {
    pub store: SealedStore,
    pub killer: Arc<Killer>,
}

impl Store for Killing {
    fn get(&self, tree: Tree, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        self.store.get(tree, key)
    }

    fn scan(
        &self,
        tree: Tree,
        from: &[u8],
        to: &[u8],
        limit: usize,
    ) -> Result<Vec<Pair>, StoreError> {
        self.store.scan(tree, from, to, limit)
    }

    fn commit(&self, transactions: &[Transaction]) -> Result<(), StoreError> {
        let closes = |tree| closes(transactions, tree);
        self.killer.stand_at(Inside::Replay);
        if closes(Tree::Inbox) {
            self.killer.stand_at(Inside::BeforeCommit);
            let at_sync = self.killer.is_at(Inside::BeforeSync);
            self.killer.at_next_sync.store(at_sync, Ordering::SeqCst);
        }
        if closes(Tree::Outbox) {
            self.killer.stand_at(Inside::BeforeRowGoes);
        }
        if closes(Tree::Due) {
            self.killer.stand_at(Inside::Scheduler);
        }
        self.store.commit(transactions)?;
        if closes(Tree::Inbox) {
            self.killer.stand_at(Inside::Synced);
        }
        Ok(())
    }
}

/// Whether a row of the tree goes.
fn closes(transactions: &[Transaction], tree: Tree) -> bool {
    transactions
        .iter()
        .flatten()
        .any(|operation| matches!(operation, Operation::Remove { tree: of, .. } if *of == tree))
}

/// Hears the store say that it has written and not synced.
pub struct AtSync(pub Arc<Killer>);

impl<S: Subscriber> Layer<S> for AtSync {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let said = event.metadata();
        if said.target() == STORE
            && *said.level() == Level::TRACE
            && self.0.at_next_sync.load(Ordering::SeqCst)
        {
            stand();
        }
    }
}
