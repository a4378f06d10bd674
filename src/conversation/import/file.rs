//! A file as lines with something on them, none of it trusted.

use super::{table, tree};
use serde_json::{Map, Value};

/// The most things that one file may hold: three a night for ten years, and
/// more.
pub const LINES_MAX: usize = 20_000;

/// One thing of a file.
#[derive(Debug)]
pub struct Line {
    /// Where it begins; the first line is 1.
    pub number: usize,
    pub kind: Kind,
    /// `None` where it is nothing with fields.
    pub fields: Option<Map<String, Value>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Profile,
    Answer,
    Trigger,
    Cramp,
    Checkin,
    Sign,
    Trial,
    Announced,
}

/// Why nothing of a file can be used.
#[derive(Debug, PartialEq, Eq)]
pub enum FileProblem {
    /// Not UTF-8.
    NotText,
    NotOurs,
    /// No JSON from this line on.
    Broken {
        line: usize,
    },
    NoColumn(&'static str),
    ForeignColumn(String),
    /// `charley-nights.csv`, which follows from the rest.
    NightsTable,
    TooManyLines,
}

/// Takes a file apart, whichever of ours it is.
pub fn read(bytes: &[u8]) -> Result<Vec<Line>, FileProblem> {
    let text = std::str::from_utf8(bytes).map_err(|_| FileProblem::NotText)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let lines = match text.trim_start().starts_with('{') {
        true => tree::read(text)?,
        false => table::read(text)?,
    };
    if lines.len() > LINES_MAX {
        return Err(FileProblem::TooManyLines);
    }
    Ok(lines)
}

/// Where each line of a text ends.
pub struct LineEnds(Vec<usize>);

impl LineEnds {
    pub fn of(text: &str) -> LineEnds {
        LineEnds(text.match_indices('\n').map(|(at, _)| at).collect())
    }

    /// The line of a byte; the first is 1.
    pub fn line_at(&self, byte: usize) -> usize {
        1 + self.0.partition_point(|end| *end < byte)
    }
}
