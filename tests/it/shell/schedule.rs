//! Everyone at their time: no sooner, not twice, nobody left out.

use super::disk::Fault;
use super::world::{Life, World, evening, settle, until, update};
use crate::at_once::at_once;
use charley::clock::{Clock, ManualClock};
use charley::conversation::What;
use charley::runner::RawUpdate;
use charley::store::Tree;
use chrono::{DateTime, TimeDelta, Utc};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;

/// The chats that were woken, in order.
fn woken(world: &World) -> Vec<i64> {
    let handled = world.handled.lock().unwrap();
    let due = handled
        .iter()
        .filter(|(_, what)| matches!(what, What::Due { .. }));
    due.map(|(chat_id, _)| *chat_id).collect()
}

/// Everyone of these chats is due so many minutes after the evening began.
async fn remind(life: &Life, chats: std::ops::Range<i64>, minutes: i64) {
    let text = format!("remind {minutes}");
    let updates: Vec<RawUpdate> = chats
        .map(|chat_id| update(chat_id, chat_id, &text))
        .collect();
    for batch in updates.chunks(500) {
        life.turn(batch).await;
    }
}

#[tokio::test]
async fn what_is_due_is_woken_in_order_and_nothing_else() {
    let world = World::new();
    let life = world.start().await;
    for (chat_id, minutes) in [(1, 30), (2, 10), (3, 20), (4, 90)] {
        life.turn(&[update(chat_id, chat_id, &format!("remind {minutes}"))])
            .await;
    }
    life.schedule();
    settle().await;
    assert!(woken(&world).is_empty());
    world.pass(TimeDelta::minutes(10) - TimeDelta::milliseconds(1));
    settle().await;
    assert!(woken(&world).is_empty());
    world.pass(TimeDelta::milliseconds(1));
    settle().await;
    assert_eq!(woken(&world), [2]);
    world.pass(TimeDelta::minutes(20));
    settle().await;
    assert_eq!(woken(&world), [2, 3, 1]);
    assert_eq!(world.disk.count(Tree::Due), 1);
}

#[tokio::test]
async fn a_row_is_handed_over_once_until_its_turn_is_committed() {
    let world = World::new();
    let life = world.start().await;
    life.turn(&[update(1, 1, "remind 10"), update(2, 2, "remind 20")])
        .await;
    life.schedule();
    life.gate.hold(&world.name(1));
    for _ in 0..5 {
        world.pass(TimeDelta::minutes(5));
        settle().await;
    }
    assert_eq!(woken(&world), [1, 2], "and the other was not kept waiting");
    life.gate.release();
    settle().await;
    assert_eq!(woken(&world), [1, 2]);
    assert_eq!(world.disk.count(Tree::Due), 0);
}

#[tokio::test]
async fn a_row_that_was_moved_while_it_waited_is_not_woken() {
    let world = World::new();
    let life = world.start().await;
    life.turn(&[update(1, 1, "remind 10")]).await;
    life.schedule();
    life.gate.hold(&world.name(1));
    // It is heard once its turn is durable, which the gate holds up.
    let updates = [update(2, 1, "remind 30")];
    let heard = life.hear(&updates);
    let due = async {
        settle().await;
        world.pass(TimeDelta::minutes(10));
        settle().await;
        life.gate.release();
        settle().await;
    };
    tokio::join!(heard, due);
    assert!(woken(&world).is_empty());
    assert_eq!(world.disk.count(Tree::Due), 1);
}

#[tokio::test]
async fn after_a_long_downtime_the_backlog_is_taken_in_portions() {
    let world = World::new();
    let life = world.start().await;
    remind(&life, 1..2_501, 10).await;
    world.pass(TimeDelta::days(1));
    // The first byte of every due row.
    life.gate.hold(&[0x80]);
    life.schedule();
    settle().await;
    assert_eq!(woken(&world).len(), 100);
    life.gate.release();
    until(|| world.disk.count(Tree::Due) == 0).await;
    let mut woken = woken(&world);
    woken.sort_unstable();
    assert!(woken.into_iter().eq(1..2_501));
}

#[tokio::test(start_paused = true)]
async fn a_row_that_comes_sooner_than_planned_is_noticed() {
    let clock = Quiet::at(evening());
    let world = World::new();
    let life = world.spawn_with(Fault::Never, Arc::clone(&clock) as _);
    life.runner.start().await.unwrap();
    life.schedule();
    settle().await;
    // The scheduler sleeps; only the new row can wake it before its step ends.
    let began = tokio::time::Instant::now();
    life.turn(&[update(1, 1, "remind 0")]).await;
    until(|| woken(&world) == [1]).await;
    assert_eq!(began.elapsed(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn a_changed_machine_clock_is_noticed_within_thirty_seconds() {
    let clock = Quiet::at(evening());
    let world = World::new();
    let life = world.spawn_with(Fault::Never, Arc::clone(&clock) as _);
    life.runner.start().await.unwrap();
    life.turn(&[update(1, 1, "remind 600")]).await;
    life.schedule();
    settle().await;
    clock.hand.set(evening() + TimeDelta::minutes(600));
    tokio::time::sleep(Duration::from_secs(30)).await;
    assert_eq!(woken(&world), [1]);
}

#[tokio::test(start_paused = true)]
async fn when_the_clock_is_set_back_everyone_with_something_due_hears_of_it_once() {
    let clock = Quiet::at(evening());
    let world = World::new();
    let life = world.spawn_with(Fault::Never, Arc::clone(&clock) as _);
    life.runner.start().await.unwrap();
    let updates = [(1, "remind 600"), (2, "remind 601"), (3, "log nothing due")];
    for (chat_id, text) in updates {
        life.turn(&[update(chat_id, chat_id, text)]).await;
    }
    life.schedule();
    for back in [TimeDelta::hours(1), TimeDelta::days(1)] {
        settle().await;
        world.handled.lock().unwrap().clear();
        clock.hand.set(clock.now() - back);
        tokio::time::sleep(Duration::from_secs(60)).await;
        let mut handled = world.handled.lock().unwrap().clone();
        handled.sort_by_key(|(chat_id, _)| *chat_id);
        assert_eq!(handled, [(1, What::ClockSetBack), (2, What::ClockSetBack)]);
    }
}

#[tokio::test(start_paused = true)]
async fn after_new_zone_data_everyone_with_something_due_hears_of_it_first_and_once() {
    for planned_by in [None, Some("2025b")] {
        let world = World::new();
        let life = world.start().await;
        let updates = [(1, "remind 600"), (2, "remind 10"), (3, "log nothing due")];
        for (chat_id, text) in updates {
            life.turn(&[update(chat_id, chat_id, text)]).await;
        }
        world.handled.lock().unwrap().clear();
        world.pass(TimeDelta::minutes(20));
        life.schedule_after(planned_by);
        settle().await;
        let mut handled = world.handled.lock().unwrap().clone();
        let last = handled.pop();
        assert!(matches!(last, Some((2, What::Due { .. }))), "{last:?}");
        handled.sort_by_key(|(chat_id, _)| *chat_id);
        assert_eq!(handled, [(1, What::ZonesChanged), (2, What::ZonesChanged)]);
        world.handled.lock().unwrap().clear();
        life.schedule_after(None);
        settle().await;
        assert!(world.handled.lock().unwrap().is_empty());
    }
}

#[tokio::test(start_paused = true)]
async fn what_was_woken_is_not_woken_again_when_the_clock_is_set_back() {
    for by in [TimeDelta::hours(1), TimeDelta::days(1)] {
        let clock = Quiet::at(evening());
        let world = World::new();
        let life = world.spawn_with(Fault::Never, Arc::clone(&clock) as _);
        life.runner.start().await.unwrap();
        life.turn(&[update(1, 1, "remind 10"), update(2, 2, "remind 30")])
            .await;
        life.schedule();
        settle().await;
        for minutes in [10, 10 - by.num_minutes(), 10, 30] {
            clock.hand.set(evening() + TimeDelta::minutes(minutes));
            tokio::time::sleep(Duration::from_secs(30)).await;
        }
        assert_eq!(woken(&world), [1, 2], "{by}");
    }
}

#[tokio::test]
async fn up_to_1500_people_are_woken_at_their_minute() {
    let world = World::new();
    let life = world.start().await;
    remind(&life, 1..1_501, 90).await;
    life.schedule();
    world.pass(TimeDelta::minutes(89));
    settle().await;
    assert_eq!(woken(&world).len(), 0);
    world.pass(TimeDelta::minutes(1));
    until(|| world.disk.count(Tree::Due) == 0).await;
}

#[tokio::test]
async fn more_people_have_their_places_in_the_minutes_before() {
    let world = World::new();
    let life = world.start().await;
    remind(&life, 1..4_001, 90).await;
    life.schedule();
    let mut counts = Vec::new();
    for minute in 0..=90 {
        let before = woken(&world).len();
        world.clock.set(evening() + TimeDelta::minutes(minute));
        until(|| is_done(&world, minute)).await;
        counts.push(woken(&world).len() - before);
    }
    assert_eq!(counts[..88].iter().sum::<usize>(), 0);
    assert_eq!(counts[88..].iter().sum::<usize>(), 4_000);
    for count in &counts[88..] {
        assert!((1_200..1_500).contains(count), "{:?}", &counts[88..]);
    }
    let mut everyone = woken(&world);
    everyone.sort_unstable();
    assert!(everyone.into_iter().eq(1..4_001), "each of them once");
}

/// Whether everyone whose place is in this minute or before was served; the
/// rest of the store shows it, since places follow from the chat's number.
fn is_done(world: &World, minute: i64) -> bool {
    let share = |chat_id: i64| u64::from(crc32fast::hash(&chat_id.to_be_bytes()));
    let early = |chat_id| i64::try_from((share(chat_id) * 3) >> 32).unwrap();
    let far = evening() + TimeDelta::days(1);
    let left = at_once(world.stored().due_until(far, 10_000)).unwrap();
    left.iter().all(|row| 90 - early(row.chat_id) > minute)
}

/// The machine's clock: nobody is told when it is changed.
struct Quiet {
    hand: ManualClock,
    never_moved: watch::Sender<u64>,
}

impl Quiet {
    fn at(now: DateTime<Utc>) -> Arc<Self> {
        Arc::new(Quiet {
            hand: ManualClock::at(now),
            never_moved: watch::Sender::new(0),
        })
    }
}

impl Clock for Quiet {
    fn now(&self) -> DateTime<Utc> {
        self.hand.now()
    }

    fn moved(&self) -> watch::Receiver<u64> {
        self.never_moved.subscribe()
    }
}
