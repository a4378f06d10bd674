//! Whether what is kept is sound, found out in a process of its own before it
//! is used: on a damaged directory sled may panic, or never return.
//!
//! This side starts that process, watches it, and repairs what can be repaired.
//! Nothing in here reads what is kept.

mod child;

pub use child::report;

use crate::store::{self, Failure, StoreError};
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
pub enum Verdict {
    Sound(Findings),
    /// The files are not what they were.
    Unsound(String),
    /// Something is wrong with the master key.
    Key(String),
    /// Anything else that is in the way.
    Refused(String),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Findings {
    pub rows: u64,
    /// Of all keys and values, as they are kept.
    pub bytes: u64,
    /// Due rows that were put right.
    pub due_repaired: usize,
}

/// Has the directory checked by this command, which is to call [`report`]. A
/// check that says nothing for `silence_limit` is ended. Where the files are
/// damaged, sled's snapshot is set aside, if there is one, and all is checked
/// once more: it holds nothing that is not in the log.
///
/// # Errors
/// As the last check says.
pub fn check(
    mut command: Command,
    data_dir: &Path,
    silence_limit: Duration,
) -> Result<Findings, StoreError> {
    let mut verdict = watched(&mut command, data_dir, silence_limit)?;
    if matches!(verdict, Verdict::Unsound(_)) && store::set_snapshot_aside(data_dir)? {
        tracing::warn!("the data cannot be read with sled's snapshot, which was set aside");
        verdict = watched(&mut command, data_dir, silence_limit)?;
    }
    Ok(match verdict {
        Verdict::Sound(findings) => findings,
        Verdict::Unsound(why) => return Err(StoreError::Unsound(why)),
        Verdict::Key(why) => return Err(StoreError::Key(why)),
        Verdict::Refused(why) => return Err(StoreError::Open(why)),
    })
}

/// Runs the command until it has said its last, or nothing for too long.
fn watched(
    command: &mut Command,
    data_dir: &Path,
    silence_limit: Duration,
) -> Result<Verdict, StoreError> {
    // It ends by itself once its standard input does, so that it does not
    // outlive this process.
    command.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| cannot(&error))?;
    let said = child.stdout.take().map(lines_of);
    let verdict = said.map_or(Err(Failure::Panicked), |said| heard(&said, silence_limit));
    if verdict.is_err() {
        // An error means that it has ended already.
        let _ = child.kill();
    }
    child.wait().map_err(|error| cannot(&error))?;
    let unsound = |failure: Failure| {
        Verdict::Unsound(format!("{}: {}", data_dir.display(), failure.explain()))
    };
    Ok(verdict.unwrap_or_else(unsound))
}

fn heard(said: &Receiver<String>, silence_limit: Duration) -> Result<Verdict, Failure> {
    loop {
        let line = said
            .recv_timeout(silence_limit)
            .map_err(|error| match error {
                RecvTimeoutError::Timeout => Failure::Silent,
                RecvTimeoutError::Disconnected => Failure::Panicked,
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
