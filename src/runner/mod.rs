//! The heart of the shell: one ordered lane per chat, one transaction per
//! turn, and an outbox that is emptied after the commit.
//!
//! Nothing in here knows Telegram or sled, and nothing decides what is said.

pub mod outbox;
