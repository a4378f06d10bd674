//! How everything is said: easy to read, British, short, and in words that
//! people use. What cannot be so is named here with its reason.

use crate::answering::BOOK;
use charley::dialogue::ease;
use charley::dialogue::grade::{GRADE_AIM, grade};
use charley::words::{ENGLISH, Place, Text};
use std::collections::BTreeSet;

/// What somebody in pain, or in danger, reads first.
const GRADE_AT_ONCE: f64 = 5.0;
const WORDS_MAX: usize = 45;
/// What a phone with large letters shows of a button.
const LETTERS_SHOWN: usize = 24;

/// Messages of more words: lists, and those that carry figures.
const LONG: &[(&str, &str)] = &[
    ("help-commands", "a list of commands, a line each"),
    ("help-emergency", "a list of signs, a line each"),
    ("help-today", "a list of signs, a line each"),
    ("treatment-stretch", "the figures of two trials"),
    ("trial-length", "the figures of the person's own nights"),
];

/// Labels of more letters, with the word that decides, which is shown.
const LONG_LABELS: &[(&str, &str)] = &[
    ("bod1.joint_or_injury", "injury"),
    ("button-afterwards-worse", "Worse"),
    ("button-calendar", "five weeks"),
    ("button-change-details", "Leg, muscle"),
    ("button-looked-at", "A doctor or nurse has"),
    ("button-open-question", "Back to the open"),
    ("button-start-again", "Start the questions"),
    ("button-trend", "week by week"),
    ("button-trial-picture", "test"),
    ("cir4.foot_cold", "foot suddenly cold"),
    ("cir4.one_leg_swollen", "swollen and sore"),
    ("cir4.pain_on_walking", "when I walk"),
    ("ele3.kidney", "Kidney disease"),
    ("ele4.potassium", "Potassium"),
    ("pre3.one_leg_swollen", "swollen and sore"),
    ("pre3.sudden_swelling", "Sudden swelling"),
];

/// What was cold, odd, or a word of a trade.
const NEVER: &[&str] = &[
    "up to done",
    "by lot",
    "taken out again",
    "body salts",
    "that one is done",
    "you cramped",
    "nights i know",
    "nights that i know",
    "pain not told",
    "care team",
    "runny tummy",
    "gets the credit",
    "gets the blame",
    "missing night",
    "●",
    "○",
    "‹",
    "›",
];

/// Beginnings of words that are written otherwise in Britain.
const AMERICAN: &[&str] = &[
    "analyz",
    "anemi",
    "apologiz",
    "behavior",
    "canceled",
    "center",
    "color",
    "cozy",
    "diarrhea",
    "edema",
    "esophag",
    "estrogen",
    "favor",
    "fiber",
    "flavor",
    "gotten",
    "gray",
    "hemo",
    "labor",
    "leukemi",
    "liter",
    "meter",
    "neighbor",
    "odor",
    "orthoped",
    "pajama",
    "pediatric",
    "practic",
    "realiz",
    "recogniz",
    "sulfur",
    "summariz",
    "traveler",
    "tumor",
];
/// As both write them.
const NOT_AMERICAN: &[&str] = &["practical", "practice"];

/// Every place of the words that the people themselves read; the papers are for
/// doctors.
fn places() -> impl Iterator<Item = &'static Place> {
    let places = BOOK.words().places(ENGLISH);
    places.filter(|place| !place.file.ends_with("papers.ftl"))
}

fn said(place: &'static Place) -> String {
    let text = Text::of(place.key.clone());
    let variables = place.variables.iter();
    let filled = variables.fold(text, |text, variable| text.with(variable.as_str(), 2_i64));
    BOOK.words().plain(ENGLISH, &filled)
}

fn is_label(place: &Place) -> bool {
    place.is_label() || place.key.starts_with("button-")
}

fn too_hard(at_most: f64, is_meant: impl Fn(&Place) -> bool) -> Vec<String> {
    let graded = places()
        .filter(|place| is_meant(place))
        .filter_map(|place| {
            let grade = grade(BOOK.words(), ENGLISH, place)?;
            (grade > at_most).then(|| format!("{} reads at grade {grade:.1}", place.key))
        });
    graded.collect()
}

/// How the messages that say something medical are called.
const MEDICAL: &[&str] = &[
    "danger-",
    "emergency-",
    "guide-",
    "habit-",
    "help-emergency",
    "help-today",
    "help-book",
    "lot-with",
    "nights-new-medicine",
    "relief-",
    "self-harm-",
    "stretch-reminder",
    "tip-",
    "treatment-",
    "trial-helps",
    "trial-no-difference",
    "try-",
    "water-reminder",
    "why-",
];
/// Those that begin like one, and say nothing of the kind.
const NOT_MEDICAL: &[&str] = &[
    "danger-again",
    "danger-ask",
    "danger-ask-looked-at",
    "danger-ask-no",
    "danger-ask-other",
    "danger-kept",
    "guide-head",
];

fn is_medical(key: &str) -> bool {
    let begins = MEDICAL.iter().any(|one| key.starts_with(one));
    let is_tip = key.contains("_tip_") || key.ends_with("_evidence");
    (begins || is_tip) && !NOT_MEDICAL.contains(&key)
}

/// The messages of the table, each with its file.
fn rows() -> BTreeSet<(String, String)> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/dialogues/sources.md");
    let page = std::fs::read_to_string(path).unwrap();
    let mut file = String::new();
    let mut rows = BTreeSet::new();
    for line in page.lines() {
        let named = line
            .strip_prefix("### `")
            .and_then(|rest| rest.strip_suffix('`'));
        if let Some(named) = named {
            named.clone_into(&mut file);
        }
        let first = line
            .strip_prefix("| ")
            .and_then(|rest| rest.split(" | ").next());
        for id in first.unwrap_or_default().split('`').skip(1).step_by(2) {
            // A folder, with a row for each of its files.
            let file = match file.ends_with('/') {
                true => format!("{file}{id}.ftl"),
                false => file.clone(),
            };
            assert!(rows.insert((file, id.to_owned())), "{id} is there twice");
        }
    }
    rows
}

#[test]
fn each_medical_message_has_its_row_of_sources() {
    let rows = rows();
    let all: BTreeSet<(String, String)> = places()
        .filter(|place| !place.key.contains('.') && !place.key.starts_with("button-"))
        .map(|place| {
            let file = place.file.trim_start_matches("words/en/").to_owned();
            (file, place.key.clone())
        })
        .collect();
    let gone: Vec<_> = rows.difference(&all).collect();
    assert!(gone.is_empty(), "rows without a message: {gone:?}");
    let is_unit = |file: &str, key: &str| file == format!("units/{key}.ftl");
    let medical = all
        .iter()
        .filter(|(file, key)| is_medical(key) || is_unit(file, key));
    let without: Vec<_> = medical.filter(|row| !rows.contains(row)).collect();
    assert!(without.is_empty(), "messages without a row: {without:?}");
}

#[test]
fn no_clinician_is_claimed() {
    let read = |page: &str| {
        let path = format!("{}/{page}", env!("CARGO_MANIFEST_DIR"));
        std::fs::read_to_string(path).unwrap()
    };
    assert!(read("README.md").contains("No clinician has signed its content off yet."));
    assert!(read("dialogues/sources.md").contains("No clinician has signed any of this off yet."));
}

#[test]
fn everything_reads_at_grade_six() {
    assert_eq!(too_hard(GRADE_AIM, |_| true), [""; 0]);
}

#[test]
fn the_beginning_and_danger_read_at_grade_five() {
    let at_once = |place: &Place| {
        place.key.starts_with("start-") || place.file.ends_with("charley/danger.ftl")
    };
    assert_eq!(too_hard(GRADE_AT_ONCE, at_once), [""; 0]);
}

#[test]
fn no_message_is_long_but_what_is_named() {
    let is_long = |place: &&'static Place| said(place).split_whitespace().count() > WORDS_MAX;
    let long: Vec<&str> = places()
        .filter(|place| !is_label(place))
        .filter(is_long)
        .map(|place| place.key.as_str())
        .collect();
    let mut named: Vec<&str> = LONG.iter().map(|(key, _)| *key).collect();
    let mut long = long;
    long.sort_unstable();
    named.sort_unstable();
    assert_eq!(long, named);
}

#[test]
fn the_word_that_decides_is_on_the_button() {
    let mut cut: Vec<&str> = Vec::new();
    for place in places().filter(|place| is_label(place)) {
        let label = said(place);
        if label.chars().count() <= LETTERS_SHOWN {
            continue;
        }
        let shown: String = label.chars().take(LETTERS_SHOWN).collect();
        let named = LONG_LABELS.iter().find(|(key, _)| *key == place.key);
        let decides = named.unwrap_or_else(|| panic!("{}: {shown}|", place.key)).1;
        assert!(shown.contains(decides), "{}: {shown}|", place.key);
        cut.push(&place.key);
    }
    cut.sort_unstable();
    let named: Vec<&str> = LONG_LABELS.iter().map(|(key, _)| *key).collect();
    assert_eq!(cut, named, "strike what is short by now");
}

/// The labels of one message after the other, as the transcripts show them.
fn labels_of_messages() -> Vec<Vec<String>> {
    let mut messages = Vec::new();
    for path in crate::transcripts::paths() {
        let text = std::fs::read_to_string(path).unwrap();
        let mut labels: Vec<String> = Vec::new();
        for line in text.lines() {
            match line.get(1..).and_then(|row| row.strip_prefix("   [")) {
                Some(row) => {
                    labels.extend(row.trim_end_matches(']').split("] [").map(str::to_owned))
                }
                None => messages.push(std::mem::take(&mut labels)),
            }
        }
    }
    messages
}

#[test]
fn no_two_buttons_of_a_message_look_alike_where_a_phone_cuts_them() {
    for mut labels in labels_of_messages() {
        labels.sort();
        labels.dedup();
        let shown = labels
            .iter()
            .map(|label| label.chars().take(LETTERS_SHOWN).collect());
        let shown: BTreeSet<String> = shown.collect();
        assert_eq!(shown.len(), labels.len(), "{labels:#?}");
    }
}

#[test]
fn no_word_is_cold_or_of_a_trade() {
    for place in places() {
        let said = said(place).to_lowercase();
        let never = NEVER.iter().find(|one| said.contains(**one));
        assert_eq!(never, None, "{}", place.key);
    }
}

#[test]
fn everything_is_spelt_as_in_britain() {
    for place in BOOK.words().places(ENGLISH) {
        let said = said(place).to_lowercase();
        let words = said.split(|one: char| !one.is_alphabetic());
        let american = words.into_iter().find(|word| {
            let begins = |one: &&str| word.starts_with(*one);
            let is_ours = NOT_AMERICAN.iter().any(&begins);
            *word == "toward" || !is_ours && AMERICAN.iter().any(begins)
        });
        assert_eq!(american, None, "{}", place.key);
    }
}

/// Of the longer messages of each language so many in a hundred are easy by its formula;
/// 95 is the aim.
const EASY_PERCENT: usize = 91;

#[test]
fn other_languages_are_easy_to_read_too() {
    for language in BOOK.languages().filter(|language| *language != ENGLISH) {
        let places = BOOK.words().places(language);
        let weighed = places.filter_map(|place| ease::is_easy(BOOK.words(), language, place));
        let weighed: Vec<bool> = weighed.collect();
        let easy = weighed.iter().filter(|is_easy| **is_easy).count();
        assert!(weighed.len() > 100, "{language}");
        let percent = easy * 100 / weighed.len();
        assert!(percent >= EASY_PERCENT, "{language}: {percent}");
    }
}
