//! One row of each update in SQLite, durable before the answer: as a bot that is
//! not to lose anything begins.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

const TABLE: &str = "create table said (chat_id integer, at integer, text text)";
const ADDED: &str = "insert into said values (?1, ?2, ?3)";

#[derive(Clone)]
pub struct Rows(Arc<Mutex<Connection>>);

impl Rows {
    /// A new file. Each commit is synced, the cheaper way of the two that there are.
    pub fn open(file: &Path) -> rusqlite::Result<Rows> {
        let connection = Connection::open(file)?;
        connection.pragma_update(None, "journal_mode", "wal")?;
        connection.pragma_update(None, "synchronous", "full")?;
        connection.execute(TABLE, [])?;
        Ok(Rows(Arc::new(Mutex::new(connection))))
    }

    /// Returns once it is durable.
    pub async fn add(
        &self,
        chat_id: i64,
        at: DateTime<Utc>,
        text: Option<&str>,
    ) -> anyhow::Result<()> {
        let (connection, text) = (Arc::clone(&self.0), text.map(str::to_owned));
        let adding = move || {
            let connection = connection.lock().unwrap_or_else(PoisonError::into_inner);
            let mut added = connection.prepare_cached(ADDED)?;
            added.execute(params![chat_id, at.timestamp(), text])
        };
        tokio::task::spawn_blocking(adding).await??;
        Ok(())
    }
}
