//! The people's keys as rows: there for the next owner, gone once destroyed.

use super::super::put;
use super::{InPostgres, open};
use charley::store::sealing::Owner;
use charley::store::{Store, StoreError, Tree};
use std::fs;
use tempfile::TempDir;

const ANA: Owner = Owner::Chat(0x1122_3344_5566_7788);
const BEN: Owner = Owner::Chat(-7);

#[test]
fn keys_are_there_for_the_next_owner_and_stay_gone_once_destroyed() {
    let Some(place) = InPostgres::new() else {
        return;
    };
    let disk = TempDir::new().unwrap();
    let (url, key_file) = (place.database.url(), disk.path().join("key"));
    let store = open(&url, &key_file).unwrap();
    let [ana, ben] = [ANA, BEN].map(|owner| store.sealer().key_for(owner).unwrap());
    let sealed = ana.seal(Tree::Diary, b"row", b"left calf").unwrap();
    store.commit(&[vec![put(Tree::Diary, "a", "x")]]).unwrap();
    let count = || place.database.run("select count(*) from charley.people");
    assert_eq!(count(), "3", "a header and two keys");
    store.release().unwrap();

    let store = open(&url, &key_file).unwrap();
    assert_eq!(store.sealer().people(), 2);
    let again = store.sealer().key_held_by(ANA).unwrap();
    assert_eq!(again.pseudonym(), ana.pseudonym());
    let opened = again.open(Tree::Diary, b"row", &sealed).unwrap();
    assert_eq!(**opened, *b"left calf");
    store.sealer().destroy(&again).unwrap();
    assert_eq!(count(), "2");
    assert!(store.sealer().key_held_by(ANA).is_none());
    store.release().unwrap();

    let store = open(&url, &key_file).unwrap();
    assert!(store.sealer().key_held_by(ANA).is_none());
    assert!(store.sealer().key_by_pseudonym(ana.pseudonym()).is_none());
    let kept = store.sealer().key_held_by(BEN).unwrap();
    assert_eq!(kept.pseudonym(), ben.pseudonym());
    // Whoever writes again is somebody new.
    let new = store.sealer().key_for(ANA).unwrap();
    assert_ne!(new.pseudonym(), ana.pseudonym());
    store.release().unwrap();
}

#[test]
fn the_master_key_is_made_once_and_no_other_is_taken() {
    let Some(place) = InPostgres::new() else {
        return;
    };
    let disk = TempDir::new().unwrap();
    let (url, key_file) = (place.database.url(), disk.path().join("key"));
    open(&url, &key_file).unwrap().release().unwrap();
    let right = fs::read(&key_file).unwrap();
    let refusal = || match open(&url, &key_file) {
        Err(StoreError::Key(why)) => why,
        Err(other) => panic!("another error: {other}"),
        Ok(_) => panic!("it was opened"),
    };

    fs::remove_file(&key_file).unwrap();
    let free = "update charley.beat set holder = null; update charley.owner set holder = null";
    assert!(refusal().contains("there is no such file"));
    assert!(!key_file.exists());
    place.database.run(free);
    fs::write(&key_file, format!("charley-key-1:{}\n", "0f".repeat(32))).unwrap();
    fs::set_permissions(
        &key_file,
        std::os::unix::fs::PermissionsExt::from_mode(0o600),
    )
    .unwrap();
    assert!(refusal().contains("another key than what is kept was sealed with"));
    place.database.run(free);
    fs::write(&key_file, right).unwrap();
    open(&url, &key_file).unwrap().release().unwrap();
}

/// It lies apart: nothing of it is in the database.
#[test]
fn keys_that_are_gone_are_not_made_anew() {
    let Some(place) = InPostgres::new() else {
        return;
    };
    let disk = TempDir::new().unwrap();
    let (url, key_file) = (place.database.url(), disk.path().join("key"));
    let store = open(&url, &key_file).unwrap();
    store.commit(&[vec![put(Tree::Diary, "a", "x")]]).unwrap();
    store.release().unwrap();
    place.database.run("truncate charley.people");
    let refused = open(&url, &key_file).err().unwrap();
    assert!(matches!(refused, StoreError::Unsound(_)), "{refused}");
}
