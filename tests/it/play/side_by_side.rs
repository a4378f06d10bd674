//! The page for those who translate: two languages side by side.

use super::stage::{Stage, lisbon};
use reqwest::StatusCode;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// So that a test fails rather than hangs.
const PATIENCE: Duration = Duration::from_secs(120);
const EVENING: &str = "2026-03-28T18:00:00Z";

fn row<'a>(told: &'a Value, key: &str) -> &'a Value {
    let rows = told["rows"].as_array().unwrap();
    let found = rows.iter().find(|row| row["key"] == key);
    found.unwrap_or_else(|| panic!("no {key} in {told}"))
}

/// What a bubble says, its lines one after the other.
fn said(bubble: &Value) -> String {
    let lines = bubble["lines"].as_array().unwrap().iter();
    let runs = lines.flat_map(|line| line["html"].as_array().unwrap());
    runs.map(|run| run["text"].as_str().unwrap()).collect()
}

fn change(stage: &Stage, file: &str, from: &str, to: &str) {
    let path = stage.disk.path().join("dialogues").join(file);
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.contains(from), "{from:?} in {file}");
    std::fs::write(path, text.replace(from, to)).unwrap();
}

/// Waits until the words are as somebody wants them.
async fn until(stage: &Stage, path: &str, is_so: impl Fn(&Value) -> bool) -> Value {
    let deadline = Instant::now() + PATIENCE;
    loop {
        let told = stage.json(path).await;
        if is_so(&told) {
            return told;
        }
        assert!(Instant::now() < deadline, "{told}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_stands_in_both_languages_with_how_it_looks() {
    let stage = Stage::at(EVENING, lisbon()).await;
    let told = stage
        .json("/api/words?language=ar&search=plan-kept-not")
        .await;
    let row = row(&told, "plan-kept-not-possible");
    assert_eq!(told["total"], 1);
    assert_eq!(row["state"], "fresh");
    assert!(row["english"].as_str().unwrap().contains("Not possible on"));
    let [english, arabic] = [0, 1].map(|place| &row["bubbles"][place]);
    assert_eq!(english["is_right_to_left"], false);
    assert_eq!(arabic["is_right_to_left"], true);
    let numbers = arabic["numbers"].as_array().unwrap().iter();
    let numbers: Vec<_> = numbers.map(|one| one["number"].as_i64().unwrap()).collect();
    assert_eq!(numbers, [0, 1, 2, 5, 11]);
    assert_eq!(
        english["numbers"][1]["html"][0]["text"],
        "Not possible on one day."
    );
}

/// Of a message that is said somewhere the whole of it is shown, with its buttons.
#[tokio::test(flavor = "multi_thread")]
async fn where_a_message_is_said_it_is_shown_with_its_buttons() {
    let stage = Stage::at(EVENING, lisbon()).await;
    let _open = stage.get("/api/words/changes").await;
    let path = "/api/words?language=de&search=log-how-bad";
    let told = until(&stage, path, |told| told["is_played"] == true).await;
    let row = row(&told, "log-how-bad");
    assert!(
        row["met_at"]
            .as_str()
            .unwrap()
            .contains("tests/transcripts/"),
        "{row}"
    );
    for bubble in row["bubbles"].as_array().unwrap() {
        assert!(bubble["buttons"].as_array().unwrap().len() > 1, "{bubble}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_looked_for_is_shown_a_page_at_a_time() {
    let stage = Stage::at(EVENING, lisbon()).await;
    let all = stage.json("/api/words?language=de").await;
    let safety = stage.json("/api/words?language=de&safety=true").await;
    let hard = stage.json("/api/words?language=de&hard=true").await;
    let stale = stage.json("/api/words?language=de&stale=true").await;
    let [all_total, safety_total, hard_total] =
        [&all, &safety, &hard].map(|told| told["total"].as_u64().unwrap());
    assert!(
        safety_total < all_total && hard_total < safety_total,
        "{hard_total}"
    );
    assert_eq!(stale["total"], 0);
    let rows = safety["rows"].as_array().unwrap();
    assert!(rows.iter().all(|row| row["is_for_safety"] == true));
    let next = stage
        .json("/api/words?language=de&safety=true&from=25")
        .await;
    assert_eq!(rows.len(), 25);
    assert_ne!(next["rows"][0]["key"], safety["rows"][0]["key"]);
    let beyond = stage.json("/api/words?language=de&from=99999").await;
    assert_eq!(beyond["rows"], json!([]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_saved_file_is_followed_and_a_mistake_is_told() {
    let stage = Stage::with_dialogues(EVENING, lisbon()).await;
    let path = "/api/words?language=de&search=toast-noted";
    let first = stage.json(path).await;
    assert_eq!(row(&first, "toast-noted")["state"], "fresh");
    let english = row(&first, "toast-noted")["english"].as_str().unwrap();
    let line = format!("toast-noted = {english}\n");
    change(
        &stage,
        "words/en/charley.ftl",
        &line,
        "toast-noted = Written down\n",
    );
    let is_older = |told: &Value| told["rows"][0]["state"] == "older";
    let told = until(&stage, path, is_older).await;
    assert_eq!(
        said(&row(&told, "toast-noted")["bubbles"][0]),
        "Written down"
    );
    change(
        &stage,
        "words/en/charley.ftl",
        "toast-noted = Written down\n",
        "toast-noted = { $x\n",
    );
    let told = until(&stage, path, |told| told["problems"] != json!([])).await;
    assert!(
        told["problems"][0]
            .as_str()
            .unwrap()
            .contains("charley.ftl:"),
        "{told}"
    );
}

/// Words that cannot be read, or that use what nobody supplies, are told as soon as they
/// are saved, and the messages stay beside.
#[tokio::test(flavor = "multi_thread")]
async fn a_mistake_in_the_language_stands_above_its_messages() {
    let stage = Stage::with_dialogues(EVENING, lisbon()).await;
    let path = "/api/words?language=de&search=log-severity";
    let first = stage.json(path).await;
    assert_eq!(first["problems"], json!([]));
    let own = row(&first, "log-severity")["own"].as_str().unwrap();
    let line = format!("log-severity = {own}\n");
    let file = "words/de/charley/cramp.ftl";
    let wrong = "log-severity = { $ora }\n";
    change(&stage, file, &line, wrong);
    let told = until(&stage, path, |told| told["problems"] != json!([])).await;
    let said = told["problems"].to_string();
    assert!(said.contains("log-severity uses $ora"), "{said}");
    change(&stage, file, wrong, "log-severity = { $ora\n");
    let is_unreadable = |told: &Value| told["rows"][0]["state"] == "unreadable";
    let told = until(&stage, path, is_unreadable).await;
    let row = row(&told, "log-severity");
    assert_eq!(row["file"], file);
    assert!(row["line"].as_u64().is_some(), "{row}");
}

/// The same guards as of the other pages: this machine's name alone, and sound questions.
#[tokio::test(flavor = "multi_thread")]
async fn only_this_machine_asks_and_nothing_unsound() {
    let stage = Stage::at(EVENING, lisbon()).await;
    for path in ["/words", "/api/words", "/api/words/changes"] {
        let url = format!("{}{path}", stage.address);
        let foreign = stage.http.get(url).header("Host", "example.com");
        assert_eq!(
            foreign.send().await.unwrap().status(),
            StatusCode::FORBIDDEN
        );
    }
    let long = format!("/api/words?search={}", "x".repeat(300));
    for (path, status) in [
        ("/api/words?language=xx", 404),
        ("/api/words?from=-1", 400),
        (&long, 400),
        ("/words.html", 404),
    ] {
        assert_eq!(stage.get(path).await.status(), status, "{path}");
    }
    let page = stage.get("/words").await;
    let policy = page.headers()["content-security-policy"].to_str().unwrap();
    assert!(policy.starts_with("default-src 'none'"), "{policy}");
    let page = page.text().await.unwrap();
    for path in page.split('"').filter(|part| part.starts_with('/')) {
        assert_eq!(stage.get(path).await.status(), 200, "{path}");
    }
}
