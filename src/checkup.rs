//! Whether what is kept is sound, found out in a process of its own before it
//! is used: on a damaged directory a store may panic, or never return.
//!
//! This side starts that process, watches it, and repairs what can be repaired.
//! Nothing in here reads what is kept.

mod child;

pub use child::report;

use crate::store::{self, OpeningFailure, StoreError};
use serde::{Deserialize, Serialize};
use std::io::{self, BufRead, BufReader};
use std::path::Path;
use std::process::{ChildStdout, Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::Duration;

/// What the process found; its last line, as JSON. All other lines are signs
/// of life.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CheckupVerdict {
    Sound(CheckupFindings),
    /// The files are not what they were.
    Unsound(String),
    /// Something is wrong with the master key.
    Key(String),
    /// Anything else that is in the way.
    Refused(String),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckupFindings {
    pub rows: u64,
    /// Of all keys and values, as they are kept.
    pub bytes: u64,
    /// Due rows that were put right.
    pub due_repaired: usize,
}

/// Has the directory checked by this command, which is to call [`report`]. A
/// check that says nothing for `silence_limit` is ended. Where the files are
/// damaged, what only saves time is set aside, if there is something, and all is
/// checked once more.
///
/// # Errors
/// As the last check says.
pub fn check(
    mut command: Command,
    data_dir: &Path,
    silence_limit: Duration,
) -> Result<CheckupFindings, StoreError> {
    let mut verdict = watched(&mut command, data_dir, silence_limit)?;
    if matches!(verdict, CheckupVerdict::Unsound(_)) && store::set_aside(data_dir)? {
        verdict = watched(&mut command, data_dir, silence_limit)?;
    }
    Ok(match verdict {
        CheckupVerdict::Sound(findings) => findings,
        CheckupVerdict::Unsound(why) => return Err(StoreError::Unsound(why)),
        CheckupVerdict::Key(why) => return Err(StoreError::Key(why)),
        CheckupVerdict::Refused(why) => return Err(StoreError::Open(why)),
    })
}

/// Runs the command until it has said its last, or nothing for too long.
fn watched(
    command: &mut Command,
    data_dir: &Path,
    silence_limit: Duration,
) -> Result<CheckupVerdict, StoreError> {
    // It ends by itself once its standard input does, so that it does not
    // outlive this process.
    command.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| cannot(&error))?;
    let said = child.stdout.take().map(lines_of);
    let verdict = said.map_or(Err(OpeningFailure::Panicked), |said| {
        heard(&said, silence_limit)
    });
    if verdict.is_err() {
        // An error means that it has ended already.
        let _ = child.kill();
    }
    child.wait().map_err(|error| cannot(&error))?;
    let unsound = |failure: OpeningFailure| {
        CheckupVerdict::Unsound(format!("{}: {}", data_dir.display(), failure.explain()))
    };
    Ok(verdict.unwrap_or_else(unsound))
}

fn heard(
    said: &Receiver<String>,
    silence_limit: Duration,
) -> Result<CheckupVerdict, OpeningFailure> {
    loop {
        let line = said
            .recv_timeout(silence_limit)
            .map_err(|error| match error {
                RecvTimeoutError::Timeout => OpeningFailure::Silent,
                RecvTimeoutError::Disconnected => OpeningFailure::Panicked,
            })?;
        if let Ok(verdict) = serde_json::from_str(&line) {
            return Ok(verdict);
        }
    }
}

fn lines_of(out: ChildStdout) -> Receiver<String> {
    let (says, said) = mpsc::channel();
    // Ends with the process that it reads from.
    let _detached = thread::spawn(move || {
        for line in BufReader::new(out).lines().map_while(Result::ok) {
            if says.send(line).is_err() {
                return;
            }
        }
    });
    said
}

fn cannot(error: &io::Error) -> StoreError {
    StoreError::Open(format!(
        "no process can be run to check what is kept: {error}"
    ))
}
