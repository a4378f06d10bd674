//! Who stands by takes over from who is gone, and from nobody else.

use super::super::{all, put};
use super::{InPostgres, connect, own};
use charley::store::{PostgresStore, Standby, Store, StoreError, Tree};
use std::future::{Future, pending};
use std::time::Duration;
use tokio::runtime::Runtime;

fn wait(
    standby: Standby,
    stop: impl Future<Output = ()> + Send + 'static,
) -> Result<Option<PostgresStore>, StoreError> {
    Runtime::new().unwrap().block_on(standby.wait_to_own(stop))
}

#[test]
fn what_was_given_back_is_taken_at_once_and_numbers_go_on() {
    let Some(place) = InPostgres::new() else {
        return;
    };
    let first = own(&place.database.url());
    first.commit(&[vec![put(Tree::Diary, "a", "1")]]).unwrap();
    let standby = connect(&place.database.url()).unwrap();
    first.release().unwrap();
    assert!(!first.is_trusted());
    first
        .commit(&[vec![put(Tree::Diary, "b", "2")]])
        .unwrap_err();

    let second = wait(standby, pending()).unwrap().unwrap();
    assert!(second.is_trusted());
    second.commit(&[vec![put(Tree::Diary, "c", "3")]]).unwrap();
    assert_eq!(all(&second, Tree::Diary), "a=1 c=3");
    assert_eq!(
        place.database.run("select last_group from charley.owner"),
        "2"
    );
    second.release().unwrap();
}

#[test]
fn an_owner_that_lives_keeps_it_and_who_stands_by_can_be_stopped() {
    let Some(place) = InPostgres::new() else {
        return;
    };
    let owner = own(&place.database.url());
    let standby = connect(&place.database.url()).unwrap();
    let long = async { tokio::time::sleep(Duration::from_secs(8)).await };
    assert!(
        wait(standby, long).unwrap().is_none(),
        "it beats for longer than death takes"
    );
    owner.commit(&[vec![put(Tree::Diary, "a", "1")]]).unwrap();
    assert!(owner.is_trusted());
    owner.release().unwrap();
}

/// A command has no runtime of its own.
#[test]
fn a_command_waits_for_a_while_and_no_longer() {
    let Some(place) = InPostgres::new() else {
        return;
    };
    let owner = own(&place.database.url());
    let short = Duration::from_millis(100);
    let standby = connect(&place.database.url()).unwrap();
    assert!(standby.own_within(short).unwrap().is_none());
    owner.release().unwrap();
    let standby = connect(&place.database.url()).unwrap();
    let owned = standby.own_within(Duration::from_secs(60)).unwrap();
    owned.unwrap().release().unwrap();
}

/// Its process is gone without a word, as after `kill -9`.
#[test]
fn one_that_is_gone_is_taken_over_from() {
    let Some(place) = InPostgres::new() else {
        return;
    };
    let gone = own(&place.database.url());
    gone.commit(&[vec![put(Tree::Diary, "a", "1")]]).unwrap();
    drop(gone);
    let next = wait(connect(&place.database.url()).unwrap(), pending());
    let next = next.unwrap().unwrap();
    next.commit(&[vec![put(Tree::Diary, "b", "2")]]).unwrap();
    assert_eq!(all(&next, Tree::Diary), "a=1 b=2");
    next.release().unwrap();
}
