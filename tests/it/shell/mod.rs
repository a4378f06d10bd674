//! The shell with a conversation, a disk and a Telegram made for the tests.

mod crashes;
mod deaths;
mod delivery;
mod disk;
mod failures;
mod forget;
mod importing;
mod schedule;
mod talk;
mod turns;
mod world;
