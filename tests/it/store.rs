//! The store: one contract for every backend, and what only a disk can do.

pub mod backups;
mod beginning;
mod committer;
mod contract;
mod damage;
mod disk;
mod form;
mod keys;
mod killed;
mod people;
mod restoring;
mod rewrite;
mod unfinished;
mod values;

use charley::store::{MemoryStore, Operation, Pair, SharedStore, SledStore, Store, Tree, envelope};
use std::fs::File;
use std::path::Path;
use std::sync::Arc;
use tempfile::TempDir;

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

/// Waits until sled has left a directory, which it does a moment after its store
/// was dropped.
fn wait_for_sled(directory: &Path) {
    if let Ok(log) = File::open(directory.join("db")) {
        log.lock().unwrap();
    }
}

fn put(tree: Tree, key: &str, value: &str) -> Operation {
    Operation::Put {
        tree,
        key: key.into(),
        value: envelope::plain(1, key.as_bytes(), &value).unwrap(),
    }
}

fn remove(tree: Tree, key: &str) -> Operation {
    Operation::Remove {
        tree,
        key: key.into(),
    }
}

/// `key=value` for each pair.
fn read(tree: Tree, pairs: Vec<Pair>) -> String {
    let read = pairs.into_iter().map(|(key, value)| {
        let value: String = envelope::open(tree, &key, &value).unwrap();
        format!("{}={value}", String::from_utf8(key).unwrap())
    });
    read.collect::<Vec<_>>().join(" ")
}

fn all(store: &dyn Store, tree: Tree) -> String {
    read(tree, store.scan(tree, b"", &[0xff], usize::MAX).unwrap())
}
