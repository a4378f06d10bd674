//! Opening under supervision: sled may panic, or never return, on a damaged
//! directory.

use crate::opening::OpeningFailure;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

enum Sign<T> {
    Alive,
    Done(Result<T, OpeningFailure>),
}

/// Does the work on a thread of its own. The work calls what it is given at
/// every step; after `silence_limit` without a call it is given up, and its
/// thread is left to itself, because a thread cannot be stopped.
pub fn supervised<T: Send + 'static>(
    silence_limit: Duration,
    work: impl FnOnce(&dyn Fn()) -> Result<T, OpeningFailure> + Send + 'static,
) -> Result<T, OpeningFailure> {
    let (reports, reported) = mpsc::channel();
    // Nobody listens any more after the work was given up.
    let _detached = thread::spawn(move || {
        let alive = || drop(reports.send(Sign::Alive));
        let outcome = work(&alive);
        drop(reports.send(Sign::Done(outcome)));
    });
    loop {
        match reported.recv_timeout(silence_limit) {
            Ok(Sign::Alive) => {}
            Ok(Sign::Done(outcome)) => return outcome,
            Err(RecvTimeoutError::Timeout) => return Err(OpeningFailure::Silent),
            Err(RecvTimeoutError::Disconnected) => return Err(OpeningFailure::Panicked),
        }
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

        let failed = supervised::<()>(LONG, |_| Err(OpeningFailure::Busy));
        assert_eq!(failed, Err(OpeningFailure::Busy));
    }

    #[test]
    fn a_panic_is_a_failure() {
        let outcome = supervised::<()>(LONG, |_| panic!("on purpose"));
        assert_eq!(outcome, Err(OpeningFailure::Panicked));
    }

    #[test]
    fn work_that_never_ends_is_given_up() {
        let (_never, forever) = mpsc::channel::<()>();
        let outcome = supervised(SHORT, move |_| {
            let _ = forever.recv();
            Ok(())
        });
        assert_eq!(outcome, Err(OpeningFailure::Silent));
    }
}
