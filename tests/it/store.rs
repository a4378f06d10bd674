//! The store: one contract for every backend, and what only a disk can do.

mod backups;
mod beginning;
mod committer;
mod contract;
mod disk;
mod form;
mod keys;
mod nine_trees;
mod people;
mod postgres;
mod restoring;
mod rewrite;
mod rotation;
mod rows;
mod soundness;
mod unfinished;
mod values;

use charley::store::{MemoryStore, SharedStore, SledStore};
use rows::{all, put, read, remove, wait_for_sled};
use std::fs;
use std::path::Path;
use std::sync::Arc;
use tempfile::TempDir;

/// What lies in a folder, in alphabetical order.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.collect();
    names.sort();
    names
}

/// Somewhere to keep a store; opening again shows what was committed before.
trait Place {
    fn open(&self) -> SharedStore;
}

#[derive(Default)]
struct InMemory {
    store: MemoryStore,
}

impl Place for InMemory {
    fn open(&self) -> SharedStore {
        Arc::new(self.store.clone())
    }
}

struct OnDisk {
    directory: TempDir,
}

impl Default for OnDisk {
    fn default() -> Self {
        let directory = TempDir::new().unwrap();
        OnDisk { directory }
    }
}

impl Place for OnDisk {
    fn open(&self) -> SharedStore {
        Arc::new(SledStore::open(self.directory.path()).unwrap())
    }
}
