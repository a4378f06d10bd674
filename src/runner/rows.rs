//! Rows of the store as the shell hands them on.

use crate::conversation::Handle;
use crate::store::Tree;
use crate::store::sealing::Key;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A raw update as it was journalled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Arrived {
    pub arrived_at: DateTime<Utc>,
    pub update_id: i64,
    pub json: String,
}

/// The newest messages of a chat: our handle, Telegram's id; newest last.
pub type SentList = Vec<(Handle, i32)>;

/// The key of a seen update and the day it came, where that can be read.
pub type SeenRow = (Vec<u8>, Option<i64>);

/// An update that was put aside.
pub struct Letter {
    pub key: Vec<u8>,
    /// Where that can be read.
    pub arrived_at: Option<DateTime<Utc>>,
    pub sealed_under: Option<Arc<Key>>,
}

/// What there is of a chat beside its person and due rows.
#[derive(Default)]
pub struct ChatRows {
    pub rows: Vec<(Tree, Vec<u8>)>,
    /// The chat's key, and those of updates that only mention it.
    pub keys: Vec<Arc<Key>>,
}

impl ChatRows {
    pub fn add(&mut self, tree: Tree, row: &[u8]) {
        self.rows.push((tree, row.to_vec()));
    }
}
