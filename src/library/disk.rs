//! What every reader of a dialogues folder needs: bytes up to a limit, and how it
//! is told what cannot be read.

use crate::words::{Problem, Severity};
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// A folder for each language.
pub const WORDS: &str = "words";

/// One byte more than `most` of what is longer. A pipe or a device, which may
/// have no end, is not opened.
pub fn bytes_of(place: &Path, most: usize) -> io::Result<Vec<u8>> {
    if !std::fs::metadata(place)?.is_file() {
        return Err(io::Error::other("it is no file"));
    }
    let mut bytes = Vec::new();
    let mut file = File::open(place)?.take(most as u64 + 1);
    file.read_to_end(&mut bytes)?;
    Ok(bytes)
}

pub fn unreadable(path: &str, error: &io::Error) -> Problem {
    problem(path, format!("cannot be read: {error}"))
}

pub fn problem(path: &str, message: String) -> Problem {
    Problem {
        file: path.to_owned(),
        line: 1,
        message,
        severity: Severity::Error,
    }
}
