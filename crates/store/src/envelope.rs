//! The form of every stored value: a format, a schema number, a checksum and
//! the value in MessagePack, mostly sealed.
//!
//! Nothing in here puts stored text into an error, and nothing knows what the
//! values mean or which key opens them.

use super::contract::{Operation, StoreError, Transaction, Tree};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::any::type_name;

/// MessagePack with field names, so that fields can be added anywhere.
const PLAIN: u8 = 1;

/// The same, sealed under its person's key.
const SEALED: u8 = 2;

/// Format, schema and checksum; the payload follows.
const HEADER_BYTES: usize = 1 + 2 + 4;

/// What an envelope holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Envelope<'a> {
    pub is_sealed: bool,
    /// The number that the writer gave the value's type.
    pub schema: u16,
    pub payload: &'a [u8],
}

/// The bytes of a value for this key, for everyone to read. The checksum covers
/// the key too, so that a value under a wrong key is damage.
pub fn plain(schema: u16, key: &[u8], value: &impl Serialize) -> Result<Vec<u8>, StoreError> {
    Ok(wrap(PLAIN, schema, key, &encode(value)?))
}

/// The bytes of a sealed value for this key.
pub fn sealed(schema: u16, key: &[u8], value: &[u8]) -> Vec<u8> {
    wrap(SEALED, schema, key, value)
}

/// A value in MessagePack.
pub fn encode<T: Serialize>(value: &T) -> Result<Vec<u8>, StoreError> {
    rmp_serde::to_vec_named(value).map_err(|_quotes| StoreError::Encode(type_name::<T>()))
}

/// The value behind MessagePack.
pub fn decode<T: DeserializeOwned>(tree: Tree, bytes: &[u8]) -> Result<T, StoreError> {
    // The decoder's own message quotes the value, which is somebody's diary.
    rmp_serde::from_slice(bytes)
        .map_err(|_quotes| damaged(tree, &format!("it is no {}", type_name::<T>())))
}

/// The value that everyone may read.
pub fn open<T: DeserializeOwned>(tree: Tree, key: &[u8], bytes: &[u8]) -> Result<T, StoreError> {
    let envelope = check(tree, key, bytes)?;
    if envelope.is_sealed {
        return Err(damaged(tree, "it is sealed"));
    }
    decode(tree, envelope.payload)
}

/// What was sealed.
pub fn sealed_in<'a>(tree: Tree, key: &[u8], bytes: &'a [u8]) -> Result<&'a [u8], StoreError> {
    let envelope = check(tree, key, bytes)?;
    if !envelope.is_sealed {
        return Err(damaged(tree, "it is not sealed"));
    }
    Ok(envelope.payload)
}

/// Checks bytes without knowing what is inside.
pub fn check<'a>(tree: Tree, key: &[u8], bytes: &'a [u8]) -> Result<Envelope<'a>, StoreError> {
    let ([format, s0, s1, c0, c1, c2, c3], payload) = bytes
        .split_first_chunk::<HEADER_BYTES>()
        .ok_or_else(|| damaged(tree, "it is too short"))?;
    if ![PLAIN, SEALED].contains(format) {
        return Err(damaged(tree, &format!("format {format} is unknown")));
    }
    let header = [*format, *s0, *s1];
    if checksum(&header, key, payload) != u32::from_be_bytes([*c0, *c1, *c2, *c3]) {
        return Err(damaged(tree, "the checksum differs"));
    }
    Ok(Envelope {
        is_sealed: *format == SEALED,
        schema: u16::from_be_bytes([*s0, *s1]),
        payload,
    })
}

/// The checksum that stands in an envelope.
pub(super) fn checksum_in(bytes: &[u8]) -> Option<u32> {
    let (header, _payload) = bytes.split_first_chunk::<HEADER_BYTES>()?;
    let (_format_and_schema, checksum) = header.split_last_chunk()?;
    Some(u32::from_be_bytes(*checksum))
}

/// Checks a row as it may stand in a tree: without a value, or in
/// an envelope.
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

fn wrap(format: u8, schema: u16, key: &[u8], payload: &[u8]) -> Vec<u8> {
    let [s0, s1] = schema.to_be_bytes();
    let header = [format, s0, s1];
    let checksum = checksum(&header, key, payload).to_be_bytes();
    [&header, &checksum[..], payload].concat()
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
