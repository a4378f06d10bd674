//! `/delete`: afterwards no row of the chat is in the store, and the key of
//! those that were is destroyed.

use super::disk::Fault;
use super::lives::run_through;
use super::world::{World, settle, update};
use charley::runner::RawUpdate;
use charley::runner::outbox::RowOutcome;
use charley::store::Tree;
use charley::store::sealing::Pseudonym;
use chrono::TimeDelta;
use proptest::prelude::*;
use std::collections::BTreeSet;

const CHAT: i64 = 0x1122_3344_5566;

/// The trees with rows of this name, in keys or in front of what is sealed.
fn found(world: &World, name: &[u8]) -> Vec<Tree> {
    world.disk.trees_with(name).into_iter().collect()
}

/// The trees with rows of the chat, under the key that it has now.
fn found_now(world: &World) -> Vec<Tree> {
    match world.sealer.key_of(CHAT) {
        Some(key) => found(world, key.pseudonym().bytes()),
        None => Vec::new(),
    }
}

/// The chat's number stands nowhere, whatever is kept of it.
fn assert_no_number(world: &World) {
    let numbers = [
        CHAT.to_be_bytes()[2..].to_vec(),
        CHAT.to_le_bytes()[..6].to_vec(),
        CHAT.to_string().into_bytes(),
    ];
    for number in numbers {
        assert!(world.disk.trees_with(&number).is_empty(), "{number:?}");
    }
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
    let old = world.name(CHAT);
    assert_eq!(found(&world, &old), everywhere, "something to forget");
    assert_no_number(&world);

    let unsent = life.outlet.next().unwrap();
    assert!(life.runner.deliveries.is_wanted(&unsent).await.unwrap());
    life.turn(&[update(7, CHAT, "forget")]).await;
    assert!(found(&world, &old).is_empty());
    let name = Pseudonym::split_from(&old).unwrap().0;
    assert!(
        world.sealer.key_by_pseudonym(name).is_none(),
        "its key is destroyed"
    );
    assert_eq!(found_now(&world), [Tree::Outbox], "the receipt");
    assert_eq!(world.disk.count(Tree::Outbox), 2, "answer and receipt");
    assert_eq!(world.chat(CHAT), None);
    assert_eq!(life.outlet.to(CHAT)[1..], ["answer", "forgotten"]);

    let deliveries = &life.runner.deliveries;
    assert!(!deliveries.is_wanted(&unsent).await.unwrap());
    let message_id = Some(1);
    deliveries
        .finished(&unsent, RowOutcome::Sent { message_id })
        .await
        .unwrap();
    world.deliver(&life).await;
    assert!(world.sealer.key_of(CHAT).is_none(), "nor has it another");
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
            .finished(queued, RowOutcome::Unreachable)
            .await
            .unwrap();
    }
    life.turn(&[old, update(3, CHAT, "blocked")]).await;
    assert!(world.sealer.key_of(CHAT).is_none());
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

#[tokio::test]
async fn what_was_sent_while_it_was_deleted_survives_a_kill_under_the_new_key() {
    let world = World::new();
    // After the two commits of the first update and the journal of the others.
    let life = world.spawn(Fault::KillAfter(3));
    life.turn(&[update(1, CHAT, "log old")]).await;
    let old = world.name(CHAT);
    life.hear(&[update(2, CHAT, "forget"), update(3, CHAT, "log new")])
        .await;
    life.gate.killed.notified().await;
    let name = Pseudonym::split_from(&old).unwrap().0;
    assert!(
        world.sealer.key_by_pseudonym(name).is_some(),
        "killed before that"
    );
    let next_life = world.start().await;
    next_life.runner.lanes.idle().await;
    assert!(world.sealer.key_by_pseudonym(name).is_none(), "made up for");
    assert_eq!(world.notes(CHAT), ["new"]);
    assert!(found(&world, &old).is_empty());
}

#[tokio::test]
async fn an_update_that_nobody_could_read_goes_with_its_key() {
    let world = World::new();
    let life = world.start().await;
    let json = format!("{CHAT} is not json");
    life.turn(&[RawUpdate { update_id: 1, json }]).await;
    let (_, letter) = world.disk.rows(Tree::DeadLetters).remove(0);
    assert_no_number(&world);
    life.turn(&[update(2, CHAT, "forget")]).await;
    assert_eq!(world.disk.count(Tree::DeadLetters), 0);
    // Format, schema and checksum come first.
    let (name, _) = Pseudonym::split_from(&letter[7..]).unwrap();
    assert!(world.sealer.key_by_pseudonym(name).is_none());
}

#[test]
fn killed_at_any_commit_it_is_forgotten_once_and_nothing_after_it_is_lost() {
    let updates = [
        update(1, CHAT, "log old"),
        update(2, CHAT, "remind 30"),
        update(3, CHAT, "forget"),
        update(4, CHAT, "log new"),
        update(5, 2, "log of another"),
    ];
    let steps = run_through(&World::new(), &updates, Fault::Never);
    let kinds = [Fault::KillBefore, Fault::KillAfter];
    for fault in (0..steps).flat_map(|step| kinds.map(|kind| kind(step))) {
        let world = World::new();
        run_through(&world, &updates, fault);
        let names: BTreeSet<_> = names_in(&world);
        run_through(&world, &updates, Fault::Never);
        assert_eq!(world.notes(CHAT), ["new"], "{fault:?}");
        assert_eq!(world.notes(2), ["of another"], "{fault:?}");
        let now = world.name(CHAT);
        for old in names.iter().filter(|name| **name != now) {
            let name = Pseudonym::split_from(old).unwrap().0;
            let is_anothers = *old == world.name(2);
            assert_eq!(world.sealer.key_by_pseudonym(name).is_some(), is_anothers);
            assert_eq!(found(&world, old).is_empty(), !is_anothers, "{fault:?}");
        }
        let forgotten = world.said_to(CHAT);
        assert!(forgotten.contains(&"forgotten".to_owned()), "{fault:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    /// With turns and journalling side by side on threads of their own, and a
    /// kill in between.
    #[test]
    fn whatever_people_send_while_others_are_forgotten_is_kept_and_opens(
        said in prop::collection::vec((1..4_i64, 0..4_u8), 1..40),
        batch in 1..6_usize,
        kill in 0..60_usize,
    ) {
        let updates: Vec<RawUpdate> = (0..)
            .zip(&said)
            .map(|(id, (chat_id, verb))| match verb {
                0 => update(id, *chat_id, "forget"),
                1 => update(id, *chat_id, "quiet"),
                _ => update(id, *chat_id, &format!("log {id}")),
            })
            .collect();
        let world = World::new();
        run_on_threads(&world, &updates, batch, Fault::KillAfter(kill));
        run_on_threads(&world, &updates, batch, Fault::Never);
        for chat_id in 1..4 {
            let notes = notes_left(&said, chat_id);
            assert_eq!(world.notes(chat_id), notes, "chat {chat_id}");
            let key = world.sealer.key_of(chat_id);
            assert_eq!(key.is_some(), !notes.is_empty(), "chat {chat_id}");
        }
    }
}

/// A process, to its end or until it is killed.
fn run_on_threads(world: &World, updates: &[RawUpdate], batch: usize, fault: Fault) {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(3)
        .build()
        .unwrap();
    runtime.block_on(async {
        let life = world.spawn(fault);
        let whole = async {
            life.runner.start().await.unwrap();
            for updates in updates.chunks(batch) {
                life.hear(updates).await;
            }
            world.deliver(&life).await;
        };
        tokio::select! {
            () = life.gate.killed.notified() => {}
            () = whole => {}
        }
    });
}

/// What a chat logged after it was forgotten for the last time.
fn notes_left(said: &[(i64, u8)], chat_id: i64) -> Vec<String> {
    let mut notes = Vec::new();
    for (id, (_, verb)) in said
        .iter()
        .enumerate()
        .filter(|(_, (of, _))| *of == chat_id)
    {
        match verb {
            0 => notes.clear(),
            1 => {}
            _ => notes.push(id.to_string()),
        }
    }
    notes
}

/// The names of everybody of whom there is a person or a waiting update.
fn names_in(world: &World) -> BTreeSet<[u8; Pseudonym::BYTES]> {
    let people = world.disk.rows(Tree::Person).into_iter();
    let people = people.map(|(key, _)| key);
    // Format, schema and checksum come before the name.
    let waiting = world.disk.rows(Tree::Inbox).into_iter();
    let waiting = waiting.map(|(_, value)| value[7..].to_vec());
    people
        .chain(waiting)
        .map(|bytes| *Pseudonym::split_from(&bytes).unwrap().0.bytes())
        .collect()
}
