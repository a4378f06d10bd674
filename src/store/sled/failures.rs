//! What sled's errors mean: whether the files are the reason, or the disk.

use super::Error;
use crate::store::directory::Directory;
use crate::store::opening::Failure;
use crate::store::{StoreError, Tree, why};
use std::io::ErrorKind;
use std::path::Path;

pub fn opening_failure(error: &Error) -> Failure {
    match error {
        // sled keeps only the words of the system's error.
        Error::Io(io) if io.to_string().contains("could not acquire lock") => Failure::Busy,
        Error::Io(io) if io.kind() == ErrorKind::UnexpectedEof => Failure::Damaged(io.to_string()),
        Error::Io(io) => Failure::Refused(why(io)),
        Error::Corruption { .. } => Failure::Unreadable(error.to_string()),
        Error::CollectionNotFound(_) | Error::Unsupported(_) | Error::ReportableBug(_) => {
            Failure::Damaged(error.to_string())
        }
    }
}

/// Of what was open already, so that no snapshot is the reason.
pub fn reading_failure(error: &Error) -> Failure {
    match opening_failure(error) {
        Failure::Unreadable(what) => Failure::Damaged(what),
        failure => failure,
    }
}

pub fn refusal(directory: &Directory, failure: &Failure) -> StoreError {
    match failure.is_in_the_files() {
        true => directory.unsound(&failure.explain()),
        false => directory.refuse(&failure.explain()),
    }
}

/// A disk that cannot be read is no damage of one row.
pub fn unreadable(database: &Path, tree: Tree, error: &Error) -> StoreError {
    match error {
        Error::Io(io) if io.kind() != ErrorKind::UnexpectedEof => stopped(database, error),
        Error::Io(_)
        | Error::CollectionNotFound(_)
        | Error::Unsupported(_)
        | Error::ReportableBug(_)
        | Error::Corruption { .. } => StoreError::Damaged {
            tree,
            what: error.to_string(),
        },
    }
}

pub fn stopped(database: &Path, error: &Error) -> StoreError {
    let why = match error {
        Error::Io(error) => why(error),
        Error::CollectionNotFound(_)
        | Error::Unsupported(_)
        | Error::ReportableBug(_)
        | Error::Corruption { .. } => error.to_string(),
    };
    StoreError::Stopped(format!("{}: {why}", database.display()))
}
