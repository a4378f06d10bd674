//! Restoring: what no start would accept changes nothing, nothing in a file is
//! believed, and what comes back belongs to whom it belonged.

use super::names;
use super::soundness::sound;
use crate::many::cases;
use charley::store::{Restoring, SealedStore, Stamp, StoreError, restore};
use flate2::read::GzDecoder;
use proptest::prelude::*;
use proptest::sample::Index;
use std::fs::{self, File, Permissions};
use std::io;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown, symlink};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A disk with a key, a backup of a real diary in the first form, and no data.
struct Place {
    disk: TempDir,
}

impl Place {
    fn new() -> Place {
        let place = Place {
            disk: tempfile::tempdir().unwrap(),
        };
        let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/0.1.0");
        fs::copy(golden.join("backup"), place.path("first")).unwrap();
        fs::copy(golden.join("key"), place.path("data.key")).unwrap();
        fs::set_permissions(place.path("data.key"), Permissions::from_mode(0o600)).unwrap();
        place
    }

    /// The same, and what was in it backed up anew.
    fn backed_up() -> Place {
        let place = Place::new();
        place.restores("first", false).unwrap();
        let store = place.open();
        store.back_up(&place.path("backup"), stamp(1)).unwrap();
        place
    }

    fn path(&self, name: &str) -> PathBuf {
        self.disk.path().join(name)
    }

    fn open(&self) -> SealedStore {
        SealedStore::open(&self.path("data"), &self.path("data.key")).unwrap()
    }

    fn restores(&self, file: &str, replace: bool) -> Result<Option<i64>, StoreError> {
        self.restores_into("data", file, replace)
    }

    fn restores_into(
        &self,
        data: &str,
        file: &str,
        replace: bool,
    ) -> Result<Option<i64>, StoreError> {
        let (file, data_dir, key) = (self.path(file), self.path(data), self.path("data.key"));
        let what = Restoring {
            file: &file,
            data_dir: &data_dir,
            key_file: &key,
            replace,
            now: 1_800_000_000,
        };
        let restored = restore(what, |fresh| sound(fresh, &key))?;
        Ok(restored.made_at)
    }

    fn refuses(&self, bytes: &[u8]) -> String {
        fs::write(self.path("file"), bytes).unwrap();
        let before = self.names();
        let why = self.restores("file", true).unwrap_err().to_string();
        assert_eq!(self.names(), before, "{why}");
        why
    }

    fn names(&self) -> Vec<String> {
        names(self.disk.path())
    }
}

fn stamp(order: u64) -> Stamp {
    Stamp {
        made_at: 1_790_000_000,
        order,
    }
}

/// A backup in pieces: what is before the records, and each of them.
struct Pieces {
    head: Vec<u8>,
    records: Vec<Vec<u8>>,
}

const FIRST_HEAD_BYTES: usize = 15 + 2 + 4;
const HEAD_BYTES: usize = FIRST_HEAD_BYTES + 8 + 8;

impl Pieces {
    fn of(bytes: &[u8], head_bytes: usize) -> Pieces {
        let (head, mut rest) = bytes.split_at(head_bytes);
        let mut records = Vec::new();
        while rest[0] != 0 {
            let length = |at: usize| u32::from_be_bytes(rest[at..at + 4].try_into().unwrap());
            let (record, behind) = rest.split_at(9 + (length(1) + length(5)) as usize);
            records.push(record.to_vec());
            rest = behind;
        }
        Pieces {
            head: head.to_vec(),
            records,
        }
    }

    /// With the right count and the right hash, which need no key.
    fn rebuilt(&self) -> Vec<u8> {
        let mut bytes = [&self.head[..], &self.records.concat(), &[0]].concat();
        bytes.extend((self.records.len() as u64).to_be_bytes());
        let hash = blake3::hash(&bytes);
        bytes.extend(hash.as_bytes());
        bytes
    }
}

#[test]
fn a_row_cut_out_or_an_older_ones_put_in_breaks_the_seal() {
    let place = Place::backed_up();
    let whole = fs::read(place.path("backup")).unwrap();
    let seal = &whole[whole.len() - 72..];
    let pieces = Pieces::of(&whole, HEAD_BYTES);
    let store = place.open();
    store.back_up(&place.path("later"), stamp(2)).unwrap();
    drop(store);
    let later = fs::read(place.path("later")).unwrap();
    let other_seal = &later[later.len() - 72..];
    let changed = |change: fn(&mut Pieces)| {
        let mut changed = Pieces {
            head: pieces.head.clone(),
            records: pieces.records.clone(),
        };
        change(&mut changed);
        changed.rebuilt()
    };
    let forged: [(&str, Vec<u8>); 5] = [
        ("a row cut out", changed(|it| drop(it.records.pop()))),
        ("rows swapped", changed(|it| it.records.reverse())),
        (
            "a row twice",
            changed(|it| it.records.push(it.records[9].clone())),
        ),
        ("another time", changed(|it| it.head[25] ^= 1)),
        ("another order", changed(|it| it.head[36] ^= 1)),
    ];
    for (what, bytes) in forged {
        for seal in [seal, other_seal] {
            let why = place.refuses(&[&bytes[..], seal].concat());
            assert!(why.contains("its seal does not fit"), "{what}: {why}");
        }
        let why = place.refuses(&bytes);
        assert!(why.contains("damaged or not whole"), "{what}: {why}");
    }
    let mixed = [&whole[..whole.len() - 72], other_seal].concat();
    assert!(place.refuses(&mixed).contains("its seal does not fit"));
    fs::write(place.path("file"), whole).unwrap();
    assert_eq!(place.restores("file", true).unwrap(), Some(1_790_000_000));
}

#[test]
fn the_first_form_is_read_and_says_no_time() {
    let place = Place::new();
    assert_eq!(place.restores("first", false).unwrap(), None);
}

#[test]
fn a_number_in_a_file_asks_for_no_room() {
    let place = Place::new();
    let mut pieces = Pieces::of(&fs::read(place.path("first")).unwrap(), FIRST_HEAD_BYTES);
    // The keys of three people, as far apart as numbers go.
    for (record, number) in pieces.records[1..4]
        .iter_mut()
        .zip([u32::MAX, 100_000_000, 9])
    {
        assert_eq!(record[0], 1);
        record[9..13].copy_from_slice(&number.to_be_bytes());
    }
    let why = place.refuses(&pieces.rebuilt());
    assert!(why.contains("damaged or not whole"), "{why}");
    // Lengths of what is not there.
    for length in [17_u32 << 20, u32::MAX] {
        let mut bytes = fs::read(place.path("first")).unwrap();
        bytes[FIRST_HEAD_BYTES + 5..FIRST_HEAD_BYTES + 9].copy_from_slice(&length.to_be_bytes());
        let why = place.refuses(&bytes);
        assert!(why.contains("damaged or not whole"), "{why}");
    }
}

#[test]
fn keys_that_lay_far_apart_come_back_side_by_side() {
    let place = Place::new();
    place.restores("first", false).unwrap();
    let slots = fs::metadata(place.path("data/people.keys")).unwrap().len() / 128;
    let keys = place.path("data/people.keys");
    File::options()
        .write(true)
        .open(&keys)
        .unwrap()
        .set_len(128 * 900_000)
        .unwrap();
    let store = place.open();
    store.back_up(&place.path("backup"), stamp(1)).unwrap();
    drop(store);
    place.restores("backup", true).unwrap();
    assert_eq!(fs::metadata(keys).unwrap().len() / 128, slots);
}

#[test]
fn what_a_restore_takes_a_start_takes() {
    let place = Place::new();
    let whole = fs::read(place.path("first")).unwrap();
    let change = (any::<Index>(), any::<Index>(), 0..5_u8, any::<u8>());
    proptest!(cases(25), |(changes in prop::collection::vec(change, 1..4))| {
        let mut pieces = Pieces::of(&whole, FIRST_HEAD_BYTES);
        for (one, other, how, byte) in changes {
            let records = &mut pieces.records;
            let [one, other] = [one, other].map(|index| index.index(records.len()));
            match how {
                0 if records.len() > 1 => drop(records.remove(one)),
                1 => records.push(records[one].clone()),
                2 => records.swap(one, other),
                3 => records[one][0] = byte % 11,
                _ => {
                    let at = 9 + other % (records[one].len() - 9);
                    records[one][at] ^= byte;
                }
            }
            records.retain(|record| record[0] != 0);
        }
        fs::write(place.path("file"), pieces.rebuilt()).unwrap();
        match place.restores("file", false) {
            Ok(_) => {
                prop_assert!(sound(&place.path("data"), &place.path("data.key")).is_ok());
                drop(place.open());
                fs::remove_dir_all(place.path("data")).unwrap();
            }
            Err(_) => prop_assert_eq!(place.names(), ["data.key", "file", "first"]),
        }
    });
}

#[test]
fn what_is_no_plain_file_is_no_backup() {
    let place = Place::new();
    fs::create_dir(place.path("folder")).unwrap();
    let pipe = std::process::Command::new("mkfifo")
        .arg(place.path("pipe"))
        .status();
    assert!(pipe.unwrap().success());
    symlink("/dev/zero", place.path("device")).unwrap();
    for name in ["folder", "pipe", "device"] {
        let why = place.restores(name, false).unwrap_err().to_string();
        assert!(why.contains("it is no plain file"), "{why}");
        assert!(!place.path("data").exists());
    }
}

#[test]
fn a_link_is_followed_and_stays() {
    let place = Place::new();
    fs::create_dir(place.path("volume")).unwrap();
    symlink("volume/data", place.path("data")).unwrap();
    place.restores("first", false).unwrap();
    place.restores("first", true).unwrap();
    assert!(place.path("data").is_symlink());
    assert!(place.path("volume/data/db").is_file());
    assert!(place.path("volume/data.replaced/db").is_file());
    drop(place.open());
}

#[test]
fn what_is_mounted_is_refused_before_anything_is_done() {
    let place = Place::new();
    let why = place.restores_into("/proc", "first", true).unwrap_err();
    assert!(
        why.to_string().contains("/proc: something is mounted here"),
        "{why}"
    );
    assert!(why.to_string().contains("CHARLEY_DATA_DIR"), "{why}");
}

#[test]
fn what_somebody_else_has_in_the_way_stays() {
    let place = Place::new();
    fs::create_dir(place.path("data.restoring")).unwrap();
    fs::write(place.path("data.restoring/mine"), "mine").unwrap();
    let why = place.restores("first", false).unwrap_err().to_string();
    assert!(
        why.contains("data.restoring: something else is here"),
        "{why}"
    );
    assert!(place.path("data.restoring/mine").exists() && !place.path("data").exists());
    fs::rename(place.path("first"), place.path("data.restoring/first")).unwrap();
    let why = place.restores("data.restoring/first", false).unwrap_err();
    assert!(why.to_string().contains("Move it elsewhere first"), "{why}");
}

#[test]
fn all_of_it_is_for_the_owner_alone() {
    let place = Place::new();
    place.restores("first", false).unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().mode() & 0o777;
    let check = || {
        assert_eq!(mode(&place.path("data")), 0o700);
        // What sled leaves when it goes, a snapshot, tells of nobody.
        for name in ["charley.store", "conf", "db", "people.keys", "charley.tail"] {
            assert_eq!(mode(&place.path("data").join(name)), 0o600, "{name}");
        }
    };
    check();
    for name in ["db", "conf", "charley.store"] {
        let open_to_all = Permissions::from_mode(0o644);
        fs::set_permissions(place.path("data").join(name), open_to_all).unwrap();
    }
    let store = place.open();
    check();
    drop(store);
}

/// Only root can give files away.
#[test]
fn what_root_puts_back_belongs_to_whom_it_belonged() {
    let place = Place::new();
    let nobody = 65_534;
    if chown(place.path("data.key"), Some(nobody), Some(nobody)).is_err() {
        return;
    }
    place.restores("first", false).unwrap();
    let is_theirs = |path: &Path| {
        let found = fs::symlink_metadata(path).unwrap();
        (found.uid(), found.gid()) == (nobody, nobody)
    };
    for _ in ["as the key's", "as the directory's"] {
        assert!(is_theirs(&place.path("data")));
        for entry in fs::read_dir(place.path("data")).unwrap() {
            assert!(is_theirs(&entry.unwrap().path()));
        }
        chown(place.path("data.key"), Some(0), Some(0)).unwrap();
        let _ = fs::remove_dir_all(place.path("data.replaced"));
        place.restores("first", true).unwrap();
    }
}

#[test]
fn no_backup_takes_the_place_of_anything_else() {
    let place = Place::backed_up();
    let store = place.open();
    fs::create_dir(place.path("folder")).unwrap();
    fs::write(place.path("notes"), "mine").unwrap();
    fs::write(place.path("empty"), "").unwrap();
    symlink("data", place.path("link")).unwrap();
    symlink("backup", place.path("link-to-backup")).unwrap();
    symlink("notes", place.path("link-to-notes")).unwrap();
    symlink("data/new", place.path("dangling")).unwrap();
    symlink("data.key", place.path("link-to-key")).unwrap();
    fs::hard_link(place.path("data.key"), place.path("second-key")).unwrap();
    let before = fs::read(place.path("data.key")).unwrap();
    for name in [
        "data.key",
        "folder/../data.key",
        "link-to-key",
        "second-key",
        "data",
        "data/db",
        "data/people.keys",
        "data/new",
        "folder/../data/new",
        "link/new",
        "dangling",
        "folder",
        "notes",
        "empty",
        "link-to-notes",
        "link-to-backup",
    ] {
        let why = store.back_up(&place.path(name), stamp(3)).unwrap_err();
        assert!(why.to_string().contains("Name a"), "{name}: {why}");
    }
    let why = store.back_up(Path::new("/dev/null"), stamp(3)).unwrap_err();
    assert!(why.to_string().contains("Name another file"), "{why}");
    assert_eq!(fs::read(place.path("data.key")).unwrap(), before);
    assert_eq!(fs::read(place.path("notes")).unwrap(), b"mine");
    store.back_up(&place.path("backup"), stamp(3)).unwrap();
    store.back_up(&place.path("new"), stamp(4)).unwrap();
}

#[test]
fn a_backup_is_written_through_nothing_that_waits_there() {
    let place = Place::backed_up();
    fs::write(place.path("victim"), "theirs").unwrap();
    symlink("victim", place.path("new.unfinished")).unwrap();
    place.open().back_up(&place.path("new"), stamp(1)).unwrap();
    assert_eq!(fs::read(place.path("victim")).unwrap(), b"theirs");
    assert!(place.path("new.unfinished").is_symlink());
}

#[test]
fn each_restore_begins_a_generation_of_numbers() {
    let place = Place::backed_up();
    let generation = || place.open().sealer().generation();
    let mut last = generation();
    for round in 0..3 {
        let _ = fs::remove_dir_all(place.path("data.replaced"));
        place.restores("backup", true).unwrap();
        assert!(generation() > last, "round {round}");
        last = generation();
    }
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/0.1.0");
    fs::remove_dir_all(place.path("data")).unwrap();
    fs::create_dir(place.path("data")).unwrap();
    for name in ["charley.store", "conf", "db", "people.keys"] {
        let packed = File::open(golden.join(format!("{name}.gz"))).unwrap();
        let mut file = File::create(place.path("data").join(name)).unwrap();
        io::copy(&mut GzDecoder::new(packed), &mut file).unwrap();
    }
    assert_eq!(generation(), 0, "an earlier Charley knew of none");
}
