//! What is known when code of ours panics: where, never what about.

use std::cell::RefCell;
use std::panic::{self, AssertUnwindSafe, PanicHookInfo};

thread_local! {
    /// Of the last panic on this thread.
    static PLACE: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Code of ours that panicked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Panicked {
    /// File, line and column, where [`log_only_the_place`] was called before.
    pub place: Option<String>,
}

/// Panic messages may quote a person's text, so only their place is logged.
/// To be called once, when the process starts.
pub fn log_only_the_place() {
    panic::set_hook(Box::new(|panic: &PanicHookInfo<'_>| {
        let place = panic.location().map(ToString::to_string);
        tracing::error!(place, "a panic in Charley's own code");
        PLACE.with_borrow_mut(|last| *last = place);
    }));
}

/// The result, or where it panicked.
pub fn caught<T>(work: impl FnOnce() -> T) -> Result<T, Panicked> {
    PLACE.with_borrow_mut(|last| *last = None);
    panic::catch_unwind(AssertUnwindSafe(work)).map_err(|_words| Panicked {
        place: PLACE.take(),
    })
}
