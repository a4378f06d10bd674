//! What every store does.

use super::postgres::InPostgres;
use super::{InMemory, OnDisk, Place, all, put, read, remove};
use charley::store::{MemoryStore, Operation, SledStore, Store, StoreError, Transaction, Tree};
use proptest::prelude::*;
use tempfile::TempDir;

macro_rules! contract {
    ($($name:ident),* $(,)?) => {
        mod in_memory {
            $(#[test] fn $name() { super::$name(&super::InMemory::default()); })*
        }
        mod on_disk {
            $(#[test] fn $name() { super::$name(&super::OnDisk::default()); })*
        }
        mod in_postgres {
            $(#[test] fn $name() {
                if let Some(place) = super::InPostgres::new() {
                    super::$name(&place);
                }
            })*
        }
    };
}

contract!(
    a_new_store_is_empty,
    what_was_put_is_there,
    the_last_of_several_changes_counts,
    trees_are_apart,
    a_scan_is_a_range_in_key_order,
    a_key_alone_is_a_row,
    nothing_at_all_can_be_committed,
    more_transactions_than_fit_together,
    opening_again_shows_everything,
    an_unsealed_value_stops_the_store,
);

fn a_new_store_is_empty(place: &dyn Place) {
    let store = place.open();
    assert_eq!(store.get(Tree::Person, b"1").unwrap(), None);
    for tree in Tree::ALL.into_iter().filter(|tree| *tree != Tree::Meta) {
        assert_eq!(all(&*store, tree), "");
    }
}

fn what_was_put_is_there(place: &dyn Place) {
    let store = place.open();
    let row = put(Tree::Person, "1", "Ada");
    store.commit(&[vec![row.clone()]]).unwrap();
    let Operation::Put { value, .. } = row else {
        unreachable!("it is a put")
    };
    assert_eq!(store.get(Tree::Person, b"1").unwrap(), Some(value));
    assert_eq!(all(&*store, Tree::Person), "1=Ada");
}

fn the_last_of_several_changes_counts(place: &dyn Place) {
    let store = place.open();
    let turns = [
        vec![
            put(Tree::Diary, "a", "1"),
            put(Tree::Diary, "a", "2"),
            remove(Tree::Diary, "a"),
        ],
        vec![remove(Tree::Diary, "b"), put(Tree::Diary, "b", "3")],
        vec![put(Tree::Diary, "c", "4")],
        vec![put(Tree::Diary, "c", "5"), remove(Tree::Diary, "never")],
    ];
    store.commit(&turns).unwrap();
    assert_eq!(all(&*store, Tree::Diary), "b=3 c=5");

    store.commit(&[vec![remove(Tree::Diary, "b")]]).unwrap();
    assert_eq!(all(&*store, Tree::Diary), "c=5");
}

fn trees_are_apart(place: &dyn Place) {
    let store = place.open();
    let one_each = Tree::ALL.map(|tree| put(tree, "key", tree.name()));
    store.commit(&[one_each.to_vec()]).unwrap();
    for tree in Tree::ALL {
        let row = store.scan(tree, b"key", b"key\0", 9).unwrap();
        assert_eq!(read(tree, row), format!("key={}", tree.name()));
    }
}

fn a_scan_is_a_range_in_key_order(place: &dyn Place) {
    let store = place.open();
    let keys = ["b", "a", "ba", "d", "c"];
    let rows = keys.map(|key| put(Tree::Due, key, ""));
    store.commit(&[rows.to_vec()]).unwrap();

    let scan = |from: &str, to: &str, limit| {
        let pairs = store.scan(Tree::Due, from.as_bytes(), to.as_bytes(), limit);
        read(Tree::Due, pairs.unwrap())
    };
    assert_eq!(scan("a", "z", 9), "a= b= ba= c= d=");
    assert_eq!(scan("b", "c", 9), "b= ba=");
    assert_eq!(scan("aa", "bb", 9), "b= ba=");
    assert_eq!(scan("a", "z", 2), "a= b=");
    assert_eq!(scan("a", "z", 0), "");
    assert_eq!(scan("e", "z", 9), "");
    assert_eq!(scan("b", "b", 9), "");
    assert_eq!(scan("c", "a", 9), "");
}

fn a_key_alone_is_a_row(place: &dyn Place) {
    let store = place.open();
    let row = Operation::Put {
        tree: Tree::Due,
        key: b"evening".to_vec(),
        value: Vec::new(),
    };
    store.commit(&[vec![row]]).unwrap();
    drop(store);
    let value = place.open().get(Tree::Due, b"evening").unwrap();
    assert_eq!(value, Some(Vec::new()));
}

fn nothing_at_all_can_be_committed(place: &dyn Place) {
    let store = place.open();
    store.commit(&[]).unwrap();
    store.commit(&[Vec::new(), Vec::new()]).unwrap();
    let turns = [Vec::new(), vec![put(Tree::Sent, "1", "x")], Vec::new()];
    store.commit(&turns).unwrap();
    assert_eq!(all(&*store, Tree::Sent), "1=x");
}

fn more_transactions_than_fit_together(place: &dyn Place) {
    let store = place.open();
    let turns: Vec<Transaction> = (0..1_000)
        .map(|turn| {
            vec![
                put(Tree::Inbox, &format!("{turn:04}"), "x"),
                put(Tree::Meta, "counter", &turn.to_string()),
            ]
        })
        .collect();
    store.commit(&turns).unwrap();
    let rows = store.scan(Tree::Inbox, b"", &[0xff], usize::MAX).unwrap();
    assert_eq!(rows.len(), 1_000);
    let counter = store.scan(Tree::Meta, b"counter", b"counter\0", 1).unwrap();
    assert_eq!(read(Tree::Meta, counter), "counter=999");
}

fn opening_again_shows_everything(place: &dyn Place) {
    let store = place.open();
    store.commit(&[vec![put(Tree::Diary, "a", "1")]]).unwrap();
    drop(store);

    let store = place.open();
    assert_eq!(all(&*store, Tree::Diary), "a=1");
    let turn = vec![put(Tree::Diary, "b", "2"), remove(Tree::Diary, "a")];
    store.commit(&[turn]).unwrap();
    drop(store);

    assert_eq!(all(&*place.open(), Tree::Diary), "b=2");
}

fn an_unsealed_value_stops_the_store(place: &dyn Place) {
    let store = place.open();
    let unsealed = Operation::Put {
        tree: Tree::Inbox,
        key: b"1".to_vec(),
        value: b"{\"update_id\":1}".to_vec(),
    };
    let good = vec![put(Tree::Inbox, "0", "x")];
    let refused = store.commit(&[good.clone(), vec![unsealed]]);
    assert!(matches!(
        refused,
        Err(StoreError::Damaged {
            tree: Tree::Inbox,
            ..
        })
    ));
    let stopped = store.commit(&[good]);
    assert!(matches!(stopped, Err(StoreError::Stopped(_))));
    assert_eq!(all(&*store, Tree::Inbox), "", "nothing of it was written");
}

/// A change to one of a few keys in one of two trees.
fn change() -> impl Strategy<Value = Operation> {
    let tree = prop_oneof![Just(Tree::Diary), Just(Tree::Outbox)];
    (tree, 0..6_u8, proptest::option::of(0..100_u8)).prop_map(|(tree, key, value)| {
        let key = format!("k{key}");
        match value {
            Some(value) => put(tree, &key, &value.to_string()),
            None => remove(tree, &key),
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn all_stores_agree(
        groups in prop::collection::vec(
            prop::collection::vec(prop::collection::vec(change(), 0..6), 0..5),
            1..5,
        ),
    ) {
        let directory = TempDir::new().unwrap();
        let memory = MemoryStore::default();
        let postgres = InPostgres::new();
        for group in groups {
            let disk = SledStore::open(directory.path()).unwrap();
            disk.commit(&group).unwrap();
            memory.commit(&group).unwrap();
            for tree in [Tree::Diary, Tree::Outbox] {
                prop_assert_eq!(all(&disk, tree), all(&memory, tree));
            }
            if let Some(postgres) = postgres.as_ref().map(Place::open) {
                postgres.commit(&group).unwrap();
                for tree in [Tree::Diary, Tree::Outbox] {
                    prop_assert_eq!(all(&*postgres, tree), all(&memory, tree));
                }
            }
        }
    }
}
