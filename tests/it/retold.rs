//! A life in each language: `tests/retold/<language>/` has the transcripts of the same
//! name told again. `CHARLEY_UPDATE=1 cargo test --test it retold` writes them anew;
//! have somebody of the language read the difference.

use crate::promises::BOOK;
use charley::retold::retold;
use std::path::{Path, PathBuf};

/// The first night, the intake, an evening, a morning, a week of the plan, the report,
/// a danger told by buttons, and the end.
const LIFE: [&str; 8] = [
    "checkin",
    "cramp_first_night",
    "danger_wrong",
    "data_goodbye",
    "evening",
    "intake",
    "plan",
    "report",
];
/// What is called the same in every script.
const NAMES: [&str; 5] = [
    "Charley",
    "FHIR",
    "Letter",
    "TelefonSeelsorge",
    "findahelpline",
];
/// What a transcript says beside the words.
const MARKS: [&str; 3] = ["(silent)", "(without buttons)", "(deleted)"];
/// Zones whose names stand on buttons, and what the person typed.
const PLACES_AND_TYPED: [&str; 6] = [
    "Berlin",
    "New York",
    "Bogotá",
    "Winnipeg",
    "Easter Island",
    "left calf",
];

#[test]
fn a_life_in_each_language_goes_as_it_is_written() {
    let update = std::env::var_os("CHARLEY_UPDATE").is_some();
    for language in BOOK.languages().filter(|language| *language != "en") {
        for name in LIFE {
            let english = std::fs::read_to_string(folder("transcripts").join(file(name))).unwrap();
            let told =
                retold(&BOOK, &english, language).unwrap_or_else(|why| panic!("{name}: {why}"));
            let path = folder("retold").join(language).join(file(name));
            if update {
                std::fs::create_dir_all(path.parent().unwrap()).unwrap();
                std::fs::write(&path, &told).unwrap();
            }
            let before = std::fs::read_to_string(&path).unwrap_or_default();
            let mut lines = before.lines().zip(told.lines());
            let other = lines.find(|(before, told)| before != told);
            assert!(before == told, "{}: {other:?}", path.display());
        }
    }
}

/// What is set apart by its first letter runs the wrong way where all its letters are set
/// apart again, and there is more than one piece: a date would read "December 2".
#[test]
fn nothing_set_apart_runs_the_wrong_way() {
    for language in ["ar", "fa"] {
        for name in LIFE {
            let path = folder("retold").join(language).join(file(name));
            let told = std::fs::read_to_string(&path).unwrap();
            for line in told.lines() {
                assert!(!has_undecided(line), "{}: {line}", path.display());
            }
        }
    }
}

const BY_FIRST_LETTER: char = '\u{2068}';
const OTHERS_THAT_BEGIN: [char; 2] = ['\u{2066}', '\u{2067}'];
const END: char = '\u{2069}';

/// Whether something set apart by its first letter has none of its own, and pieces that
/// have an order.
fn has_undecided(line: &str) -> bool {
    // Of each that is open: how it began, whether it has a letter, and its pieces.
    let mut open: Vec<(char, bool, usize)> = Vec::new();
    for one in line.chars() {
        match (one, open.last_mut()) {
            (END, Some((BY_FIRST_LETTER, false, 2..))) => return true,
            (END, _) => drop(open.pop()),
            (_, Some((_, has_letter, _))) if one.is_alphabetic() => *has_letter = true,
            (_, Some((_, _, pieces))) if one == BY_FIRST_LETTER || is_other(one) => *pieces += 1,
            (_, _) => {}
        }
        if one == BY_FIRST_LETTER || is_other(one) {
            open.push((one, false, 0));
        }
    }
    false
}

fn is_other(one: char) -> bool {
    OTHERS_THAT_BEGIN.contains(&one)
}

/// Where the letters are others, a word in ours is one that somebody forgot.
#[test]
fn nothing_is_said_in_another_script() {
    for language in ["ru", "ar", "fa"] {
        for name in LIFE {
            let path = folder("retold").join(language).join(file(name));
            let told = std::fs::read_to_string(&path).unwrap();
            for line in told
                .lines()
                .filter(|line| line.starts_with(['<', '~', '*', '=']))
            {
                let foreign = foreign_word(line);
                assert_eq!(foreign, None, "{}: {line}", path.display());
            }
        }
    }
}

/// A word of our letters that is no command, no name and nothing that was typed.
fn foreign_word(line: &str) -> Option<String> {
    if ["{", "<code>", "<i>"]
        .iter()
        .any(|copied| line.contains(copied))
    {
        return None;
    }
    let known = PLACES_AND_TYPED.iter().chain(&MARKS);
    let line = known.fold(line.to_owned(), |line, known| line.replace(known, ""));
    let is_ours = |one: char| one.is_ascii_alphabetic() || one == '/';
    let mut words = line.split(|one| !is_ours(one)).filter(|word| {
        let is_word = word.bytes().all(|byte| byte.is_ascii_alphabetic());
        word.len() > 3 && is_word && !NAMES.contains(word)
    });
    words.next().map(str::to_owned)
}

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(name)
}

fn file(name: &str) -> String {
    format!("{name}.txt")
}
