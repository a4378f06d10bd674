//! What is stored is sealed here: each value under the key of its person, those
//! keys under the master key, which lies apart from the data.
//!
//! Knows bytes and whose they are, never what they mean. No key is ever shown:
//! not in a log, an error or a `Debug`.

mod cipher;
mod copied;
mod key;
mod key_file;
mod keyring;
mod master;
mod place;
mod sealer;
mod slots;

pub use self::key::{Key, Owner, Pseudonym};
pub use self::sealer::Sealer;

pub(super) use self::cipher::{ADDED_BYTES, Cipher, chance};
pub(super) use self::copied::{CopiedSlots, NotCopied};
pub(super) use self::key_file::FILE as KEYS_FILE;
pub(super) use self::master::{load as load_master, refuse_key_within, wrong_key};
pub(super) use self::place::{SLOT_BYTES, Slot, SlotPlace};
pub(super) use self::slots::{SLOTS_MAX, generation};
