//! What is wrong with the dialogues, in one line.

use crate::words::{Problem, Severity};

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
