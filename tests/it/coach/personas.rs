//! Each persona of `tests/coach` goes the way that stands beside it.
//! `CHARLEY_UPDATE=1` writes the ways anew.

use super::digest::digest;
use crate::promises::BOOK;
use charley::persona::{self, Persona};
use std::path::{Path, PathBuf};

const WEEKS: u32 = 8;

#[test]
fn each_persona_goes_its_way() {
    let mut other = Vec::new();
    for path in paths() {
        let played = persona::play(&BOOK, &read(&path), WEEKS, "en", &mut |_, _| {});
        let went = digest(&played);
        let expected = path.with_extension("txt");
        if std::env::var_os("CHARLEY_UPDATE").is_some() {
            std::fs::write(&expected, &went).unwrap();
        }
        let expected = std::fs::read_to_string(&expected).unwrap_or_default();
        if went != expected {
            other.push(path);
        }
    }
    assert!(other.is_empty(), "they go another way: {other:#?}");
}

#[test]
fn the_same_seed_goes_the_same_way_and_another_seed_another() {
    let path = folder().join("adherent.toml");
    let text = std::fs::read_to_string(path).unwrap();
    let way = |text: &str| {
        let persona = persona::read(text, &BOOK).unwrap();
        persona::written(&persona::play(&BOOK, &persona, 1, "en", &mut |_, _| {}))
    };
    assert_eq!(way(&text), way(&text));
    let reseeded = text.replace("seed      = 1", "seed      = 2");
    assert_ne!(reseeded, text);
    assert_ne!(way(&reseeded), way(&text));
}

#[test]
fn each_mistake_in_a_file_has_its_line() {
    let good = std::fs::read_to_string(folder().join("adherent.toml")).unwrap();
    let told = |bad: &str| match persona::read(bad, &BOOK) {
        Ok(_) => panic!("read: {bad}"),
        Err(mistakes) => mistakes
            .into_iter()
            .map(|mistake| format!("{} {}", mistake.line, mistake.message))
            .collect::<Vec<_>>(),
    };
    let with = |line: &str, other: &str| {
        assert!(good.contains(line), "{line}");
        good.replace(line, other)
    };
    let wrong = [
        (
            "\"Europe/Berlin\"",
            "\"Berlin/Europe\"",
            "2 \"Berlin/Europe\":",
        ),
        (
            "\"22:30\"",
            "\"late\"",
            "3 \"late\" is no time, such as \"22:30\":",
        ),
        ("\"2026-05-03\"", "\"2026-13-03\"", "5 \"2026-13-03\":"),
        (
            "\"from_65\"",
            "\"from_66\"",
            "10 \"age\" has no option \"from_66\"",
        ),
        ("cir2 =", "cir9 =", "11 no question is called \"cir9\""),
        (
            "slept_badly   = 0.4",
            "slept_badly   = 1.4",
            "15 a chance is from 0 to 1",
        ),
        ("\"mon\"", "\"someday\"", "16 \"someday\" is no weekday"),
        (
            "stretch_done ",
            "streched ",
            "18 nothing of a morning is called",
        ),
        ("seed ", "sead ", "6 unknown field `sead`"),
        (
            "cramp         = 0.4",
            "cramp = { with = \"moonlight\", then = 0.5, otherwise = 0.1 }",
            "14 \"moonlight\" is not here",
        ),
        (
            "cramp         = 0.4",
            "cramp = { from = 0.5, to = 1.5, days = 30 }",
            "14 a chance is from 0 to 1",
        ),
    ];
    for (line, other, expected) in wrong {
        let told = told(&with(line, other));
        assert!(told[0].starts_with(expected), "{told:?}, not {expected}");
        assert_eq!(told.len(), 1, "{told:?}");
    }
    let both = with("cir2 =", "cir9 =").replace("from_65", "from_66");
    assert_eq!(told(&both).len(), 2, "all are told at once");
}

pub fn read(path: &Path) -> Persona {
    let text = std::fs::read_to_string(path).unwrap();
    persona::read(&text, &BOOK).unwrap_or_else(|all| panic!("{}: {all:?}", path.display()))
}

pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/coach")
}

fn paths() -> Vec<PathBuf> {
    let files = std::fs::read_dir(folder()).unwrap();
    let files = files.map(|file| file.unwrap().path());
    let mut paths: Vec<PathBuf> = files
        .filter(|path| path.extension().is_some_and(|end| end == "toml"))
        .collect();
    paths.sort();
    assert!(paths.len() > 20, "there are personas");
    paths
}
