//! What is wrong with the dialogues, in one line.

use crate::words::{Problem, Severity};
use anyhow::anyhow;

/// How many of them there are, warnings aside.
pub fn counted(problems: &[Problem]) -> String {
    let errors = problems
        .iter()
        .filter(|one| one.severity == Severity::Error);
    match errors.count() {
        1 => "the dialogues have a problem".to_owned(),
        count => format!("the dialogues have {count} problems"),
    }
}

/// The same for a command that cannot go on, with who tells each of them.
pub fn in_the_way(problems: &[Problem]) -> anyhow::Error {
    anyhow!("{}; charley check tells each", counted(problems))
}
