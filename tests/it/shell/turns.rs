//! One turn after another: order, atomicity, and nothing twice.

use super::disk::Fault;
use super::world::{World, evening, settle, until, update};
use crate::at_once::at_once;
use charley::conversation::Wake;
use charley::runner::{DueRow, PENDING_MAX, RawUpdate, Unsaid};
use charley::store::{Operation, Tree};
use chrono::TimeDelta;
use proptest::prelude::*;
use std::collections::BTreeSet;

#[tokio::test]
async fn each_chat_is_handled_in_its_order() {
    let world = World::new();
    let life = world.start().await;
    let updates: Vec<RawUpdate> = (0..100)
        .map(|number| update(number, number % 7, &format!("log {number:03}")))
        .collect();
    life.turn(&updates[..60]).await;
    life.turn(&updates[60..]).await;
    for chat_id in 0..7 {
        let notes = world.notes(chat_id);
        assert!(notes.len() >= 14 && notes.is_sorted(), "{notes:?}");
        let said = life.outlet.to(chat_id);
        assert!(said.len() == notes.len() && said.is_sorted(), "{said:?}");
    }
    assert_eq!(world.disk.count(Tree::Inbox), 0);
}

#[tokio::test]
async fn nothing_is_said_before_it_is_durable_and_nobody_waits_for_another() {
    let world = World::new();
    let life = world.start().await;
    life.turn(&[update(1, 1, "say hello"), update(2, 2, "say hello")])
        .await;
    life.gate.hold(&world.name(1));
    life.hear(&[update(3, 1, "log slow"), update(4, 2, "log quick")])
        .await;
    until(|| life.outlet.to(2).len() == 2).await;
    settle().await;
    assert_eq!(life.outlet.to(1).len(), 1);
    life.gate.release();
    life.runner.lanes.idle().await;
    assert_eq!(life.outlet.to(1).len(), 2);
}

#[tokio::test]
async fn an_update_counts_once_however_often_it_comes() {
    let world = World::new();
    let life = world.start().await;
    let once = update(7, 1, "log once");
    life.turn(&[once.clone(), once.clone()]).await;
    life.turn(&[once.clone(), update(6, 1, "log late")]).await;
    let next_life = world.start().await;
    next_life.turn(&[once]).await;
    assert_eq!(world.notes(1), ["once", "late"]);
}

#[tokio::test]
async fn a_chat_is_the_same_from_memory_and_from_disk() {
    let world = World::new();
    let life = world.start().await;
    let texts = [
        "german",
        "log one",
        "remind 60",
        "log two",
        "undo",
        "log three",
    ];
    for (number, text) in (0..).zip(texts) {
        life.turn(&[update(number, 1, text)]).await;
    }
    let next_life = world.start().await;
    next_life.turn(&[update(100, 1, "log four")]).await;
    life.turn(&[update(101, 1, "quiet")]).await;
    assert_eq!(world.notes(1), ["one", "three", "four"]);
    let person = world.chat(1).unwrap().person;
    assert_eq!(person.language, "de");
    assert_eq!(
        person.due[&Wake::Water].at,
        evening() + TimeDelta::minutes(60)
    );
}

#[tokio::test]
async fn rows_speak_the_language_and_keep_the_hours_of_the_new_person() {
    let world = World::new();
    let life = world.start().await;
    life.turn(&[update(1, 1, "german")]).await;
    let row = life.outlet.next().unwrap().row;
    assert_eq!(row.language, "de");
    assert_eq!(row.hours.unwrap().zone, crate::zones::berlin());
    let pacing = life.outlet.pacings.lock().unwrap().pop().unwrap();
    assert_eq!((pacing.language, pacing.hours), (row.language, row.hours));
}

#[tokio::test]
async fn a_turn_that_changes_nothing_only_closes_its_row() {
    let world = World::new();
    let life = world.start().await;
    life.turn(&[update(1, 1, "quiet")]).await;
    assert_eq!(world.chat(1), None, "a stranger stays one");
    life.turn(&[update(2, 1, "log this"), update(3, 1, "quiet")])
        .await;
    let last = life.gate.commits().pop().unwrap();
    assert!(
        matches!(
            &last[..],
            [Operation::Remove {
                tree: Tree::Inbox,
                ..
            }]
        ),
        "{last:?}"
    );
}

#[tokio::test]
async fn an_unchanged_person_is_not_written_again() {
    let world = World::new();
    let life = world.start().await;
    life.turn(&[update(1, 1, "log this"), update(2, 1, "say hello")])
        .await;
    let last = life.gate.commits().pop().unwrap();
    let trees: Vec<Tree> = last
        .iter()
        .map(|operation| match operation {
            Operation::Put { tree, .. } | Operation::Remove { tree, .. } => *tree,
        })
        .collect();
    assert_eq!(trees, [Tree::Inbox, Tree::Outbox]);
}

#[tokio::test]
async fn an_export_is_two_rows() {
    let world = World::new();
    let life = world.start().await;
    life.turn(&[update(1, 1, "export")]).await;
    assert_eq!(life.outlet.to(1), ["Json", "Csv"]);
}

#[tokio::test]
async fn whatever_a_person_does_ends_their_pacing() {
    let world = World::new();
    let life = world.start().await;
    life.turn(&[update(1, 1, "pace"), update(2, 2, "quiet")])
        .await;
    assert_eq!(life.outlet.pacings.lock().unwrap().len(), 1);
    life.turn(&[update(3, 1, "quiet")]).await;
    let stops = life.outlet.stops.lock().unwrap().clone();
    assert_eq!(stops.iter().filter(|chat_id| **chat_id == 1).count(), 2);
}

#[tokio::test]
async fn updates_that_concern_no_chat_leave_nothing_but_their_number() {
    let world = World::new();
    let life = world.start().await;
    let poll = RawUpdate {
        update_id: 5,
        json: "{}".to_owned(),
    };
    life.turn(&[poll, update(6, 1, "log this")]).await;
    assert_eq!(world.disk.count(Tree::Inbox), 0);
    assert_eq!(world.disk.count(Tree::Seen), 2);
    assert_eq!(world.notes(1), ["this"]);
}

#[tokio::test]
async fn no_more_is_taken_than_can_wait() {
    let world = World::new();
    let life = world.start().await;
    life.turn(&[update(-1, 1, "log first")]).await;
    life.gate.hold(&world.name(1));
    for batch in 1..=i64::try_from(PENDING_MAX).unwrap() / 100 + 1 {
        let ids = batch * 100..(batch + 1) * 100;
        let updates: Vec<RawUpdate> = ids.map(|id| update(id, 1, "log more")).collect();
        life.hear(&updates).await;
    }
    let mut room = Box::pin(life.runner.journal.wait_for_room());
    let waiting = tokio::select! {
        biased;
        () = &mut room => false,
        () = settle() => true,
    };
    assert!(waiting);
    life.gate.release();
    room.await;
}

#[tokio::test]
async fn old_update_numbers_are_forgotten_a_few_at_a_time() {
    let world = World::new();
    let life = world.start().await;
    for id in 0..50 {
        life.hear(&[update(id, 1, "quiet")]).await;
    }
    world.pass(TimeDelta::days(31));
    for id in 1_000..1_070 {
        life.hear(&[update(id, 1, "quiet")]).await;
    }
    life.runner.lanes.idle().await;
    let stored = world.stored();
    assert!((0..50).all(|id| !at_once(stored.is_seen(id)).unwrap()));
    assert!((1_000..1_070).all(|id| at_once(stored.is_seen(id)).unwrap()));
}

#[tokio::test]
async fn stopping_leaves_the_rest_on_disk_for_the_next_process() {
    let world = World::new();
    let life = world.start().await;
    life.turn(&[update(1, 1, "log one")]).await;
    life.gate.hold(&world.name(1));
    life.hear(&[update(2, 1, "log two"), update(3, 1, "log three")])
        .await;
    until(|| *life.gate.waiting.borrow() == 1).await;
    let mut stopping = Box::pin(life.runner.lanes.stop());
    tokio::select! {
        biased;
        () = &mut stopping => panic!("a running turn ends first"),
        () = settle() => life.gate.release(),
    }
    stopping.await;
    life.turn(&[update(4, 1, "log four")]).await;
    assert_eq!(world.notes(1), ["one", "two"]);
    let next_life = world.start().await;
    next_life.runner.lanes.idle().await;
    assert_eq!(world.notes(1), ["one", "two", "three", "four"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(50))]

    #[test]
    fn the_due_index_follows_the_people(
        steps in prop::collection::vec((1..4_i64, 0..3_i64, 0..4_i64), 1..12)
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let world = World::new();
            let life = world.start().await;
            for (id, (chat_id, verb, minutes)) in (0..).zip(steps) {
                let text = match verb {
                    0 => "remember".to_owned(),
                    1 => "forget".to_owned(),
                    _ => format!("remind {minutes}"),
                };
                life.turn(&[update(id, chat_id, &text)]).await;
                assert_index_follows(&world);
            }
        });
    }
}

fn assert_index_follows(world: &World) {
    let far = evening() + TimeDelta::days(2);
    let index = at_once(world.stored().due_until(far, 100)).unwrap();
    let index: BTreeSet<DueRow> = index.into_iter().collect();
    let people = (1..4)
        .filter_map(|chat_id| world.chat(chat_id))
        .map(|chat| chat.person);
    let due = people.flat_map(|person| {
        let rows = person.due.into_iter();
        rows.map(move |(wake, due)| DueRow::new(due.at, person.chat_id, wake))
    });
    assert_eq!(index, due.collect());
}

#[tokio::test]
async fn a_start_tells_how_much_was_left_to_say_and_to_how_many() {
    let world = World::new();
    let life = world.start().await;
    life.turn(&[
        update(1, 1, "say one"),
        update(2, 1, "say two"),
        update(3, 2, "say three"),
    ])
    .await;
    let next_life = world.spawn(Fault::Never);
    let unsaid = next_life.runner.start().await.unwrap();
    assert_eq!(unsaid, Unsaid { rows: 3, chats: 2 });
    world.deliver(&next_life).await;
    let unsaid = world.spawn(Fault::Never).runner.start().await.unwrap();
    assert_eq!(unsaid, Unsaid { rows: 0, chats: 0 });
}
