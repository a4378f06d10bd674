//! Processes that live until they are killed, or nothing is left to do.

use super::disk::Fault;
use super::world::{Life, World, evening, until};
use crate::at_once::at_once;
use charley::clock::Clock;
use charley::runner::RawUpdate;
use chrono::TimeDelta;

/// What one process does until it is killed or nothing is left to do.
async fn live(world: &World, life: &Life, updates: &[RawUpdate]) {
    life.runner.start().await.unwrap();
    life.schedule();
    // Telegram sends again whatever it does not know to be acknowledged; to
    // be sure, everything.
    for batch in updates.chunks(2) {
        life.hear(batch).await;
    }
    world.deliver(life).await;
    if world.clock.now() < evening() + TimeDelta::minutes(60) {
        world.pass(TimeDelta::minutes(60));
    }
    let nothing_due = || {
        let due = at_once(world.stored().due_until(world.clock.now(), 1)).unwrap();
        due.is_empty()
    };
    until(nothing_due).await;
    world.deliver(life).await;
}

/// Runs a process to its end; returns how many commits it made.
pub fn run_through(world: &World, updates: &[RawUpdate], fault: Fault) -> usize {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .unwrap();
    runtime.block_on(async {
        let life = world.spawn(fault);
        tokio::select! {
            () = life.gate.killed.notified() => {}
            () = live(world, &life, updates) => {}
        }
        life.gate.commits().len()
    })
}
