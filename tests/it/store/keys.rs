//! The keys of what is stored: created once, refused when they are not the
//! right ones, destroyed for good.

use charley::store::sealing::{Key, Owner, Sealer};
use charley::store::{SealedStore, SledStore, Store, StoreError, Tree};
use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tempfile::TempDir;

const ANA: Owner = Owner::Chat(0x1122_3344_5566_7788);
const BEN: Owner = Owner::Chat(-7);

struct Place {
    disk: TempDir,
}

impl Place {
    fn new() -> Self {
        let disk = TempDir::new().unwrap();
        Place { disk }
    }

    fn data(&self) -> PathBuf {
        self.disk.path().join("data")
    }

    fn key_file(&self) -> PathBuf {
        self.disk.path().join("data.key")
    }

    fn people(&self) -> PathBuf {
        self.data().join("people.keys")
    }

    fn open(&self) -> Result<SealedStore, StoreError> {
        SealedStore::open(&self.data(), &self.key_file())
    }

    /// With keys for two people, closed.
    fn kept() -> Self {
        let place = Place::new();
        let store = place.open().unwrap();
        for owner in [ANA, BEN] {
            store.sealer().key_for(owner).unwrap();
        }
        store.commit(&[]).unwrap();
        place
    }

    /// What is said about the key file, after its path.
    fn key_refusal(&self, key_file: &Path) -> String {
        match SealedStore::open(&self.data(), key_file) {
            Err(StoreError::Key(why)) => {
                let path = format!("{}: ", key_file.display());
                why.strip_prefix(&path).unwrap().to_owned()
            }
            Err(other) => panic!("another error: {other}"),
            Ok(_) => panic!("it was opened"),
        }
    }

    fn refusal(&self) -> String {
        match self.open() {
            Err(StoreError::Open(why) | StoreError::Unsound(why)) => why,
            Err(other) => panic!("another error: {other}"),
            Ok(_) => panic!("it was opened"),
        }
    }
}

fn key_of(sealer: &Sealer, owner: Owner) -> Arc<Key> {
    sealer.key_for(owner).unwrap()
}

#[test]
fn a_new_key_is_for_the_owner_alone_and_opens_again() {
    let place = Place::kept();
    for file in [place.key_file(), place.people()] {
        let mode = fs::metadata(file).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    let sealer = place.open().unwrap().sealer();
    let ana = key_of(&sealer, ANA);
    let sealed = ana.seal(Tree::Diary, b"row", b"left calf").unwrap();
    drop(sealer);
    let sealer = place.open().unwrap().sealer();
    let again = key_of(&sealer, ANA);
    assert_eq!(again.pseudonym(), ana.pseudonym());
    let opened = again.open(Tree::Diary, b"row", &sealed).unwrap();
    assert_eq!(**opened, *b"left calf");
}

#[test]
fn a_value_is_opened_by_its_person_in_its_tree_under_its_key_only() {
    let sealer = Sealer::in_memory();
    let (ana, ben) = (key_of(&sealer, ANA), key_of(&sealer, BEN));
    let sealed = ana.seal(Tree::Diary, b"row", b"left calf").unwrap();
    let is_opened = |key: &Key, tree, row: &[u8]| key.open(tree, row, &sealed).is_ok();
    assert!(is_opened(&ana, Tree::Diary, b"row"));
    assert!(!is_opened(&ana, Tree::Diary, b"other"));
    assert!(!is_opened(&ana, Tree::Person, b"row"));
    assert!(!is_opened(&ben, Tree::Diary, b"row"));

    // Nor where somebody else's name is put in front.
    let swapped = [&ben.pseudonym().bytes()[..], &sealed[16..]].concat();
    assert!(ben.open(Tree::Diary, b"row", &swapped).is_err());
}

#[test]
fn names_and_hidden_keys_are_of_one_person_and_say_nothing() {
    let sealer = Sealer::in_memory();
    let (ana, ben) = (key_of(&sealer, ANA), key_of(&sealer, BEN));
    assert_ne!(ana.pseudonym(), ben.pseudonym());
    assert_ne!(ana.hide(b"deh4"), ben.hide(b"deh4"));
    assert_ne!(ana.hide(b"deh4"), ana.hide(b"deh3"));
    assert_eq!(ana.hide(b"deh4"), ana.hide(b"deh4"));
    assert_eq!(format!("{ana:?}"), "Key(hidden)");
}

#[test]
fn a_key_that_is_not_there_is_refused_where_something_is_kept() {
    let place = Place::kept();
    fs::remove_file(place.key_file()).unwrap();
    let why = place.key_refusal(&place.key_file());
    assert!(
        why.starts_with("there is no such file, and without it"),
        "{why}"
    );
    assert!(!place.key_file().exists(), "and not created anew");
}

#[test]
fn another_key_is_refused() {
    let (place, other) = (Place::kept(), Place::kept());
    let why = place.key_refusal(&other.key_file());
    assert!(why.starts_with("this is another key than"), "{why}");
}

#[test]
fn a_file_that_holds_no_key_is_refused_and_not_quoted() {
    let place = Place::kept();
    let key = fs::read_to_string(place.key_file()).unwrap();
    for text in [
        "",
        "left calf",
        &key[..key.len() - 3],
        &format!("{key}{key}"),
    ] {
        fs::write(place.key_file(), text).unwrap();
        let why = place.key_refusal(&place.key_file());
        assert!(why.starts_with("this is no key of Charley's."), "{why}");
        assert!(!why.contains("charley-key-1"), "{why}");
    }
}

#[test]
fn a_key_that_everybody_may_use_is_refused() {
    let place = Place::kept();
    for (mode, is_refused) in [
        (0o604, true),
        (0o602, true),
        (0o644, true),
        (0o640, false),
        (0o400, false),
    ] {
        fs::set_permissions(place.key_file(), Permissions::from_mode(mode)).unwrap();
        if is_refused {
            let why = place.key_refusal(&place.key_file());
            assert!(why.starts_with("everybody on this machine may"), "{why}");
        } else {
            place.open().unwrap();
        }
    }
}

#[test]
fn a_key_beside_what_it_opens_is_refused() {
    let place = Place::new();
    let within = place.data().join("data.key");
    let why = place.key_refusal(&within);
    assert!(
        why.starts_with("this is inside the data directory."),
        "{why}"
    );
    assert!(!within.exists());
}

#[test]
fn a_key_is_judged_by_what_its_path_leads_to() {
    let place = Place::kept();
    let (key, link) = (place.disk.path().join("real"), place.key_file());
    fs::rename(&link, &key).unwrap();
    symlink(&key, &link).unwrap();
    place.open().unwrap();
    fs::set_permissions(&key, Permissions::from_mode(0o644)).unwrap();
    let why = place.key_refusal(&link);
    assert!(why.starts_with("everybody on this machine may"), "{why}");

    fs::set_permissions(&key, Permissions::from_mode(0o600)).unwrap();
    let within = place.data().join("key");
    fs::rename(&key, &within).unwrap();
    fs::remove_file(&link).unwrap();
    symlink(&within, &link).unwrap();
    let why = place.key_refusal(&link);
    assert!(
        why.starts_with("this is inside the data directory"),
        "{why}"
    );
}

#[test]
fn a_new_key_is_not_written_through_what_waits_for_it() {
    let place = Place::new();
    let victim = place.disk.path().join("victim");
    fs::write(&victim, "theirs").unwrap();
    symlink(&victim, place.disk.path().join("data.key.unfinished")).unwrap();
    place.open().unwrap();
    assert_eq!(fs::read(&victim).unwrap(), b"theirs");
    assert!(place.key_file().symlink_metadata().unwrap().is_file());
}

#[test]
fn half_a_slot_is_free_where_writing_it_was_cut_off() {
    let place = Place::kept();
    let whole = fs::read(place.people()).unwrap();
    let half = |bytes: std::ops::Range<usize>| {
        let mut cut = whole.clone();
        cut[bytes].fill(0);
        fs::write(place.people(), cut).unwrap();
        let sealer = place.open().unwrap().sealer();
        assert!(sealer.key_held_by(ANA).is_none());
        key_of(&sealer, Owner::Chat(3));
        key_of(&sealer, BEN);
    };
    // The first half of a key, and what is left of one that goes.
    half(128 + 64..256);
    half(128..128 + 64);
}

#[test]
fn a_key_may_be_there_before_the_data_of_one_who_says_so() {
    let (first, second) = (Place::kept(), Place::new());
    fs::copy(first.key_file(), second.key_file()).unwrap();
    fs::create_dir(second.data()).unwrap();
    fs::write(second.data().join("charley.begin"), "").unwrap();
    second.open().unwrap();
    first.open().unwrap();
}

#[test]
fn creating_goes_on_where_it_was_cut_off() {
    let place = Place::new();
    drop(place.open().unwrap());
    for file in ["db", "conf", "charley.store"] {
        fs::remove_file(place.data().join(file)).unwrap();
    }
    let mark = "Charley begins here, and is not ready yet.\n";
    fs::write(place.data().join("charley.begin"), mark).unwrap();
    drop(place.open().unwrap());

    let place = Place::new();
    fs::create_dir(place.data()).unwrap();
    fs::write(place.people(), "").unwrap();
    drop(place.open().unwrap());
}

#[test]
fn lost_and_damaged_keys_of_people_are_refused() {
    let place = Place::kept();
    let whole = fs::read(place.people()).unwrap();
    fs::remove_file(place.people()).unwrap();
    let why = place.refusal();
    assert!(why.contains("its file `people.keys` is gone"), "{why}");

    let mut damaged = whole.clone();
    damaged[200] ^= 1;
    fs::write(place.people(), &damaged).unwrap();
    let why = place.refusal();
    assert!(why.contains("its file `people.keys` is damaged"), "{why}");

    // A key that was never whole was never used.
    fs::write(place.people(), [&whole[..], &[7; 50]].concat()).unwrap();
    let sealer = place.open().unwrap().sealer();
    key_of(&sealer, Owner::Chat(3));
}

#[test]
fn data_from_before_it_was_sealed_is_refused_for_its_form() {
    let place = Place::new();
    let store = SledStore::open(&place.data()).unwrap();
    drop(store);
    assert!(place.refusal().contains("its file `people.keys` is gone"));
}

#[test]
fn a_destroyed_key_is_written_over_and_never_comes_back() {
    let place = Place::kept();
    let before = fs::read(place.people()).unwrap();
    let store = place.open().unwrap();
    let (ana, ben) = (key_of(&store.sealer(), ANA), key_of(&store.sealer(), BEN));
    store.sealer().destroy(&ana).unwrap();
    let after = fs::read(place.people()).unwrap();
    assert_eq!(after.len(), before.len(), "in its place");
    let slots = || before.chunks(128).zip(after.chunks(128));
    let changed: Vec<_> = slots().filter(|(old, new)| old != new).collect();
    assert_eq!(changed.len(), 1);
    assert_eq!(changed[0].1, [0; 128]);
    assert!(store.sealer().key_by_pseudonym(ana.pseudonym()).is_none());
    drop(store);

    let store = place.open().unwrap();
    assert!(store.sealer().key_by_pseudonym(ana.pseudonym()).is_none());
    assert_eq!(key_of(&store.sealer(), BEN).pseudonym(), ben.pseudonym());
    let anew = key_of(&store.sealer(), ANA);
    assert_ne!(
        anew.pseudonym(),
        ana.pseudonym(),
        "another key, in the freed place"
    );
    assert_eq!(fs::read(place.people()).unwrap().len(), before.len());
}

#[test]
fn neither_numbers_nor_keys_stand_in_the_file() {
    let place = Place::kept();
    let bytes = fs::read(place.people()).unwrap();
    let number = 0x1122_3344_5566_7788_u64;
    for form in [number.to_be_bytes(), number.to_le_bytes()] {
        assert!(!bytes.windows(8).any(|window| window == form));
    }
}
