//! What a playground is opened with.

use crate::dialogue::Book;
use crate::place::Zone;
use chrono::{DateTime, Utc};
use std::path::PathBuf;

pub struct Opening {
    /// On loopback; 0 for any that is free.
    pub port: u16,
    /// Where Charley's clock starts; the second counts, no part of it.
    pub now: DateTime<Utc>,
    /// The zone of people who have told none.
    pub zone: Zone,
    /// Where Charley keeps what people tell it.
    pub data_dir: PathBuf,
    /// The key that seals it.
    pub key_file: PathBuf,
    /// With who runs this Charley.
    pub book: Book,
    /// The folder that the book is from, to be watched.
    pub dialogues_dir: Option<PathBuf>,
    /// Who runs this Charley, for books that are read anew.
    pub operator: Option<String>,
    /// Where ids of updates and messages count up from. With data that was kept,
    /// above those of the playground before.
    pub first_id: i64,
    /// Where chats and the clock are kept, if anywhere.
    pub chats_file: Option<PathBuf>,
    /// Whether people with a past come by themselves.
    pub is_demo: bool,
}
