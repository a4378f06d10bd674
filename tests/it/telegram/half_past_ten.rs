//! Many people due at once while some chat, at a Telegram that keeps its real
//! limits, on a clock that jumps. How many can be, and how long it takes, is
//! measured by `examples/half_past_ten`.

use super::rows::*;
use super::world::*;
use charley::playground;
use charley::telegram::Limits;
use std::collections::HashSet;
use std::time::Duration;

const DUE: u64 = 300;
const REPLIES: u64 = 20;
/// What Telegram allows, a second.
const ALLOWED: u128 = 30;

#[tokio::test(start_paused = true)]
async fn reminders_use_what_telegram_allows_and_replies_wait_for_none_of_them() {
    let world = World::new().await;
    world
        .telegram
        .set_limits(Some(playground::FloodLimits::default()));
    let run = Run::start(&Limits::default(), world);
    for id in 1..=DUE {
        run.send(reminder(id, chat(id), later()));
    }
    let mut asked = Vec::new();
    for id in DUE + 1..=DUE + REPLIES {
        tokio::time::sleep(Duration::from_millis(400)).await;
        asked.push((id, run.world.elapsed_millis()));
        run.send(reply(id, chat(id)));
    }
    let world = run.finish().await;
    let said = world.said();
    assert_eq!(said.len() as u64, DUE + REPLIES, "each once, none refused");
    let texts: HashSet<&str> = said.iter().map(|(_, _, text)| text.as_str()).collect();
    assert_eq!(texts.len(), said.len(), "nobody twice");
    for (id, asked_at) in asked {
        let id = id.to_string();
        let reply = said.iter().find(|(_, _, text)| *text == id).unwrap();
        assert!(
            reply.0 - asked_at <= 100,
            "{id} waited {} ms",
            reply.0 - asked_at
        );
    }
    let (last, _, _) = said.iter().max_by_key(|(at, _, _)| *at).unwrap();
    let allowed = ALLOWED * last / 1_000;
    assert!(said.len() as u128 * 100 >= allowed * 95, "{last} ms");
}

fn chat(id: u64) -> i64 {
    i64::try_from(id).unwrap()
}
