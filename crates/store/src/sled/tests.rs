//! What is on the disk in the middle of a group of commits.

use super::*;
use crate::Operation;

fn put(key: &str) -> Transaction {
    vec![Operation::Put {
        tree: Tree::Meta,
        key: key.into(),
        value: envelope::plain(1, key.as_bytes(), &key).unwrap(),
    }]
}

#[test]
fn a_group_that_came_to_the_disk_in_part_opens_without_its_end() {
    let disk = tempfile::tempdir().unwrap();
    let path = disk.path().join("data");
    let store = SledStore::open(&path).unwrap();
    store.commit(&[put("before")]).unwrap();
    // Of two transactions of sled's the first, as if Charley died after it.
    let mut progress = store.writer().unwrap().progress;
    store.apply(&[put("first")], &mut progress).unwrap();
    store.database.flush().unwrap();
    drop(store);

    let store = SledStore::open(&path).unwrap();
    for key in ["before", "first"] {
        let value = store.get(Tree::Meta, key.as_bytes()).unwrap();
        assert!(value.is_some(), "{key}");
    }
    store.commit(&[put("after")]).unwrap();
    drop(store);
    SledStore::open(&path).unwrap();
}
