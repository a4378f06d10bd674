//! What each turn changed of what is stored, in the panel "What happened".

use super::stage::{Stage, lisbon};
use serde_json::{Value, json};

const EVENING: &str = "2026-11-20T19:00:00Z";

#[tokio::test]
async fn a_cramp_comes_and_each_thing_told_of_it_is_one_change() {
    let stage = Stage::at(EVENING, lisbon()).await;
    let mut tab = stage.tab(1).await;
    stage.says(1, "/log left calf").await;
    tab.sees("Noted").await;
    stage.taps(&mut tab, "It is easing").await;
    tab.sees("How bad").await;
    stage.taps(&mut tab, "6").await;
    stage.jumps(1, "plus_hour").await;
    let turns = turns(&stage, 1).await;
    let logged = turn(&turns, "/log");
    assert!(has(logged, "leg", "null → \"left\""), "{logged:#?}");
    let told = turn(&turns, "6");
    assert!(has(told, "severity", "null → 6"), "{told:#?}");
    assert!(!told.iter().any(|line| line.contains("leg")), "{told:#?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_there_before_anybody_looked_on_is_no_change() {
    let stage = Stage::at(EVENING, lisbon()).await;
    let rosa = json!({ "first_name": "Rosa", "language": "en", "past": "long_standing" });
    stage.does("/api/people", rosa).await;
    stage.says(2, "/help").await;
    stage.tab(2).await.sees("emergency").await;
    stage.does("/api/kill", json!({})).await;
    stage.says(2, "/privacy").await;
    stage.tab(2).await.sees("/export").await;
    let turns = turns(&stage, 2).await;
    assert_eq!(turns.len(), 2);
    for (_, lines) in turns {
        assert!(lines.len() < 20, "{lines:#?}");
        assert!(!lines.iter().any(|line| line.starts_with("diary")));
        assert!(!lines.iter().any(|line| line.starts_with("person/bedtime")));
    }
}

#[tokio::test]
async fn who_deletes_everything_sees_that_it_is_gone() {
    let stage = Stage::at(EVENING, lisbon()).await;
    let mut tab = stage.tab(1).await;
    stage.goes_to_bed(&mut tab, "22:30 06:45 Lisbon").await;
    stage.says(1, "/delete").await;
    stage.taps(&mut tab, "Yes, delete everything").await;
    stage.jumps(1, "plus_hour").await;
    let turns = turns(&stage, 1).await;
    let gone = turn(&turns, "Yes, delete everything");
    assert_eq!(gone, ["everything: \"kept\" → \"gone\""]);
}

type Turns = Vec<(String, Vec<String>)>;

/// What caused each turn, and what it changed, a line for each.
async fn turns(stage: &Stage, chat: i64) -> Turns {
    let inside = stage.json(&format!("/api/inside?chat={chat}")).await;
    let entries = inside["entries"].as_array().unwrap().iter();
    let cause = |entry: &Value| match entry["label"].as_str() {
        Some(label) => label.to_owned(),
        None => entry["update"]["message"]["text"].to_string(),
    };
    entries
        .map(|entry| (cause(entry), lines(&entry["changed"], "")))
        .collect()
}

fn turn<'a>(turns: &'a Turns, cause: &str) -> &'a [String] {
    let is_it = |(caused, _): &&(String, Vec<String>)| caused.contains(cause);
    &turns.iter().find(is_it).unwrap().1
}

/// Whether a cramp has it.
fn has(lines: &[String], name: &str, values: &str) -> bool {
    let end = format!("/{name}: {values}");
    let is_it = |line: &String| line.starts_with("diary/Cramp ") && line.ends_with(&end);
    lines.iter().any(is_it)
}

fn lines(changed: &Value, above: &str) -> Vec<String> {
    let each = |one: &Value| {
        let path = format!("{above}{}", one["name"].as_str().unwrap());
        let within = lines(&one["within"], &format!("{path}/"));
        if within.is_empty() {
            vec![format!("{path}: {} → {}", one["before"], one["after"])]
        } else {
            within
        }
    };
    changed.as_array().unwrap().iter().flat_map(each).collect()
}
