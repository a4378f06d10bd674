//! Moving the clock: what comes due on the way happens at its own minute, in
//! order, whether the clock jumps or runs.

use super::stage::{Stage, lisbon};
use crate::zones::berlin;
use chrono::{DateTime, Utc};
use serde_json::{Value, json};

/// Three evenings and mornings of somebody in Berlin, across the night in
/// which the clocks go forward.
const THREE_NIGHTS: [&str; 8] = [
    "Friday 27 March 20:30 Have you had only a little to drink today?",
    "Friday 27 March 22:00 Time to stretch, sitting down. Do it just before you lie down.",
    "Saturday 28 March 07:15 How many cramps did you have last night?",
    "Saturday 28 March 20:30 Did you drink only a little today?",
    "Saturday 28 March 22:00 Your stretch is due, sitting down, just before you lie down.",
    "Sunday 29 March 07:15 How many cramps did you have last night?",
    "Sunday 29 March 20:30 A short question about today: did you drink only a little?",
    "Sunday 29 March 22:00 Bed is not far off. First the stretch, on a firm chair.",
];

#[tokio::test]
async fn a_jump_fires_everything_on_the_way_at_its_own_minute() {
    let stage = Stage::at("2026-03-27T17:00:00Z", berlin()).await;
    let mut tab = stage.tab(1).await;
    stage.goes_to_bed(&mut tab, "22:30 06:45 Berlin").await;
    stage.says(1, "/settings checkin on").await;
    tab.sees("Morning check-in: on").await;
    let before = tab.said().len();
    assert_eq!(
        stage.jumps_to(1, "2026-03-29T23:00").await,
        "2026-03-29T21:00:00Z"
    );
    tab.until(|tab| tab.newest["clock"]["local"] == "Sun 29 Mar 23:00")
        .await;
    let sent = sent_by_wakes(&stage).await;
    assert_eq!(sent.len(), THREE_NIGHTS.len(), "{sent:#?}");
    for (sent, expected) in sent.iter().zip(THREE_NIGHTS) {
        assert!(sent.starts_with(expected), "{sent}\nexpected {expected}");
    }
    // Those of the days before were deleted as the last day's came.
    let stay = &THREE_NIGHTS[5..];
    let said: Vec<String> = tab.said().split_off(before);
    assert_eq!(said.len(), stay.len(), "{said:#?}");
    for (said, expected) in said.iter().zip(stay) {
        assert!(said.starts_with(expected), "{said}\nexpected {expected}");
    }
}

/// What was sent when something came due, with its time in Berlin, though it
/// may be deleted by now.
async fn sent_by_wakes(stage: &Stage) -> Vec<String> {
    let inside = stage.json("/api/inside?chat=1").await;
    let entries = inside["entries"].as_array().unwrap().iter();
    let wakes = entries.filter(|entry| entry["wake"].is_string());
    let lines = wakes.flat_map(|entry| {
        let at: DateTime<Utc> = entry["at"].as_str().unwrap().parse().unwrap();
        let at = at.with_timezone(&berlin()).format("%A %-d %B %H:%M");
        let calls = entry["calls"].as_array().unwrap().iter();
        let sends = calls.filter(|call| call["method"].as_str().unwrap().starts_with("send"));
        sends.map(move |call| {
            assert_eq!(call["ok"], true, "{call:#}");
            format!("{at} {}", call["params"]["text"].as_str().unwrap())
        })
    });
    lines.collect()
}

#[tokio::test]
async fn everybody_gets_theirs_on_the_way_of_anybody() {
    let stage = Stage::at("2026-03-27T17:00:00Z", berlin()).await;
    let ben = stage
        .does(
            "/api/people",
            json!({ "first_name": "Ben", "language": "en" }),
        )
        .await;
    assert_eq!(ben, json!({ "chat": 2, "opening": null }));
    let (mut ana, mut ben) = (stage.tab(1).await, stage.tab(2).await);
    stage.goes_to_bed(&mut ana, "22:30 06:45 Berlin").await;
    stage.goes_to_bed(&mut ben, "22:31 06:45 Lisbon").await;
    // To Ana's next, and one hour on: Ben's water is between.
    assert_eq!(
        stage.jumps(1, "next_reminder").await,
        "2026-03-27T19:30:00Z"
    );
    ana.sees("had only a little to drink").await;
    assert_eq!(stage.jumps(1, "plus_hour").await, "2026-03-27T20:30:00Z");
    assert_eq!(stage.jumps(1, "plus_hour").await, "2026-03-27T21:30:00Z");
    let water = ben.sees("had only a little to drink").await;
    assert_eq!(water["at"], "2026-03-27T20:31:00Z");
    assert_eq!(water["time"], "20:31", "by Ben's clock");
    let stretch = ana.sees("Time to stretch").await;
    assert_eq!(stretch["at"], "2026-03-27T21:00:00Z");
}

#[tokio::test]
async fn a_running_clock_fires_the_same() {
    let stage = Stage::at("2026-03-27T19:25:00Z", berlin()).await;
    let mut tab = stage.tab(1).await;
    stage.goes_to_bed(&mut tab, "22:30 06:45 Berlin").await;
    stage
        .does("/api/clock", json!({ "chat": 1, "speed": 600 }))
        .await;
    let water = tab.sees("had only a little to drink").await;
    assert_eq!(
        water["at"], "2026-03-27T19:30:00Z",
        "at its minute, though the clock hurries"
    );
    stage
        .does("/api/clock", json!({ "chat": 1, "speed": 60 }))
        .await;
    tab.until(|tab| tab.newest["clock"]["speed"] == 60).await;
    stage
        .does("/api/clock", json!({ "chat": 1, "speed": 1 }))
        .await;
    tab.until(|tab| tab.newest["clock"]["speed"] == 1).await;
}

#[tokio::test]
async fn tomorrow_morning_is_the_next_eight_o_clock() {
    let stage = Stage::at("2026-03-28T18:00:00Z", lisbon()).await;
    assert_eq!(
        stage.jumps(1, "tomorrow_morning").await,
        "2026-03-29T07:00:00Z"
    );
    assert_eq!(
        stage.jumps(1, "tomorrow_morning").await,
        "2026-03-30T07:00:00Z"
    );
}

#[tokio::test]
async fn the_clock_says_why_it_does_not_move() {
    let stage = Stage::at("2026-03-28T18:00:00Z", lisbon()).await;
    for (wish, status, reason) in [
        (
            json!({ "chat": 1, "to": "next_reminder" }),
            409,
            "No reminder is due.",
        ),
        (
            json!({ "chat": 1, "at": "2026-03-28T17:59" }),
            409,
            "That time is past.",
        ),
        (
            json!({ "chat": 1, "at": "2026-05-28T18:00" }),
            409,
            "31 days at most",
        ),
        (
            json!({ "chat": 1, "at": "9999-03-28T18:00" }),
            400,
            "of the years 2000 to 2099",
        ),
        (
            json!({ "chat": 1, "at": "soon" }),
            400,
            "2026-03-28T20:00 is expected",
        ),
        (json!({ "chat": 1, "to": "yesterday" }), 400, "plus_hour"),
        (
            json!({ "chat": 1, "to": "plus_hour", "speed": 60 }),
            400,
            "One of",
        ),
        (json!({ "chat": 1 }), 400, "One of"),
        (json!({ "chat": 1, "speed": 2 }), 400, "1, 60 or 600"),
        (json!({ "chat": 9, "speed": 60 }), 404, "no such chat"),
    ] {
        let (code, why) = stage.refused("/api/clock", wish.clone()).await;
        assert_eq!(code, status, "{wish}: {why}");
        assert!(why.contains(reason), "{wish}: {why}");
    }
}

#[tokio::test]
async fn a_jump_counts_the_stretch_to_its_end() {
    let stage = Stage::at("2026-03-28T18:00:00Z", lisbon()).await;
    let mut tab = stage.tab(1).await;
    stage.goes_to_bed(&mut tab, "22:30 06:45 Lisbon").await;
    stage.says(1, "/stretch").await;
    stage.taps(&mut tab, "40 to 54").await;
    stage.taps(&mut tab, "None of these").await;
    stage.taps(&mut tab, "Count with me").await;
    let played = tab.sees("Here is the same to listen to").await;
    assert_eq!(played["kind"], "voice");
    let address = format!("/api/file?chat=1&message={}", played["id"]);
    let file = stage.get(&address).await;
    assert_eq!(file.headers()["content-type"], "audio/ogg");
    assert!(file.bytes().await.unwrap().starts_with(b"OggS"));
    let is_counting = |text: &String| text.contains("get ready");
    tab.until(|tab| tab.said().iter().any(is_counting)).await;
    stage.jumps(1, "plus_hour").await;
    let inside = stage.json("/api/inside?chat=1").await;
    let entries = inside["entries"].as_array().unwrap();
    let counted = entries.last().unwrap()["calls"].as_array().unwrap();
    assert!(counted.len() > 5, "{counted:#?}");
    let now = stage.tab(1).await;
    let mut shown = now.messages.values();
    let has_end = |message: &Value| message["buttons"].to_string().contains("stretch.finished");
    assert!(shown.any(has_end), "above the sound");
}
