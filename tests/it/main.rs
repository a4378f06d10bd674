//! All integration tests, one binary, so that they link once.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod advice;
mod answering;
mod broken;
mod browser;
mod clock_times;
mod command_line;
mod conversation_properties;
mod conversation_walk;
mod counted_minutes;
mod danger;
mod dialogues;
mod end_to_end;
mod heard;
mod layers;
mod local_telegram;
mod made_up_language;
mod mappings;
mod nights;
mod places;
mod player;
mod promises;
mod reminders;
mod shell;
mod store;
mod transcripts;
