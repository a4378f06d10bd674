//! Connections that break, answers that get lost, and a server that loses its power:
//! what was confirmed is there, and there once.

use super::super::{all, put, read};
use super::cluster::USER;
use super::proxy::{Loss, Proxy};
use super::{Cluster, InPostgres, connect, own};
use charley::store::{PostgresStore, Store, Tree};
use std::thread;

fn groups(place: &InPostgres) -> i64 {
    let number = place.database.run("select last_group from charley.owner");
    number.parse().unwrap()
}

fn add(store: &PostgresStore, key: &str) {
    store.commit(&[vec![put(Tree::Diary, key, key)]]).unwrap();
}

/// C18: the outcome of a commit is unknown, and it is not guessed at.
#[test]
fn a_group_whose_question_or_answer_got_lost_is_there_once() {
    let Some(place) = InPostgres::new() else {
        return;
    };
    let proxy = Proxy::to(place.database.port);
    let store = own(&place.database.url_at(proxy.port, "postgres"));
    add(&store, "a");
    let before = groups(&place);
    for (nth, loss) in (1..).zip([Loss::Answer, Loss::Question, Loss::Answer]) {
        proxy.lose(loss, "commit_v2");
        add(&store, &nth.to_string());
        assert!(proxy.has_lost());
        assert_eq!(groups(&place), before + nth, "{loss:?}");
    }
    // The look afterwards may get lost too.
    proxy.lose(Loss::Answer, "commit_v2");
    proxy.lose(Loss::Answer, "last_v1");
    proxy.lose(Loss::Question, "last_v1");
    add(&store, "4");
    assert!(proxy.has_lost());
    assert_eq!(groups(&place), before + 4);
    assert_eq!(all(&store, Tree::Diary), "1=1 2=2 3=3 4=4 a=a");
    store.release().unwrap();
}

/// C21: there is time enough for two of them to go wrong.
#[test]
fn signs_of_life_that_get_lost_cost_nothing() {
    let Some(place) = InPostgres::new() else {
        return;
    };
    let proxy = Proxy::to(place.database.port);
    let store = own(&place.database.url_at(proxy.port, "postgres"));
    add(&store, "a");
    proxy.lose(Loss::Question, "beat_v2");
    proxy.lose(Loss::Answer, "beat_v2");
    while !proxy.has_lost() {
        assert!(store.is_trusted());
    }
    assert!(store.is_trusted());
    add(&store, "b");
    assert_eq!(all(&store, Tree::Diary), "a=a b=b");
    store.release().unwrap();
}

/// As where the server's disk is full: it says so, and writes nothing until there is room.
#[test]
fn a_full_disk_is_waited_for_and_nothing_is_lost() {
    let Some(place) = InPostgres::new() else {
        return;
    };
    let store = own(&place.database.url());
    add(&store, "a");
    let before = groups(&place);
    place.database.run(
        "create sequence refusals; create function full_up() returns trigger language plpgsql as $$ \
         begin perform nextval('refusals'); raise exception 'could not extend file' \
         using errcode = '53100'; end $$; \
         create trigger full_up before insert on charley.diary for each row \
         execute function full_up()",
    );
    thread::scope(|scope| {
        let adding = scope.spawn(|| add(&store, "b"));
        while place.database.run("select last_value > 1 from refusals") != "t" {}
        assert!(!adding.is_finished());
        place.database.run("drop trigger full_up on charley.diary");
        adding.join().unwrap();
    });
    assert_eq!(groups(&place), before + 1);
    assert_eq!(all(&store, Tree::Diary), "a=a b=b");
    store.release().unwrap();
}

#[test]
fn a_read_whose_answer_got_lost_is_asked_again() {
    let Some(place) = InPostgres::new() else {
        return;
    };
    let proxy = Proxy::to(place.database.port);
    let store = own(&place.database.url_at(proxy.port, "postgres"));
    add(&store, "a");
    proxy.lose(Loss::Answer, "from charley.diary");
    assert_eq!(all(&store, Tree::Diary), "a=a");
    assert!(proxy.has_lost());
    store.release().unwrap();
}

/// As where a wait for the standby was cancelled: what was confirmed may be on one
/// machine alone, so it is looked at again, by a write that waits for it too.
#[test]
fn a_group_that_the_server_warned_of_is_not_taken_for_done() {
    let Some(place) = InPostgres::new() else {
        return;
    };
    let store = own(&place.database.url());
    add(&store, "a");
    place.database.run(
        "create table looks (by int); \
         create function warn() returns trigger language plpgsql as $$ begin \
         raise warning 'canceling wait for synchronous replication'; return new; end $$; \
         create function note() returns trigger language plpgsql as $$ begin \
         insert into looks values (pg_backend_pid()); return new; end $$; \
         create trigger warn after insert on charley.diary for each row \
         when (new.key = 'warned') execute function warn(); \
         create trigger note after update on charley.owner for each row execute function note()",
    );
    let before = groups(&place);
    add(&store, "b");
    add(&store, "warned");
    let looks = place
        .database
        .run("select count(*), count(distinct by) from looks");
    assert_eq!(looks, "3|2", "two groups, and a look on another connection");
    assert_eq!(groups(&place), before + 2);
    assert_eq!(all(&store, Tree::Diary), "a=a b=b warned=warned");
    store.release().unwrap();
}

/// C7: a standby that lacked them took over, or a backup was restored.
#[test]
fn confirmed_groups_that_are_gone_are_told() {
    let Some(place) = InPostgres::new() else {
        return;
    };
    let store = own(&place.database.url());
    for key in ["a", "b", "c"] {
        add(&store, key);
    }
    let gone = "update charley.owner set last_group = last_group - 2";
    place.database.run(gone);
    let refused = store.commit(&[vec![put(Tree::Diary, "d", "d")]]);
    let why = refused.unwrap_err().to_string();
    assert!(
        why.contains("the last 2 groups of changes that PostgreSQL confirmed are gone"),
        "{why}"
    );
    assert_eq!(all(&store, Tree::Diary), "a=a b=b c=c");
    store.check_place().unwrap_err();
}

/// C22, short: power lost under commits, and back.
#[test]
fn a_server_that_loses_its_power_loses_nothing_that_was_confirmed() {
    let Some(cluster) = Cluster::start() else {
        return;
    };
    let database = cluster.database();
    let store = own(&database.url());
    let mut confirmed = 0;
    for _ in 0..3 {
        thread::scope(|scope| {
            let writing = scope.spawn(|| {
                for number in confirmed..confirmed + 200 {
                    let key = format!("{number:05}");
                    let turn = vec![put(Tree::Inbox, &key, "x"), put(Tree::Meta, "last", &key)];
                    store.commit(&[turn]).unwrap();
                }
            });
            while !writing.is_finished()
                && store
                    .get(Tree::Inbox, key(confirmed + 20).as_bytes())
                    .unwrap()
                    .is_none()
            {}
            cluster.kill();
            cluster.start_again();
            writing.join().unwrap();
        });
        confirmed += 200;
        let rows = store.scan(Tree::Inbox, b"", &[0xff], usize::MAX).unwrap();
        assert_eq!(rows.len(), confirmed);
        let last = store.scan(Tree::Meta, b"last", b"last\0", 1).unwrap();
        assert_eq!(
            read(Tree::Meta, last),
            format!("last={}", key(confirmed - 1))
        );
    }
    store.release().unwrap();
}

/// C5, C9: away, then a standby that takes nothing, then a primary.
#[test]
fn a_server_that_comes_back_as_a_standby_is_waited_for() {
    let Some(cluster) = Cluster::start() else {
        return;
    };
    let database = cluster.database();
    let store = own(&database.url());
    add(&store, "a");
    cluster.stop();
    thread::scope(|scope| {
        let writing = scope.spawn(|| add(&store, "b"));
        let reading = scope.spawn(|| store.get(Tree::Diary, b"a").unwrap());
        cluster.make_standby();
        cluster.start_again();
        let why = connect(&database.url()).err().unwrap().to_string();
        assert!(why.contains("it takes no writes"), "{why}");
        assert!(!writing.is_finished() && !reading.is_finished());
        cluster.promote();
        writing.join().unwrap();
        assert!(reading.join().unwrap().is_some());
    });
    assert_eq!(all(&store, Tree::Diary), "a=a b=b");
    store.check_place().unwrap();
    store.release().unwrap();
}

/// C7, the good way: what was confirmed is at the one that takes over too, and both are
/// named in the address.
#[test]
fn nothing_is_lost_when_a_synchronous_standby_is_promoted() {
    let Some(first) = Cluster::start() else {
        return;
    };
    let database = first.database();
    let second = first.synchronous_standby();
    let hosts = format!("127.0.0.1:{},127.0.0.1:{}", first.port(), second.port());
    let url = format!("postgres://{USER}@{hosts}/{}", database.name());
    let store = own(&url);
    thread::scope(|scope| {
        let writing = scope.spawn(|| {
            for number in 0..300 {
                add(&store, &key(number));
            }
        });
        let has_begun = || {
            store
                .get(Tree::Diary, key(20).as_bytes())
                .unwrap()
                .is_some()
        };
        while !writing.is_finished() && !has_begun() {}
        first.kill();
        second.promote();
        writing.join().unwrap();
    });
    let rows = store.scan(Tree::Diary, b"", &[0xff], usize::MAX).unwrap();
    assert_eq!(rows.len(), 300);
    store.release().unwrap();
}

fn key(number: usize) -> String {
    format!("{number:05}")
}
