//! A file as lines with something on them, none of it trusted.
//!
//! One line is in memory at a time, and of it only the fields that are ours: what
//! a file costs is its own bytes and what its lines become, never more.

use super::fields::Cells;
use super::{table, text, tree};

/// The most things that one file may hold, as many as a diary has cramps.
pub const LINES_MAX: usize = 20_000;

/// One thing of a file.
#[derive(Debug)]
pub struct Line<'a> {
    /// Where it begins; the first line is 1.
    pub number: usize,
    pub kind: Kind,
    /// `None` where it is nothing with fields.
    pub cells: Option<Cells<'a>>,
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
    /// Letters in a form that nobody can be sure of.
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
    /// The diary would become larger than one is kept.
    NoRoom,
}

/// Whoever takes the lines of a file, one at a time.
pub struct Lines<'t> {
    taken: usize,
    take: &'t mut dyn FnMut(Line<'_>),
}

impl Lines<'_> {
    /// # Errors
    /// It is one more than there may be; it is not taken.
    pub fn add(&mut self, line: Line<'_>) -> Result<(), FileProblem> {
        self.taken += 1;
        if self.is_too_many() {
            return Err(FileProblem::TooManyLines);
        }
        (self.take)(line);
        Ok(())
    }

    pub fn is_too_many(&self) -> bool {
        self.taken > LINES_MAX
    }
}

/// Takes a file apart, whichever of ours it is. What was taken before a problem
/// is of no use.
///
/// # Errors
/// Nothing of it can be used.
pub fn read(bytes: &[u8], take: &mut dyn FnMut(Line<'_>)) -> Result<(), FileProblem> {
    let text = text::of(bytes).ok_or(FileProblem::NotText)?;
    let text = text.trim_start_matches('\u{feff}');
    let mut lines = Lines { taken: 0, take };
    match text.trim_start().starts_with('{') {
        true => tree::read(text, &mut lines),
        false => table::read(text, &mut lines),
    }
}

/// Counts the lines of a text on the way through it.
pub struct LineCounter<'a> {
    rest: &'a [u8],
    from: usize,
    line: usize,
}

impl<'a> LineCounter<'a> {
    pub fn of(text: &'a str) -> LineCounter<'a> {
        LineCounter {
            rest: text.as_bytes(),
            from: 0,
            line: 1,
        }
    }

    /// The line of a byte, which is not before the one asked for last. A line
    /// ends with LF, CR or both.
    pub fn line_at(&mut self, byte: usize) -> usize {
        let passed = byte.saturating_sub(self.from).min(self.rest.len());
        let ends_here = |at: &usize| match self.rest[*at] {
            b'\n' => true,
            b'\r' => self.rest.get(at + 1) != Some(&b'\n'),
            _ => false,
        };
        self.line += (0..passed).filter(ends_here).count();
        self.rest = &self.rest[passed..];
        self.from += passed;
        self.line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_counted_however_they_end() {
        for text in ["a\nb\n\nc", "a\rb\r\rc", "a\r\nb\r\n\r\nc"] {
            let mut lines = LineCounter::of(text);
            let at = |letter| text.find(letter).unwrap_or_default();
            assert_eq!(lines.line_at(at('a')), 1, "{text:?}");
            assert_eq!(lines.line_at(at('b')), 2, "{text:?}");
            assert_eq!(lines.line_at(at('c')), 4, "{text:?}");
            assert_eq!(lines.line_at(usize::MAX), 4, "{text:?}");
        }
    }
}
