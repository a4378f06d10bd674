//! The local Telegram through a real HTTP client, as a bot meets it.

mod bounds;
mod client;
mod edits;
mod faults;
mod people;
mod polls;
mod profile;
mod requests;
mod sends;
mod table;
mod through_teloxide;
