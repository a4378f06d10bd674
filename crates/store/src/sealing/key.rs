//! One person's key: what it seals, and the pseudonym under which their rows stand.
//!
//! The pseudonym comes from the key. So it leads nowhere without it, and once it
//! is destroyed nobody can say whose rows they were.

use super::cipher::{Cipher, Secret};
use crate::contract::{StoreError, Tree};
use std::fmt;
use zeroize::Zeroizing;

/// Whose a key is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Owner {
    Chat(i64),
    /// An update that could not even be read, by its arrival number: nobody
    /// knows whose it is, so it has a key to itself.
    Letter(u64),
}

/// What a key's rows are called in the store. Says nothing about the owner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pseudonym([u8; Pseudonym::BYTES]);

impl Pseudonym {
    pub const BYTES: usize = 16;

    pub fn bytes(&self) -> &[u8; Pseudonym::BYTES] {
        &self.0
    }

    /// From the first bytes; `None` where they are too few.
    pub fn split_from(bytes: &[u8]) -> Option<(Pseudonym, &[u8])> {
        let (pseudonym, rest) = bytes.split_first_chunk()?;
        Some((Pseudonym(*pseudonym), rest))
    }
}

/// Derives what seals values from an owner's secret.
const VALUES: &str = "charley 2026-11 values";

/// Derives what makes pseudonyms and hides keys from an owner's secret.
const PSEUDONYMS: &str = "charley 2026-11 names";

/// What an owner's secret is good for.
pub struct Key {
    owner: Owner,
    pseudonym: Pseudonym,
    cipher: Cipher,
    hiding: Secret,
    /// Where in the file of keys it stands.
    pub(super) slot: u32,
}

impl Key {
    pub(super) fn new(owner: Owner, secret: &Secret, slot: u32) -> Self {
        let hiding = Zeroizing::new(blake3::derive_key(PSEUDONYMS, &**secret));
        let values = Zeroizing::new(blake3::derive_key(VALUES, &**secret));
        Key {
            owner,
            pseudonym: Pseudonym(hidden(&hiding, &[b"name"])),
            cipher: Cipher::new(&values),
            hiding,
            slot,
        }
    }

    pub fn owner(&self) -> Owner {
        self.owner
    }

    /// Its number among all keys that are kept, where several Charleys keep them.
    pub fn slot(&self) -> u32 {
        self.slot
    }

    pub fn pseudonym(&self) -> Pseudonym {
        self.pseudonym
    }

    /// What stands for these bytes in a key of the store.
    pub fn hide(&self, bytes: &[u8]) -> [u8; Pseudonym::BYTES] {
        hidden(&self.hiding, &[b"key ", bytes])
    }

    /// A number by chance that belongs to these bytes: the same each time, and
    /// nobody without the key can foresee it.
    pub fn chance(&self, bytes: &[u8]) -> u64 {
        let hidden = hidden(&self.hiding, &[b"lot ", bytes]);
        let mut number = [0; 8];
        number.copy_from_slice(&hidden[..8]);
        u64::from_be_bytes(number)
    }

    /// The value, sealed for this row alone; the pseudonym is in front.
    pub fn seal(&self, tree: Tree, key: &[u8], value: &[u8]) -> Result<Vec<u8>, StoreError> {
        let sealed = self.cipher.seal(&self.place(tree, key), value)?;
        Ok([&self.pseudonym.0[..], &sealed].concat())
    }

    /// The value that was sealed for this row.
    pub fn open(
        &self,
        tree: Tree,
        key: &[u8],
        sealed: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, StoreError> {
        let sealed =
            Pseudonym::split_from(sealed).filter(|(pseudonym, _)| *pseudonym == self.pseudonym);
        let text = sealed.and_then(|(_, sealed)| self.cipher.open(&self.place(tree, key), sealed));
        text.ok_or_else(|| StoreError::Damaged {
            tree,
            what: "its key does not open it".to_owned(),
        })
    }

    fn place(&self, tree: Tree, key: &[u8]) -> Vec<u8> {
        [tree.name().as_bytes(), b"\0", &self.pseudonym.0, key].concat()
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(hidden)")
    }
}

fn hidden(hiding: &Secret, parts: &[&[u8]]) -> [u8; Pseudonym::BYTES] {
    let mut hasher = blake3::Hasher::new_keyed(hiding);
    for part in parts {
        hasher.update(part);
    }
    let mut hidden = [0; Pseudonym::BYTES];
    hasher.finalize_xof().fill(&mut hidden);
    hidden
}
