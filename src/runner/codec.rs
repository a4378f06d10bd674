//! Values to bytes and back; the one place that knows how they are written.

use crate::store::sealing::{Key, Pseudonym};
use crate::store::{StoreError, Tree, envelope};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Raised when a stored type changes in a way that old bytes do not fit.
const SCHEMA: u16 = 1;

/// The bytes to store in this row, which only the key opens.
pub fn seal(
    under: &Key,
    tree: Tree,
    key: &[u8],
    value: &impl Serialize,
) -> Result<Vec<u8>, StoreError> {
    let sealed = under.seal(tree, key, &envelope::encode(value)?)?;
    Ok(envelope::sealed(SCHEMA, key, &sealed))
}

/// The value behind the bytes. The error never repeats what they hold.
pub fn open<T: DeserializeOwned>(
    under: &Key,
    tree: Tree,
    key: &[u8],
    bytes: &[u8],
) -> Result<T, StoreError> {
    let sealed = envelope::sealed_in(tree, key, bytes)?;
    envelope::decode(tree, &under.open(tree, key, sealed)?)
}

/// Whether the key opens them, whatever they say.
pub fn check_opens(under: &Key, tree: Tree, key: &[u8], bytes: &[u8]) -> Result<(), StoreError> {
    let sealed = envelope::sealed_in(tree, key, bytes)?;
    under.open(tree, key, sealed).map(drop)
}

/// The pseudonym of the key that opens the bytes.
pub fn pseudonym(tree: Tree, key: &[u8], bytes: &[u8]) -> Result<Pseudonym, StoreError> {
    let sealed = envelope::sealed_in(tree, key, bytes)?;
    let (pseudonym, _) = Pseudonym::split_from(sealed).ok_or_else(|| StoreError::Damaged {
        tree,
        what: "it is too short".to_owned(),
    })?;
    Ok(pseudonym)
}

/// The bytes of a value that says nothing about anybody.
pub fn plain(key: &[u8], value: &impl Serialize) -> Result<Vec<u8>, StoreError> {
    envelope::plain(SCHEMA, key, value)
}

/// The value behind such bytes.
pub fn open_plain<T: DeserializeOwned>(
    tree: Tree,
    key: &[u8],
    bytes: &[u8],
) -> Result<T, StoreError> {
    envelope::open(tree, key, bytes)
}
