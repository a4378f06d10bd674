//! The panel "What happened", and the transcript that it gives.

use super::stage::{Stage, lisbon};
use crate::transcripts::Play;
use charley::library;
use charley::place::Zone;
use serde_json::{Value, json};
use std::sync::Arc;

#[tokio::test]
async fn each_turn_is_shown_with_its_cause_its_step_and_its_calls() {
    let stage = Stage::at("2026-03-28T18:00:00Z", lisbon()).await;
    let mut tab = stage.tab(1).await;
    stage.says(1, "/start").await;
    stage.taps(&mut tab, "Set me up").await;
    tab.sees("1 of 6").await;
    stage.jumps(1, "plus_hour").await;
    let inside = stage.json("/api/inside?chat=1").await;
    let entries = inside["entries"].as_array().unwrap();
    assert_eq!(entries.len(), 2);
    assert_eq!(entries[0]["update"]["message"]["text"], "/start");
    assert_eq!(methods(&entries[0]), ["sendMessage"]);
    let press = &entries[1]["update"]["callback_query"];
    assert!(press["data"].as_str().unwrap().starts_with("start.set_up"));
    assert_eq!(entries[1]["step"], "hours.bedtime");
    let mut calls = methods(&entries[1]);
    calls.sort_unstable();
    assert_eq!(
        calls,
        [
            "answerCallbackQuery",
            "editMessageReplyMarkup",
            "sendMessage"
        ]
    );
    assert!(entries[1]["calls"][0]["ok"].as_bool().unwrap());
    assert_eq!(inside["stored"]["person"]["session"]["step"], "bedtime");
}

#[tokio::test]
async fn a_wake_is_shown_with_what_it_said_and_stored() {
    let stage = Stage::at("2026-03-28T18:00:00Z", lisbon()).await;
    let mut tab = stage.tab(1).await;
    stage.goes_to_bed(&mut tab, "22:30 06:45 Lisbon").await;
    stage.jumps(1, "next_reminder").await;
    let inside = stage.json("/api/inside?chat=1").await;
    let entries = inside["entries"].as_array().unwrap();
    let wakes: Vec<&Value> = entries.iter().map(|entry| &entry["wake"]).collect();
    let expected = [
        &Value::Null,
        &Value::Null,
        &json!("Water came due"),
        &json!("Water was delivered"),
    ];
    assert_eq!(wakes, expected);
    assert_eq!(methods(&entries[2]), ["sendMessage"]);
    let diary = inside["stored"]["diary"].as_array().unwrap();
    assert!(
        diary
            .iter()
            .any(|record| record["Reminder"]["outcome"] == "sent"),
        "{diary:?}"
    );
}

fn methods(entry: &Value) -> Vec<&str> {
    let calls = entry["calls"].as_array().unwrap().iter();
    calls.map(|call| call["method"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn an_exported_conversation_plays_again() {
    let stage = Stage::at("2026-10-24T16:00:00Z", lisbon()).await;
    let mut tab = stage.tab(1).await;
    stage.says(1, "/start").await;
    stage.taps(&mut tab, "Set me up").await;
    stage.taps(&mut tab, "22:30").await;
    tab.sees("What time is it now").await;
    stage.says(1, "(Hm)").await;
    tab.until(|tab| {
        tab.messages
            .values()
            .any(|message| message["text"] == "(Hm)")
    })
    .await;
    stage.says(1, "/log left calf\nafter {tennis}").await;
    tab.sees("Noted").await;
    stage.taps(&mut tab, "It is easing").await;
    tab.sees("How bad").await;
    stage.says(1, "/bedtime 22:30 06:45 Lisbon").await;
    tab.sees("limit how much you drink").await;
    stage.taps(&mut tab, "No").await;
    tab.sees("Next water:").await;
    stage.does("/api/sticker", json!({ "chat": 1 })).await;
    stage
        .does("/api/photo", json!({ "chat": 1, "caption": "\"my\" leg" }))
        .await;
    stage
        .does(
            "/api/location",
            json!({ "chat": 1, "latitude": 38.72, "longitude": -9.14 }),
        )
        .await;
    stage.says(1, "/settings checkin on").await;
    tab.sees("Morning check-in: on").await;
    // A night with one hour twice, and a morning with a check-in.
    stage.jumps(1, "next_reminder").await;
    stage.taps(&mut tab, "In 15 minutes").await;
    stage.jumps_to(1, "2026-10-25T07:30").await;
    stage.taps(&mut tab, "No").await;
    stage.says(1, "/export").await;
    tab.until(|tab| tab.newest_message()["file"]["name"] == "charley-cramps.csv")
        .await;
    stage.jumps(1, "next_reminder").await;

    let exported = stage
        .get("/api/transcript?chat=1")
        .await
        .text()
        .await
        .unwrap();
    let book = Arc::new(library::load(None).unwrap());
    assert_eq!(Play::of(book, &exported), exported);
    for part in [
        "chat 1\n",
        "now 2026-10-24 17:00",
        "> {text \"(Hm)\"}",
        "> (Set me up)",
        "> {sticker}",
        "- 2026-10-24 ",
    ] {
        assert!(exported.contains(part), "{part}:\n{exported}");
    }
}

#[tokio::test]
async fn an_hour_that_comes_twice_is_told_in_utc() {
    let stage = Stage::at("2026-10-25T01:30:00Z", lisbon()).await;
    let mut tab = stage.tab(1).await;
    stage.says(1, "/log").await;
    tab.sees("Noted").await;
    let exported = stage
        .get("/api/transcript?chat=1")
        .await
        .text()
        .await
        .unwrap();
    assert!(exported.contains("now 2026-10-25 01:30") && exported.contains(Zone::utc().name()));
    let book = Arc::new(library::load(None).unwrap());
    assert_eq!(Play::of(book, &exported), exported);
}
