//! Backups and stored values with anything in them: a clear refusal.

use crate::many::cases;
use charley::conversation::Person;
use charley::diary::Cramp;
use charley::runner::outbox::OutboxRow;
use charley::store::sealing::{Owner, Sealer};
use charley::store::{
    Operation, Restoring, SealedStore, Stamp, Store, StoreError, Tree, envelope, restore,
};
use proptest::prelude::*;
use proptest::sample::Index;
use std::fs;
use std::path::Path;

/// A backup of a few people, and beside it the key it is sealed under.
fn backed_up(dir: &Path) -> Vec<u8> {
    let store = SealedStore::open(&dir.join("data"), &dir.join("key")).unwrap();
    for chat in 0..5 {
        let key = store.sealer().key_for(Owner::Chat(chat)).unwrap();
        let row = key.pseudonym().bytes().to_vec();
        let sealed = key.seal(Tree::Person, &row, b"somebody").unwrap();
        let value = envelope::sealed(1, &row, &sealed);
        let put = Operation::Put {
            tree: Tree::Person,
            key: row,
            value,
        };
        store.commit(&[vec![put]]).unwrap();
    }
    store
        .back_up(&dir.join("backup"), Stamp::default())
        .unwrap();
    fs::read(dir.join("backup")).unwrap()
}

/// What comes of restoring these bytes; nothing may be left behind.
fn restored(dir: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    fs::write(dir.join("harmed"), bytes).unwrap();
    let there = dir.join("restored");
    let what = Restoring {
        file: &dir.join("harmed"),
        data_dir: &there,
        key_file: &dir.join("key"),
        replace: false,
        now: 0,
    };
    let restored = restore(what, |_| Ok(()));
    if restored.is_err() {
        assert!(!there.exists() && !dir.join("restored.restoring").exists());
    }
    restored.map(|_| ())
}

fn assert_refused(refusal: Result<(), StoreError>) -> Result<(), TestCaseError> {
    let why = refusal.unwrap_err().to_string();
    prop_assert!(why.contains("harmed"), "{}", why);
    prop_assert!(!why.contains("panic"), "{}", why);
    Ok(())
}

#[test]
fn a_backup_with_any_byte_changed_or_cut_off_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    let whole = backed_up(dir.path());
    proptest!(cases(150), |(at in any::<Index>(), change in 1..=u8::MAX, cut in any::<bool>())| {
        let at = at.index(whole.len());
        let mut bytes = whole.clone();
        bytes[at] ^= change;
        if cut {
            bytes.truncate(at);
        }
        assert_refused(restored(dir.path(), &bytes))?;
    });
}

#[test]
fn any_bytes_are_no_backup() {
    let dir = tempfile::tempdir().unwrap();
    let whole = backed_up(dir.path());
    let any_bytes = prop::collection::vec(any::<u8>(), 0..600);
    proptest!(cases(100), |(bytes in any_bytes, begins_well in any::<Index>())| {
        let begin = begins_well.index(whole.len());
        assert_refused(restored(dir.path(), &bytes))?;
        let bytes = [&whole[..begin], &bytes].concat();
        if bytes != whole {
            assert_refused(restored(dir.path(), &bytes))?;
        }
    });
}

#[test]
fn stored_bytes_of_any_kind_are_damage() {
    let any_bytes = prop::collection::vec(any::<u8>(), 0..200);
    proptest!(cases(1_000), |(bytes in any_bytes, at in any::<Index>(), change in 1..=u8::MAX)| {
        // As a value, as what is in one, and as what is sealed.
        prop_assert!(envelope::open::<Person>(Tree::Person, b"key", &bytes).is_err());
        prop_assert!(envelope::sealed_in(Tree::Person, b"key", &bytes).is_err());
        let _ = envelope::decode::<Cramp>(Tree::Diary, &bytes);
        let _ = envelope::decode::<OutboxRow>(Tree::Outbox, &bytes);
        let sealer = Sealer::default();
        let key = sealer.key_for(Owner::Chat(7)).unwrap();
        prop_assert!(key.open(Tree::Diary, b"row", &bytes).is_err());

        let sealed = key.seal(Tree::Diary, b"row", &bytes).unwrap();
        let mut value = envelope::sealed(1, b"row", &sealed);
        let at = at.index(value.len());
        value[at] ^= change;
        let opened = envelope::sealed_in(Tree::Diary, b"row", &value).ok();
        let opened = opened.and_then(|sealed| key.open(Tree::Diary, b"row", sealed).ok());
        prop_assert!(opened.is_none_or(|opened| **opened == bytes[..]));
    });
}
