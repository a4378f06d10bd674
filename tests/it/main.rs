//! All integration tests, one binary, so that they link once.
#![allow(clippy::unwrap_used, clippy::expect_used)]
#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "a test says what it wants, and fails at all else"
)]

mod advice;
mod answering;
mod any_input;
mod backups;
mod broken;
mod browser;
mod clock_times;
mod clocks;
mod command_line;
mod conversation_properties;
mod conversation_walk;
mod counted_minutes;
mod crash;
mod danger;
mod deployed;
mod dialogues;
mod end_to_end;
mod heard;
mod insights;
mod layers;
mod local_telegram;
mod log_times;
mod made_up_language;
mod many;
mod mappings;
mod nights;
mod papers;
mod pictures;
mod places;
mod play;
mod player;
mod promises;
mod reliability;
mod reminders;
mod repeats;
mod said_anywhere;
mod shell;
mod store;
mod supply_chain;
mod telegram;
mod transcripts;
mod trials;
mod wires;
mod zones;
