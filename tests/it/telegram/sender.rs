//! The sender: who goes when, and what becomes of what fails.

use super::rows::*;
use super::world::*;
use charley::conversation::{ExportFile, Message, PictureLight, Purpose};
use charley::picture::{Calendar, CalendarNight, Picture};
use charley::playground::{ApiError, Fault, FaultKind, Method};
use charley::runner::outbox::{OutboxItem, RowOutcome};
use charley::sound::{Clip, SoundCue, Soundtrack};
use charley::telegram::{Limits, ToSend};
use charley::words::Text;
use chrono::{NaiveDate, TimeDelta};
use std::time::Duration;

#[tokio::test(start_paused = true)]
async fn a_chat_hears_its_rows_in_order_one_at_a_time() {
    let run = Run::start(&Limits::unlimited(), World::new().await);
    for id in [3, 1, 2, 4] {
        run.send(reply(id, 7));
    }
    let world = run.finish().await;
    let expected = [(0, "1"), (50, "2"), (100, "3"), (150, "4")];
    let said: Vec<(u128, String)> = world.said().into_iter().map(|(at, _, t)| (at, t)).collect();
    assert_eq!(said, expected.map(|(at, text)| (at, text.to_owned())));
    assert_eq!(world.ended(), sent(1..=4));
}

#[tokio::test(start_paused = true)]
async fn chats_do_not_wait_for_each_other() {
    let run = Run::start(&Limits::unlimited(), World::new().await);
    for chat_id in 1..=10_i64 {
        run.send(reply(chat_id.unsigned_abs(), chat_id));
    }
    let world = run.finish().await;
    assert!(world.said().iter().all(|(at, _, _)| *at == 0));
}

#[tokio::test(start_paused = true)]
async fn a_reply_does_not_wait_for_two_hundred_reminders() {
    let run = Run::start(&Limits::default(), World::new().await);
    for id in 1..=200 {
        run.send(reminder(id, i64::try_from(id).unwrap(), later()));
    }
    tokio::time::sleep(Duration::from_millis(500)).await;
    run.send(reply(201, 500));
    // The same chat's reminder waits far back and holds nothing up.
    run.send(reply(202, 200));
    let world = run.finish().await;
    let at = |wanted: &str| {
        let said = world.said();
        said.iter().find(|(_, _, text)| text == wanted).unwrap().0
    };
    assert!(at("201") < 600, "{}", at("201"));
    assert!(at("202") < 650, "{}", at("202"));
    assert!(at("200") > 6_900, "{}", at("200"));
    assert_eq!(world.ended().len(), 202);
}

#[tokio::test(start_paused = true)]
async fn bulk_keeps_to_its_rate() {
    let run = Run::start(&Limits::default(), World::new().await);
    for id in 1..=100 {
        run.send(reminder(id, i64::try_from(id).unwrap(), later()));
    }
    let world = run.finish().await;
    let times: Vec<u128> = world.said().iter().map(|(at, _, _)| *at).collect();
    for start in &times {
        let second = times
            .iter()
            .filter(|at| (*start..start + 1000).contains(at));
        assert!(second.count() <= 30);
    }
    // 35.7 ms apart, but for one.
    assert!((3_490..3_600).contains(&times[99]), "{}", times[99]);
}

#[tokio::test(start_paused = true)]
async fn a_chat_has_three_messages_at_once_and_then_one_a_second() {
    let run = Run::start(&Limits::default(), World::new().await);
    for id in [1, 2, 3, 5] {
        run.send(reply(id, 7));
    }
    tokio::time::sleep(Duration::from_millis(10)).await;
    run.send(answer(4, 7));
    let world = run.finish().await;
    let said = world.said();
    let texts: Vec<&str> = said.iter().map(|(_, _, text)| text.as_str()).collect();
    assert_eq!(texts, ["1", "answer 4", "2", "3", "5"]);
    assert!(said[1].0 < 100, "presses are answered at once");
    assert!((900..=1100).contains(&said[4].0), "{}", said[4].0);
}

#[tokio::test(start_paused = true)]
async fn a_press_is_answered_at_once_whatever_waits_for_its_chat() {
    let run = Run::start(&Limits::default(), World::new().await);
    for id in 1..=12 {
        run.send(reply(id, 7));
    }
    tokio::time::sleep(Duration::from_secs(2)).await;
    run.send(answer(13, 7));
    tokio::time::sleep(Duration::from_secs(2)).await;
    run.send(answer(14, 7));
    let world = run.finish().await;
    let at = |wanted: &str| {
        let said = world.said();
        said.iter().find(|(_, _, text)| text == wanted).unwrap().0
    };
    assert!(
        (2_000..2_100).contains(&at("answer 13")),
        "{}",
        at("answer 13")
    );
    assert!(
        (4_000..4_100).contains(&at("answer 14")),
        "{}",
        at("answer 14")
    );
    let replies: Vec<String> = (1..=12).map(|id| id.to_string()).collect();
    let others = world
        .texts()
        .into_iter()
        .filter(|text| !text.starts_with("answer"));
    assert_eq!(
        others.collect::<Vec<_>>(),
        replies,
        "the others in their order"
    );
    assert_eq!(world.ended().len(), 14);
}

#[tokio::test(start_paused = true)]
async fn a_press_is_answered_beside_a_call_of_its_chat() {
    let run = Run::start(&Limits::default(), World::new().await);
    run.send(reply(1, 7));
    tokio::time::sleep(Duration::from_millis(10)).await;
    for id in 2..=4 {
        run.send(answer(id, 7));
    }
    run.send(reply(5, 7));
    let world = run.finish().await;
    let said: Vec<(u128, String)> = world.said().into_iter().map(|(at, _, t)| (at, t)).collect();
    let answers = ["answer 2", "answer 3", "answer 4"].map(|text| (10, text.to_owned()));
    assert_eq!(said[0], (0, "1".to_owned()));
    assert_eq!(said[1..4], answers);
    assert_eq!(said[4], (50, "5".to_owned()), "talk is one after the other");
    assert_eq!(world.ended().len(), 5);
}

#[tokio::test(start_paused = true)]
async fn a_press_whose_answer_fails_keeps_nothing_waiting() {
    let world = World::new().await;
    let failing = Fault::once(outage()).of(Method::AnswerCallbackQuery);
    world.telegram.fault(failing);
    let run = Run::start(&Limits::default(), world);
    run.send(answer(1, 7));
    tokio::time::sleep(Duration::from_millis(100)).await;
    run.send(reply(2, 7));
    run.send(answer(3, 7));
    let world = run.finish().await;
    assert_eq!(world.texts(), ["answer 1", "answer 3", "2", "answer 1"]);
    assert_eq!(world.ended().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn three_hundred_presses_a_second_wait_for_no_limit() {
    let run = Run::start(&Limits::default(), World::new().await);
    for id in 1..=1_000 {
        run.send(reminder(id, i64::try_from(id).unwrap(), later()));
    }
    for id in 1_001..=1_600_u64 {
        let chat = i64::try_from(id).unwrap();
        run.send(answer(2 * id, chat));
        run.send(reply(2 * id + 1, chat));
        if id.is_multiple_of(3) {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }
    let world = run.finish().await;
    let said = world.said();
    let last = |is_of: fn(i64) -> bool| {
        let of_these = said.iter().filter(|(_, chat, _)| is_of(*chat));
        of_these.map(|(at, ..)| *at).max().unwrap()
    };
    assert!(last(|chat| chat > 1_000) < 2_100, "as they came");
    assert!(last(|chat| chat <= 1_000) > 35_000, "at the rate of bulk");
    assert_eq!(world.ended().len(), 2_200);
}

/// An edit comes back from a refusal, and a newer one of the same message waits.
#[tokio::test(start_paused = true)]
async fn an_edit_that_was_overtaken_is_not_sent_again() {
    let world = World::new().await.knows(7, 30).await.knows(7, 31).await;
    let world = world.refuse(7, [outage()]);
    let run = Run::start(&Limits::default(), world);
    run.send(edit(1, 7, 30));
    tokio::time::sleep(Duration::from_millis(10)).await;
    run.send(edit(2, 7, 31));
    run.send(edit(3, 7, 30));
    let world = run.finish().await;
    assert_eq!(world.texts(), ["edit 30 1", "edit 31 2", "edit 30 3"]);
    assert_eq!(world.left_out(), [(1, false)]);
}

#[tokio::test(start_paused = true)]
async fn of_ten_quick_taps_the_last_is_shown_within_a_second_and_a_half() {
    for apart_millis in [0, 50, 100, 200] {
        let run = Run::start(&Limits::default(), World::new().await.knows(7, 30).await);
        for tap in 1..=10 {
            run.send(answer(2 * tap, 7));
            run.send(edit(2 * tap + 1, 7, 30));
            tokio::time::sleep(Duration::from_millis(apart_millis)).await;
        }
        let tapped = u128::from(9 * apart_millis);
        let said = run.finish().await.said();
        let last = said.iter().find(|(_, _, text)| text == "edit 30 21");
        let (shown, ..) = last.unwrap();
        assert!(shown - tapped <= 1_500, "{apart_millis}: {said:?}");
        let answered = said.iter().find(|(_, _, text)| text == "answer 20");
        let (acknowledged, ..) = answered.unwrap();
        assert!(acknowledged - tapped <= 100, "{apart_millis}: {said:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn what_must_be_heard_is_shown_though_an_edit_overtakes_it() {
    let run = Run::start(&Limits::default(), World::new().await.knows(7, 30).await);
    let danger = OutboxItem::Edit {
        handle: 30,
        message: text("danger").vital(),
    };
    for id in 1..=3 {
        run.send(reply(id, 7));
    }
    run.send(row(4, 7, danger));
    run.send(edit(5, 7, 30));
    let world = run.finish().await;
    assert_eq!(world.texts()[3..], ["edit 30 danger", "edit 30 5"]);
}

#[tokio::test(start_paused = true)]
async fn reminders_past_their_window_are_not_sent() {
    let run = Run::start(&Limits::default(), World::new().await);
    run.clock.set(now() + TimeDelta::minutes(46));
    for id in 1..=100 {
        let good_for = if id == 50 { 60 } else { 45 };
        run.send(reminder(id, 7, now() + TimeDelta::minutes(good_for)));
    }
    let world = run.finish().await;
    assert_eq!(world.texts(), ["50"]);
    assert_eq!(world.said()[0].0, 0, "what is not sent uses no limit");
    let expired = world
        .ended()
        .iter()
        .filter(|(_, o)| *o == RowOutcome::Expired)
        .count();
    assert_eq!(expired, 99);
}

#[tokio::test(start_paused = true)]
async fn flood_control_of_one_chat_is_its_own() {
    let world = World::new().await.refuse(7, [flood(5)]);
    let run = Run::start(&Limits::unlimited(), world);
    run.send(reply(1, 7));
    run.send(reply(2, 7));
    run.send(reply(3, 8));
    tokio::time::sleep(Duration::from_secs(1)).await;
    run.send(reply(4, 8));
    let world = run.finish().await;
    assert_eq!(world.texts(), ["1", "3", "4", "1", "2"]);
    let said = world.said();
    assert!(said[2].0 <= 1_050 && said[3].0 >= 5_000, "{said:?}");
    assert_eq!(world.ended(), sent([3, 4, 1, 2]));
}

#[tokio::test(start_paused = true)]
async fn flood_control_of_two_chats_is_everybodys() {
    let world = World::new()
        .await
        .refuse(7, [flood(5)])
        .refuse(8, [flood(3)]);
    let run = Run::start(&Limits::unlimited(), world);
    run.send(reply(1, 7));
    tokio::time::sleep(Duration::from_millis(10)).await;
    run.send(reply(2, 8));
    tokio::time::sleep(Duration::from_secs(1)).await;
    run.send(reply(3, 9));
    let world = run.finish().await;
    let at = world
        .said()
        .iter()
        .find(|(_, _, text)| text == "3")
        .unwrap()
        .0;
    assert!((3_000..5_000).contains(&at), "{at}");
}

#[tokio::test(start_paused = true)]
async fn nothing_more_is_sent_to_who_blocked_us() {
    let blocked = FaultKind::Refuse(ApiError::blocked());
    let run = Run::start(
        &Limits::unlimited(),
        World::new().await.refuse(7, [blocked]),
    );
    run.send(reply(1, 7));
    run.send(reply(2, 7));
    run.send(reminder(3, 7, later()));
    run.send(reply(4, 8));
    tokio::time::sleep(Duration::from_secs(1)).await;
    run.send(reply(5, 7));
    let world = run.finish().await;
    assert_eq!(world.texts(), ["1", "4", "5"]);
    let mut ended = world.ended();
    ended.sort_by_key(|(id, _)| *id);
    let outcomes: Vec<bool> = ended
        .iter()
        .map(|(_, o)| *o == RowOutcome::Unreachable)
        .collect();
    assert_eq!(outcomes, [true, true, true, false, false]);
}

#[tokio::test(start_paused = true)]
async fn a_missing_chat_is_believed_the_second_time_and_outages_do_not_count() {
    let missing = || FaultKind::ChatNotFound;
    let world = World::new()
        .await
        .refuse(7, [outage(), missing(), outage()])
        .refuse(8, [missing(), outage(), missing()])
        .refuse(9, [flood(1), missing()]);
    let run = Run::start(&Limits::unlimited(), world);
    for chat_id in 7_i64..=9 {
        run.send(reply(chat_id.unsigned_abs(), chat_id));
    }
    let mut ended = run.finish().await.ended();
    ended.sort_by_key(|(id, _)| *id);
    let unreachable = (8, RowOutcome::Unreachable);
    assert_eq!(ended, [sent([7])[0], unreachable, sent([9])[0]]);
}

#[tokio::test(start_paused = true)]
async fn a_reply_outlasts_a_long_outage() {
    let outages = (0..30).map(|_| outage());
    let run = Run::start(&Limits::unlimited(), World::new().await.refuse(7, outages));
    run.send(reply(1, 7));
    run.send(reply(2, 7));
    run.send(reply(3, 8));
    let world = run.finish().await;
    assert_eq!(world.ended(), sent([3, 1, 2]));
    let times: Vec<u128> = world.said().iter().map(|(at, _, _)| *at).collect();
    let longest = times
        .windows(2)
        .map(|pair| pair[1] - pair[0])
        .max()
        .unwrap();
    assert!((30_000..31_000).contains(&longest), "{longest}");
}

#[tokio::test(start_paused = true)]
async fn a_row_that_is_never_taken_while_others_are_is_dropped_in_the_end() {
    let outages = (0..200).map(|_| outage());
    let run = Run::start(&Limits::unlimited(), World::new().await.refuse(7, outages));
    run.send(reply(1, 7));
    for id in 1_000..1_110 {
        run.send(reply(id, 8));
        tokio::time::sleep(Duration::from_secs(32)).await;
    }
    run.world.telegram.clear_faults();
    run.send(reply(2, 7));
    let world = run.finish().await;
    let of_chat = |id: &u64| *id < 1_000;
    let mut ended = world.ended();
    ended.retain(|(id, _)| of_chat(id));
    assert_eq!(ended, [(1, RowOutcome::Dropped), sent([2])[0]]);
    let tries = world.texts().iter().filter(|text| *text == "1").count();
    assert!((101..=120).contains(&tries), "{tries}");
}

#[tokio::test(start_paused = true)]
async fn a_reply_passes_a_reminder_that_is_tried_again() {
    let outages = (0..8).map(|_| outage());
    let run = Run::start(&Limits::unlimited(), World::new().await.refuse(7, outages));
    run.send(reminder(1, 7, later()));
    tokio::time::sleep(Duration::from_secs(40)).await;
    run.world.telegram.clear_faults();
    run.send(reply(2, 7));
    let world = run.finish().await;
    assert_eq!(world.ended(), sent([2, 1]));
}

#[tokio::test(start_paused = true)]
async fn edits_of_what_is_gone_become_messages() {
    let world = World::new()
        .await
        .knows(7, 30)
        .await
        .knows(7, 31)
        .await
        .knows(8, 30)
        .await
        .refuse(7, [gone()])
        .refuse(8, [gone()]);
    let run = Run::start(&Limits::unlimited(), world);
    run.send(edit(1, 7, 30));
    run.send(edit(2, 7, 31));
    run.send(edit(3, 7, 99));
    run.send(row(4, 8, OutboxItem::DropButtons { handle: 30 }));
    run.send(row(5, 8, OutboxItem::DropButtons { handle: 99 }));
    let world = run.finish().await;
    let mut texts = world.texts();
    texts.sort();
    assert_eq!(texts, ["1", "3", "drop 30", "edit 30 1", "edit 31 2"]);
    assert_eq!(world.ended().len(), 5);
    assert!(
        !world
            .ended()
            .iter()
            .any(|(_, outcome)| *outcome == RowOutcome::Dropped)
    );
}

/// A refusal is no failure: the buttons go instead, and only theirs.
#[tokio::test(start_paused = true)]
async fn what_is_to_be_deleted_goes_or_loses_its_buttons() {
    let too_old = || refused("message can't be deleted");
    let world = World::new().await;
    let world = world
        .knows(7, 30)
        .await
        .knows(8, 30)
        .await
        .knows(9, 30)
        .await;
    let world = world.refuse(8, [too_old()]).refuse(9, [outage()]);
    let run = Run::start(&Limits::unlimited(), world);
    run.send(row(1, 7, OutboxItem::Delete { handle: 30 }));
    run.send(row(2, 8, OutboxItem::Delete { handle: 30 }));
    run.send(row(3, 9, OutboxItem::Delete { handle: 30 }));
    run.send(row(4, 7, OutboxItem::Delete { handle: 99 }));
    let world = run.finish().await;
    let left = |chat_id| world.telegram.messages(chat_id).len();
    assert_eq!((left(7), left(8), left(9)), (0, 1, 0));
    let deletions = world
        .texts()
        .iter()
        .filter(|said| *said == "delete 30")
        .count();
    assert_eq!(deletions, 4, "{:?}", world.texts());
    assert!(world.texts().contains(&"drop 30".to_owned()));
    let said = RowOutcome::Sent { message_id: None };
    assert!(world.ended().iter().all(|(_, outcome)| *outcome == said));
    assert_eq!(world.ended().len(), 4);
}

#[tokio::test(start_paused = true)]
async fn refused_markup_goes_out_plain_and_then_not_at_all() {
    let unparsed = |times| (0..times).map(|_| refused("can't parse entities: x"));
    let world = World::new()
        .await
        .refuse(7, unparsed(1))
        .refuse(8, unparsed(2));
    let run = Run::start(&Limits::unlimited(), world);
    run.send(reply(1, 7));
    run.send(reply(2, 8));
    run.send(reply(3, 8));
    let world = run.finish().await;
    let mut said = world.said();
    said.sort_by_key(|(at, chat_id, _)| (*chat_id, *at));
    let texts: Vec<&str> = said.iter().map(|(_, _, text)| text.as_str()).collect();
    assert_eq!(texts, ["1", "plain 1", "2", "plain 2", "3"]);
    assert!(world.ended().contains(&(2, RowOutcome::Dropped)));
}

#[tokio::test(start_paused = true)]
async fn answers_that_nobody_waits_for_are_over() {
    // The local Telegram knows no such press, and so calls it too old.
    let run = Run::start(&Limits::unlimited(), World::new().await);
    run.send(answer(1, 7));
    tokio::time::sleep(Duration::from_secs(1)).await;
    run.clock.set(now() + TimeDelta::minutes(11));
    run.send(answer(2, 7));
    let world = run.finish().await;
    assert_eq!(world.texts(), ["answer 1"]);
    assert_eq!(
        world.ended(),
        [
            (1, RowOutcome::Sent { message_id: None }),
            (2, RowOutcome::Dropped)
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn exports_are_files() {
    let run = Run::start(&Limits::unlimited(), World::new().await);
    run.send(row(1, 7, OutboxItem::Export(ExportFile::Json)));
    let world = run.finish().await;
    assert_eq!(world.texts(), ["charley-export.json"]);
}

fn picture(id: u64, chat_id: i64, letters: &'static str) -> ToSend {
    let first = NaiveDate::from_ymd_opt(2026, 11, 2).unwrap();
    let item = OutboxItem::Picture {
        picture: Box::new(Picture::Calendar(Calendar {
            first,
            nights: vec![CalendarNight::Clear; 7],
        })),
        caption: Message::new(Text::of(letters)),
        purpose: Purpose::Reply,
        light: PictureLight::default(),
    };
    row(id, chat_id, item)
}

#[tokio::test(start_paused = true)]
async fn pictures_are_drawn_when_they_are_sent() {
    let run = Run::start(&Limits::unlimited(), World::new().await);
    run.send(picture(1, 7, "clear nights"));
    let world = run.finish().await;
    assert_eq!(world.texts(), ["photo clear nights"]);
    assert_eq!(world.ended(), sent([1]));
}

#[tokio::test(start_paused = true)]
async fn whoever_gets_no_picture_gets_its_words() {
    let refusal = ApiError::bad_request("not enough rights to send photos to the chat");
    let world = World::new().await.refuse(7, [FaultKind::Refuse(refusal)]);
    let run = Run::start(&Limits::unlimited(), world);
    run.send(picture(1, 7, "clear nights"));
    let world = run.finish().await;
    assert_eq!(world.texts(), ["photo clear nights", "clear nights"]);
    assert_eq!(world.ended(), sent([1]));
}

#[tokio::test(start_paused = true)]
async fn what_cannot_be_drawn_is_said() {
    let run = Run::start(&Limits::unlimited(), World::new().await);
    let ToSend::Row(mut queued) = picture(1, 7, "clear nights") else {
        unreachable!()
    };
    queued.row.language = "no font".to_owned();
    run.send(ToSend::Row(queued));
    let world = run.finish().await;
    assert_eq!(world.texts(), ["clear nights"]);
    assert_eq!(world.ended(), sent([1]));
}

#[tokio::test(start_paused = true)]
async fn a_wrong_token_stops_everything_for_a_while() {
    let world = World::new()
        .await
        .refuse(7, [FaultKind::Refuse(ApiError::unauthorized())]);
    let run = Run::start(&Limits::unlimited(), world);
    run.send(reply(1, 7));
    tokio::time::sleep(Duration::from_secs(1)).await;
    run.send(reply(2, 8));
    let world = run.finish().await;
    let times: Vec<u128> = world.said().iter().map(|(at, _, _)| *at).collect();
    assert!(times[1] >= 30_000, "{times:?}");
    assert_eq!(world.ended().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn an_exercise_is_paced_after_what_was_said_before() {
    let run = Run::start(&Limits::default(), World::new().await.knows(7, 30).await);
    run.send(reply(1, 7));
    run.send(exercise(7, 30));
    let world = run.finish().await;
    let expected = [
        (0, "1"),
        (50, "edit 30 phase 0"),
        (10_050, "edit 30 phase 10"),
        (20_050, "edit 30 phase 20"),
        (30_050, "edit 30 phase 30"),
    ];
    let said: Vec<(u128, String)> = world.said().into_iter().map(|(at, _, t)| (at, t)).collect();
    assert_eq!(said, expected.map(|(at, text)| (at, text.to_owned())));
    assert_eq!(world.ended().len(), 1, "phases are no rows");
}

fn sound(id: u64, chat_id: i64) -> ToSend {
    let cue = SoundCue {
        at_seconds: 0,
        clip: Clip::Left,
    };
    let item = OutboxItem::Sound {
        sound: Soundtrack { cues: vec![cue] },
        caption: Message::new(Text::of("listen")),
    };
    row(id, chat_id, item)
}

#[tokio::test(start_paused = true)]
async fn a_sound_comes_before_the_count_and_makes_none_by_itself() {
    let run = Run::start(&Limits::default(), World::new().await.knows(7, 30).await);
    run.send(sound(1, 7));
    run.send(exercise(7, 30));
    let world = run.finish().await;
    assert_eq!(world.texts()[..2], ["voice listen", "edit 30 phase 0"]);
    assert_eq!(world.ended(), sent([1]));
}

/// Some people let no voice message through, and connections break.
#[tokio::test(start_paused = true)]
async fn a_sound_that_is_not_taken_is_left_out_and_the_count_goes_on() {
    for fault in [refused("VOICE_MESSAGES_FORBIDDEN"), outage()] {
        let world = World::new().await.knows(7, 30).await.refuse(7, [fault]);
        let run = Run::start(&Limits::default(), world);
        run.send(sound(1, 7));
        run.send(exercise(7, 30));
        let world = run.finish().await;
        assert_eq!(world.texts().len(), 5, "tried once: {:?}", world.texts());
        assert_eq!(world.texts()[4], "edit 30 phase 30");
        assert_eq!(world.ended(), [(1, RowOutcome::Dropped)]);
    }
}

/// Whoever tapped has long been at the wall, or in bed.
#[tokio::test(start_paused = true)]
async fn a_sound_that_comes_late_is_not_sent() {
    let run = Run::start(&Limits::default(), World::new().await);
    run.clock.set(now() + TimeDelta::minutes(5));
    run.send(sound(1, 7));
    let world = run.finish().await;
    assert_eq!(world.texts(), [""; 0]);
    assert_eq!(world.ended(), [(1, RowOutcome::Dropped)]);
}

#[tokio::test(start_paused = true)]
async fn an_exercise_counts_by_charleys_clock() {
    let world = World::new().await.knows(7, 30).await;
    let run = Run::start(&Limits::default(), world);
    run.send(exercise(7, 30));
    for seconds in [10, 20] {
        tokio::time::sleep(Duration::from_secs(1)).await;
        run.clock.set(now() + TimeDelta::seconds(seconds));
    }
    tokio::time::sleep(Duration::from_secs(1)).await;
    let said: Vec<(u128, String)> = run
        .world
        .said()
        .into_iter()
        .map(|(at, _, t)| (at, t))
        .collect();
    let expected = [
        (0, "edit 30 phase 0"),
        (1_000, "edit 30 phase 10"),
        (2_000, "edit 30 phase 20"),
    ];
    assert_eq!(said, expected.map(|(at, text)| (at, text.to_owned())));
}

#[tokio::test(start_paused = true)]
async fn anything_new_ends_an_exercise() {
    for ending in [
        reply(1, 7),
        reminder(1, 7, later()),
        ToSend::StopPacing { chat_id: 7 },
    ] {
        let run = Run::start(&Limits::default(), World::new().await.knows(7, 30).await);
        run.send(exercise(7, 30));
        tokio::time::sleep(Duration::from_secs(15)).await;
        run.send(ending);
        let world = run.finish().await;
        let phases = world
            .texts()
            .iter()
            .filter(|text| text.contains("phase"))
            .count();
        assert_eq!(phases, 2);
    }
}

#[tokio::test(start_paused = true)]
async fn late_phases_are_left_out() {
    let run = Run::start(
        &Limits::default(),
        World::new().await.knows(7, 30).await.refuse(7, [flood(25)]),
    );
    run.send(exercise(7, 30));
    let world = run.finish().await;
    assert_eq!(world.texts(), ["edit 30 phase 0", "edit 30 phase 30"]);
}

#[tokio::test(start_paused = true)]
async fn a_phase_that_was_crowded_out_is_left_out() {
    let world = World::new().await.knows(1_000, 1_000).await;
    let world = world.refuse(2_001, [flood(1)]).refuse(2_002, [flood(1)]);
    let run = Run::start(&Limits::default(), world);
    run.send(exercise(1_000, 1_000));
    tokio::time::sleep(Duration::from_secs(4)).await;
    // From here on there is a pace.
    run.send(reply(2_001, 2_001));
    run.send(reply(2_002, 2_002));
    tokio::time::sleep(Duration::from_secs(1)).await;
    for id in 1..=300 {
        run.send(reply(id, i64::try_from(id).unwrap()));
    }
    let mut phases = run.finish().await.texts();
    phases.retain(|text| text.contains("phase"));
    assert_eq!(
        phases,
        [
            "edit 1000 phase 0",
            "edit 1000 phase 20",
            "edit 1000 phase 30"
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn an_exercise_in_a_message_that_is_gone_ends() {
    let run = Run::start(&Limits::default(), World::new().await);
    run.send(exercise(7, 30));
    assert_eq!(run.finish().await.said().len(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_stop_says_the_replies_that_may_go_at_once_and_leaves_the_rest() {
    let chat = Limits::default().chat;
    let limits = Limits {
        chat,
        ..Limits::unlimited()
    };
    let run = Run::start(&limits, World::new().await);
    for id in 1..=5 {
        run.send(reply(id, 7));
    }
    run.send(reminder(6, 8, now() + TimeDelta::hours(1)));
    run.stop.send(true).unwrap();
    run.task.await.unwrap().unwrap();
    assert_eq!(run.world.texts(), ["1", "2", "3"]);
    assert_eq!(run.world.ended(), sent([1, 2, 3]));
}

#[tokio::test(start_paused = true)]
async fn a_panic_that_stops_the_sender_is_not_quoted() {
    let run = Run::start(&Limits::unlimited(), World::with(Store::Panics).await);
    run.send(reply(1, 7));
    let error = run.task.await.unwrap().unwrap_err();
    assert_eq!(format!("{error:#}"), "a sending task broke");
}

#[tokio::test(start_paused = true)]
async fn a_broken_store_stops_the_sender() {
    let run = Run::start(&Limits::unlimited(), World::with(Store::Broken).await);
    run.send(reply(1, 7));
    run.send(reply(2, 7));
    assert!(run.task.await.unwrap().is_err());
    assert_eq!(run.world.texts(), ["1"]);
}
