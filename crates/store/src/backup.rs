//! A backup: everything that is kept, in one file that no database is needed
//! to read. Rows are as they are stored, so they stay sealed; the people's keys
//! are in it, sealed under the master key, which is not.
//!
//! ```text
//! "charley backup\n", form u16, schema u32
//! when it was made, in seconds since 1970, i64; order u64
//! records: kind u8, key length u32, value length u32, key, value
//! end: 0 u8, number of records u64, BLAKE3 of every byte before, 32 bytes
//! seal: that hash again, under the master key: nonce 24 bytes, hash 32, tag 16
//! ```
//!
//! Numbers are big-endian. Kind 1 is a slot of the file of keys, under its
//! number as u32; the others are the trees. The order is above that of every
//! backup that was known when it was made: which is the newest does not hang on
//! a clock. The seal is what only who has the master key can make, so nothing
//! can be cut out, put in or dated anew.
//!
//! Form 1, which is still read, has neither the second line nor the last.

mod output;
mod reader;
mod writer;

pub use self::output::refuse_output;
pub use self::reader::{BackupEnding, head, read};
pub use self::writer::BackupWriter;

use super::contract::{Pair, StoreError, Tree};
use std::io;
use std::path::Path;

const MAGIC: &[u8; 15] = b"charley backup\n";
const FORM: u16 = 2;
const FORM_WITHOUT_SEAL: u16 = 1;

const END: u8 = 0;
const SLOT: u8 = 1;

/// No key is longer; a length above it is damage.
const KEY_BYTES_MAX: u32 = 1_024;
/// No value is longer.
const VALUE_BYTES_MAX: u32 = 16 * 1024 * 1024;

/// Where the seal belongs, so that it is no seal of anything else.
const PLACE: &[u8] = b"charley backup";
const SEAL_BYTES: usize = blake3::OUT_LEN + super::sealing::ADDED_BYTES;

/// One thing that is kept.
pub enum BackupRecord {
    Slot(u32, Vec<u8>),
    Row(Tree, Pair),
}

/// When a backup was made, and after which others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stamp {
    /// Seconds since 1970, as the clock showed them.
    pub made_at: i64,
    /// Above that of every earlier one.
    pub order: u64,
}

/// Numbers in files: never given to another tree.
fn kind(tree: Tree) -> Option<u8> {
    match tree {
        // It belongs to the store that it is in.
        Tree::Meta => None,
        Tree::Person => Some(2),
        Tree::Diary => Some(3),
        Tree::Due => Some(4),
        Tree::Inbox => Some(5),
        Tree::Seen => Some(6),
        Tree::Outbox => Some(7),
        Tree::Sent => Some(8),
        Tree::DeadLetters => Some(9),
    }
}

fn tree(number: u8) -> Option<Tree> {
    Tree::ALL
        .into_iter()
        .find(|tree| kind(*tree) == Some(number))
}

pub fn refused(path: &Path, what: &str) -> StoreError {
    StoreError::Backup(format!("{}: {what}", path.display()))
}

pub fn damaged(path: &Path) -> StoreError {
    refused(path, "it is damaged or not whole")
}

fn cannot(path: &Path, error: &io::Error) -> StoreError {
    refused(path, &error.to_string())
}
