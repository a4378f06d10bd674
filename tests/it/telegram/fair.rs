//! What people who flood cost those who do not, in steps: at Telegram's limits, on
//! a clock that jumps.

use super::rows::*;
use super::world::*;
use charley::conversation::{ExportFile, Message, Purpose};
use charley::runner::outbox::OutboxItem;
use charley::telegram::crowd::{ANSWERS_WAITING_MAX, ROWS_WAITING_MAX};
use charley::telegram::{Limits, ToSend};
use charley::words::Text;
use std::time::Duration;

const BYSTANDER: i64 = 500;

/// One kind of row for each of so many flooders, again and again.
async fn beside(flooders: i64, rows: u64, flood: fn(u64, i64) -> ToSend) {
    let run = Run::start(&Limits::default(), World::new().await);
    let mut id = 0;
    for _ in 0..rows {
        for chat in 1..=flooders {
            id += 1;
            run.send(flood(id, chat));
        }
    }
    // By then each of them has spoken.
    tokio::time::sleep(Duration::from_millis(1_500)).await;
    let before = run.world.said().len();
    run.send(reply(id + 1, BYSTANDER));
    let world = run.finish().await;
    let said = world.said();
    let at = said.iter().position(|(_, chat, _)| *chat == BYSTANDER);
    let others = at.unwrap() - before;
    assert!(
        others <= 1,
        "{flooders} flooders: {others} of theirs came first"
    );
}

#[tokio::test(start_paused = true)]
async fn a_bystander_goes_before_all_who_have_just_spoken() {
    for flooders in [1, 3, 30] {
        beside(flooders, 20, reply).await;
        beside(flooders, 20, answer).await;
        beside(flooders, 20, |id, chat| edit(id, chat, id)).await;
        beside(flooders, 20, |id, chat| {
            let item = OutboxItem::Fetch {
                file_id: id.to_string(),
                adding: false,
            };
            row(id, chat, item)
        })
        .await;
        beside(flooders, 3, |id, chat| {
            row(id, chat, OutboxItem::Export(ExportFile::Json))
        })
        .await;
    }
}

#[tokio::test(start_paused = true)]
async fn only_the_newest_presses_are_answered_where_many_wait() {
    let run = Run::start(&Limits::default(), World::new().await);
    for id in 1..=100 {
        run.send(answer(id, 7));
    }
    let world = run.finish().await;
    let newest = 100 - ANSWERS_WAITING_MAX as u64 + 1;
    let expected: Vec<String> = (newest..=100).map(|id| format!("answer {id}")).collect();
    assert!(world.texts().ends_with(&expected), "{:?}", world.texts());
    let said: Vec<u64> = world.ended().iter().map(|(id, _)| *id).collect();
    let mut all: Vec<u64> = said.into_iter().chain(left_out(&world, false)).collect();
    all.sort_unstable();
    assert_eq!(all, (1..=100).collect::<Vec<u64>>(), "each ends once");
    let missed = left_out(&world, true);
    assert!(missed.is_empty(), "nobody misses an answer to a press");
}

fn left_out(world: &World, is_missed: bool) -> Vec<u64> {
    let rows = world.left_out().into_iter();
    rows.filter(|(_, missed)| *missed == is_missed)
        .map(|(id, _)| id)
        .collect()
}

#[tokio::test(start_paused = true)]
async fn of_twelve_thousand_replies_to_one_person_a_minute_is_said_and_they_are_told_once() {
    let run = Run::start(&Limits::default(), World::new().await);
    run.send(vital(1, 7));
    for id in 2..=12_000 {
        run.send(reply(id, 7));
    }
    tokio::time::sleep(Duration::from_secs(5)).await;
    run.send(reply(12_001, 7));
    let world = run.finish().await;
    let said = world.texts();
    let newest = 12_000 - ROWS_WAITING_MAX as u64 + 2;
    assert_eq!(said[0], "1", "what must be said");
    assert!(said.len() <= ROWS_WAITING_MAX + 10, "{}", said.len());
    assert!(said.ends_with(&[(12_001).to_string()]));
    assert!(said.contains(&newest.to_string()) || said.contains(&(newest + 4).to_string()));
    assert_eq!(said.len() + world.left_out().len(), 12_001);
    assert_eq!(left_out(&world, true).len(), 1, "told once");
}

#[tokio::test(start_paused = true)]
async fn what_must_be_said_is_said_once_for_all_that_say_the_same() {
    let run = Run::start(&Limits::default(), World::new().await);
    let same = |id| {
        let item = OutboxItem::Send {
            handle: None,
            message: Message::new(Text::of("call")).vital(),
            purpose: Purpose::Reply,
        };
        row(id, 7, item)
    };
    for id in 1..=500 {
        run.send(same(id));
    }
    for id in 501..=600 {
        run.send(vital(id, 7));
    }
    let world = run.finish().await;
    let texts = world.texts();
    for id in 501..=600_u64 {
        assert!(texts.contains(&id.to_string()), "{id} must be said");
    }
    let calls = texts.iter().filter(|text| *text == "call").count();
    assert!((1..=ROWS_WAITING_MAX + 3).contains(&calls), "{calls}");
    assert!(left_out(&world, true).is_empty(), "the words are said");
}

#[tokio::test(start_paused = true)]
async fn what_a_later_row_does_is_done_once() {
    let world = World::new().await.knows(7, 30).await.knows(7, 31).await;
    let run = Run::start(&Limits::default(), world);
    for id in 1..=4 {
        run.send(reply(id, 7));
    }
    run.send(edit(5, 7, 30));
    run.send(edit(6, 7, 31));
    run.send(row(7, 7, OutboxItem::DropButtons { handle: 31 }));
    run.send(edit(8, 7, 30));
    run.send(row(9, 7, OutboxItem::Export(ExportFile::Json)));
    run.send(row(10, 7, OutboxItem::Export(ExportFile::Json)));
    run.send(row(11, 7, OutboxItem::Export(ExportFile::Csv)));
    let world = run.finish().await;
    assert_eq!(world.left_out(), [(5, false), (9, false)]);
    let texts = world.texts();
    assert_eq!(texts[4..7], ["edit 31 6", "drop 31", "edit 30 8"]);
}

#[tokio::test(start_paused = true)]
async fn reminders_and_exercises_go_on_whoever_floods() {
    let world = World::new().await.knows(600, 30).await;
    let run = Run::start(&Limits::default(), world);
    for id in 1..=3_000 {
        run.send(reply(id, i64::try_from(id % 60).unwrap() + 1));
    }
    run.send(exercise(600, 30));
    for id in 3_001..=3_020 {
        run.send(reminder(id, i64::try_from(id).unwrap(), later()));
    }
    tokio::time::sleep(Duration::from_secs(12)).await;
    let said = run.world.said();
    let reminders = said.iter().filter(|(_, chat, _)| *chat > 3_000);
    assert_eq!(reminders.count(), 20);
    let phases = said.iter().filter(|(_, chat, _)| *chat == 600);
    assert_eq!(phases.count(), 2, "one each ten seconds");
    let replies = said.iter().filter(|(_, chat, _)| *chat <= 60).count();
    assert!(replies >= 200, "{replies}: the others go on");
    run.stop.send_replace(true);
}
