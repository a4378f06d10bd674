//! Rows that processes have died of, by what the file of those in hand says. A
//! process that truly dies is in `end_to_end::deaths`.

use super::talk::due;
use super::world::{World, evening, settle, update};
use crate::promises::BOOK;
use charley::conversation::{Chat, Effect, Event, Wake, What, handle};
use charley::diary::{Outcome, Record};
use charley::runner::outbox::{OutboxItem, RowOutcome};
use charley::runner::{Doing, Matter, RawUpdate, WhatFailed};
use charley::store::sealing::Owner;
use charley::store::{Begun, Mark, Stage, Tree};
use chrono::{SubsecRound, TimeDelta};
use std::path::Path;
use std::sync::Arc;

/// As many processes as it takes die with the row in hand.
async fn die(dir: &Path, mark: &Mark, processes: u8) -> Arc<Begun> {
    for _ in 0..processes {
        let begun = Begun::open(dir).unwrap();
        std::mem::forget(begun.begin(Some(mark.clone())).await.unwrap());
    }
    Arc::new(Begun::open(dir).unwrap())
}

#[tokio::test]
async fn a_reminder_that_processes_died_of_is_told_as_failed_and_comes_a_day_later() {
    for (deaths, told) in [(1, "drink"), (2, "missed"), (3, "")] {
        let dir = tempfile::tempdir().unwrap();
        let world = World::new();
        let life = world.start().await;
        life.turn(&[update(1, 1, "remind 60")]).await;
        let (row, _) = world.disk.rows(Tree::Due)[0].clone();
        let mark = Mark::new(Stage::Due, row);
        *world.begun.lock().unwrap() = die(dir.path(), &mark, deaths).await;
        let life = world.start().await;
        life.schedule();
        world.pass(TimeDelta::minutes(60));
        settle().await;
        life.runner.lanes.idle().await;
        assert_eq!(life.outlet.to(1).concat(), told);
        let letters = world.stored().dead_letters().await.unwrap();
        assert_eq!(letters.len(), usize::from(deaths > 1));
        if deaths > 1 {
            let planned = evening() + TimeDelta::minutes(60);
            let (at, wake) = (planned.trunc_subsecs(3), Wake::Water);
            assert_eq!(letters[0].letter.matter, Matter::Due { at, wake });
            let failure = WhatFailed::Ended(Doing::Handling, deaths);
            assert_eq!(letters[0].letter.failure, failure);
            let due = world.chat(1).unwrap().person.due[&wake];
            assert_eq!(due.at, planned + TimeDelta::days(1));
        }
        assert_eq!(Begun::open(dir.path()).unwrap().deadly(), []);
    }
}

#[tokio::test]
async fn a_file_that_cannot_be_made_is_put_aside_and_its_person_is_told() {
    for deaths in [0, 2] {
        let dir = tempfile::tempdir().unwrap();
        let world = World::new();
        let life = world.start().await;
        life.turn(&[update(1, 1, "log one")]).await;
        world.deliver(&life).await;
        life.turn(&[update(2, 1, "export")]).await;
        let (row, _) = world.disk.rows(Tree::Outbox)[0].clone();
        let mark = Mark::new(Stage::Making, row);
        *world.begun.lock().unwrap() = die(dir.path(), &mark, deaths).await;
        let life = world.start().await;
        let queued = life.outlet.next().unwrap();
        let deliveries = &life.runner.deliveries;
        let is_made = deliveries.making(&queued).await.unwrap().is_some();
        assert_eq!(is_made, deaths == 0);
        deliveries
            .finished(&queued, RowOutcome::NotMade)
            .await
            .unwrap();
        let letters = world.stored().dead_letters().await.unwrap();
        let Matter::Row { row, .. } = &letters[0].letter.matter else {
            panic!("no row");
        };
        assert!(matches!(row.item, OutboxItem::Export(_)));
        let failure = match deaths {
            0 => WhatFailed::Making,
            deaths => WhatFailed::Ended(Doing::Making, deaths),
        };
        assert_eq!(letters[0].letter.failure, failure);
        assert!(life.outlet.to(1).contains(&"not made".to_owned()));
        assert_eq!(Begun::open(dir.path()).unwrap().deadly(), []);
        let back = world.stored().put_back(letters.iter()).unwrap();
        charley::store::Store::commit(&*world.disk, &back).unwrap();
        assert_eq!(
            world.disk.count(Tree::Outbox),
            3,
            "the other one, and the sorry"
        );
        assert_eq!(world.disk.count(Tree::DeadLetters), 0);
    }
}

#[tokio::test]
async fn what_is_put_back_gets_a_number_that_no_row_had() {
    let world = World::new();
    let life = world.start().await;
    life.turn(&[update(1, 1, "log one")]).await;
    world.deliver(&life).await;
    life.turn(&[update(2, 1, "export")]).await;
    let failed = life.outlet.next().unwrap();
    let deliveries = &life.runner.deliveries;
    deliveries
        .finished(&failed, RowOutcome::NotMade)
        .await
        .unwrap();
    world.deliver(&life).await;
    assert_eq!(world.disk.count(Tree::Outbox), 0);
    let letters = world.stored().dead_letters().await.unwrap();
    let back = world.stored().put_back(letters.iter()).unwrap();
    charley::store::Store::commit(&*world.disk, &back).unwrap();
    let back = world.stored().outbox().await.unwrap();
    let again = world.start().await;
    again.turn(&[update(3, 1, "export")]).await;
    let ids = back.iter().map(|queued| queued.id.0 / 1_000_000_000);
    assert_eq!(ids.collect::<Vec<u64>>(), [1], "a range of its own");
    let rows = again.outlet.rows.lock().unwrap();
    let newest = rows.iter().map(|queued| queued.id.0 / 1_000_000_000).max();
    assert_eq!(newest, Some(2));
}

#[tokio::test]
async fn an_update_that_even_the_telling_dies_of_goes_without_a_word() {
    for (deaths, said) in [(2, 1), (3, 0)] {
        let dir = tempfile::tempdir().unwrap();
        let world = World::new();
        let mark = Mark::new(Stage::Update, 1_u64.to_be_bytes());
        *world.begun.lock().unwrap() = die(dir.path(), &mark, deaths).await;
        let life = world.spawn(super::disk::Fault::Never);
        life.turn(&[update(1, 1, "log one")]).await;
        assert_eq!(life.outlet.to(1).len(), said);
        assert_eq!(world.notes(1), [""; 0]);
        assert_eq!(world.disk.count(Tree::DeadLetters), 1);
    }
}

/// An update, by its number.
fn reading(update_id: u64) -> Mark {
    Mark::new(Stage::Reading, (1_u64 << 63 | update_id).to_be_bytes())
}

#[tokio::test]
async fn of_what_processes_died_of_reading_its_person_is_told_unless_they_died_of_that() {
    for (deaths, told) in [(2, "sorry"), (3, "")] {
        let dir = tempfile::tempdir().unwrap();
        let world = World::new();
        *world.begun.lock().unwrap() = die(dir.path(), &reading(1), deaths).await;
        let life = world.spawn(super::disk::Fault::Never);
        let json = "chat 1 is not json".to_owned();
        life.turn(&[RawUpdate { update_id: 1, json }]).await;
        assert_eq!(life.outlet.to(1).concat(), told);
        let letters = world.stored().dead_letters().await.unwrap();
        let failure = WhatFailed::Ended(Doing::Reading, deaths);
        assert_eq!(letters[0].letter.failure, failure);
        assert_eq!(world.disk.count(Tree::Inbox), 0);
        let own = world.sealer.key_held_by(Owner::Letter(1));
        assert_eq!(own.is_some(), told.is_empty(), "theirs, or nobody's");
        assert_eq!(Begun::open(dir.path()).unwrap().deadly(), []);
    }
}

#[tokio::test]
async fn what_processes_died_of_taking_up_is_told_of_too() {
    let dir = tempfile::tempdir().unwrap();
    let world = World::new();
    let life = world.spawn(super::disk::Fault::Fail(1));
    life.runner.start().await.unwrap();
    life.turn(&[update(1, 1, "log chat 1 of mine")]).await;
    assert_eq!(world.disk.count(Tree::Inbox), 1, "not handled");
    *world.begun.lock().unwrap() = die(dir.path(), &reading(1), 2).await;
    let life = world.start().await;
    life.runner.lanes.idle().await;
    assert_eq!(life.outlet.to(1), ["sorry"]);
    assert_eq!(world.disk.count(Tree::DeadLetters), 1);
    assert_eq!(world.disk.count(Tree::Inbox), 0);
}

#[test]
fn a_reminder_that_failed_is_missed_and_nothing_is_said() {
    let now = evening();
    let mut chat = Chat::new(1, now);
    chat.person.due.insert(Wake::Water, due(now));
    let event = Event {
        what: What::DueFailed { wake: Wake::Water },
        at: now,
        recorded_at: now,
    };
    let turn = handle(&BOOK, chat, &event, now);
    let [Effect::Keep(Record::Reminder(record))] = &turn.effects[..] else {
        panic!("{:?}", turn.effects);
    };
    assert_eq!(record.outcome, Outcome::Missed);
    assert!(turn.chat.person.due.is_empty());
}
