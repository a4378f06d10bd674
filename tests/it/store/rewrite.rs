//! A directory that has outgrown what is in it is written anew, and nothing is
//! lost wherever that is cut off.

use super::names;
use super::people;
use charley::store::sealing::Owner;
use charley::store::{Pair, SealedStore, Store, Tree, is_outgrown, rewrite};
use std::fs::{self, File};
use std::os::unix::fs::MetadataExt;
use std::path::PathBuf;
use tempfile::TempDir;

const PEOPLE: i64 = 100;

struct Place {
    disk: TempDir,
    rows: Vec<Vec<Pair>>,
}

impl Place {
    fn with_people() -> Place {
        let disk = TempDir::new().unwrap();
        let mut place = Place {
            disk,
            rows: Vec::new(),
        };
        let store = place.open();
        for chat_id in 0..PEOPLE {
            let rows = people::of(&store.sealer(), chat_id, people::later(), 3);
            store.commit(&[rows]).unwrap();
        }
        place.rows = all(&store);
        place
    }

    fn path(&self, name: &str) -> PathBuf {
        self.disk.path().join(name)
    }

    fn open(&self) -> SealedStore {
        SealedStore::open(&self.path("data"), &self.path("data.key")).unwrap()
    }

    /// All that lies there.
    fn names(&self) -> Vec<String> {
        names(self.disk.path())
    }

    fn has_everything(&self) {
        let store = self.open();
        assert!(all(&store) == self.rows);
        assert_eq!(self.names(), ["data", "data.key"]);
        let keys = fs::metadata(self.path("data/people.keys")).unwrap();
        assert_eq!(keys.nlink(), 1, "no other file holds the keys");
    }
}

fn all(store: &dyn Store) -> Vec<Vec<Pair>> {
    let rows = |tree| store.scan(tree, &[], &[0xff; 64], usize::MAX).unwrap();
    Tree::ALL.map(rows).into()
}

#[test]
fn what_is_far_longer_than_what_is_in_it_is_outgrown() {
    let directory = TempDir::new().unwrap();
    let file = File::create(directory.path().join("db")).unwrap();
    const MIB: u64 = 1024 * 1024;
    for (file_bytes, live_bytes, expected) in [
        (200 * MIB, MIB, false),
        (800 * MIB, 101 * MIB, false),
        (800 * MIB, 99 * MIB, true),
        (300 * MIB, MIB, true),
    ] {
        file.set_len(file_bytes).unwrap();
        let outgrown = is_outgrown(directory.path(), live_bytes).unwrap();
        assert_eq!(outgrown, expected, "{file_bytes} for {live_bytes}");
    }
}

#[test]
fn everything_is_in_the_new_one_and_the_keys_are_the_same_file() {
    let place = Place::with_people();
    let keys = || fs::metadata(place.path("data/people.keys")).unwrap().ino();
    let before = keys();
    fs::write(place.path("data/damaged-snap.00"), "an old burden").unwrap();
    rewrite(&place.path("data")).unwrap();
    assert_eq!(keys(), before);
    assert!(!place.path("data/damaged-snap.00").exists());
    place.has_everything();

    let store = place.open();
    let key = store.sealer().key_for(Owner::Chat(7)).unwrap();
    store.sealer().destroy(&key).unwrap();
    assert!(store.sealer().key_of(7).is_none());
}

#[test]
fn one_that_is_in_use_is_left_alone() {
    let place = Place::with_people();
    let running = place.open();
    let why = rewrite(&place.path("data")).unwrap_err().to_string();
    assert!(why.contains("another Charley is using"), "{why}");
    drop(running);
    place.has_everything();
}

#[test]
fn whoever_comes_in_between_takes_nothing_away() {
    let place = Place::with_people();
    let running = place.open();
    // As it is while another process writes it anew.
    fs::create_dir(place.path("data.rewriting")).unwrap();
    let open = || SealedStore::open(&place.path("data"), &place.path("data.key"));
    assert!(open().is_err());
    assert!(place.path("data.rewriting").exists());
    drop(running);

    // Between the two renames, and an empty directory made by somebody else.
    fs::rename(place.path("data"), place.path("data.rewritten")).unwrap();
    fs::create_dir(place.path("data")).unwrap();
    let why = open().err().unwrap().to_string();
    assert!(why.contains("data.rewriting` is beside it"), "{why}");
    fs::remove_dir(place.path("data.rewriting")).unwrap();
    let why = open().err().unwrap().to_string();
    assert!(why.contains("data.rewritten` is beside it"), "{why}");
    fs::remove_dir_all(place.path("data")).unwrap();
    place.has_everything();
}

#[test]
fn without_room_the_old_one_stays() {
    let place = Place::with_people();
    // In the way of the new one, as a full disk is.
    fs::write(place.path("data.rewriting"), "").unwrap();
    rewrite(&place.path("data")).unwrap_err();
    fs::remove_file(place.path("data.rewriting")).unwrap();
    place.has_everything();
}

/// Each state that a kill can leave, in order.
#[test]
fn cut_off_anywhere_nothing_is_lost() {
    let place = Place::with_people();
    let rename = |from: &str, to: &str| fs::rename(place.path(from), place.path(to)).unwrap();

    // While the new one was being written.
    fs::create_dir(place.path("data.rewriting")).unwrap();
    fs::write(place.path("data.rewriting/db"), "half").unwrap();
    place.has_everything();

    // Whole, but not in its place: the old one counts.
    fs::create_dir(place.path("data.rewritten")).unwrap();
    place.has_everything();

    // Between the two: the new one counts.
    rename("data", "data.rewritten");
    fs::create_dir(place.path("data.outgrown")).unwrap();
    place.has_everything();

    // In its place, and the old one still there.
    fs::create_dir(place.path("data.outgrown")).unwrap();
    place.has_everything();
}
