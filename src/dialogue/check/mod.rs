//! The check of a whole dialogues folder: files in, a book or every problem
//! out. One file per group of rules.

mod build;
mod relied_on;
mod rules;
mod steps;
mod words;

use super::book::Book;
use super::cause::Cause;
use super::danger::{self, Danger, Part};
use super::file::{self, Draft, FORMAT, Kind, PlanFile};
use super::heard::{Heard, HeardFile};
use crate::words::limits;
use crate::words::{ENGLISH, Problem, Severity, Source, Words, language_and_file};
use rules::Questions;
use std::collections::BTreeMap;

/// The dialogues that Rust opens by name, beside those of the causes.
const ENTRY_POINTS: [&str; 6] = [
    "safety",
    "hours",
    "details",
    "checkin",
    "ask_checkin",
    "doctor",
];

/// The plan that Rust opens by name.
const INTAKE: &str = "intake";

/// The everyday words of a language, beside its words of danger.
const EVERYDAY: &str = "everyday.txt";

/// Everything read, before it is known to fit together.
struct Folder<'a> {
    drafts: Vec<Draft<'a>>,
    plans: Vec<(&'a Source, &'a str, PlanFile)>,
    words: Words,
    heard: BTreeMap<String, Heard>,
    danger: BTreeMap<String, Danger>,
    /// Ids of dialogue files that could not be read.
    unreadable: Vec<&'a str>,
}

pub(super) fn book(sources: &[Source]) -> Result<Book, Vec<Problem>> {
    let mut problems = limits::exceeded(sources);
    if !problems.is_empty() {
        return Err(problems);
    }
    let folder = read(sources, &mut problems);
    check_entry_points(&folder, &mut problems);
    check_heard(sources, &mut problems);
    relied_on::check(&folder, &mut problems);
    let questions = Questions::of(&folder, &mut problems);
    for draft in &folder.drafts {
        check_numbers(draft, &mut problems);
        steps::check(draft, &mut problems);
        rules::check(draft, &questions, &mut problems);
    }
    for plan in &folder.plans {
        check_plan(plan, &folder, &mut problems);
    }
    words::check(&folder, sources, &mut problems);
    problems.sort();
    problems.dedup();
    if problems.iter().any(|one| one.severity == Severity::Error) {
        return Err(problems);
    }
    Ok(build::book(folder, problems))
}

fn read<'a>(sources: &'a [Source], problems: &mut Vec<Problem>) -> Folder<'a> {
    let (words, faults) = Words::read(sources);
    problems.extend(faults);
    let mut folder = Folder {
        drafts: Vec::new(),
        plans: Vec::new(),
        words,
        heard: BTreeMap::new(),
        danger: BTreeMap::new(),
        unreadable: Vec::new(),
    };
    folder.danger = dangers(sources, problems);
    for source in sources {
        if let Some((language, "heard.toml")) = language_and_file(&source.path) {
            if let Some(heard) = file::read_vocabulary::<HeardFile>(source, problems) {
                folder.heard.insert(language.to_owned(), Heard::from(heard));
            }
        } else if let Some(id) = dialogue_id(&source.path) {
            match file::read(source, id, problems) {
                Some(Kind::Dialogue(draft)) => folder.drafts.push(*draft),
                Some(Kind::Plan(id, plan)) => folder.plans.push((source, id, plan)),
                None => folder.unreadable.push(id),
            }
        }
    }
    folder
}

/// The words of danger of each language that lists some.
fn dangers(sources: &[Source], problems: &mut Vec<Problem>) -> BTreeMap<String, Danger> {
    let mut parts: BTreeMap<&str, (Vec<Part>, &str)> = BTreeMap::new();
    for source in sources {
        let Some((language, file)) = danger_file(&source.path) else {
            continue;
        };
        let (parts, everyday) = parts.entry(language).or_default();
        if file == EVERYDAY {
            *everyday = &source.text;
        } else if let Some(file) = file::read_vocabulary(source, problems) {
            parts.push(Part { source, file });
        }
    }
    parts
        .into_iter()
        .map(|(language, (parts, everyday))| {
            (
                language.to_owned(),
                danger::load(&parts, everyday, problems),
            )
        })
        .collect()
}

/// `words/en/danger/liver.toml` is the file `liver.toml` of `en`.
fn danger_file(path: &str) -> Option<(&str, &str)> {
    let (language, file) = language_and_file(path)?;
    Some((language, file.strip_prefix("danger/")?))
}

/// `safety.toml` at the top of the folder is the dialogue or plan `safety`.
fn dialogue_id(path: &str) -> Option<&str> {
    path.strip_suffix(".toml").filter(|id| !id.contains('/'))
}

impl Folder<'_> {
    fn has_dialogue(&self, id: &str) -> bool {
        self.drafts.iter().any(|draft| draft.id == id) || self.unreadable.contains(&id)
    }
}

fn check_entry_points(folder: &Folder, problems: &mut Vec<Problem>) {
    let causes = Cause::ALL.map(Cause::id);
    for id in ENTRY_POINTS.into_iter().chain(causes) {
        if !folder.has_dialogue(id) {
            problems.push(missing_file(
                format!("{id}.toml"),
                "is missing: Charley opens this dialogue",
            ));
        }
    }
    let has_intake = folder.plans.iter().any(|(_, id, _)| *id == INTAKE);
    if !has_intake && !folder.unreadable.contains(&INTAKE) {
        problems.push(missing_file(
            format!("{INTAKE}.toml"),
            "is missing: Charley follows this plan",
        ));
    }
}

fn missing_file(file: String, message: &str) -> Problem {
    Problem {
        file,
        line: 1,
        message: message.to_owned(),
        severity: Severity::Error,
    }
}

fn check_heard(sources: &[Source], problems: &mut Vec<Problem>) {
    for (file, message) in [
        ("heard.toml", "is missing: it lists what people may type"),
        (
            "danger/cues.toml",
            "is missing: it is the first list of danger",
        ),
    ] {
        let english = format!("words/{ENGLISH}/{file}");
        if !sources.iter().any(|source| source.path == english) {
            problems.push(missing_file(english, message));
        }
    }
}

fn check_numbers(draft: &Draft, problems: &mut Vec<Problem>) {
    let format = &draft.head.format;
    if *format.get_ref() != FORMAT {
        problems.push(unknown_format(draft.source, format.span().start));
    }
    if *draft.head.version.get_ref() == 0 {
        let message = "versions are counted from 1";
        problems.push(draft.source.error(draft.head.version.span().start, message));
    }
}

fn check_plan(
    (source, _, plan): &(&Source, &str, PlanFile),
    folder: &Folder,
    problems: &mut Vec<Problem>,
) {
    if *plan.format.get_ref() != FORMAT {
        problems.push(unknown_format(source, plan.format.span().start));
    }
    if plan.parts.is_empty() {
        problems.push(source.error(0, "the plan has no parts"));
    }
    for (index, part) in plan.parts.iter().enumerate() {
        let id = part.get_ref();
        if !folder.has_dialogue(id) {
            let message = format!("part \"{id}\" is no dialogue");
            problems.push(source.error(part.span().start, message));
        }
        if plan.parts[..index].iter().any(|one| one.get_ref() == id) {
            let message = format!("part \"{id}\" is there twice");
            problems.push(source.error(part.span().start, message));
        }
    }
}

fn unknown_format(source: &Source, offset: usize) -> Problem {
    let message = format!("this release reads format {FORMAT} only");
    source.error(offset, message)
}
