//! Killed between any two steps, and again while coming back: every update
//! counts exactly once, and nothing that was to be said is lost.

use super::disk::Fault;
use super::lives::run_through;
use super::world::{World, update};
use charley::runner::RawUpdate;
use charley::store::Tree;
use std::collections::BTreeMap;

fn updates() -> Vec<RawUpdate> {
    vec![
        update(10, 1, "log a"),
        update(11, 2, "log b"),
        update(12, 1, "panic now"),
        update(13, 2, "remind 60"),
        update(14, 1, "log c"),
    ]
}

fn run(world: &World, fault: Fault) -> usize {
    run_through(world, &updates(), fault)
}

fn check(world: &World, kills: usize, story: &str) {
    assert_eq!(world.notes(1), ["a", "c"], "{story}");
    assert_eq!(world.notes(2), ["b"], "{story}");
    for tree in [Tree::Inbox, Tree::Outbox, Tree::Due] {
        assert_eq!(world.disk.count(tree), 0, "{tree:?} {story}");
    }
    assert_eq!(world.disk.count(Tree::DeadLetters), 1, "{story}");
    let reminders = world.chat(2).unwrap().diary.reminders;
    let reminders: Vec<_> = reminders.into_values().collect();
    assert_eq!(reminders.len(), 1, "{story}");
    assert!(reminders[0].sent_at.is_some(), "{story}");
    check_said(world, kills, story);
}

/// A kill between sending and noting that it was sent repeats that message.
fn check_said(world: &World, kills: usize, story: &str) {
    let mut counts: BTreeMap<(i64, String), usize> = BTreeMap::new();
    for said in world.said.lock().unwrap().iter() {
        *counts.entry(said.clone()).or_default() += 1;
    }
    assert_eq!(counts.len(), 5, "{story}: {counts:?}");
    let repeated = counts.values().sum::<usize>() - counts.len();
    assert!(repeated <= kills, "{story}: {counts:?}");
    let to_first = world.said_to(1);
    let place = |text: &str| to_first.iter().position(|said| said.contains(text));
    assert!(
        place("\"a\"") < place("sorry") && place("sorry") < place("\"c\""),
        "{story}"
    );
}

#[test]
fn without_a_kill_nothing_is_said_twice() {
    let world = World::new();
    run(&world, Fault::Never);
    check(&world, 0, "no kill");
}

#[test]
fn killed_at_any_commit_and_again_at_any_commit_of_the_next_process() {
    let steps = run(&World::new(), Fault::Never);
    assert!(steps > 10, "{steps} steps are worth killing at");
    let kinds = [Fault::KillBefore, Fault::KillAfter];
    for first in (0..steps).flat_map(|step| kinds.map(|kind| kind(step))) {
        for second in (0..steps).flat_map(|step| kinds.map(|kind| kind(step))) {
            let world = World::new();
            run(&world, first);
            run(&world, second);
            run(&world, Fault::Never);
            check(&world, 2, &format!("{first:?}, then {second:?}"));
        }
    }
}
