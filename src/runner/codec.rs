//! Values to bytes and back; the one place that knows how they are written.

use crate::store::{StoreError, Tree, envelope};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Raised when a stored type changes in a way that old bytes do not fit.
const SCHEMA: u16 = 1;

/// The bytes to store under the key.
pub fn seal(key: &[u8], value: &impl Serialize) -> Result<Vec<u8>, StoreError> {
    envelope::seal(SCHEMA, key, value)
}

/// The value behind the bytes. The error never repeats what they hold.
pub fn open<T: DeserializeOwned>(tree: Tree, key: &[u8], bytes: &[u8]) -> Result<T, StoreError> {
    envelope::open(tree, key, bytes)
}
