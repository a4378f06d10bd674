//! A backup of what is in PostgreSQL is a backup like any other.

use super::super::people;
use super::{InPostgres, open};
use charley::store::{Pair, Restoring, SealedStore, Stamp, Store, Tree, restore};
use tempfile::TempDir;

/// Of each tree but the store's own.
pub fn rows(store: &dyn Store) -> Vec<Vec<Pair>> {
    let trees = Tree::ALL.into_iter().filter(|tree| *tree != Tree::Meta);
    trees
        .map(|tree| store.scan(tree, &[], &[0xff; 32], usize::MAX).unwrap())
        .collect()
}

#[test]
fn it_is_restored_into_a_directory() {
    let Some(place) = InPostgres::new() else {
        return;
    };
    let disk = TempDir::new().unwrap();
    let at = |name: &str| disk.path().join(name);
    let store = open(&place.database.url(), &at("key")).unwrap();
    for chat_id in 0..30 {
        let of = people::of(&store.sealer(), chat_id, people::later(), 5);
        store.commit(&[of]).unwrap();
    }
    let kept = rows(&store);
    store.back_up(&at("key"), Stamp::default()).unwrap_err();
    let records = store.back_up(&at("backup"), Stamp::default()).unwrap();
    let counted: usize = kept.iter().map(Vec::len).sum();
    assert_eq!(records, counted as u64 + 31);
    store.release().unwrap();

    let what = Restoring {
        file: &at("backup"),
        data_dir: &at("data"),
        key_file: &at("key"),
        replace: false,
        now: 0,
    };
    restore(what, |_| Ok(())).unwrap();
    let restored = SealedStore::open(&at("data"), &at("key")).unwrap();
    assert_eq!(rows(&restored), kept);
    assert_eq!(restored.sealer().people(), 30);
}
