//! Rules about words: everything that is said has words in every language,
//! nothing is left over, and it fits on a screen.

use super::super::ask::Ask;
use super::super::cause::Cause;
use super::super::file::Draft;
use super::super::step::option_attribute;
use super::super::units::{self, UnitDraft};
use super::folder::{Folder, HEARD, LANGUAGE, SIGNED, missing_file};
use crate::words::{
    ENGLISH, MADE_FROM, Phrase, Place, Problem, Severity, Source, Text, drawn, language_and_file,
    paper, phrase,
};
use std::collections::{BTreeMap, BTreeSet};

/// Telegram's limit for the text of a message.
const MESSAGE_CHARACTERS: usize = 4096;

/// What still fits on a button of a phone.
pub const LABEL_CHARACTERS: usize = 64;

/// The files of the sentences that Rust says, and the lists of what is in them.
const OURS: [(&str, &[&[Phrase]]); 3] = [
    ("charley", &[phrase::MAIN, phrase::NIGHTS]),
    ("papers", &[paper::ALL]),
    ("pictures", &[drawn::ALL]),
];

/// What a language may have beside its words and its lists of danger.
const BESIDE_THE_WORDS: [&str; 5] = [LANGUAGE, HEARD, "questions.toml", MADE_FROM, SIGNED];

/// The words file of the weeks and cues of the plan.
const WEEKS: &str = "programme";

/// The keys that a words file must hold, with the variables that are supplied.
type Expected = BTreeMap<String, BTreeSet<&'static str>>;

/// Of each language, how many messages it lacks.
pub(super) type Lacking = BTreeMap<String, usize>;

/// `said` are the words files of the features, with what is in each. Gives back
/// what the languages lack.
pub(super) fn check(
    folder: &Folder,
    sources: &[Source],
    said: &[(&str, &[Phrase])],
    problems: &mut Vec<Problem>,
) -> Lacking {
    let mut sheets: BTreeMap<String, Expected> = BTreeMap::new();
    for (name, phrases) in OURS {
        sheets.insert(name.to_owned(), expected_of_phrases(phrases));
    }
    for (name, phrases) in said {
        sheets.insert((*name).to_owned(), expected_of_phrases(&[phrases]));
    }
    for draft in &folder.drafts {
        sheets.insert(draft.id.to_owned(), expected_of(draft));
    }
    sheets.extend(of_the_plan(folder));
    let languages: Vec<&str> = folder.words.languages().collect();
    if !languages.contains(&ENGLISH) {
        problems.push(missing_file(format!("words/{ENGLISH}"), "is missing"));
    }
    let mut lacking = Lacking::new();
    for language in languages {
        let lacks = sheets
            .iter()
            .map(|(name, expected)| compare(folder, language, name, expected, problems));
        lacking.insert(language.to_owned(), lacks.sum());
        for draft in &folder.drafts {
            check_rendering(folder, language, draft, problems);
        }
    }
    for source in sources {
        let is_said = |name: &str| said.iter().any(|(file, _)| *file == name);
        check_name(folder, source, is_said, problems);
    }
    lacking
}

/// The words files of the units and of the weeks.
fn of_the_plan(folder: &Folder) -> impl Iterator<Item = (String, Expected)> {
    let expected = |words: Vec<(String, &'static [&'static str])>| -> Expected {
        let words = words.into_iter();
        words
            .map(|(key, supplied)| (key, supplied.iter().copied().collect()))
            .collect()
    };
    let units = folder.units.iter();
    let units = units.map(move |unit| (unit_sheet(unit.id), expected(units::words_of_unit(unit))));
    let weeks = folder.weeks.iter();
    let weeks = weeks.map(move |weeks| (WEEKS.to_owned(), expected(units::words_of_weeks(weeks))));
    units.chain(weeks)
}

fn unit_sheet(unit: &str) -> String {
    format!("units/{unit}")
}

fn expected_of_phrases(lists: &[&[Phrase]]) -> Expected {
    let phrases = lists.iter().flat_map(|list| list.iter());
    phrases
        .map(|phrase| {
            let arguments = phrase.arguments.iter().copied().collect();
            (phrase.key.to_owned(), arguments)
        })
        .collect()
}

fn expected_of(draft: &Draft) -> Expected {
    let mut expected = Expected::new();
    for (id, step) in &draft.steps {
        let ask = step.ask.get_ref();
        let supplied = match ask {
            Ask::Scale { .. } => BTreeSet::from(["number"]),
            Ask::Time { .. } => BTreeSet::from(["time"]),
            Ask::One { .. } | Ask::Many { .. } | Ask::Place | Ask::Text { .. } => BTreeSet::new(),
        };
        expected.insert(id.get_ref().clone(), BTreeSet::new());
        for option in ask.options() {
            let key = format!("{}.{}", id.get_ref(), option_attribute(ask, &option));
            expected.insert(key, supplied.clone());
        }
    }
    for tip in &draft.head.tips {
        expected.insert(tip.words.get_ref().clone(), BTreeSet::new());
    }
    if let Some(cause) = Cause::from_id(draft.id) {
        for what in ["name", "evidence"] {
            expected.insert(format!("{}_{what}", cause.id()), BTreeSet::new());
        }
    }
    expected
}

/// Compares a words file with what it must hold; how many messages it lacks.
fn compare(
    folder: &Folder,
    language: &str,
    name: &str,
    expected: &Expected,
    problems: &mut Vec<Problem>,
) -> usize {
    let file = format!("words/{language}/{name}.ftl");
    let found: BTreeMap<&str, &Place> = folder
        .words
        .places(language)
        .filter(|place| place.file == file)
        .map(|place| (place.key.as_str(), place))
        .collect();
    let absent = expected
        .keys()
        .filter(|key| !found.contains_key(key.as_str()));
    let absent: Vec<&String> = absent.collect();
    problems.extend(missing(&file, language, found.is_empty(), &absent));
    let lacks = absent.len();
    for (key, place) in found {
        match expected.get(key) {
            None => problems.push(at(place, format!("nobody says {key}"))),
            Some(supplied) => {
                let used = place.variables.iter();
                for variable in used.filter(|one| !supplied.contains(one.as_str())) {
                    let there = supplied_names(supplied);
                    let message = format!("{key} uses ${variable}, which nobody supplies{there}");
                    problems.push(at(place, message));
                }
            }
        }
    }
    lacks
}

/// What may be used in place of a name that is none.
fn supplied_names(supplied: &BTreeSet<&str>) -> String {
    let names: Vec<String> = supplied.iter().map(|name| format!("${name}")).collect();
    match names.is_empty() {
        true => String::new(),
        false => format!(": there is {}", names.join(", ")),
    }
}

/// What is missing of English is told one by one. Another language is not offered
/// meanwhile, which is told beside it: a line for each file is enough.
fn missing(file: &str, language: &str, is_empty: bool, absent: &[&String]) -> Vec<Problem> {
    let told = |message: String| missing_file(file.to_owned(), &message);
    if is_empty {
        let empty = told("is missing or has no words".to_owned());
        return vec![as_severe_as(language, empty)];
    }
    if language == ENGLISH {
        let each = absent.iter();
        return each
            .map(|key| told(format!("no words for {key}")))
            .collect();
    }
    let told = match absent {
        [] => return Vec::new(),
        [key] => told(format!("no words for {key}")),
        [key, others @ ..] => told(format!("no words for {key} and {} more", others.len())),
    };
    vec![as_severe_as(language, told)]
}

/// Nothing starts without English; any other language waits until it is whole.
fn as_severe_as(language: &str, problem: Problem) -> Problem {
    let severity = match language == ENGLISH {
        true => Severity::Error,
        false => Severity::Warning,
    };
    Problem {
        severity,
        ..problem
    }
}

fn at(place: &Place, message: String) -> Problem {
    Problem {
        line: place.line,
        ..missing_file(place.file.clone(), &message)
    }
}

/// How long a question and its labels become, and whether the labels differ.
fn check_rendering(folder: &Folder, language: &str, draft: &Draft, problems: &mut Vec<Problem>) {
    for (id, step) in &draft.steps {
        let ask = step.ask.get_ref();
        let question = folder
            .words
            .plain(language, &Text::of(id.get_ref().clone()));
        let mut characters = question.chars().count();
        let mut labels = BTreeSet::new();
        for option in ask.options() {
            let key = format!("{}.{}", id.get_ref(), option_attribute(ask, &option));
            if !folder.words.has(language, &key) {
                continue;
            }
            let text = Text::of(key.clone())
                .with("number", option.as_str())
                .with("time", option.as_str());
            let label = folder.words.plain(language, &text);
            let length = label.chars().count();
            characters += length;
            if length > LABEL_CHARACTERS {
                let message =
                    format!("{key} has {length} characters, a button holds {LABEL_CHARACTERS}");
                problems.extend(at_key(folder, language, &key, message));
            }
            if !labels.insert(label.to_lowercase()) {
                let message = format!("{key} reads like another option of its question");
                problems.extend(at_key(folder, language, &key, message));
            }
        }
        if characters > MESSAGE_CHARACTERS {
            let message = format!(
                "{} has {characters} characters with its options, a message holds {MESSAGE_CHARACTERS}",
                id.get_ref()
            );
            problems.extend(at_key(folder, language, id.get_ref(), message));
        }
    }
}

fn at_key(folder: &Folder, language: &str, key: &str, message: String) -> Option<Problem> {
    let mut places = folder.words.places(language);
    let place = places.find(|place| place.key == key)?;
    Some(at(place, message))
}

/// Words files have the name of a dialogue or of what is said; others are read by
/// nobody.
fn check_name(
    folder: &Folder,
    source: &Source,
    is_said: impl Fn(&str) -> bool,
    problems: &mut Vec<Problem>,
) {
    let Some((_, file)) = language_and_file(&source.path) else {
        return;
    };
    let known = match file.strip_suffix(".ftl") {
        Some(name) => {
            let is_ours = OURS.iter().any(|(ours, _)| *ours == name);
            let is_of_unit = |unit: &UnitDraft| unit_sheet(unit.id) == name;
            let is_of_the_plan = name == WEEKS || folder.units.iter().any(is_of_unit);
            is_ours || is_said(name) || is_of_the_plan || folder.has_dialogue(name)
        }
        None => BESIDE_THE_WORDS.contains(&file) || file.starts_with("danger/"),
    };
    if !known {
        problems.push(source.error(0, "belongs to no dialogue"));
    }
}
