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
mod master_keys;
mod master_text;
mod place;
mod rotation;
mod sealer;
mod slots;

pub use self::key::{Key, Owner, Pseudonym};
pub use self::sealer::Sealer;

pub(super) use self::cipher::{ADDED_BYTES, chance};
pub(super) use self::copied::{CopiedSlots, NotCopied};
pub(super) use self::key_file::FILE as KEYS_FILE;
pub(super) use self::master::{load as load_master, not_of_backup, refuse_key_within};
pub(super) use self::master_keys::MasterKeys;
pub(super) use self::place::{SLOT_BYTES, Slot, SlotChange, SlotPlace};
pub(super) use self::rotation::begin as put_new_master;
pub(super) use self::slots::{SLOTS_MAX, generation, is_settled};
