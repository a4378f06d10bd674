//! The tests that take long: the real binary, browsers, kills and floods, disks
//! that fail, and cases by lot. `cargo test` leaves them out; `cargo test --test
//! long` runs them, and `.ci/run` runs both.
//!
//! What is shared with `main.rs` holds no tests, so that none runs twice.
#![allow(clippy::unwrap_used, clippy::expect_used)]
#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "a test says what it wants, and fails at all else"
)]
#![allow(dead_code, reason = "of what is shared, each of the two uses a part")]

mod any_input {
    mod dialogue_files;
    mod files;
    mod folders;
    mod shapes;
}
mod at_once;
mod broken;
mod browser;
mod clocks;
mod conversation_properties;
mod conversation_walk;
mod counted_minutes;
mod covered {
    mod elsewhere;
    mod list;
}
mod crash;
mod end_to_end;
mod examples;
mod insights {
    pub mod distance;
    pub mod pages;
}
mod many;
mod papers {
    pub mod diaries;
    pub mod hostile;
    pub mod printed;
    mod room;
    pub mod sending;
}
mod past;
mod pictures;
mod play;
mod player;
mod promises;
mod shell {
    mod crashes;
    mod disk;
    mod importing;
    mod lives;
    mod schedule;
    mod talk;
    mod world;
}
mod store {
    mod damage;
    mod killed;
    pub mod people;
    pub mod postgres {
        pub mod cluster;
    }
    mod rows;
    pub mod soundness;

    use rows::{all, put};
}
mod telegram {
    pub mod tls;
}
mod transcripts {
    mod play;

    pub use play::Play;
}
mod two_telegrams;
mod willing;
mod zones {
    mod named;

    pub use named::{all, berlin, offset_seconds, zone};
}
