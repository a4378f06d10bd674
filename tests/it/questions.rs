//! What people ask: `tests/questions/asked.tsv`, written before there were rules,
//! and `later.tsv`, which says how many were understood at first sight. What is
//! understood otherwise than its author meant is listed in `otherwise.tsv`.

use crate::answering::BOOK;
use charley::dialogue::{Facts, Topic, Urgency};

const ASKED: &str = include_str!("../questions/asked.tsv");
const LATER: &str = include_str!("../questions/later.tsv");
const OTHERWISE: &str = include_str!("../questions/otherwise.tsv");

/// Each text with what it should be understood as.
fn asked() -> impl Iterator<Item = (&'static str, &'static str)> {
    let lines = ASKED.lines().chain(LATER.lines());
    let lines = lines.filter(|line| !line.starts_with('#'));
    lines.map(|line| line.split_once('\t').unwrap())
}

/// A topic, `danger`, or `none`.
fn understood(text: &str) -> &'static str {
    let danger = BOOK.danger("en").heard_in(text, &Facts::default());
    let topic = BOOK
        .questions("en")
        .asked_in(text)
        .map_or("none", Topic::id);
    match danger {
        Some(told) if told.urgency > Urgency::Book => "danger",
        Some(_) | None => topic,
    }
}

#[test]
fn what_people_ask_is_understood() {
    let wrong = asked().filter(|(meant, text)| understood(text) != *meant);
    let wrong: String = wrong
        .map(|(meant, text)| format!("{meant}\t{}\t{text}\n", understood(text)))
        .collect();
    if std::env::var_os("CHARLEY_UPDATE").is_some() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/questions/otherwise.tsv");
        std::fs::write(path, &wrong).unwrap();
        return;
    }
    assert_eq!(wrong, OTHERWISE);
}

#[test]
fn enough_is_asked() {
    let is_asked = |meant: &str| Topic::from_id(meant).is_some();
    let questions = asked().filter(|(meant, _)| is_asked(meant)).count();
    let others = asked().filter(|(meant, _)| *meant == "none").count();
    assert!(questions >= 150 && others >= 60, "{questions}, {others}");
    for topic in Topic::ALL {
        assert!(asked().any(|(meant, _)| meant == topic.id()), "{topic:?}");
    }
}
