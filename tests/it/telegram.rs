//! The Telegram part against the local Telegram, through the real client.

mod calls;
mod ingest;
mod introduction;
mod passing;
mod rows;
mod sender;
mod world;
