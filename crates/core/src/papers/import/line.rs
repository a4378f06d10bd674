//! One line of a file, and what keeps a whole file from being read.

use super::fields::Cells;
use crate::papers::LINES_MAX;

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
    Plan,
    Review,
    Announced,
}

impl Kind {
    #[cfg(test)]
    pub const ALL: [Kind; 10] = [
        Kind::Profile,
        Kind::Answer,
        Kind::Trigger,
        Kind::Cramp,
        Kind::Checkin,
        Kind::Sign,
        Kind::Trial,
        Kind::Plan,
        Kind::Review,
        Kind::Announced,
    ];
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

impl<'t> Lines<'t> {
    pub fn to(take: &'t mut dyn FnMut(Line<'_>)) -> Lines<'t> {
        Lines { taken: 0, take }
    }

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
