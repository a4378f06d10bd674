//! All integration tests, one binary, so that they link once.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod clock_times;
mod local_telegram;
mod nights;
mod places;
mod player;
mod reminders;
mod store;
mod transcripts;
