//! Opening under supervision: sled may panic, or never return, on a damaged
//! directory.

use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

/// How long opening may go without a sign of progress. Reading three gigabytes
/// takes sled about six seconds before it gives the first.
pub const SILENCE_LIMIT: Duration = Duration::from_secs(60);

/// How much of what is kept is read while it is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    All,
    Nothing,
}

/// Why a store could not be opened.
#[derive(Debug, PartialEq, Eq)]
pub enum Failure {
    /// Another process has it open.
    Busy,
    /// The system refuses, for reasons that are not in the files.
    Refused(String),
    /// The files could not be read; an old snapshot may be the reason.
    Unreadable(String),
    /// What was read is not what was written.
    Damaged(String),
    /// The reader panicked.
    Panicked,
    /// The reader gave no sign for too long.
    Silent,
}

enum Report<T> {
    Alive,
    Done(Result<T, Failure>),
}

/// Does the work on a thread of its own. The work calls what it is given at
/// every step; after `silence_limit` without a call it is given up, and its
/// thread is left to itself, because a thread cannot be stopped.
pub fn supervised<T: Send + 'static>(
    silence_limit: Duration,
    work: impl FnOnce(&dyn Fn()) -> Result<T, Failure> + Send + 'static,
) -> Result<T, Failure> {
    let (reports, reported) = mpsc::channel();
    // Nobody listens any more after the work was given up.
    let _detached = thread::spawn(move || {
        let alive = || drop(reports.send(Report::Alive));
        let outcome = work(&alive);
        drop(reports.send(Report::Done(outcome)));
    });
    loop {
        match reported.recv_timeout(silence_limit) {
            Ok(Report::Alive) => {}
            Ok(Report::Done(outcome)) => return outcome,
            Err(RecvTimeoutError::Timeout) => return Err(Failure::Silent),
            Err(RecvTimeoutError::Disconnected) => return Err(Failure::Panicked),
        }
    }
}

impl Failure {
    /// Whether the files are the reason.
    pub fn is_in_the_files(&self) -> bool {
        match self {
            Failure::Busy | Failure::Refused(_) => false,
            Failure::Unreadable(_) | Failure::Damaged(_) | Failure::Panicked | Failure::Silent => {
                true
            }
        }
    }

    /// What happened and what to do, for the operator.
    pub fn explain(&self) -> String {
        let damage = match self {
            Failure::Busy => {
                return "another Charley is using this directory. Stop it first".into();
            }
            Failure::Refused(why) => return why.clone(),
            Failure::Unreadable(what) => format!("the data cannot be read ({what})"),
            Failure::Damaged(what) => format!("the data is damaged ({what})"),
            Failure::Panicked => "the data is damaged (reading it fails)".to_owned(),
            Failure::Silent => "the data is damaged (reading it never ends)".to_owned(),
        };
        format!("{damage}. Keep a copy of the directory and restore the last backup")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHORT: Duration = Duration::from_millis(20);
    const LONG: Duration = Duration::from_secs(600);

    #[test]
    fn hands_over_what_the_work_returns() {
        let opened = supervised(LONG, |alive| {
            alive();
            Ok(7)
        });
        assert_eq!(opened, Ok(7));

        let failed = supervised::<()>(LONG, |_| Err(Failure::Busy));
        assert_eq!(failed, Err(Failure::Busy));
    }

    #[test]
    fn a_panic_is_a_failure() {
        let outcome = supervised::<()>(LONG, |_| panic!("on purpose"));
        assert_eq!(outcome, Err(Failure::Panicked));
    }

    #[test]
    fn work_that_never_ends_is_given_up() {
        let (_never, forever) = mpsc::channel::<()>();
        let outcome = supervised(SHORT, move |_| {
            let _ = forever.recv();
            Ok(())
        });
        assert_eq!(outcome, Err(Failure::Silent));
    }
}
