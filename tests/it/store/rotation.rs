//! A new master key: everything is read with it afterwards, nothing with the one
//! before, and wherever it is cut off both are there.

use super::names;
use super::people;
use super::postgres::rows;
use super::soundness::sound;
use charley::store::sealing::Owner;
use charley::store::{Restoring, SealedStore, Stamp, Store, StoreError, put_new_master, restore};
use std::fs::{self, Permissions};
use std::io::{Read, Seek};
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::PathBuf;
use tempfile::TempDir;

const PEOPLE: i64 = 12;
const SLOT_BYTES: usize = 128;

/// Where people have told something.
struct Home {
    disk: TempDir,
}

impl Home {
    fn lived_in() -> Home {
        let home = Home {
            disk: TempDir::new().unwrap(),
        };
        let store = home.open().unwrap();
        for chat_id in 0..PEOPLE {
            let of = people::of(&store.sealer(), chat_id, people::later(), 3);
            store.commit(&[of]).unwrap();
        }
        home
    }

    fn at(&self, name: &str) -> PathBuf {
        self.disk.path().join(name)
    }

    fn open(&self) -> Result<SealedStore, StoreError> {
        SealedStore::open(&self.at("data"), &self.at("key"))
    }

    fn rotate(&self) -> Result<usize, StoreError> {
        self.open()?.rotate_key()
    }

    fn keys(&self) -> Vec<u8> {
        fs::read(self.at("data/people.keys")).unwrap()
    }

    fn put_keys(&self, bytes: &[u8]) {
        fs::write(self.at("data/people.keys"), bytes).unwrap();
    }

    fn key(&self) -> String {
        fs::read_to_string(self.at("key")).unwrap()
    }

    fn put_key(&self, text: &str) {
        fs::write(self.at("key"), text).unwrap();
    }

    /// The keys in the key file, the present one first.
    fn masters(&self) -> Vec<String> {
        let text = self.key();
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        let digits = lines.map(|line| line.rsplit_once(':').unwrap().1);
        digits.map(str::to_owned).collect()
    }

    fn names(&self) -> Vec<String> {
        names(self.disk.path())
    }

    /// Everybody is there, and all of them are opened by their keys.
    fn expect_whole(&self) {
        sound(&self.at("data"), &self.at("key")).unwrap();
        assert_eq!(self.open().unwrap().sealer().people() as i64, PEOPLE);
    }

    fn refusal(&self) -> String {
        match self.open() {
            Err(StoreError::Key(why)) => why,
            Err(other) => panic!("another error: {other}"),
            Ok(_) => panic!("it was opened"),
        }
    }
}

#[test]
fn everything_is_read_with_the_new_key_and_nothing_with_the_old_one() {
    let home = Home::lived_in();
    let (before, old_key, old_slots) = (rows(&home.open().unwrap()), home.key(), home.keys());
    assert_eq!(home.rotate().unwrap(), PEOPLE as usize);

    let store = home.open().unwrap();
    assert_eq!(rows(&store), before);
    drop(store);
    home.expect_whole();
    assert_eq!(home.names(), ["data", "key"]);
    let masters = home.masters();
    assert_eq!(masters.len(), 1);
    assert!(!old_key.contains(&masters[0]));
    let old: Vec<&[u8]> = old_slots.chunks(SLOT_BYTES).collect();
    assert!(
        home.keys()
            .chunks(SLOT_BYTES)
            .all(|slot| !old.contains(&slot))
    );
    assert_eq!(home.keys().len(), old_slots.len(), "in its place");

    let new_key = home.key();
    home.put_key(&old_key);
    assert!(home.refusal().contains("this is another key than"));
    home.put_key(&new_key);
    home.expect_whole();
}

/// What an attacker has who took the directory before somebody used `/delete`, and
/// takes the key file after the rotation.
#[test]
fn who_was_deleted_before_is_read_by_nobody_afterwards() {
    let home = Home::lived_in();
    let taken = home.keys();
    let store = home.open().unwrap();
    let ana = store.sealer().key_for(Owner::Chat(5)).unwrap();
    store.sealer().destroy(&ana).unwrap();
    drop(store);

    // Without a rotation the old bytes give her back.
    let now = home.keys();
    home.put_keys(&taken);
    assert!(home.open().unwrap().sealer().key_of(5).is_some());
    home.put_keys(&now);

    home.rotate().unwrap();
    let rotated = home.keys();
    home.put_keys(&taken);
    assert!(home.refusal().contains("this is another key than"));
    // Nor one slot of it, put among the new ones.
    let changed = taken.chunks(SLOT_BYTES).zip(now.chunks(SLOT_BYTES));
    let (slot, hers) = changed
        .enumerate()
        .find_map(|(slot, (then, now))| (then != now).then_some((slot, then)))
        .unwrap();
    let mut mixed = rotated.clone();
    mixed[slot * SLOT_BYTES..][..SLOT_BYTES].copy_from_slice(hers);
    home.put_keys(&mixed);
    assert!(matches!(home.open(), Err(StoreError::Unsound(_))));
    home.put_keys(&rotated);
    assert!(home.open().unwrap().sealer().key_of(5).is_none());
}

/// Each slot is written apart, so each number of them may be written.
#[test]
fn cut_off_after_any_slot_nothing_is_lost_and_the_next_start_goes_on() {
    let home = Home::lived_in();
    let (old_key, old) = (home.key(), home.keys());
    assert!(put_new_master(&home.at("key")).unwrap());
    let both = home.key();
    home.open().unwrap().complete_rotation().unwrap();
    let (new_key, new) = (home.key(), home.keys());
    assert!(both.contains(&home.masters()[0]) && !old_key.contains(&home.masters()[0]));

    for slots in 0..=new.len() / SLOT_BYTES {
        let (written, left) = (&new[..slots * SLOT_BYTES], &old[slots * SLOT_BYTES..]);
        home.put_keys(&[written, left].concat());
        home.put_key(&both);
        home.expect_whole();
        home.open().unwrap().complete_rotation().unwrap();
        assert_eq!(home.key(), new_key, "{slots}");
        home.expect_whole();
    }
}

#[test]
fn a_new_key_waits_for_the_next_start_and_there_is_only_one() {
    let home = Home::lived_in();
    let running = home.open().unwrap();
    assert!(put_new_master(&home.at("key")).unwrap());
    let both = home.key();
    assert!(!put_new_master(&home.at("key")).unwrap());
    assert_eq!(home.key(), both);
    // Who runs goes on with the key it has.
    let of = people::of(&running.sealer(), PEOPLE, people::later(), 3);
    running.commit(&[of]).unwrap();
    drop(running);

    let store = home.open().unwrap();
    assert_eq!(store.sealer().people() as i64, PEOPLE + 1);
    store.complete_rotation().unwrap();
    drop(store);
    assert_eq!(home.masters(), both_first(&both));
    assert!(home.open().unwrap().sealer().key_of(PEOPLE).is_some());
}

fn both_first(text: &str) -> [String; 1] {
    let line = text.lines().find(|line| line.starts_with("charley-key-1:"));
    [line.unwrap().rsplit_once(':').unwrap().1.to_owned()]
}

/// Somebody has put another file in its place meanwhile, whose first key opens nothing.
#[test]
fn the_key_from_before_stays_where_the_other_does_not_open_everything() {
    let home = Home::lived_in();
    let old = home.masters().remove(0);
    put_new_master(&home.at("key")).unwrap();
    let store = home.open().unwrap();
    let other = format!(
        "charley-key-1:{}\ncharley-key-1-before:{old}\n",
        "0f".repeat(32)
    );
    home.put_key(&other);
    store.complete_rotation().unwrap();
    assert_eq!(home.key(), other);
}

#[test]
fn a_key_file_that_cannot_be_replaced_is_refused_and_nothing_changes() {
    let home = Home::lived_in();
    let (key, keys) = (home.key(), home.keys());
    let refused = |what: &str| {
        let why = match home.rotate() {
            Err(StoreError::Key(why)) => why,
            other => panic!("{other:?}"),
        };
        assert!(why.contains(what), "{why}");
        assert_eq!((home.key(), home.keys()), (key.clone(), keys.clone()));
    };
    fs::hard_link(home.at("key"), home.at("second")).unwrap();
    refused("another name");
    fs::remove_file(home.at("second")).unwrap();
    home.put_key("left calf");
    let why = home.rotate().unwrap_err().to_string();
    assert!(why.contains("this is no key of Charley's"), "{why}");
    home.put_key(&format!("charley-key-1:{}\n", "0f".repeat(32)));
    let why = home.rotate().unwrap_err().to_string();
    assert!(why.contains("this is another key than"), "{why}");
    assert_eq!(home.masters(), ["0f".repeat(32)]);
    assert_eq!(home.keys(), keys);
}

/// A link stays one, and rights stay as they were.
#[test]
fn the_new_file_is_where_the_old_one_was_and_for_the_same_people() {
    let home = Home::lived_in();
    fs::rename(home.at("key"), home.at("real")).unwrap();
    symlink("real", home.at("key")).unwrap();
    fs::set_permissions(home.at("real"), Permissions::from_mode(0o640)).unwrap();
    let before = fs::metadata(home.at("real")).unwrap();
    home.rotate().unwrap();
    assert!(home.at("key").is_symlink());
    let after = fs::metadata(home.at("real")).unwrap();
    let of = |file: &fs::Metadata| (file.mode(), file.uid(), file.gid());
    assert_eq!(of(&after), of(&before));
    home.expect_whole();
}

/// The bytes of the old files are written over, not only given free, and not before
/// all is sealed under the new key.
#[test]
fn the_old_files_are_written_over_in_the_end() {
    let home = Home::lived_in();
    let mut first = fs::File::open(home.at("key")).unwrap();
    put_new_master(&home.at("key")).unwrap();
    let mut second = fs::File::open(home.at("key")).unwrap();
    let left = |file: &mut fs::File| {
        let mut text = String::new();
        file.rewind().unwrap();
        file.read_to_string(&mut text).unwrap();
        text
    };
    assert!(left(&mut first).contains("charley-key-1:"));
    assert!(home.at("key.rotating").exists());
    home.open().unwrap().complete_rotation().unwrap();
    for file in [&mut first, &mut second] {
        let left = left(file);
        assert!(
            !left.is_empty() && left.bytes().all(|byte| byte == 0),
            "{left}"
        );
    }
    assert_eq!(home.names(), ["data", "key"]);
}

/// Killed after the last file was put in place; or after the link, before any was.
#[test]
fn an_old_file_that_was_left_goes_at_the_next_start_and_never_the_one_in_use() {
    let home = Home::lived_in();
    let old = home.key();
    home.rotate().unwrap();
    fs::write(home.at("key.rotating"), old).unwrap();
    home.open().unwrap().complete_rotation().unwrap();
    assert_eq!(home.names(), ["data", "key"]);

    fs::hard_link(home.at("key"), home.at("key.rotating")).unwrap();
    home.open().unwrap().complete_rotation().unwrap();
    assert_eq!(home.names(), ["data", "key"]);
    home.expect_whole();
    fs::hard_link(home.at("key"), home.at("key.rotating")).unwrap();
    home.rotate().unwrap();
    home.expect_whole();
}

/// Somebody has laid it there.
#[test]
fn nothing_is_written_through_what_lies_in_the_way() {
    let home = Home::lived_in();
    fs::write(home.at("victim"), "theirs").unwrap();
    symlink(home.at("victim"), home.at("key.rotating")).unwrap();
    let key = home.key();
    let why = home.rotate().unwrap_err().to_string();
    assert!(why.contains("key.rotating"), "{why}");
    home.open().unwrap().complete_rotation().unwrap();
    assert_eq!(home.key(), key);
    assert_eq!(fs::read(home.at("victim")).unwrap(), b"theirs");
}

#[test]
fn a_backup_from_before_needs_the_key_from_before() {
    let home = Home::lived_in();
    let store = home.open().unwrap();
    store.back_up(&home.at("backup"), Stamp::default()).unwrap();
    let kept = rows(&store);
    drop(store);
    let old_key = home.key();
    let restored = |key: &str| {
        let what = Restoring {
            file: &home.at("backup"),
            data_dir: &home.at("restored"),
            key_file: &home.at(key),
            replace: false,
            now: 0,
        };
        restore(what, |_| Ok(()))
    };

    // As long as the key file holds both, either will do, and the new one is used.
    put_new_master(&home.at("key")).unwrap();
    restored("key").unwrap();
    home.open().unwrap().complete_rotation().unwrap();
    let store = SealedStore::open(&home.at("restored"), &home.at("key")).unwrap();
    assert_eq!(rows(&store), kept);
    drop(store);
    fs::remove_dir_all(home.at("restored")).unwrap();

    let why = restored("key").unwrap_err().to_string();
    assert!(why.contains("another key than"), "{why}");
    assert!(
        why.contains("needs the key that was in use when it was made"),
        "{why}"
    );
    assert!(
        why.contains(&home.at("backup").display().to_string()),
        "{why}"
    );
    assert!(!home.at("restored").exists());
    fs::write(home.at("old.key"), old_key).unwrap();
    fs::set_permissions(home.at("old.key"), Permissions::from_mode(0o600)).unwrap();
    restored("old.key").unwrap();
    let store = SealedStore::open(&home.at("restored"), &home.at("old.key")).unwrap();
    assert_eq!(rows(&store), kept);
}
