//! The integration tests that are quick, one binary, so that they link once. What
//! takes long is in `long.rs`.
#![allow(clippy::unwrap_used, clippy::expect_used)]
#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "a test says what it wants, and fails at all else"
)]

mod advice;
mod answering;
mod any_input;
mod at_once;
mod backups;
mod clock_times;
mod coach;
mod command_line;
mod commands_in_words;
mod covered;
mod danger;
mod dark_thoughts;
mod deployed;
mod dialogues;
mod documented;
mod first_meeting;
mod heard;
mod heard_elsewhere;
mod insights;
mod languages;
mod layers;
mod learned;
mod local_telegram;
mod log_times;
mod made_up_language;
mod many;
mod mappings;
mod mornings;
mod nights;
mod packaged;
mod papers;
mod places;
mod play {
    mod side_by_side;
    #[allow(dead_code, reason = "the long tests do more with it")]
    mod stage;
}
mod player;
#[allow(dead_code, reason = "the long tests look at more of a turn")]
mod promises;
mod questions;
mod reliability;
mod reminders;
mod repeats;
mod resting;
mod retold;
mod said_anywhere;
mod shell;
mod shown;
mod sleep;
mod sounds;
mod store;
mod supply_chain;
mod targets;
mod telegram;
mod transcripts;
mod translating;
mod trials;
mod typed;
mod willing;
mod wires;
mod wording;
mod wordings;
mod zones;
