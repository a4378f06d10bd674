//! Bytes on disk, behind a small trait.
//!
//! Knows trees, keys and transactions; never what is inside a value. Only
//! `sled.rs` in here imports sled, and only `sealing` a cipher.

mod backup;
mod beginning;
mod begun;
mod changes;
mod committer;
mod directory;
pub mod envelope;
mod filling;
mod in_place;
mod log_file;
mod memory;
mod opening;
mod owner;
mod restore;
mod rewrite;
mod schema;
mod sealed;
pub mod sealing;
mod secret_file;
mod sled;
mod tail;
mod tally;

use std::io::{self, ErrorKind};
use std::sync::Arc;

pub use self::backup::{Stamp, head as backup_stamp};
pub use self::beginning::{holds_store, is_blank, lost};
pub use self::begun::{Begun, InHand, Mark, Stage};
pub use self::committer::{Committer, CommitterThread};
pub use self::directory::{is_begun, set_snapshot_aside};
pub use self::memory::MemoryStore;
pub use self::opening::{Failure, SILENCE_LIMIT};
pub use self::restore::{Restored, Restoring, restore};
pub use self::rewrite::{is_outgrown, rewrite};
pub use self::sealed::SealedStore;
pub use self::secret_file::{UNFINISHED, remove_leftovers};
pub use self::sled::SledStore;
pub use self::tally::Tally;

/// The trees, few and fixed. A chat stands in keys by the name that its own key
/// gives it, see [`sealing`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tree {
    /// Schema version, counters.
    Meta,
    /// Name of the chat → person.
    Person,
    /// Name of the chat ++ what hides kind and id → record of the diary.
    Diary,
    /// Due instant ++ name of the chat ++ wake → nothing.
    Due,
    /// Arrival number → raw update.
    Inbox,
    /// Update id → day it was journalled; tells repeats.
    Seen,
    /// Class ++ number → row to send.
    Outbox,
    /// Name of the chat → message ids of the newest messages.
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
/// [`envelope`] for its key; anything else is refused, because it could not be
/// told from damage later. Keep values small, below 16 KiB: sled
/// moves large ones into files of their own, which are not synced.
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

/// Operations of one transaction; more of them keep sled from other work for
/// long, and in memory.
pub const OPERATIONS_MAX: usize = 100;

/// All or nothing.
pub type Transaction = Vec<Operation>;

/// A key and its value.
pub type Pair = (Vec<u8>, Vec<u8>);

/// Where the bytes are.
///
/// Reading sees a commit that is under way, so it may see what is not durable
/// yet. The key `schema` of [`Tree::Meta`] belongs to the store.
pub trait Store: Send + Sync + 'static {
    fn get(&self, tree: Tree, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError>;

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

    /// Whether what was kept is still at its place. Cheap, and changes nothing.
    ///
    /// # Errors
    /// Nothing more is to be done or said: it would not be found again.
    fn check_place(&self) -> Result<(), StoreError> {
        Ok(())
    }
}

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

/// Why the system refused, and what to do, for the operator.
fn why(error: &io::Error) -> String {
    let numbered = numbered(error);
    let error = numbered.as_ref().unwrap_or(error);
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            format!("{error}: make room on the disk, then start again")
        }
        ErrorKind::ReadOnlyFilesystem => format!(
            "{error}: make the disk writable, which the system may have stopped for an error \
             of it, then start again"
        ),
        _ if error.raw_os_error() == Some(INPUT_OUTPUT) => {
            format!("{error}: the disk may be failing. See the system's log, then start again")
        }
        _ => error.to_string(),
    }
}

/// sled keeps the words of an error alone, in which the system's number stands.
fn numbered(error: &io::Error) -> Option<io::Error> {
    let words = error.to_string();
    let (_, behind) = words.split_once("Os { code: ")?;
    let (number, _) = behind.split_once(',')?;
    number.parse().ok().map(io::Error::from_raw_os_error)
}

/// EIO, the same on every Unix, and of no kind that has a name.
const INPUT_OUTPUT: i32 = 5;

/// A store that several parts share.
pub type SharedStore = Arc<dyn Store>;
