//! The machine's clock jumps between the two reminders of an evening: each
//! evening still gets one of each.

use super::phone::Phone;
use super::world::World;
use crate::zones::berlin;
use charley::app::Observer;
use charley::conversation::{Event, Turn, What};
use charley::playground::RecordedCall;
use chrono::{DateTime, Utc};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;

const WATER: &str = "had only a little to drink";
const STRETCH: &str = "Time to stretch";

/// So that what does not happen fails rather than hangs.
const PATIENCE: Duration = Duration::from_secs(60);

#[tokio::test]
async fn a_clock_that_jumps_costs_no_reminder_and_repeats_none() {
    // When the clock jumps to after the water of the 20th, what it shows then,
    // and what comes at each time.
    let rows: [&[(&str, &str)]; 4] = [
        // Back by an hour: the water of the 20th does not come again.
        &[
            ("2026-11-20 19:35", ""),
            ("2026-11-20 20:30", ""),
            ("2026-11-20 22:00", STRETCH),
            ("2026-11-21 20:30", WATER),
            ("2026-11-21 22:00", STRETCH),
        ],
        // Back by a day: the stretch of the 19th comes as well.
        &[
            ("2026-11-19 20:35", ""),
            ("2026-11-19 22:00", STRETCH),
            ("2026-11-20 20:30", ""),
            ("2026-11-20 22:00", STRETCH),
            ("2026-11-21 20:30", WATER),
        ],
        // Forward by an hour and a half: the stretch comes late.
        &[
            ("2026-11-20 22:05", STRETCH),
            ("2026-11-21 20:30", WATER),
            ("2026-11-21 22:00", STRETCH),
        ],
        // Forward by a day: the stretch of the 20th is missed, and the water
        // of the 21st is late.
        &[
            ("2026-11-21 20:35", WATER),
            ("2026-11-21 22:00", STRETCH),
            ("2026-11-22 20:30", WATER),
        ],
    ];
    for (person, row) in (1001..).zip(rows) {
        lives_through(person, row).await;
    }
}

/// Tells when somebody has heard that the clock was set back.
struct HearsOfIt(watch::Sender<bool>);

impl Observer for HearsOfIt {
    fn turned(&self, event: &Event, _turn: &Turn, _now: DateTime<Utc>) {
        if event.what == What::ClockSetBack {
            self.0.send_replace(true);
        }
    }
}

#[tokio::test]
async fn a_clock_that_is_put_right_while_nobody_runs_costs_no_evening() {
    let (hears, mut heard) = watch::channel(false);
    let observer = Arc::new(HearsOfIt(hears));
    let mut world = World::observed("2026-11-20 18:00", berlin(), observer).await;
    let ana = world.phone(1001);
    sets_up(&ana).await;
    // A day ahead, where the water of the 21st is late.
    world.moves_to("2026-11-21 20:35");
    comes_again(&ana, WATER, &[WATER]).await;
    world.stop().await;
    world.moves_to("2026-11-20 20:35");
    world.start().await;
    let heard = heard.wait_for(|heard| *heard);
    let heard = tokio::time::timeout(PATIENCE, heard).await;
    heard.expect("nobody heard of it").unwrap();
    let mut expected = vec![WATER];
    for time in ["2026-11-20 22:00", "2026-11-21 22:00"] {
        world.moves_to(time);
        expected.push(STRETCH);
        comes_again(&ana, STRETCH, &expected).await;
    }
    world.stop().await;
    assert_eq!(reminders(ana.telegram.calls().iter()), expected);
}

async fn sets_up(ana: &Phone) {
    ana.says("/bedtime 22:30 06:30 Berlin");
    ana.taps("limit how much you drink", "No").await;
    ana.sees("Next stretch:").await;
}

async fn lives_through(person: i64, row: &[(&str, &str)]) {
    let mut world = World::at("2026-11-20 18:00", berlin()).await;
    let ana = world.phone(person);
    sets_up(&ana).await;
    world.moves_to("2026-11-20 20:30");
    ana.sees(WATER).await;
    let mut expected = vec![WATER];
    for (time, comes) in row {
        world.moves_to(time);
        if !comes.is_empty() {
            expected.push(comes);
            comes_again(&ana, comes, &expected).await;
        }
    }
    world.stop().await;
    assert_eq!(reminders(ana.telegram.calls().iter()), expected);
}

/// Waits until the reminder has come as often as it is expected.
async fn comes_again(ana: &Phone, reminder: &str, expected: &[&str]) {
    let wanted = expected.iter().filter(|one| **one == reminder).count();
    let came = ana.telegram.wait_until(|state| {
        let come = reminders(state.calls().iter());
        come.iter().filter(|one| **one == reminder).count() >= wanted
    });
    assert!(came.await.is_ok(), "{reminder}: {:#?}", ana.messages());
}

/// All that were ever said: yesterday's is taken away when today's comes.
fn reminders<'a>(calls: impl Iterator<Item = &'a RecordedCall>) -> Vec<&'static str> {
    let of = |call: &RecordedCall| {
        let said = call.result.as_ref()?.as_ref().ok()?;
        // Their words differ from evening to evening; their buttons do not.
        let buttons = said["reply_markup"].to_string();
        let is_new = call.method == "sendMessage";
        [("water.skip", WATER), ("stretch.skip", STRETCH)]
            .into_iter()
            .find_map(|(button, part)| (is_new && buttons.contains(button)).then_some(part))
    };
    calls.filter_map(of).collect()
}
