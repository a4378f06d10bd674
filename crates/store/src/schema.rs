//! The number of the form that trees and keys have, kept in the store itself.
//! Values have numbers of their own, in their envelopes.

use super::contract::{Operation, Store, StoreError, Tree};
use super::directory::Directory;
use super::envelope;

/// 2: everything about people is sealed.
pub const SCHEMA: u32 = 2;
pub const KEY: &[u8] = b"schema";

/// Compares the schema of a store that was just opened with ours; a new store
/// is given it, and is to be marked as created after that.
pub fn settle(store: &dyn Store, directory: &Directory, is_empty: bool) -> Result<(), StoreError> {
    let created = directory.is_created()?;
    let refuse = |what: &str| Err(directory.refuse(what));
    let unsound = |what: &str| Err(directory.unsound(what));
    match read(store)? {
        Some(SCHEMA) => Ok(()),
        Some(schema) => refuse(&unknown(schema)),
        None if created => unsound("what was kept here is gone. Restore the last backup"),
        None if !is_empty => unsound("its data has no schema. Restore the last backup"),
        None => write(store),
    }
}

/// What an operator is told of a form that is not ours.
pub fn unknown(schema: u32) -> String {
    match schema > SCHEMA {
        true => format!(
            "it was written by a newer Charley (schema {schema}, this one knows {SCHEMA}). \
             Start that one, or restore a backup that was made before it"
        ),
        false => format!(
            "it was written by an earlier Charley (schema {schema}, this one knows {SCHEMA}), \
             and cannot be taken over. Go on with that one, or move the directory away to begin anew"
        ),
    }
}

/// The number in the row of [`KEY`].
///
/// # Errors
/// It is damaged.
pub fn parse(value: &[u8]) -> Result<u32, StoreError> {
    envelope::open(Tree::Meta, KEY, value)
}

/// The row of [`KEY`] for a number.
///
/// # Errors
/// It cannot be encoded.
pub fn row(schema: u32) -> Result<Vec<u8>, StoreError> {
    envelope::plain(0, KEY, &schema)
}

fn read(store: &dyn Store) -> Result<Option<u32>, StoreError> {
    let value = store.get(Tree::Meta, KEY)?;
    value.map(|value| parse(&value)).transpose()
}

fn write(store: &dyn Store) -> Result<(), StoreError> {
    store.commit(&[vec![Operation::Put {
        tree: Tree::Meta,
        key: KEY.to_vec(),
        value: row(SCHEMA)?,
    }]])
}
