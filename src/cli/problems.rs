//! What is wrong with the dialogues, in one line.

use crate::words::{Problem, Severity};
use anyhow::anyhow;
use std::path::Path;

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

/// A language that is not there, and where it was looked for.
pub fn no_language(dir: Option<&Path>, language: &str) -> anyhow::Error {
    match dir {
        Some(dir) => anyhow!("there is no language \"{language}\" in {}", dir.display()),
        None => anyhow!(
            "there is no language \"{language}\" inside the program; CHARLEY_DIALOGUES_DIR \
             names a folder to look in"
        ),
    }
}

/// The same for a command that cannot go on, with who tells each of them.
pub fn in_the_way(problems: &[Problem]) -> anyhow::Error {
    anyhow!("{}; charley check tells each", counted(problems))
}
