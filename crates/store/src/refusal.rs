//! What the system refused, or what lies in a place, in words for the operator.

use super::contract::StoreError;
use std::io::{self, ErrorKind};
use std::path::Path;

/// EIO, the same on every Unix, and of no kind that has a name.
const INPUT_OUTPUT: i32 = 5;

/// Why the system refused, and what to do.
pub fn why(error: &io::Error) -> String {
    #[allow(clippy::wildcard_enum_match_arm, reason = "the system has very many")]
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            format!("{error}: make room on the disk, then start again")
        }
        ErrorKind::ReadOnlyFilesystem => format!(
            "{error}: make the disk writable, which the system may have stopped for an error \
             of it, then start again"
        ),
        _ if error.raw_os_error() == Some(INPUT_OUTPUT) => {
            format!("{error}: the disk may be failing. See the system's log, then start again")
        }
        _ => error.to_string(),
    }
}

pub fn refused(path: &Path, what: &str) -> StoreError {
    StoreError::Open(format!("{}: {what}", path.display()))
}

/// Refuses what a backup has to replace.
pub fn unsound(path: &Path, what: &str) -> StoreError {
    StoreError::Unsound(format!("{}: {what}", path.display()))
}

pub fn cannot(path: &Path, error: &io::Error) -> StoreError {
    refused(path, &why(error))
}
