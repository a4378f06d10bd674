//! What is wrong with a file that an author wrote, and where.
//!
//! The sentences in here are for authors and operators, never for the people
//! who talk to Charley.

use std::fmt;

/// One file of the dialogues folder, as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Relative to the dialogues folder, with `/` between the parts.
    pub path: String,
    pub text: String,
}

/// One thing that is wrong, or that deserves a look.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    pub file: String,
    /// Counted from 1.
    pub line: usize,
    pub message: String,
    pub severity: Severity,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing starts until it is mended.
    Error,
    Warning,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.severity {
            Severity::Error => "",
            Severity::Warning => "warning: ",
        };
        write!(f, "{}:{}: {kind}{}", self.file, self.line, self.message)
    }
}

impl Source {
    pub(crate) fn error(&self, offset: usize, message: impl Into<String>) -> Problem {
        self.problem(offset, message.into(), Severity::Error)
    }

    pub(crate) fn warning(&self, offset: usize, message: impl Into<String>) -> Problem {
        self.problem(offset, message.into(), Severity::Warning)
    }

    fn problem(&self, offset: usize, message: String, severity: Severity) -> Problem {
        Problem {
            file: self.path.clone(),
            line: self.line(offset),
            message,
            severity,
        }
    }

    /// The line of a byte, counted from 1.
    pub(crate) fn line(&self, offset: usize) -> usize {
        let before = self.text.bytes().take(offset);
        before.filter(|byte| *byte == b'\n').count() + 1
    }
}
