//! A data directory with many people in it, made once.

use super::people;
use charley::store::{SealedStore, Store};
use chrono::{DateTime, Utc};
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

/// People in one group of commits.
const PEOPLE_AT_ONCE: usize = 50;

pub struct Filled {
    folder: PathBuf,
}

impl Filled {
    pub fn with(count: i64, cramps: u64) -> anyhow::Result<Filled> {
        let folder = format!("target/many_people/{count}-{cramps}");
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        let filled = Filled { folder };
        let done = filled.folder.join("filled");
        if !done.exists() {
            filled.put(1..count + 1, people::later(), cramps)?;
            fs::write(done, "")?;
        }
        Ok(filled)
    }

    /// People whose water is due then.
    pub fn add(&self, ids: Range<i64>, due_at: DateTime<Utc>) -> anyhow::Result<()> {
        self.put(ids, due_at, 0)
    }

    fn put(&self, ids: Range<i64>, due_at: DateTime<Utc>, cramps: u64) -> anyhow::Result<()> {
        fs::create_dir_all(&self.folder)?;
        let store = SealedStore::open_unread(&self.data(), &self.key())?;
        let sealer = store.sealer();
        let ids: Vec<i64> = ids.collect();
        for some in ids.chunks(PEOPLE_AT_ONCE) {
            let rows = some
                .iter()
                .map(|id| people::of(&sealer, *id, due_at, cramps));
            store.commit(&rows.collect::<Vec<_>>())?;
        }
        Ok(())
    }

    pub fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    pub fn key(&self) -> PathBuf {
        self.folder.join("data.key")
    }

    pub fn mib(&self) -> anyhow::Result<u64> {
        let mut bytes = 0;
        for entry in fs::read_dir(self.data())? {
            bytes += entry?.metadata()?.len();
        }
        Ok(bytes / 1024 / 1024)
    }
}
