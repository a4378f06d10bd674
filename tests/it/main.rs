//! All integration tests, one binary, so that they link once.
#![allow(clippy::unwrap_used, clippy::expect_used)]
mod clock_times;
mod counted_minutes;
mod nights;
mod places;
mod reminders;
