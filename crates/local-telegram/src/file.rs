//! A file that was sent.

use axum::body::Bytes;
use serde_json::{Value, json};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChatFile {
    pub name: String,
    pub bytes: Bytes,
}

impl ChatFile {
    pub(super) fn json(&self, message: i64) -> Value {
        json!({
            "file_id": format!("file-{message}"),
            "file_unique_id": format!("unique-{message}"),
            "file_name": self.name,
            "file_size": self.bytes.len(),
        })
    }
}
