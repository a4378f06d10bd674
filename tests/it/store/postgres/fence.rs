//! Whoever was taken over writes nothing more, wherever it was just then.

use super::super::{all, put};
use super::{InPostgres, own};
use charley::store::sealing::Owner;
use charley::store::{Operation, SealedPostgres, Store, Tree};
use std::thread;
use tempfile::TempDir;

/// As another Charley does that has watched for long enough; tells the last group.
const TAKE: &str =
    "select charley.take_v2(gen_random_uuid(), holder, beat, 1, 2) from charley.beat";

/// Again where a sign of life came between.
fn take_over(place: &InPostgres) -> i64 {
    let mut last = String::new();
    while last.is_empty() {
        last = place.database.run(TAKE);
    }
    last.parse().unwrap()
}

fn row(key: &str) -> Vec<Operation> {
    vec![put(Tree::Diary, key, "x")]
}

/// C4: it was stopped, and goes on with what it had in hand.
#[test]
fn a_late_commit_of_one_that_was_taken_over_writes_nothing() {
    let Some(place) = InPostgres::new() else {
        return;
    };
    let store = own(&place.database.url());
    store.commit(&[row("a")]).unwrap();
    assert!(store.is_trusted());

    take_over(&place);
    let why = store.commit(&[row("b")]).unwrap_err().to_string();
    assert!(why.contains("another Charley has taken over"), "{why}");
    assert_eq!(all(&store, Tree::Diary), "a=x");
    assert!(!store.is_trusted());
    let why = store.check_place().unwrap_err().to_string();
    assert!(why.contains("another Charley has taken over"), "{why}");
    store.commit(&[row("c")]).unwrap_err();
    assert_eq!(all(&store, Tree::Diary), "a=x");
}

/// C6: commit and takeover meet in one row, so exactly one is first.
#[test]
fn a_commit_and_a_takeover_at_once_have_one_order() {
    let Some(place) = InPostgres::new() else {
        return;
    };
    for race in 0..8 {
        let store = own_whatever_it_takes(&place);
        let before = rows(&store);
        let committing = thread::spawn(move || {
            let mut confirmed = 0_usize;
            while store
                .commit(&[row(&format!("{race}-{confirmed:06}"))])
                .is_ok()
            {
                confirmed += 1;
            }
            confirmed
        });
        let last = take_over(&place);
        let confirmed = committing.join().unwrap();
        let now = place.database.run("select last_group from charley.owner");
        assert_eq!(
            now.parse::<i64>().unwrap(),
            last,
            "nothing was written later"
        );
        let kept = place.database.run("select count(*) from charley.diary");
        assert_eq!(kept.parse::<usize>().unwrap(), before + confirmed);
    }
}

fn own_whatever_it_takes(place: &InPostgres) -> charley::store::PostgresStore {
    for table in ["beat", "owner"] {
        place.database.run(&format!(
            "do $$ begin if to_regclass('charley.{table}') is not null then \
             update charley.{table} set holder = null; end if; end $$"
        ));
    }
    own(&place.database.url())
}

fn rows(store: &dyn Store) -> usize {
    store
        .scan(Tree::Diary, b"", &[0xff], usize::MAX)
        .unwrap()
        .len()
}

/// Keys go by the same groups as rows.
#[test]
fn one_that_was_taken_over_makes_and_destroys_no_keys() {
    let Some(place) = InPostgres::new() else {
        return;
    };
    let disk = TempDir::new().unwrap();
    let store = SealedPostgres::open(own(&place.database.url()), &disk.path().join("key")).unwrap();
    let sealer = store.sealer();
    let ana = sealer.key_for(Owner::Chat(1)).unwrap();
    store.commit(&[row("a")]).unwrap();
    let keys = || {
        place
            .database
            .run("select md5(string_agg(sealed::text, slot::text)) from charley.people")
    };
    let before = keys();

    take_over(&place);
    // Refused where it is known already.
    let _ = sealer.key_for(Owner::Chat(2));
    store.commit(&[row("b")]).unwrap_err();
    sealer.destroy(&ana).unwrap_err();
    sealer.check_place().unwrap_err();
    assert_eq!(keys(), before);
}
