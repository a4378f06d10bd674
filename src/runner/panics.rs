//! What is logged when code of ours panics: where, never what about.

use std::panic::{self, AssertUnwindSafe, PanicHookInfo};

/// Panic messages may quote a person's text, so only their place is logged.
/// To be called once, when the process starts.
pub fn log_only_the_place() {
    panic::set_hook(Box::new(|panic: &PanicHookInfo<'_>| {
        let place = panic.location().map(ToString::to_string);
        tracing::error!(place, "a panic in Charley's own code");
    }));
}

/// The result, or `None` after a panic.
pub fn caught<T>(work: impl FnOnce() -> T) -> Option<T> {
    panic::catch_unwind(AssertUnwindSafe(work)).ok()
}
