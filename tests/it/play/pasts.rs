//! People who come with a past, begin again and go.

use super::stage::{Stage, lisbon};
use charley::past::Past;
use serde_json::{Value, json};

const EVENING: &str = "2026-11-20T19:00:00Z";

#[tokio::test]
async fn somebody_comes_with_weeks_behind_them_and_charley_knows_them() {
    let stage = Stage::at(EVENING, lisbon()).await;
    let rosa = json!({ "first_name": "Rosa", "language": "en", "past": "long_standing" });
    let come = stage.does("/api/people", rosa).await;
    assert_eq!(come, json!({ "chat": 2, "opening": "/triggers" }));
    let mut tab = stage.tab(2).await;
    assert_eq!(tab.newest["people"][1]["past"], "long_standing");
    // She has left the question about drinks unanswered, so it comes no more.
    assert_eq!(tab.newest["clock"]["next_reminder"], "Fri 20 Nov 22:00");
    stage.says(2, "/triggers").await;
    tab.sees("Standing for long").await;
    // What is due comes as it would to anybody.
    stage.jumps(2, "next_reminder").await;
    tab.sees("stretch time").await;
    let stored = stage.json("/api/inside?chat=2").await;
    assert!(stored["stored"]["diary"].as_array().unwrap().len() > 300);
}

#[tokio::test]
async fn the_plan_and_a_test_go_on_where_they_are() {
    let stage = Stage::at(EVENING, lisbon()).await;
    for (past, says, sees) in [
        ("plan", "/plan", "week 5"),
        ("test_under_way", "/triggers", ""),
    ] {
        let body = json!({ "first_name": past, "language": "en", "past": past });
        let chat = stage.does("/api/people", body).await["chat"]
            .as_i64()
            .unwrap();
        let mut tab = stage.tab(chat).await;
        stage.says(chat, says).await;
        tab.sees(sees).await;
    }
    let mut tab = stage.tab(3).await;
    stage.taps(&mut tab, "Test a habit").await;
    tab.sees("of 84").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn in_a_demo_everybody_comes_by_themselves_once() {
    let stage = Stage::demo(EVENING, lisbon()).await;
    let mut tab = stage.tab(1).await;
    tab.until(|tab| tab.newest["people"].as_array().unwrap().len() == 1 + Past::ALL.len())
        .await;
    let names = |tab: &super::stage::Tab| -> Vec<Value> {
        let people = tab.newest["people"].as_array().unwrap();
        people.iter().map(|one| one["past"].clone()).collect()
    };
    assert_eq!(names(&tab)[0], Value::Null);
    let answered = |tab: &super::stage::Tab| {
        let people = tab.newest["people"].as_array().unwrap();
        people[1..]
            .iter()
            .all(|one| one["unread"].as_u64() > Some(0))
    };
    tab.until(answered).await;
    for (past, shown) in Past::ALL.iter().zip(&names(&tab)[1..]) {
        assert_eq!(shown, past.id());
    }
}

#[tokio::test]
async fn who_begins_again_is_as_they_came_and_nothing_of_before_is_left() {
    let stage = Stage::at(EVENING, lisbon()).await;
    let mut tab = stage.tab(1).await;
    stage.says(1, "/log 6 marker-of-ana").await;
    tab.sees("Noted").await;
    let again = stage.does("/api/people/again", json!({ "chat": 1 })).await;
    assert_eq!(again["chat"], 2);
    let tab = stage.tab(2).await;
    assert_eq!(tab.newest["people"].as_array().unwrap().len(), 1);
    assert_eq!(tab.newest["people"][0]["first_name"], "Ana");
    let inside = stage.get("/api/inside?chat=2").await.text().await.unwrap();
    assert!(!inside.contains("marker-of-ana"), "{inside}");
    assert_eq!(stage.get("/events?chat=1").await.status(), 404);
    // Whoever had a past has it again.
    let body = json!({ "first_name": "Leila", "language": "en", "past": "pregnant" });
    stage.does("/api/people", body).await;
    stage.says(3, "/delete").await;
    let again = stage.does("/api/people/again", json!({ "chat": 3 })).await;
    assert_eq!(again["chat"], 4);
    let stored = stage.json("/api/inside?chat=4").await;
    assert!(stored["stored"]["diary"].as_array().unwrap().len() > 100);
}

#[tokio::test]
async fn who_is_removed_is_forgotten_and_somebody_stays() {
    let stage = Stage::at(EVENING, lisbon()).await;
    let (code, why) = stage
        .refused("/api/people/remove", json!({ "chat": 1 }))
        .await;
    assert_eq!(code, 409, "{why}");
    let body = json!({ "first_name": "Walter", "language": "en", "past": "drink_limit" });
    stage.does("/api/people", body).await;
    stage
        .does("/api/blocked", json!({ "chat": 2, "blocked": true }))
        .await;
    stage.does("/api/people/remove", json!({ "chat": 2 })).await;
    assert_eq!(stage.get("/events?chat=2").await.status(), 404);
    assert_eq!(stage.get("/api/inside?chat=2").await.status(), 404);
    // No chat is given twice.
    let body = json!({ "first_name": "Ben", "language": "en" });
    assert_eq!(stage.does("/api/people", body).await["chat"], 3);
    for (body, code) in [
        (
            json!({ "first_name": "X", "language": "en", "past": "rich" }),
            400,
        ),
        (json!({ "chat": 2 }), 400),
    ] {
        assert_eq!(stage.refused("/api/people", body).await.0, code);
    }
}
