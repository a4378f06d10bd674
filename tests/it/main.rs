//! All integration tests, one binary, so that they link once.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod advice;
mod answering;
mod broken;
mod command_line;
mod dialogues;
mod heard;
mod made_up_language;
mod mappings;
