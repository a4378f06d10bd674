//! `/delete`: afterwards no byte of the chat is anywhere in the store.

use super::world::{World, settle, update};
use charley::runner::Fate;
use charley::store::Tree;
use chrono::TimeDelta;

const CHAT: i64 = 0x1122_3344_5566;

/// Whether the chat's number is in any tree: in keys, values or as text.
fn found(world: &World) -> Vec<Tree> {
    let key = (CHAT.cast_unsigned() ^ (1 << 63)).to_be_bytes();
    let mut trees = world.disk.trees_with(&key[2..]);
    trees.extend(world.disk.trees_with(CHAT.to_string().as_bytes()));
    trees.into_iter().collect()
}

#[tokio::test]
async fn everything_goes_and_only_the_receipt_is_sent() {
    let world = World::new();
    let life = world.start().await;
    life.schedule();
    life.turn(&[
        update(1, CHAT, "log a cramp"),
        update(2, CHAT, "panic with data"),
        update(3, CHAT, "remind 10"),
        update(4, 2, "log of another"),
    ])
    .await;
    world.deliver(&life).await;
    world.pass(TimeDelta::minutes(10));
    settle().await;
    life.turn(&[update(5, CHAT, "remind 60"), update(6, CHAT, "log unsent")])
        .await;
    let everywhere = [
        Tree::Person,
        Tree::Diary,
        Tree::Due,
        Tree::Outbox,
        Tree::Sent,
        Tree::DeadLetters,
    ];
    assert_eq!(found(&world), everywhere, "there is something to forget");

    let unsent = life.outlet.next().unwrap();
    assert!(life.runner.deliveries.is_wanted(&unsent).unwrap());
    life.turn(&[update(7, CHAT, "forget")]).await;
    assert_eq!(found(&world), [Tree::Outbox], "the receipt");
    assert_eq!(world.disk.count(Tree::Outbox), 2, "answer and receipt");
    assert_eq!(world.chat(CHAT), None);
    assert_eq!(life.outlet.to(CHAT)[1..], ["answer", "forgotten"]);

    let deliveries = &life.runner.deliveries;
    assert!(!deliveries.is_wanted(&unsent).unwrap());
    let message_id = Some(1);
    deliveries
        .finished(&unsent, Fate::Sent { message_id })
        .await
        .unwrap();
    world.deliver(&life).await;
    assert!(found(&world).is_empty());
    assert_eq!(world.notes(2), ["of another"]);
}

#[tokio::test]
async fn neither_old_updates_nor_reports_nor_a_block_bring_anything_back() {
    let world = World::new();
    let life = world.start().await;
    let old = update(1, CHAT, "log a cramp");
    life.turn(&[old.clone(), update(2, CHAT, "forget")]).await;
    let rows: Vec<_> = std::iter::from_fn(|| life.outlet.next()).collect();
    for queued in &rows {
        life.runner
            .deliveries
            .finished(queued, Fate::Unreachable)
            .await
            .unwrap();
    }
    life.turn(&[old, update(3, CHAT, "blocked")]).await;
    assert!(found(&world).is_empty());
    assert_eq!(world.disk.count(Tree::Outbox), 0);
}

#[tokio::test]
async fn who_comes_back_begins_anew() {
    let world = World::new();
    let life = world.start().await;
    life.turn(&[update(1, CHAT, "log old"), update(2, CHAT, "forget")])
        .await;
    life.turn(&[update(3, CHAT, "log new")]).await;
    assert_eq!(world.notes(CHAT), ["new"]);
}
