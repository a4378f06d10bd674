//! The form of every stored value: a format, a schema number, a checksum and
//! the value in MessagePack.
//!
//! Nothing in here puts stored text into an error, and nothing knows what the
//! values mean.

use super::{Operation, StoreError, Transaction, Tree};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::any::type_name;

/// MessagePack with field names, so that fields can be added anywhere.
const FORMAT: u8 = 1;

/// Format, schema and checksum; the payload follows.
const HEADER_BYTES: usize = 1 + 2 + 4;

/// What a sealed value holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Envelope<'a> {
    /// The number that the writer gave the value's type.
    pub schema: u16,
    pub payload: &'a [u8],
}

/// The bytes of a value for this key. The checksum covers the key too, so that
/// a value under a wrong key is damage.
pub fn seal(schema: u16, key: &[u8], value: &impl Serialize) -> Result<Vec<u8>, StoreError> {
    let mut bytes = vec![0; HEADER_BYTES];
    encode(value, &mut bytes)?;
    bytes[0] = FORMAT;
    bytes[1..3].copy_from_slice(&schema.to_be_bytes());
    let checksum = checksum(&bytes[..3], key, &bytes[HEADER_BYTES..]);
    bytes[3..HEADER_BYTES].copy_from_slice(&checksum.to_be_bytes());
    Ok(bytes)
}

/// The value inside sealed bytes.
pub fn open<T: DeserializeOwned>(tree: Tree, key: &[u8], bytes: &[u8]) -> Result<T, StoreError> {
    let envelope = check(tree, key, bytes)?;
    // The decoder's own message quotes the value, which is somebody's diary.
    rmp_serde::from_slice(envelope.payload)
        .map_err(|_| damaged(tree, &format!("it is no {}", type_name::<T>())))
}

/// Checks sealed bytes without knowing what is inside.
pub fn check<'a>(tree: Tree, key: &[u8], bytes: &'a [u8]) -> Result<Envelope<'a>, StoreError> {
    let ([format, s0, s1, c0, c1, c2, c3], payload) = bytes
        .split_first_chunk::<HEADER_BYTES>()
        .ok_or_else(|| damaged(tree, "it is too short"))?;
    if *format != FORMAT {
        return Err(damaged(tree, &format!("format {format} is unknown")));
    }
    let header = [*format, *s0, *s1];
    if checksum(&header, key, payload) != u32::from_be_bytes([*c0, *c1, *c2, *c3]) {
        return Err(damaged(tree, "the checksum differs"));
    }
    Ok(Envelope {
        schema: u16::from_be_bytes([*s0, *s1]),
        payload,
    })
}

/// Checks a row as it may stand in a tree: without a value, or sealed.
pub(super) fn check_row(tree: Tree, key: &[u8], value: &[u8]) -> Result<(), StoreError> {
    if value.is_empty() {
        return Ok(());
    }
    check(tree, key, value).map(|_| ())
}

/// Checks every value of a group before any of it is written.
pub(super) fn check_group(transactions: &[Transaction]) -> Result<(), StoreError> {
    transactions
        .iter()
        .flatten()
        .try_for_each(|operation| match operation {
            Operation::Put { tree, key, value } => check_row(*tree, key, value),
            Operation::Remove { .. } => Ok(()),
        })
}

fn encode<T: Serialize>(value: &T, bytes: &mut Vec<u8>) -> Result<(), StoreError> {
    rmp_serde::encode::write_named(bytes, value).map_err(|_| StoreError::Encode(type_name::<T>()))
}

fn checksum(header: &[u8], key: &[u8], payload: &[u8]) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    for part in [header, key, payload] {
        hasher.update(part);
    }
    hasher.finalize()
}

fn damaged(tree: Tree, what: &str) -> StoreError {
    StoreError::Damaged {
        tree,
        what: what.to_owned(),
    }
}
