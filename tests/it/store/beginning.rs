//! Where nothing is kept: what is a first start, and what is a loss.

use super::names;
use charley::store::SealedStore;
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::PathBuf;
use tempfile::TempDir;

struct Place {
    disk: TempDir,
}

impl Place {
    fn new() -> Place {
        let disk = TempDir::new().unwrap();
        Place { disk }
    }

    /// A store that was begun and closed.
    fn kept() -> Place {
        let place = Place::new();
        place.open().unwrap();
        place
    }

    fn path(&self, name: &str) -> PathBuf {
        self.disk.path().join(name)
    }

    fn open(&self) -> Result<(), String> {
        let opened = SealedStore::open(&self.path("data"), &self.path("data.key"));
        opened.map(drop).map_err(|error| error.to_string())
    }

    fn is_lost(&self, found: &str) {
        let before = names(self.disk.path());
        let why = self.open().unwrap_err();
        assert!(why.contains("nothing is kept here, but"), "{found}: {why}");
        assert!(why.contains(found), "{found}: {why}");
        assert!(why.contains("charley.begin"), "{found}: {why}");
        assert_eq!(names(self.disk.path()), before, "nothing was begun");
        // Nor at a second try.
        self.open().unwrap_err();
    }
}

#[test]
fn a_first_start_just_works_also_in_an_empty_directory() {
    let place = Place::new();
    place.open().unwrap();
    let place = Place::new();
    fs::create_dir(place.path("data")).unwrap();
    fs::create_dir(place.path("data/lost+found")).unwrap();
    place.open().unwrap();
    assert!(!place.path("data/charley.begin").exists());
}

#[test]
fn whatever_tells_of_an_earlier_life_is_named() {
    for left in ["data.key", "data.backup", "data.replaced", "data.restoring"] {
        for is_emptied in [false, true] {
            let place = Place::new();
            fs::write(place.path(left), "").unwrap();
            if is_emptied {
                fs::create_dir(place.path("data")).unwrap();
            }
            if left == "data.restoring" && !is_emptied {
                let why = place.open().unwrap_err();
                assert!(why.contains("restoring it was cut off"), "{why}");
            } else {
                place.is_lost(left);
            }
        }
    }
    // A link to a key on a disk that is not mounted.
    let place = Place::new();
    symlink(place.path("elsewhere"), place.path("data.key")).unwrap();
    place.is_lost("data.key");
}

#[test]
fn a_directory_that_was_emptied_or_removed_is_a_loss() {
    let place = Place::kept();
    for name in names(&place.path("data")) {
        let path = place.path("data").join(name);
        match path.is_dir() {
            true => fs::remove_dir_all(path).unwrap(),
            false => fs::remove_file(path).unwrap(),
        }
    }
    place.is_lost("data.key");
    fs::remove_dir(place.path("data")).unwrap();
    place.is_lost("data.key");
}

#[test]
fn what_is_left_of_a_store_is_a_loss_without_its_key_too() {
    let place = Place::kept();
    for file in ["db", "charley.store", "../data.key"] {
        fs::remove_file(place.path("data").join(file)).unwrap();
    }
    place.is_lost("people.keys");
}

#[test]
fn who_says_so_begins_anew_and_only_once() {
    let place = Place::kept();
    let key = fs::read(place.path("data.key")).unwrap();
    fs::write(place.path("data.backup"), "old").unwrap();
    fs::remove_dir_all(place.path("data")).unwrap();
    fs::create_dir(place.path("data")).unwrap();
    fs::write(place.path("data/charley.begin"), "").unwrap();
    place.open().unwrap();
    assert_eq!(fs::read(place.path("data.key")).unwrap(), key);
    assert!(!place.path("data/charley.begin").exists());
    place.open().unwrap();
    fs::remove_dir_all(place.path("data")).unwrap();
    place.is_lost("data.key");
}

/// As a kill at any moment leaves it: what was made so far is of no worth.
#[test]
fn a_first_start_that_was_cut_off_is_made_once_more() {
    let whole = Place::kept();
    let mark = "Charley begins here, and is not ready yet.\n";
    for (file, bytes) in [
        ("db", &b""[..]),
        ("db", b"half of it"),
        ("conf", b""),
        ("people.keys", b"half a header"),
        ("charley.tail", b"123"),
    ] {
        let place = Place::new();
        fs::copy(whole.path("data.key"), place.path("data.key")).unwrap();
        fs::create_dir(place.path("data")).unwrap();
        fs::write(place.path("data/charley.begin"), mark).unwrap();
        fs::write(place.path("data/charley.store"), "").unwrap();
        fs::write(place.path("data").join(file), bytes).unwrap();
        place.open().unwrap_or_else(|why| panic!("{file}: {why}"));
        place.open().unwrap();
    }
}

#[test]
fn a_mark_that_was_left_takes_nothing_away() {
    let place = Place::kept();
    let mark = "Charley begins here, and is not ready yet.\n";
    fs::write(place.path("data/charley.begin"), mark).unwrap();
    let before = fs::read(place.path("data/people.keys")).unwrap();
    place.open().unwrap();
    assert_eq!(fs::read(place.path("data/people.keys")).unwrap(), before);
    assert!(!place.path("data/charley.begin").exists());
}

#[test]
fn everything_is_for_the_owner_alone_also_what_was_not() {
    let place = Place::kept();
    let modes = || {
        let files = names(&place.path("data")).into_iter();
        let files = files.map(|name| place.path("data").join(name));
        let files = files.filter(|path| path.is_file());
        files
            .map(|path| path.metadata().unwrap().permissions().mode() & 0o777)
            .collect::<Vec<_>>()
    };
    let data = place.path("data").metadata().unwrap();
    assert_eq!(data.permissions().mode() & 0o777, 0o700);
    assert_eq!(modes(), vec![0o600; modes().len()]);
    for name in ["db", "conf", "charley.store"] {
        let open = fs::Permissions::from_mode(0o644);
        fs::set_permissions(place.path("data").join(name), open).unwrap();
    }
    place.open().unwrap();
    assert_eq!(modes(), vec![0o600; modes().len()]);
}
