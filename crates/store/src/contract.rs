//! What a store is: trees of rows, and transactions that change them.
//!
//! Knows nothing of any one store, of files, or of what is inside a value.

use crate::parts::{BulkAsked, BulkSlots, OwnedParts, Parts, PartsHere, SharedPace};
use futures_util::future::{BoxFuture, ready};
use std::sync::Arc;
use tokio::sync::watch;

/// The trees, few and fixed. A chat stands in keys by the pseudonym that its own
/// key gives it, see [`sealing`](super::sealing).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tree {
    /// Schema version, counters.
    Meta,
    /// Pseudonym of the chat → person.
    Person,
    /// Pseudonym of the chat ++ what hides kind and id → record of the diary.
    Diary,
    /// Due instant ++ pseudonym of the chat ++ wake → nothing.
    Due,
    /// Arrival number → raw update.
    Inbox,
    /// Update id → day it was journalled; tells repeats.
    Seen,
    /// Class ++ number → row to send.
    Outbox,
    /// Pseudonym of the chat → message ids of the newest messages.
    Sent,
    /// Arrival number → update whose handling failed.
    DeadLetters,
}

impl Tree {
    pub const ALL: [Tree; 9] = [
        Tree::Meta,
        Tree::Person,
        Tree::Diary,
        Tree::Due,
        Tree::Inbox,
        Tree::Seen,
        Tree::Outbox,
        Tree::Sent,
        Tree::DeadLetters,
    ];

    /// Its name on disk.
    pub fn name(self) -> &'static str {
        match self {
            Tree::Meta => "meta",
            Tree::Person => "person",
            Tree::Diary => "diary",
            Tree::Due => "due",
            Tree::Inbox => "inbox",
            Tree::Seen => "seen",
            Tree::Outbox => "outbox",
            Tree::Sent => "sent",
            Tree::DeadLetters => "dead_letters",
        }
    }
}

/// One change. A value is either empty, where the key says it all, or in an
/// [`envelope`](super::envelope) for its key; anything else is refused, because
/// it could not be told from damage later. Keep values below 16 KiB: no store
/// has to make longer ones durable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Operation {
    Put {
        tree: Tree,
        key: Vec<u8>,
        value: Vec<u8>,
    },
    Remove {
        tree: Tree,
        key: Vec<u8>,
    },
}

impl Operation {
    pub fn tree(&self) -> Tree {
        match self {
            Operation::Put { tree, .. } | Operation::Remove { tree, .. } => *tree,
        }
    }
}

/// Operations of one transaction; more of them keep a store from other work for
/// long, and in memory.
pub const OPERATIONS_MAX: usize = 100;

/// All or nothing.
pub type Transaction = Vec<Operation>;

/// A key and its value.
pub type Pair = (Vec<u8>, Vec<u8>);

/// What a store answers to whoever does not stand still for it.
pub type StoreAnswer<'a, T> = BoxFuture<'a, Result<T, StoreError>>;

/// Where the bytes are.
///
/// Reading sees a commit that is under way, so it may see what is not durable
/// yet. The key `schema` of [`Tree::Meta`] belongs to the store.
///
/// What is not async blocks: for a start, for commands, and for the thread that
/// commits. Turns use [`Store::read`] and [`Store::read_range`], since the rows may
/// be on another machine.
pub trait Store: Send + Sync + 'static {
    fn get(&self, tree: Tree, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError>;

    /// As [`Store::get`], without holding a thread up.
    fn read<'a>(&'a self, tree: Tree, key: &'a [u8]) -> StoreAnswer<'a, Option<Vec<u8>>> {
        Box::pin(ready(self.get(tree, key)))
    }

    /// As [`Store::scan`], without holding a thread up.
    fn read_range<'a>(
        &'a self,
        tree: Tree,
        from: &'a [u8],
        to: &'a [u8],
        limit: usize,
    ) -> StoreAnswer<'a, Vec<Pair>> {
        Box::pin(ready(self.scan(tree, from, to, limit)))
    }

    /// The pairs with `from <= key < to` in key order, `limit` at most.
    fn scan(
        &self,
        tree: Tree,
        from: &[u8],
        to: &[u8],
        limit: usize,
    ) -> Result<Vec<Pair>, StoreError>;

    /// Applies each transaction whole, in order. All are durable on return.
    /// After an error the store takes nothing more.
    fn commit(&self, transactions: &[Transaction]) -> Result<(), StoreError>;

    /// As [`Store::read_range`], of these parts alone, and without these keys. Where
    /// nobody shares the store all are of this process.
    fn read_parts<'a>(
        &'a self,
        tree: Tree,
        _of: Parts,
        _but: Vec<Vec<u8>>,
        from: &'a [u8],
        to: &'a [u8],
        limit: usize,
    ) -> StoreAnswer<'a, Vec<Pair>> {
        self.read_range(tree, from, to, limit)
    }

    /// Where several Charleys may have parts of it at once.
    fn sharing(&self) -> Option<&dyn Sharing> {
        None
    }

    /// A block of numbers that nobody was given, and not below this one; nothing
    /// where the store does not count them. Blocks.
    ///
    /// # Errors
    /// Nothing more can be kept.
    fn next_block(&self, _least: u64) -> Result<Option<u64>, StoreError> {
        Ok(None)
    }

    /// Whether nobody else can have taken over what is kept. Before anything is said
    /// that cannot be taken back, this is asked.
    fn is_trusted(&self) -> bool {
        true
    }

    /// Whether what was kept is still at its place. Cheap, and changes nothing.
    ///
    /// # Errors
    /// Nothing more is to be done or said: it would not be found again.
    fn check_place(&self) -> Result<(), StoreError> {
        Ok(())
    }
}

/// A store that several Charleys have parts of at once.
pub trait Sharing: Send + Sync {
    /// What is being answered here.
    fn here(&self) -> &PartsHere;

    /// What the store says is this process's, and when that changes.
    fn owned(&self) -> watch::Receiver<OwnedParts>;

    /// Whether others were there already when this one came.
    fn is_latecomer(&self) -> bool;

    /// Lets others have parts, from when all that run know how.
    fn begin(&self);

    /// A dead one has left nothing undone in these any more.
    fn tidied(&self, parts: Parts) -> StoreAnswer<'_, ()>;

    /// Gives parts up, of which nothing is written any more.
    fn give(&self, parts: Parts) -> StoreAnswer<'_, ()>;

    /// Keeps new updates, of whatever part, that are sealed by the keys in these slots.
    /// Durable on return, and `false` where nothing was kept: one of them is there
    /// already, or a key is gone.
    fn journal(&self, updates: Transaction, slots: Vec<u32>) -> StoreAnswer<'_, bool>;

    /// Reserves instants at which something may be said that nobody asked for: together
    /// they never say more than one alone might. None where there was no answer, or others
    /// have reserved all for now.
    fn reserve_bulk(&self, asked: BulkAsked) -> BoxFuture<'_, BulkSlots>;

    /// What Telegram has taught any of them about its pace, and when that changes.
    fn pace(&self) -> watch::Receiver<Option<SharedPace>>;

    /// Tells the others of it.
    fn tell_pace(&self, pace: SharedPace);
}

/// The parts that are being answered here; nothing where all are, for ever.
pub fn here(store: &SharedStore) -> Option<&PartsHere> {
    store.sharing().map(Sharing::here)
}

/// A store that several parts share.
pub type SharedStore = Arc<dyn Store>;

/// What the store could not do, for the operator.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error("the store stopped taking writes: {0}")]
    Stopped(String),
    #[error("cannot open the store: {0}")]
    Open(String),
    /// What lies there is not what was kept; a backup is.
    #[error("cannot open the store: {0}")]
    Unsound(String),
    /// A backup was not put in its place; what is there stays.
    #[error("nothing was restored: {0}")]
    NotRestored(String),
    /// The master key is not there, or not the right one.
    #[error("the key of what is stored: {0}")]
    Key(String),
    #[error("the backup {0}")]
    Backup(String),
    #[error("damaged value in {tree:?}: {what}")]
    Damaged { tree: Tree, what: String },
    #[error("cannot encode a {0}")]
    Encode(&'static str),
}

impl StoreError {
    /// Why, without saying twice that nothing more is taken.
    pub fn reason(&self) -> String {
        match self {
            StoreError::Stopped(why) => why.clone(),
            StoreError::Open(_)
            | StoreError::Unsound(_)
            | StoreError::NotRestored(_)
            | StoreError::Key(_)
            | StoreError::Backup(_)
            | StoreError::Damaged { .. }
            | StoreError::Encode(_) => self.to_string(),
        }
    }
}
