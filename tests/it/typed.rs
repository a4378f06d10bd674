//! What people of each language type, by files that were written without a look at its
//! lists: `tests/heard/<language>.tsv`, a case a line.
//!
//! What is read wrongly fails; how much is read stands in `tests/heard/figures.txt`,
//! and what is not in `not_read.txt`; `CHARLEY_UPDATE=1 cargo test --test it typed` writes
//! both anew.

use charley::conversation::{Chat, What};
use charley::dialogue::Book;
use charley::diary::clock_time::{Style, read_clock_time};
use charley::diary::{Cramp, Minutes};
use charley::library;
use charley::place::{PlacesFound, find_zone};
use charley::transcript::heard;
use std::collections::BTreeMap;
use std::path::Path;

/// What must never be taken for something else.
const NEVER_WRONG: [&str; 3] = ["time", "place", "yes"];
/// A file that is cut off measures nothing.
const CASES_MIN: usize = 25;

/// What came of one case.
enum Outcome {
    Right,
    /// It is asked about.
    NotRead,
    Wrong(String),
}

#[test]
fn what_people_type_is_read_in_each_language() {
    let book = library::load_with_drafts(None).unwrap();
    let mut figures = String::new();
    let mut not_read = String::new();
    let mut wrong = Vec::new();
    for (folder, language, cases) in files() {
        let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
        for case in cases.lines() {
            let [kind, typed, meant] = case.split('\t').collect::<Vec<_>>()[..] else {
                panic!("{language}: {case}");
            };
            let (all, right) = counts.entry(kind).or_default();
            *all += 1;
            match outcome(&book, &language, kind, typed, meant) {
                Outcome::Right => *right += 1,
                Outcome::NotRead => {
                    not_read.push_str(&format!("{language} {kind}: {typed} ({meant})\n"));
                }
                Outcome::Wrong(read) if NEVER_WRONG.contains(&kind) => {
                    wrong.push(format!(
                        "{language} {kind}: {typed} ({meant}) is read as {read}"
                    ));
                }
                Outcome::Wrong(read) => {
                    let line = format!("{language} {kind}: {typed} ({meant}): {read}\n");
                    not_read.push_str(&line);
                }
            }
        }
        for (kind, (all, right)) in counts {
            assert!(all >= CASES_MIN, "{language}: {all} of {kind}");
            let percent = right * 100 / all;
            figures.push_str(&format!(
                "{folder}/{language} {kind}: {right} of {all}, {percent} %\n"
            ));
        }
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
    for (name, computed) in [("figures", figures), ("not_read", not_read)] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/heard/{name}.txt"));
        if std::env::var_os("CHARLEY_UPDATE").is_some() {
            std::fs::write(&path, &computed).unwrap();
        }
        assert_eq!(std::fs::read_to_string(&path).unwrap_or_default(), computed);
    }
}

/// Those by which the lists were mended, and a second reading, which came later.
const FOLDERS: [&str; 2] = ["tests/heard", "tests/heard/second"];

/// Whose file it is, the language, and the cases.
fn files() -> Vec<(String, String, String)> {
    let mut files = Vec::new();
    for folder in FOLDERS {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        let paths = std::fs::read_dir(path)
            .unwrap()
            .map(|file| file.unwrap().path());
        let paths = paths.filter(|path| path.extension().is_some_and(|tsv| tsv == "tsv"));
        for path in paths {
            let language = path.file_stem().unwrap().to_string_lossy().into_owned();
            let cases = std::fs::read_to_string(&path).unwrap();
            files.push((folder.to_owned(), language, cases));
        }
    }
    files.sort();
    assert!(!files.is_empty());
    files
}

fn outcome(book: &Book, language: &str, kind: &str, typed: &str, meant: &str) -> Outcome {
    let words = book.heard(language);
    let read = match kind {
        "time" => read_clock_time(typed, Style::Answer, words.clock())
            .map(|time| time.time().format("%H:%M").to_string()),
        "yes" | "no" => match (words.is_yes(typed), words.is_no(typed)) {
            (true, _) => Some("yes".to_owned()),
            (false, true) => Some("no".to_owned()),
            (false, false) => None,
        },
        "place" => match find_zone(typed) {
            PlacesFound::One(place) => Some(place.zone.to_string()),
            _ => None,
        },
        "log" => Some(logged(book, language, typed)),
        kind => panic!("nobody reads {kind}"),
    };
    match read {
        Some(read) if read == meant => Outcome::Right,
        Some(read) => Outcome::Wrong(read),
        None => Outcome::NotRead,
    }
}

/// What is kept of a line of `/log`, in the order of the files.
fn logged(book: &Book, language: &str, line: &str) -> String {
    let now = "2026-12-01T08:00:00Z".parse().unwrap();
    let mut chat = Chat::new(42, now);
    chat.person.language = language.to_owned();
    chat.person.zone = Some("Europe/Berlin".parse().unwrap());
    let event = charley::conversation::Event {
        what: match heard(&format!("/log {line}")) {
            what @ What::Command { .. } => what,
            _ => panic!("{line}"),
        },
        at: now,
        recorded_at: now,
    };
    let turn = charley::conversation::handle(book, chat, &event, now);
    let diary = turn.chat.diary;
    let (_, cramp) = diary.cramps.last_key_value().unwrap();
    fields(cramp, cramp.at.is_some_and(|at| at.to_utc() != now))
}

fn fields(cramp: &Cramp, has_time: bool) -> String {
    let id = |value: Option<serde_json::Value>| value.and_then(|id| Some(id.as_str()?.to_owned()));
    let as_id = |value| id(serde_json::to_value(value).ok());
    let severity = cramp
        .severity
        .map(|severity| format!("severity={severity}"));
    let leg = cramp
        .leg
        .and_then(|leg| as_id(serde_json::to_value(leg).unwrap()));
    let muscle = cramp
        .muscle
        .and_then(|muscle| as_id(serde_json::to_value(muscle).unwrap()));
    let time = cramp
        .at
        .filter(|_| has_time)
        .map(|at| format!("time={}", at.format("%H:%M")));
    let minutes = cramp.minutes.and_then(|minutes| match minutes {
        Minutes::Typed(typed) => Some(format!("minutes={typed}")),
        Minutes::Range(_) => None,
    });
    let all = [
        severity,
        leg.map(|leg| format!("leg={leg}")),
        muscle.map(|muscle| format!("muscle={muscle}")),
        time,
        minutes,
    ];
    all.into_iter().flatten().collect::<Vec<_>>().join(",")
}
