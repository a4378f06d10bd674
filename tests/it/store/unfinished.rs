//! A log that ends anywhere, because the disk was full or the process died
//! while it was written: what was not acknowledged yet may be gone, and what is
//! left opens.

use super::{all, put, wait_for_sled};
use crate::many::cases;
use charley::store::{SledStore, Store, StoreError, Tree};
use std::fs::{self, OpenOptions};
use std::path::Path;
use tempfile::TempDir;

/// Where sled keeps its log, and where Charley notes how much of it is durable.
const LOG: &str = "db";
const TAIL: &str = "charley.tail";

const GROUPS: usize = 40;

/// A copy whose log goes on only to there, of which nothing was acknowledged.
fn cut(data: &Path, at: u64) -> TempDir {
    wait_for_sled(data);
    let copy = TempDir::new().unwrap();
    for entry in data.read_dir().unwrap() {
        let file = entry.unwrap();
        let name = file.file_name().into_string().unwrap();
        // A snapshot would be of later.
        if file.path().is_file() && name != TAIL && !name.starts_with("snap.") {
            fs::copy(file.path(), copy.path().join(name)).unwrap();
        }
    }
    let log = OpenOptions::new().write(true).open(copy.path().join(LOG));
    let log = log.unwrap();
    let whole = log.metadata().unwrap().len();
    log.set_len(at).unwrap();
    log.set_len(whole).unwrap();
    copy
}

/// Where the written part of the log ends.
fn end(data: &Path) -> u64 {
    let log = fs::read(data.join(LOG)).unwrap();
    let last = log.iter().rposition(|byte| *byte != 0).unwrap();
    last as u64 + 1
}

#[test]
fn it_opens_with_the_groups_before_its_end() {
    let data = TempDir::new().unwrap();
    drop(SledStore::open(data.path()).unwrap());
    wait_for_sled(data.path());
    let begun = end(data.path());
    let store = SledStore::open(data.path()).unwrap();
    for group in 0..GROUPS {
        let key = format!("{group:02}");
        let transaction = vec![put(Tree::Person, &key, "x"), put(Tree::Diary, &key, "y")];
        store.commit(&[transaction]).unwrap();
    }
    drop(store);
    wait_for_sled(data.path());
    let written = end(data.path()) - begun;
    let cuts = u64::from(cases(60).cases);
    for number in 0..cuts {
        let at = begun + written * number / cuts;
        let copy = cut(data.path(), at);
        let store = SledStore::open(copy.path()).unwrap_or_else(|error| panic!("{at}: {error}"));
        let [person, diary] = [Tree::Person, Tree::Diary].map(|tree| keys(&store, tree));
        assert_eq!(person, diary, "{at}");
        let first: Vec<String> = (0..person.len())
            .map(|group| format!("{group:02}"))
            .collect();
        assert_eq!(person, first, "{at}");
    }
}

fn keys(store: &SledStore, tree: Tree) -> Vec<String> {
    let rows = all(store, tree);
    let rows = rows.split_whitespace();
    rows.map(|row| row.split('=').next().unwrap().to_owned())
        .collect()
}

#[test]
fn what_was_acknowledged_is_missed() {
    let data = TempDir::new().unwrap();
    let store = SledStore::open(data.path()).unwrap();
    store.commit(&[vec![put(Tree::Person, "a", "x")]]).unwrap();
    let acknowledged = end(data.path());
    store.commit(&[vec![put(Tree::Person, "b", "x")]]).unwrap();
    drop(store);
    let copy = cut(data.path(), acknowledged);
    fs::copy(data.path().join(TAIL), copy.path().join(TAIL)).unwrap();
    let refused = SledStore::open(copy.path());
    assert!(matches!(refused, Err(StoreError::Unsound(why)) if why.contains("newest part")));
}
