//! Several people: each has a chat of their own, and nothing leaks.

use super::stage::{Stage, lisbon};
use serde_json::json;

#[tokio::test]
async fn nothing_of_one_is_shown_to_another() {
    let stage = Stage::at("2026-03-28T18:00:00Z", lisbon()).await;
    stage
        .does(
            "/api/people",
            json!({ "first_name": "Ben", "language": "fr-CA" }),
        )
        .await;
    let (mut ana, mut ben) = (stage.tab(1).await, stage.tab(2).await);
    stage.says(1, "/log 6 marker-of-ana").await;
    ana.sees("Noted").await;
    stage.says(2, "/report").await;
    ben.sees("diary").await;
    for path in ["/api/inside?chat=2", "/api/transcript?chat=2"] {
        let shown = stage.get(path).await.text().await.unwrap();
        assert!(!shown.contains("marker-of-ana"), "{path}: {shown}");
    }
    assert!(!format!("{:?} {}", ben.messages, ben.newest).contains("marker-of-ana"));
    let inside = stage.get("/api/inside?chat=1").await.text().await.unwrap();
    assert!(inside.contains("marker-of-ana"));
}

#[tokio::test]
async fn who_is_not_looked_at_has_unread_messages() {
    let stage = Stage::at("2026-03-28T18:00:00Z", lisbon()).await;
    stage
        .does(
            "/api/people",
            json!({ "first_name": "Ben", "language": "en" }),
        )
        .await;
    let mut ana = stage.tab(1).await;
    stage.says(2, "/help").await;
    ana.until(|tab| tab.newest["people"][1]["unread"] == 1)
        .await;
    let mut ben = stage.tab(2).await;
    ben.sees("emergency").await;
    ana.until(|tab| tab.newest["people"][1]["unread"] == 0)
        .await;
}

#[tokio::test]
async fn who_blocks_charley_hears_nothing_until_they_unblock() {
    let stage = Stage::at("2026-03-28T18:00:00Z", lisbon()).await;
    let mut tab = stage.tab(1).await;
    stage.goes_to_bed(&mut tab, "22:30 06:45 Lisbon").await;
    let said = tab.said().len();
    stage
        .does("/api/blocked", json!({ "chat": 1, "blocked": true }))
        .await;
    stage
        .does("/api/blocked", json!({ "chat": 1, "blocked": true }))
        .await;
    tab.until(|tab| tab.newest["people"][0]["blocked"] == true)
        .await;
    stage.jumps(1, "tomorrow_morning").await;
    assert_eq!(stage.tab(1).await.said().len(), said);
    stage
        .does("/api/blocked", json!({ "chat": 1, "blocked": false }))
        .await;
    tab.until(|tab| tab.newest["clock"]["next_reminder_kind"] == "water")
        .await;
    stage.jumps(1, "next_reminder").await;
    tab.sees("had only a little to drink").await;
}

#[tokio::test]
async fn names_and_languages_are_checked_and_people_are_counted() {
    let stage = Stage::at("2026-03-28T18:00:00Z", lisbon()).await;
    for (name, language) in [
        ("", "en"),
        ("  ", "en"),
        ("two\nlines", "en"),
        (&"x".repeat(65), "en"),
        ("Ben", ""),
        ("Ben", "english please"),
        ("Ben", "en_GB"),
    ] {
        let body = json!({ "first_name": name, "language": language });
        let (code, _) = stage.refused("/api/people", body).await;
        assert_eq!(code, 400, "{name:?} {language:?}");
    }
    for number in 2..=20 {
        let body = json!({ "first_name": format!("Person {number}"), "language": "en" });
        assert_eq!(stage.does("/api/people", body).await["chat"], number);
    }
    let body = json!({ "first_name": "One more", "language": "en" });
    let (code, why) = stage.refused("/api/people", body).await;
    assert_eq!(code, 409, "{why}");
}

#[tokio::test]
async fn kept_data_is_found_again_with_its_people() {
    let stage = Stage::at("2026-03-28T18:00:00Z", lisbon()).await;
    stage
        .does(
            "/api/people",
            json!({ "first_name": "Ben", "language": "en" }),
        )
        .await;
    let mut ben = stage.tab(2).await;
    stage.goes_to_bed(&mut ben, "22:30 06:45 Lisbon").await;
    let said = ben.messages.clone();
    let disk = stage.close().await;

    let stage = Stage::open(disk, "2026-03-28T19:00:00Z", lisbon(), None).await;
    let mut ben = stage.tab(2).await;
    assert_eq!(ben.newest["clock"]["next_reminder"], "Sat 28 Mar 20:30");
    assert_eq!(ben.newest["people"][1]["first_name"], "Ben");
    // What was said is there, and its buttons work.
    assert_eq!(ben.messages, said);
    stage.taps(&mut ben, "Ask me each morning").await;
    ben.sees("check-in").await;
    stage.says(2, "/help").await;
    ben.sees("emergency").await;
    let transcript = stage
        .get("/api/transcript?chat=2")
        .await
        .text()
        .await
        .unwrap();
    assert!(
        transcript.contains("# It begins in the middle"),
        "{transcript}"
    );
}
