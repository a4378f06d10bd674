//! Code of ours that panics, rows that are damaged, a disk that says no.

use super::disk::Fault;
use super::world::{CURSED, STUBBORN, World, evening, update};
use charley::conversation::{Wake, What};
use charley::runner::RawUpdate;
use charley::runner::outbox::RowOutcome;
use charley::store::{Operation, Tree};
use chrono::TimeDelta;

#[tokio::test]
async fn a_panic_costs_one_update_and_the_person_is_told() {
    let world = World::new();
    let life = world.start().await;
    let updates = [
        update(1, 1, "log before"),
        update(2, 1, "panic now"),
        update(3, 2, "log elsewhere"),
        update(4, 1, "log after"),
    ];
    life.turn(&updates).await;
    assert_eq!(world.notes(1), ["before", "after"]);
    assert_eq!(world.notes(2), ["elsewhere"]);
    assert_eq!(life.outlet.to(1)[1], "sorry");
    let letters = world.stored().oldest_dead_letters(10).await.unwrap();
    assert_eq!(letters.len(), 1);
    assert_eq!(letters[0].arrived_at, Some(evening()));
    assert!(world.disk.trees_with(b"panic now").is_empty(), "sealed");
    assert_eq!(world.disk.count(Tree::Inbox), 0);
}

#[tokio::test]
async fn putting_aside_and_telling_is_one_transaction() {
    let world = World::new();
    let life = world.start().await;
    life.turn(&[update(1, 1, "panic now")]).await;
    let last = life.gate.commits().pop().unwrap();
    let trees: Vec<Tree> = last
        .iter()
        .map(|operation| match operation {
            Operation::Put { tree, .. } | Operation::Remove { tree, .. } => *tree,
        })
        .collect();
    assert_eq!(trees, [Tree::Inbox, Tree::DeadLetters, Tree::Outbox]);
}

#[tokio::test]
async fn a_panic_about_a_panic_says_nothing() {
    let world = World::new();
    let life = world.start().await;
    life.turn(&[
        update(1, CURSED, "panic now"),
        update(2, CURSED, "log after"),
    ])
    .await;
    assert_eq!(world.disk.count(Tree::DeadLetters), 1);
    assert_eq!(world.notes(CURSED), ["after"]);
    assert_eq!(life.outlet.to(CURSED).len(), 1);
}

#[tokio::test]
async fn dead_letters_are_never_written_over() {
    let world = World::new();
    for id in 0..3 {
        let life = world.start().await;
        life.turn(&[update(id, 1, "panic now")]).await;
    }
    assert_eq!(world.disk.count(Tree::DeadLetters), 3);
}

#[tokio::test]
async fn dead_letters_are_kept_for_a_month() {
    let world = World::new();
    let life = world.start().await;
    life.turn(&[update(1, 1, "panic now")]).await;
    for (days, id, left) in [(30, 2, 1), (1, 3, 0)] {
        world.pass(TimeDelta::days(days));
        life.turn(&[update(id, 2, "log one")]).await;
        assert_eq!(world.disk.count(Tree::DeadLetters), left);
    }
    assert_eq!(world.notes(2).len(), 2);
}

#[tokio::test]
async fn an_update_whose_reading_panics_is_put_aside_and_its_person_is_told() {
    for (json, said) in [
        ("chat 1 is not json", ["sorry"].as_slice()),
        ("not json", &[]),
    ] {
        let world = World::new();
        let life = world.start().await;
        let json = json.to_owned();
        let broken = RawUpdate { update_id: 1, json };
        life.turn(&[broken, update(2, 2, "log after")]).await;
        assert_eq!(world.disk.count(Tree::DeadLetters), 1);
        assert_eq!(world.disk.count(Tree::Inbox), 0);
        assert_eq!(world.notes(2), ["after"]);
        assert_eq!(life.outlet.to(1), said);
    }
}

#[tokio::test]
async fn a_reminder_that_fails_or_stays_comes_again_a_day_later() {
    for chat_id in [CURSED, STUBBORN] {
        let world = World::new();
        let life = world.start().await;
        life.schedule();
        life.turn(&[update(1, chat_id, "remind 60")]).await;
        world.pass(TimeDelta::minutes(60));
        super::world::settle().await;
        life.runner.lanes.idle().await;
        let due = world.chat(chat_id).unwrap().person.due[&Wake::Water];
        assert_eq!(due.at, evening() + TimeDelta::minutes(25 * 60));
        assert_eq!(due.night, due.at.date_naive());
        let rows = world.stored().due_until(due.at, 10).await.unwrap();
        assert_eq!(rows.len(), 1);
        let tries = world.handled.lock().unwrap().clone();
        let tries = tries
            .iter()
            .filter(|(_, what)| matches!(what, What::Due { .. }));
        let expected = if chat_id == CURSED { 3 } else { 1 };
        assert_eq!(tries.count(), expected);
    }
}

#[tokio::test]
async fn a_damaged_chat_is_put_aside_and_the_others_go_on() {
    let world = World::new();
    let life = world.start().await;
    life.turn(&[update(1, 1, "log before"), update(2, 2, "log before")])
        .await;
    let name = world.name(1);
    world.disk.put(Tree::Person, &name, b"\xc1 damaged");
    let next_life = world.start().await;
    next_life
        .turn(&[update(3, 1, "log lost"), update(4, 2, "log after")])
        .await;
    assert_eq!(world.notes(2), ["before", "after"]);
    assert_eq!(world.disk.count(Tree::DeadLetters), 1);
    assert_eq!(world.disk.count(Tree::Inbox), 0);
    assert!(next_life.outlet.to(2).len() == 2, "and those of before");
}

#[tokio::test]
async fn whoever_speaks_is_told_that_it_cannot_be_noted() {
    let world = World::new();
    let life = world.spawn(Fault::Fail(2));
    life.runner.start().await.unwrap();
    life.turn(&[update(1, 1, "say one")]).await;
    let queued = life.outlet.next().unwrap();
    for _ in 0..2 {
        let fate = RowOutcome::Sent { message_id: None };
        let noted = life.runner.deliveries.finished(&queued, fate).await;
        assert!(noted.is_err());
    }
}

#[tokio::test]
async fn after_the_disk_said_no_nothing_is_done_or_said() {
    let world = World::new();
    let life = world.spawn(Fault::Fail(1));
    life.runner.start().await.unwrap();
    life.hear(&[update(1, 1, "log one"), update(2, 1, "log two")])
        .await;
    let why = life.runner.lanes.broken().await;
    assert!(why.contains("disk full"), "{why}");
    life.runner.lanes.idle().await;
    assert!(
        life.runner
            .journal
            .add(vec![update(3, 1, "log three")])
            .await
            .is_err()
    );
    assert!(life.outlet.next().is_none());
    assert_eq!(world.chat(1), None);
    assert_eq!(world.disk.count(Tree::Inbox), 2, "for the next process");
}

#[tokio::test]
async fn data_whose_keys_are_gone_is_refused_and_left_alone() {
    let mut world = World::new();
    let life = world.start().await;
    life.turn(&[update(1, 1, "log one"), update(2, 2, "log two")])
        .await;
    let keys = std::mem::take(&mut world.sealer);
    let next_life = world.spawn(Fault::Never);
    let why = next_life.runner.start().await.unwrap_err().to_string();
    assert!(why.contains("the keys of 2 people are gone"), "{why}");
    world.sealer = keys;
    assert_eq!(world.notes(1), ["one"]);
}
