//! Why a store could not be opened, and what the operator is told of it.

use std::time::Duration;

/// How long opening may go without a sign of progress. Reading three gigabytes
/// takes sled about six seconds before it gives the first.
pub const SILENCE_LIMIT: Duration = Duration::from_secs(60);

#[derive(Debug, PartialEq, Eq)]
pub enum OpeningFailure {
    /// Another process has it open.
    Busy,
    /// The system refuses, for reasons that are not in the files.
    Refused(String),
    /// The files could not be read; one that only saves time may be the reason.
    Unreadable(String),
    /// What was read is not what was written.
    Damaged(String),
    /// The reader panicked.
    Panicked,
    /// The reader gave no sign for too long.
    Silent,
}

impl OpeningFailure {
    /// Whether the files are the reason.
    pub fn is_in_the_files(&self) -> bool {
        match self {
            OpeningFailure::Busy | OpeningFailure::Refused(_) => false,
            OpeningFailure::Unreadable(_)
            | OpeningFailure::Damaged(_)
            | OpeningFailure::Panicked
            | OpeningFailure::Silent => true,
        }
    }

    /// What happened and what to do, for the operator.
    pub fn explain(&self) -> String {
        let damage = match self {
            OpeningFailure::Busy => {
                return "another Charley is using this directory. Stop it first".into();
            }
            OpeningFailure::Refused(why) => return why.clone(),
            OpeningFailure::Unreadable(what) => format!("the data cannot be read ({what})"),
            OpeningFailure::Damaged(what) => format!("the data is damaged ({what})"),
            OpeningFailure::Panicked => "the data is damaged (reading it fails)".to_owned(),
            OpeningFailure::Silent => "the data is damaged (reading it never ends)".to_owned(),
        };
        format!("{damage}. Keep a copy of the directory and restore the last backup")
    }
}
