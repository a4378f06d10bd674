//! The shell with a conversation, a disk and a Telegram made for the tests.

mod deaths;
mod delivery;
mod disk;
mod failures;
mod forget;
mod lives;
mod talk;
mod turns;
mod world;
