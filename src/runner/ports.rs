//! What the shell needs from outside: somewhere to commit, somewhere to
//! speak, and the pure functions that read and decide.
//!
//! Only seams in here, no behaviour.

use super::outbox::{Pacing, Queued};
use super::store_reader::StoreReader;
use crate::clock::Clock;
use crate::conversation::{Chat, Event, ExportFile, Turn};
use crate::store::sealing::Sealer;
use crate::store::{Begun, SharedStore, StoreError, Transaction};
use crate::words::Text;
use chrono::{DateTime, Utc};
use futures_util::future::{BoxFuture, ready};
use std::sync::Arc;

/// Makes a transaction durable. On return it is; after an error nothing more
/// is taken.
pub trait Commits: Send + Sync + 'static {
    fn commit(&self, transaction: Transaction) -> BoxFuture<'_, Result<(), StoreError>>;
}

/// The sender's inbox. Never waits; rows of one chat arrive in their order.
pub trait Outlet: Send + Sync + 'static {
    fn rows(&self, rows: Vec<Queued>);
    fn pace(&self, pacing: Pacing);
    fn stop_pacing(&self, chat_id: i64);

    /// Drops what waits for chats for which no work is begun here any more; resolves once
    /// nothing is under way to them.
    fn release(&self) -> BoxFuture<'_, ()> {
        Box::pin(ready(()))
    }
}

/// The conversation, closed over what it talks about.
pub type Handler = Arc<dyn Fn(Chat, &Event, DateTime<Utc>) -> Turn + Send + Sync>;

/// A raw update and its arrival → the chat and what happened in it; `None`
/// where it concerns no chat.
pub type UpdateReader = Arc<dyn Fn(&str, DateTime<Utc>) -> Option<(i64, Event)> + Send + Sync>;

/// A raw update that could not be read → the chat of the one person who sent it,
/// by as little as can be looked at.
pub type Addressee = Arc<dyn Fn(&str) -> Option<i64> + Send + Sync>;

/// A raw update as it is kept: without what nobody needs.
pub type UpdateCleaner = Arc<dyn Fn(&str) -> String + Send + Sync>;

/// Builds a file from a diary.
pub type Exporter = Arc<dyn Fn(&Chat, ExportFile, DateTime<Utc>) -> FileToSend + Send + Sync>;

/// A file to send, complete.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileToSend {
    pub name: String,
    pub bytes: Vec<u8>,
    pub caption: Text,
}

/// Whether there may be keys of somebody who was forgotten just before the last
/// process ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeftKeys {
    /// Who read everything before the start has destroyed them: reading everybody
    /// once more would only fill the memory.
    Gone,
    Possible,
}

/// Everything a runner is built from.
pub struct Ports {
    pub left_keys: LeftKeys,
    pub store: SharedStore,
    pub sealer: Arc<Sealer>,
    pub begun: Arc<Begun>,
    pub commits: Arc<dyn Commits>,
    pub outlet: Arc<dyn Outlet>,
    pub clock: Arc<dyn Clock>,
    pub handler: Handler,
    pub cleaner: UpdateCleaner,
    pub reader: UpdateReader,
    pub addressee: Addressee,
    pub exporter: Exporter,
}

impl Ports {
    pub fn store_reader(&self) -> StoreReader {
        StoreReader::new(Arc::clone(&self.store), Arc::clone(&self.sealer))
    }
}
