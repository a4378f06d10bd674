//! What became of a row, and what follows from it.

use super::world::{Life, World, settle, update};
use crate::at_once::at_once;
use charley::conversation::ExportFile;
use charley::conversation::What;
use charley::diary::{Outcome, ReminderRecord};
use charley::runner::outbox::{Queued, RowOutcome};
use charley::store::Tree;
use chrono::TimeDelta;

/// A person with a reminder that waits to be sent.
async fn reminded(world: &World) -> (Life, Queued) {
    let life = world.start().await;
    life.schedule();
    life.turn(&[update(1, 1, "remind 60")]).await;
    world.pass(TimeDelta::minutes(60));
    settle().await;
    let queued = life.outlet.next().unwrap();
    (life, queued)
}

fn reminder(world: &World) -> ReminderRecord {
    let records = world.chat(1).unwrap().diary.reminders;
    assert_eq!(records.len(), 1);
    records.into_values().next().unwrap()
}

#[tokio::test]
async fn a_reminder_that_was_sent_is_recorded_with_its_row() {
    let world = World::new();
    let (life, queued) = reminded(&world).await;
    assert_eq!(reminder(&world).sent_at, None);
    world.pass(TimeDelta::seconds(5));
    life.runner
        .deliveries
        .finished(&queued, RowOutcome::Sent { message_id: None })
        .await
        .unwrap();
    let record = reminder(&world);
    assert_eq!(record.sent_at, Some(record.due_at + TimeDelta::seconds(5)));
    assert_eq!(world.disk.count(Tree::Outbox), 0);
}

#[tokio::test]
async fn every_fate_takes_the_row_away_and_is_told_as_it_should_be() {
    for (fate, outcome, unreachable) in [
        (RowOutcome::Expired, Outcome::Missed, false),
        (RowOutcome::Unreachable, Outcome::Sent, true),
        (RowOutcome::Dropped, Outcome::Missed, false),
    ] {
        let world = World::new();
        let (life, queued) = reminded(&world).await;
        life.runner
            .deliveries
            .finished(&queued, fate)
            .await
            .unwrap();
        assert_eq!(world.disk.count(Tree::Outbox), 0, "{fate:?}");
        assert_eq!(reminder(&world).outcome, outcome, "{fate:?}");
        assert_eq!(
            world.chat(1).unwrap().person.unreachable,
            unreachable,
            "{fate:?}"
        );
    }
}

#[tokio::test]
async fn a_second_report_changes_nothing() {
    let world = World::new();
    let (life, queued) = reminded(&world).await;
    life.runner
        .deliveries
        .finished(&queued, RowOutcome::Sent { message_id: None })
        .await
        .unwrap();
    let before = world.chat(1);
    world.pass(TimeDelta::seconds(5));
    life.runner
        .deliveries
        .finished(&queued, RowOutcome::Expired)
        .await
        .unwrap();
    assert_eq!(world.chat(1), before);
    let handled = world.handled.lock().unwrap();
    assert!(
        !handled
            .iter()
            .any(|(_, what)| matches!(what, What::Expired { .. }))
    );
}

#[tokio::test]
async fn the_newest_sixteen_messages_can_be_found() {
    let world = World::new();
    let life = world.start().await;
    for id in 0..20 {
        life.turn(&[update(id, 1, "log one")]).await;
    }
    let first = world.chat(1).unwrap().person.next_handle - 20;
    world.deliver(&life).await;
    let deliveries = &life.runner.deliveries;
    for (handle, row) in (first..first + 20).zip(1_001..) {
        let expected = (handle >= first + 4).then_some(row);
        assert_eq!(deliveries.message_id(1, handle).await.unwrap(), expected);
    }
    assert_eq!(deliveries.message_id(2, first + 19).await.unwrap(), None);
}

#[tokio::test]
async fn rows_are_numbered_on_after_a_restart_and_handed_over_once() {
    let world = World::new();
    let life = world.start().await;
    life.turn(&[update(1, 1, "say one"), update(2, 1, "say two")])
        .await;
    let next_life = world.spawn(super::disk::Fault::Never);
    next_life.hear(&[]).await;
    next_life.runner.start().await.unwrap();
    next_life.turn(&[update(3, 1, "say three")]).await;
    assert_eq!(next_life.outlet.to(1), ["one", "two", "three"]);
    let rows = next_life.outlet.rows.lock().unwrap();
    assert!(rows.iter().is_sorted_by(|left, right| left.id < right.id));
}

#[tokio::test]
async fn an_export_shows_what_is_stored_when_it_is_sent() {
    let world = World::new();
    let life = world.start().await;
    let bytes = |life: &Life| {
        let export = life.runner.deliveries.export(1, ExportFile::Json);
        at_once(export).unwrap().bytes
    };
    assert_eq!(bytes(&life), b"0");
    life.turn(&[update(1, 1, "export"), update(2, 1, "log one")])
        .await;
    assert_eq!(bytes(&life), b"1");
}
