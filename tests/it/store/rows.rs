//! Rows that say something, written and read.

use charley::store::{Operation, Pair, Store, Tree, envelope};
use std::fs::File;
use std::path::Path;

/// Waits until sled has left a directory, which it does a moment after its store
/// was dropped.
pub fn wait_for_sled(directory: &Path) {
    if let Ok(log) = File::open(directory.join("db")) {
        log.lock().unwrap();
    }
}

pub fn put(tree: Tree, key: &str, value: &str) -> Operation {
    Operation::Put {
        tree,
        key: key.into(),
        value: envelope::plain(1, key.as_bytes(), &value).unwrap(),
    }
}

pub fn remove(tree: Tree, key: &str) -> Operation {
    Operation::Remove {
        tree,
        key: key.into(),
    }
}

/// `key=value` for each pair.
pub fn read(tree: Tree, pairs: Vec<Pair>) -> String {
    let read = pairs.into_iter().map(|(key, value)| {
        let value: String = envelope::open(tree, &key, &value).unwrap();
        format!("{}={value}", String::from_utf8(key).unwrap())
    });
    read.collect::<Vec<_>>().join(" ")
}

pub fn all(store: &dyn Store, tree: Tree) -> String {
    read(tree, store.scan(tree, b"", &[0xff], usize::MAX).unwrap())
}
