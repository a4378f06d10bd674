//! What somebody tries to see whether Charley holds.

use super::stage::{Stage, lisbon};
use serde_json::json;

const EVENING: &str = "2026-03-28T18:00:00Z";

#[tokio::test]
async fn an_answer_that_gets_lost_is_sent_again() {
    let stage = Stage::at(EVENING, lisbon()).await;
    let mut tab = stage.tab(1).await;
    for (trouble, met) in [
        ("lost", "DropBefore"),
        ("unanswered", "DropAfter"),
        ("busy", "RetryAfter(3)"),
    ] {
        stage
            .does("/api/trouble", json!({ "chat": 1, "trouble": trouble }))
            .await;
        stage.says(1, &format!("/log 6 {trouble}")).await;
        tab.sees(trouble).await;
        let inside = stage.get("/api/inside?chat=1").await.text().await.unwrap();
        assert!(inside.contains(met), "{met}: {inside}");
    }
    let unknown = json!({ "chat": 1, "trouble": "war" });
    assert_eq!(stage.refused("/api/trouble", unknown).await.0, 400);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_ended_by_force_goes_on_from_what_is_on_disk() {
    let stage = Stage::at(EVENING, lisbon()).await;
    let mut tab = stage.tab(1).await;
    stage.goes_to_bed(&mut tab, "22:30 06:45 Lisbon").await;
    let said = tab.said();
    stage.does("/api/kill", json!({})).await;
    let tab = stage.tab(1).await;
    assert_eq!(tab.said(), said);
    assert_eq!(tab.newest["clock"]["next_reminder"], "Sat 28 Mar 20:30");
    // Also while it is in the midst of something: nothing is lost or said twice.
    let week = stage.jumps_to(1, "2026-04-04T12:00");
    let kills = async {
        for _ in 0..3 {
            stage.does("/api/kill", json!({})).await;
        }
    };
    let (until, ()) = tokio::join!(week, kills);
    assert_eq!(until, "2026-04-04T11:00:00Z");
    let inside = stage.json("/api/inside?chat=1").await;
    let diary = inside["stored"]["diary"].as_array().unwrap();
    let reminders = diary
        .iter()
        .filter(|record| record.get("Reminder").is_some());
    // Seven stretches, and the question about drinks until it was left out, unanswered.
    assert_eq!(reminders.count(), 7 + 3, "{diary:#?}");
    stage.says(1, "/help").await;
    stage.tab(1).await.sees("emergency").await;
}

#[tokio::test]
async fn a_message_of_ones_own_can_be_corrected() {
    let stage = Stage::at(EVENING, lisbon()).await;
    let mut tab = stage.tab(1).await;
    stage.says(1, "/log 6 left calf").await;
    let answer = tab.sees("Noted").await;
    let own = *tab.messages.keys().next().unwrap();
    let edit = |message: i64, text: &str| json!({ "chat": 1, "message": message, "text": text });
    stage
        .does("/api/edit", edit(own, "/log 7 right calf"))
        .await;
    tab.until(|tab| tab.messages.values().next().unwrap()["edited"] == true)
        .await;
    assert_eq!(
        tab.messages.values().next().unwrap()["text"],
        "/log 7 right calf"
    );
    let theirs = answer["id"].as_i64().unwrap();
    for (message, text) in [(theirs, "x"), (9, "x"), (own, " ")] {
        assert_eq!(stage.refused("/api/edit", edit(message, text)).await.0, 400);
    }
}

#[tokio::test]
async fn each_message_leads_to_the_turn_that_it_was_sent_in() {
    let stage = Stage::at(EVENING, lisbon()).await;
    let mut tab = stage.tab(1).await;
    stage.says(1, "/log").await;
    tab.sees("Noted").await;
    stage.taps(&mut tab, "It is easing").await;
    let asked = tab.sees("How bad").await;
    let inside = stage.json("/api/inside?chat=1").await;
    let entries = inside["entries"].as_array().unwrap();
    assert_eq!(entries[1]["label"], "It is easing");
    for entry in entries {
        let calls = entry["calls"].as_array().unwrap().iter();
        let mut messages = calls.map(|call| &call["message"]);
        assert!(messages.any(|id| *id == asked["id"]), "{entry:#}");
    }
}
