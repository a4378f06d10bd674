//! Values to bytes and back; the one place that knows how they are written.

use crate::store::{StoreError, Tree};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// The bytes to store under the key.
pub fn seal(tree: Tree, _key: &[u8], value: &impl Serialize) -> Result<Vec<u8>, StoreError> {
    rmp_serde::to_vec_named(value).map_err(|_| damaged(tree, "cannot be written"))
}

/// The value behind the bytes. The error never repeats what they hold.
pub fn open<T: DeserializeOwned>(tree: Tree, _key: &[u8], bytes: &[u8]) -> Result<T, StoreError> {
    rmp_serde::from_slice(bytes).map_err(|_| damaged(tree, "not in the expected shape"))
}

fn damaged(tree: Tree, what: &str) -> StoreError {
    StoreError::Damaged {
        tree,
        what: what.to_owned(),
    }
}
