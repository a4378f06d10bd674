//! What sled's errors mean: whether the files are the reason, or the disk. And
//! the answers to what sled loses without an error.

use crate::contract::{StoreError, Tree};
use crate::directory::Directory;
use crate::opening::OpeningFailure;
use crate::refusal;
use sled::Error;
use std::io::{self, ErrorKind};
use std::path::Path;

pub fn opening_failure(error: &Error) -> OpeningFailure {
    match error {
        // sled keeps only the words of the system's error.
        Error::Io(io) if io.to_string().contains("could not acquire lock") => OpeningFailure::Busy,
        Error::Io(io) if io.kind() == ErrorKind::UnexpectedEof => {
            OpeningFailure::Damaged(io.to_string())
        }
        Error::Io(io) => OpeningFailure::Refused(why(io)),
        Error::Corruption { .. } => OpeningFailure::Unreadable(error.to_string()),
        Error::CollectionNotFound(_) | Error::Unsupported(_) | Error::ReportableBug(_) => {
            OpeningFailure::Damaged(error.to_string())
        }
    }
}

/// Of what was open already, so that no snapshot is the reason.
pub fn reading_failure(error: &Error) -> OpeningFailure {
    let failure = opening_failure(error);
    if let OpeningFailure::Unreadable(what) = failure {
        return OpeningFailure::Damaged(what);
    }
    failure
}

pub fn refusal(directory: &Directory, failure: &OpeningFailure) -> StoreError {
    match failure.is_in_the_files() {
        true => directory.unsound(&failure.explain()),
        false => directory.refuse(&failure.explain()),
    }
}

/// A disk that cannot be read is no damage of one row.
pub fn unreadable(log: &Path, tree: Tree, error: &Error) -> StoreError {
    match error {
        Error::Io(io) if io.kind() != ErrorKind::UnexpectedEof => stopped(log, error),
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

pub fn stopped(log: &Path, error: &Error) -> StoreError {
    let why = match error {
        Error::Io(error) => why(error),
        Error::CollectionNotFound(_)
        | Error::Unsupported(_)
        | Error::ReportableBug(_)
        | Error::Corruption { .. } => error.to_string(),
    };
    StoreError::Stopped(format!("{}: {why}", log.display()))
}

pub fn lost_rows(directory: &Directory) -> StoreError {
    directory.unsound("a part of its data is gone. Restore the last backup")
}

pub fn lost_its_end(directory: &Directory) -> StoreError {
    directory.unsound("the newest part of its data is gone. Restore the last backup")
}

fn why(error: &io::Error) -> String {
    refusal::why(numbered(error).as_ref().unwrap_or(error))
}

/// sled keeps the words of an error alone, in which the system's number stands.
fn numbered(error: &io::Error) -> Option<io::Error> {
    let words = error.to_string();
    let (_, behind) = words.split_once("Os { code: ")?;
    let (number, _) = behind.split_once(',')?;
    number.parse().ok().map(io::Error::from_raw_os_error)
}
