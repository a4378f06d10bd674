//! Opening a directory: what is refused, what is repaired, who is let in.

use super::{all, put, wait_for_sled};
use charley::store::{SledStore, Store, StoreError, Tree, envelope};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// The numbers of trees, with which keys begin in sled.
const META: u8 = 1;
const DIARY: u8 = 3;

/// Where sled has the row of this key.
fn place(tree: u8, key: &str) -> Vec<u8> {
    [&[tree], key.as_bytes()].concat()
}

/// A directory with a store of one cramp, closed.
fn kept() -> TempDir {
    let directory = TempDir::new().unwrap();
    let store = SledStore::open(directory.path()).unwrap();
    store
        .commit(&[vec![put(Tree::Diary, "c1", "cramp")]])
        .unwrap();
    directory
}

/// Why the directory is refused; after the path.
fn refusal(path: &Path) -> String {
    match SledStore::open(path) {
        Err(StoreError::Open(why) | StoreError::Unsound(why)) => {
            let path = format!("{}: ", path.display());
            why.strip_prefix(&path).unwrap().to_owned()
        }
        Err(other) => panic!("another error: {other}"),
        Ok(_) => panic!("it was opened"),
    }
}

/// Works on the directory with sled itself.
fn with_sled(path: &Path, work: impl FnOnce(&sled::Db)) {
    wait_for_sled(path);
    let database = sled::open(path).unwrap();
    work(&database);
    database.flush().unwrap();
}

fn names(path: &Path, prefix: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(path)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let named = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_str().unwrap();
        name.starts_with(prefix)
    };
    entries.filter(named).collect()
}

#[test]
fn a_new_directory_is_for_the_owner_alone() {
    let parent = TempDir::new().unwrap();
    let path = parent.path().join("deep/data");
    drop(SledStore::open(&path).unwrap());
    let mode = fs::metadata(&path).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o700);
}

#[test]
fn a_relative_path_will_do() {
    let directory = TempDir::new_in(".").unwrap();
    let path = Path::new(directory.path().file_name().unwrap()).join("data");
    drop(SledStore::open(&path).unwrap());
    let store = SledStore::open(&path).unwrap();
    store
        .commit(&[vec![put(Tree::Diary, "c1", "cramp")]])
        .unwrap();
}

#[test]
fn a_file_in_the_place_of_the_directory_is_refused() {
    let directory = TempDir::new().unwrap();
    let path = directory.path().join("data");
    fs::write(&path, "").unwrap();
    assert!(refusal(&path).contains("exists"));
}

#[test]
fn a_lost_database_is_refused() {
    let directory = kept();
    let database = directory.path().join("db");
    fs::write(&database, "").unwrap();
    assert!(refusal(directory.path()).starts_with("its file `db` is gone or empty."));

    fs::remove_file(&database).unwrap();
    assert!(refusal(directory.path()).starts_with("its file `db` is gone or empty."));
    assert!(!database.exists(), "and not created");
}

#[test]
fn an_empty_database_of_unknown_origin_is_refused() {
    let directory = TempDir::new().unwrap();
    fs::write(directory.path().join("db"), "").unwrap();
    for _again in 0..2 {
        assert!(refusal(directory.path()).starts_with("its file `db` is empty."));
    }
}

#[test]
fn a_database_of_another_sled_is_refused() {
    let directory = TempDir::new().unwrap();
    fs::create_dir(directory.path().join("slabs")).unwrap();
    assert!(refusal(directory.path()).contains("another version of sled"));
}

#[test]
fn a_database_that_begins_again_is_refused() {
    let directory = kept();
    fs::remove_file(directory.path().join("db")).unwrap();
    for snapshot in names(directory.path(), "snap.") {
        fs::remove_file(snapshot).unwrap();
    }
    with_sled(directory.path(), |_| ());
    let why = refusal(directory.path());
    assert!(why.starts_with("what was kept here is gone."), "{why}");
}

#[test]
fn rows_without_a_schema_are_refused() {
    let directory = TempDir::new().unwrap();
    with_sled(directory.path(), |database| {
        let sealed = envelope::plain(1, b"k", &1).unwrap();
        database.insert(place(DIARY, "k"), sealed).unwrap();
    });
    assert!(refusal(directory.path()).starts_with("its data has no schema."));
}

#[test]
fn a_newer_schema_is_refused() {
    let directory = kept();
    with_sled(directory.path(), |database| {
        let newer = envelope::plain(0, b"schema", &3_u32).unwrap();
        database.insert(place(META, "schema"), newer).unwrap();
    });
    let why = refusal(directory.path());
    assert!(
        why.contains("a newer Charley (schema 3, this one knows 2)"),
        "{why}"
    );
}

#[test]
fn what_was_kept_before_anything_was_sealed_is_refused() {
    let directory = kept();
    with_sled(directory.path(), |database| {
        let older = envelope::plain(0, b"schema", &1_u32).unwrap();
        let meta = database.open_tree("meta").unwrap();
        meta.insert("schema", older).unwrap();
        database.clear().unwrap();
    });
    let why = refusal(directory.path());
    assert!(
        why.starts_with("it was written by an earlier Charley (schema 1, this one knows 2)"),
        "{why}"
    );
    assert!(
        why.ends_with("move the directory away to begin anew"),
        "{why}"
    );
}

#[test]
fn a_damaged_value_is_refused() {
    let directory = kept();
    with_sled(directory.path(), |database| {
        let mut value = envelope::plain(1, b"c2", &"cramp").unwrap();
        *value.last_mut().unwrap() ^= 1;
        database.insert(place(DIARY, "c2"), value).unwrap();
    });
    let why = refusal(directory.path());
    assert!(
        why.contains("damaged value in Diary: the checksum differs"),
        "{why}"
    );
    assert!(why.ends_with("restore the last backup"), "{why}");
}

#[test]
fn creating_goes_on_where_it_was_cut_off() {
    let directory = kept();
    fs::write(directory.path().join("charley.store"), "").unwrap();
    drop(SledStore::open(directory.path()).unwrap());
    assert!(
        fs::metadata(directory.path().join("charley.store"))
            .unwrap()
            .len()
            > 0
    );

    let directory = TempDir::new().unwrap();
    with_sled(directory.path(), |_| ());
    drop(SledStore::open(directory.path()).unwrap());

    let directory = TempDir::new().unwrap();
    for empty in ["charley.store", "conf", "db"] {
        fs::write(directory.path().join(empty), "").unwrap();
    }
    drop(SledStore::open(directory.path()).unwrap());
}

#[test]
fn an_unfinished_snapshot_is_removed() {
    let directory = kept();
    let unfinished = directory.path().join("snap.00000000000000FF.generating");
    fs::write(&unfinished, "half").unwrap();
    let store = SledStore::open(directory.path()).unwrap();
    assert_eq!(all(&store, Tree::Diary), "c1=cramp");
    assert!(!unfinished.exists());
}

#[test]
fn a_damaged_snapshot_is_set_aside() {
    let directory = kept();
    // sled takes a snapshot when it opens what was written before.
    drop(SledStore::open(directory.path()).unwrap());
    let snapshot = names(directory.path(), "snap.").remove(0);
    let mut bytes = fs::read(&snapshot).unwrap();
    bytes[0] ^= 1;
    fs::write(&snapshot, bytes).unwrap();

    let store = SledStore::open(directory.path()).unwrap();
    assert_eq!(all(&store, Tree::Diary), "c1=cramp");
    assert_eq!(names(directory.path(), "damaged-snap.").len(), 1);
    store
        .commit(&[vec![put(Tree::Diary, "c2", "cramp")]])
        .unwrap();
    drop(store);

    let store = SledStore::open(directory.path()).unwrap();
    assert_eq!(all(&store, Tree::Diary), "c1=cramp c2=cramp");
}

#[test]
fn a_log_that_lost_its_end_is_refused() {
    let directory = kept();
    let further = directory.path().join("damaged-snap.0FFFFFFFFFFFFFFF");
    fs::write(further, "").unwrap();
    for _again in 0..2 {
        let why = refusal(directory.path());
        assert!(
            why.starts_with("the newest part of its data is gone."),
            "{why}"
        );
    }
}

#[test]
fn a_log_that_lost_its_end_without_a_snapshot_is_refused() {
    let directory = kept();
    let earlier = TempDir::new().unwrap();
    for name in ["db", "conf", "charley.store"] {
        fs::copy(directory.path().join(name), earlier.path().join(name)).unwrap();
    }
    let store = SledStore::open(directory.path()).unwrap();
    let later = put(Tree::Diary, "c2", "cramp");
    store.commit(&[vec![later]]).unwrap();
    drop(store);
    // The log as it was, beside the note of how far it had come since.
    let tail = directory.path().join("charley.tail");
    fs::copy(&tail, earlier.path().join("charley.tail")).unwrap();
    for _again in 0..2 {
        let why = refusal(earlier.path());
        assert!(
            why.starts_with("the newest part of its data is gone."),
            "{why}"
        );
    }
    // One from before there was such a note, or whose note is damaged, opens.
    fs::write(&tail, "damaged").unwrap();
    let store = SledStore::open(directory.path()).unwrap();
    assert_eq!(all(&store, Tree::Diary), "c1=cramp c2=cramp");
    let third = put(Tree::Diary, "c3", "cramp");
    store.commit(&[vec![third]]).unwrap();
    assert_eq!(fs::read(&tail).unwrap().len(), 12);
}

#[test]
fn one_at_a_time() {
    let directory = kept();
    let store = SledStore::open(directory.path()).unwrap();
    assert!(refusal(directory.path()).starts_with("another Charley is using this directory."));
    assert_eq!(all(&store, Tree::Diary), "c1=cramp");
    drop(store);
    SledStore::open(directory.path()).unwrap();
}
