//! From a directory into PostgreSQL and back: all of it, once, and never in two
//! places.

use super::super::people;
use super::backups::rows;
use super::{InPostgres, connect, open, own};
use charley::store::{
    PostgresAddress, SealedStore, Store, Tree, move_to_directory, move_to_postgres,
};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

struct Home {
    disk: TempDir,
}

impl Home {
    /// With people in it.
    fn lived_in() -> Home {
        let home = Home {
            disk: TempDir::new().unwrap(),
        };
        let store = home.open("data");
        for chat_id in 0..40 {
            let of = people::of(&store.sealer(), chat_id, people::later(), 30);
            store.commit(&[of]).unwrap();
        }
        store
            .commit(&[vec![super::super::put(Tree::Meta, "starts", "7")]])
            .unwrap();
        home
    }

    fn at(&self, name: &str) -> PathBuf {
        self.disk.path().join(name)
    }

    fn open(&self, name: &str) -> SealedStore {
        SealedStore::open(&self.at(name), &self.at("key")).unwrap()
    }
}

fn address(place: &InPostgres) -> PostgresAddress {
    PostgresAddress::parse(&place.database.url()).unwrap()
}

fn refusal(data: &Path, key: &Path) -> String {
    SealedStore::open(data, key).err().unwrap().to_string()
}

#[test]
fn there_and_back_nothing_is_missing_and_no_number_comes_twice() {
    let Some(place) = InPostgres::new() else {
        return;
    };
    let home = Home::lived_in();
    let (data, key) = (home.at("data"), home.at("key"));
    let kept = rows(&home.open("data"));
    let there = move_to_postgres(&data, &key, address(&place)).unwrap();
    assert_eq!(there.keys, 40);
    assert!(refusal(&data, &key).contains("what was kept here has moved"));

    let store = open(&place.database.url(), &key).unwrap();
    assert_eq!(rows(&store), kept);
    let starts = store.scan(Tree::Meta, b"starts", b"starts\0", 1).unwrap();
    assert_eq!(super::super::read(Tree::Meta, starts), "starts=7");
    assert_eq!(store.sealer().people(), 40);
    let generation = store.sealer().generation();
    store.release().unwrap();
    let why = move_to_directory(address(&place), &data, &key, 0).unwrap_err();
    assert!(why.to_string().contains("something is kept here"), "{why}");

    let back = move_to_directory(address(&place), &home.at("new"), &key, 0).unwrap();
    assert_eq!(back.keys, 40);
    let store = home.open("new");
    assert_eq!(rows(&store), kept);
    assert!(store.sealer().generation() > generation);
    let why = connect(&place.database.url()).err().unwrap().to_string();
    assert!(why.contains("what was kept here has moved to"), "{why}");
    assert!(!home.at("new.moving").exists());
}

#[test]
fn nothing_is_moved_where_something_is_kept_or_somebody_lives() {
    let Some(place) = InPostgres::new() else {
        return;
    };
    let home = Home::lived_in();
    let (data, key) = (home.at("data"), home.at("key"));
    let other = open(&place.database.url(), &home.at("other.key")).unwrap();
    other.release().unwrap();
    let why = move_to_postgres(&data, &key, address(&place)).unwrap_err();
    assert!(
        why.to_string().contains("something is kept there already"),
        "{why}"
    );
    assert_eq!(home.open("data").sealer().people(), 40);

    let Some(empty) = InPostgres::new() else {
        return;
    };
    own(&empty.database.url()).release().unwrap();
    let why = move_to_directory(address(&empty), &home.at("new"), &key, 0).unwrap_err();
    assert!(why.to_string().contains("nothing is kept there"), "{why}");
    assert!(!home.at("new").exists());
}

/// Cut off anywhere: before it is whole, and before the directory is marked.
#[test]
fn a_move_that_was_cut_off_is_done_again() {
    let Some(place) = InPostgres::new() else {
        return;
    };
    let home = Home::lived_in();
    let (data, key) = (home.at("data"), home.at("key"));
    let kept = rows(&home.open("data"));
    own(&place.database.url()).release().unwrap();
    let database = &place.database;
    database.run("update charley.form set filling = 'somewhere'");
    database.run(
        "insert into charley.diary values ('half', ''); insert into charley.people values (9, '')",
    );
    assert!(connect(&database.url()).is_err());

    move_to_postgres(&data, &key, address(&place)).unwrap();
    std::fs::remove_file(data.join("charley.moved")).unwrap();
    move_to_postgres(&data, &key, address(&place)).unwrap();
    assert!(data.join("charley.moved").exists());
    let store = open(&database.url(), &key).unwrap();
    assert_eq!(rows(&store), kept);
    store.release().unwrap();
}
