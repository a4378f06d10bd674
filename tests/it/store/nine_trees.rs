//! Directories of the form before this one, in which sled had a tree for each of
//! ours: they are taken over, wherever that is cut off, and an older Charley refuses
//! what was.

use super::{all, put, wait_for_sled};
use charley::store::{SledStore, Store, StoreError, Tree, envelope};
use std::path::Path;
use tempfile::TempDir;

/// More rows than are moved at once.
const CRAMPS: usize = 1_200;

fn before() -> TempDir {
    let directory = TempDir::new().unwrap();
    let database = sled::open(directory.path()).unwrap();
    let meta = database.open_tree("meta").unwrap();
    meta.insert("schema", envelope::plain(0, b"schema", &2_u32).unwrap())
        .unwrap();
    let diary = database.open_tree("diary").unwrap();
    for number in 0..CRAMPS {
        let key = key(number);
        let cramp = envelope::plain(1, key.as_bytes(), &"cramp").unwrap();
        diary.insert(&key, cramp).unwrap();
    }
    database
        .open_tree("due")
        .unwrap()
        .insert("soon", "")
        .unwrap();
    database.flush().unwrap();
    directory
}

fn key(number: usize) -> String {
    format!("c{number:04}")
}

/// What is in the directory is what was told, and more can be.
fn assert_is_whole(path: &Path) {
    let store = SledStore::open(path).unwrap();
    let cramps = store.scan(Tree::Diary, b"c", b"d", CRAMPS + 1).unwrap();
    let keys: Vec<String> = cramps
        .into_iter()
        .map(|(key, _)| String::from_utf8(key).unwrap())
        .collect();
    assert_eq!(keys, (0..CRAMPS).map(key).collect::<Vec<_>>());
    assert_eq!(store.get(Tree::Due, b"soon").unwrap(), Some(Vec::new()));
    store
        .commit(&[vec![put(Tree::Person, "p", "new")]])
        .unwrap();
    drop(store);
    let store = SledStore::open(path).unwrap();
    assert_eq!(all(&store, Tree::Person), "p=new");
}

#[test]
fn a_directory_of_the_form_before_is_taken_over() {
    let directory = before();
    assert_is_whole(directory.path());
}

/// Every state that a process can leave is some rows here and the rest there.
#[test]
fn a_move_that_was_cut_off_goes_on() {
    for moved in [1, CRAMPS / 2, CRAMPS - 1] {
        let directory = before();
        move_some(directory.path(), moved);
        assert_is_whole(directory.path());
    }
}

fn move_some(path: &Path, moved: usize) {
    wait_for_sled(path);
    let database = sled::open(path).unwrap();
    let closed = envelope::plain(0, b"schema", &3_u32).unwrap();
    let meta = database.open_tree("meta").unwrap();
    let schema = meta.insert("schema", closed).unwrap().unwrap();
    database.insert(b"\x01schema", schema).unwrap();
    let diary = database.open_tree("diary").unwrap();
    for number in 0..moved {
        let cramp = diary.remove(key(number)).unwrap().unwrap();
        let place = [b"\x03", key(number).as_bytes()].concat();
        database.insert(place, cramp).unwrap();
    }
    database.flush().unwrap();
}

/// The Charley before knows the nine trees alone, and looks for the number of the
/// form in one of them.
#[test]
fn an_older_charley_reads_a_newer_number() {
    let moved = before();
    drop(SledStore::open(moved.path()).unwrap());
    let fresh = TempDir::new().unwrap();
    drop(SledStore::open(fresh.path()).unwrap());
    for directory in [moved, fresh] {
        wait_for_sled(directory.path());
        let database = sled::open(directory.path()).unwrap();
        let meta = database.open_tree("meta").unwrap();
        let value = meta.get("schema").unwrap().unwrap();
        let number: u32 = envelope::open(Tree::Meta, b"schema", &value).unwrap();
        assert_eq!(number, 3);
    }
}

#[test]
fn damage_is_refused_before_anything_is_moved() {
    let directory = before();
    {
        let database = sled::open(directory.path()).unwrap();
        let diary = database.open_tree("diary").unwrap();
        diary.insert(key(7), "no envelope").unwrap();
        database.flush().unwrap();
    }
    for _again in 0..2 {
        let refused = SledStore::open(directory.path()).err().unwrap();
        assert!(matches!(refused, StoreError::Unsound(_)), "{refused}");
    }
    let database = sled::open(directory.path()).unwrap();
    assert_eq!(database.open_tree("diary").unwrap().len(), CRAMPS);
}
