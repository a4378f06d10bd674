//! The check of a whole dialogues folder: files in, a book or every problem
//! out. One file per group of rules.

mod beside_english;
mod build;
mod folder;
mod languages;
mod limits;
mod relied_on;
mod rules;
mod steps;
mod words;

use super::book::Book;
use super::cause::Cause;
use super::danger::LearnedOf;
use super::file::{Draft, FORMAT, PlanFile};
use super::units::{self, WEEKS_FILE};
use crate::words::limits::exceeded;
use crate::words::{ENGLISH, Phrase, Problem, Severity, Source};
use folder::{Folder, missing_file};
use languages::LanguageProgress;
use rules::Questions;

pub use words::LABEL_CHARACTERS;

/// The dialogues that Rust opens by name, beside those of the causes.
const ENTRY_POINTS: [&str; 10] = [
    "safety",
    "hours",
    "details",
    "checkin",
    "ask_checkin",
    "doctor",
    "plan_first",
    "plan_more",
    "plan_cue",
    "plan_note",
];

/// The plan that Rust opens by name.
const INTAKE: &str = "intake";

/// What stands beside the dialogues, and must go with them.
pub struct Beside<'a> {
    /// Each words file of what else is said, with what it must hold.
    pub said: &'a [(&'a str, &'a [Phrase])],
    /// What buttons that are of no question are called.
    pub buttons: &'a [&'a [&'a str]],
    /// What was learnt of danger, by language.
    pub learned: &'a [LearnedOf],
    pub offering: Offering,
}

/// Which languages a book has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offering {
    /// Those that are whole: for everybody.
    Whole,
    /// Those that are worked on, too: for whoever works on them. What has no words
    /// yet is called by its key.
    Drafts,
}

impl Book {
    /// Reads and checks all files of a dialogues folder.
    ///
    /// # Errors
    ///
    /// Every problem of every file, warnings among them, in order of file and
    /// line.
    pub fn read(sources: &[Source], beside: &Beside) -> Result<Book, Vec<Problem>> {
        let mut problems = exceeded(sources);
        if !problems.is_empty() {
            return Err(problems);
        }
        let mut folder = folder::read(sources, beside.learned, &mut problems);
        let lacking = check(&folder, sources, beside, &mut problems);
        languages::leave_drafts_alone(&folder, &mut problems);
        let english = languages::english_beside_others(&folder, sources);
        beside_english::check(&folder, &english, &mut problems);
        let mistakes = languages::stop_nobody(&mut problems);
        let offered = match beside.offering {
            Offering::Whole => {
                let progress = LanguageProgress { lacking, mistakes };
                languages::whole(&folder, sources, &english, &progress, &mut problems)
            }
            Offering::Drafts => languages::all(&folder),
        };
        folder.offer(offered);
        problems.sort();
        problems.dedup();
        if problems.iter().any(|one| one.severity == Severity::Error) {
            return Err(problems);
        }
        Ok(build::book(folder, problems))
    }
}

fn check(
    folder: &Folder,
    sources: &[Source],
    beside: &Beside,
    problems: &mut Vec<Problem>,
) -> words::Lacking {
    check_entry_points(folder, problems);
    check_heard(sources, problems);
    relied_on::check(folder, problems);
    let questions = Questions::of(folder, problems);
    for draft in &folder.drafts {
        check_numbers(draft, problems);
        steps::check(draft, beside.buttons, problems);
        rules::check(draft, &questions, problems);
    }
    for plan in &folder.plans {
        check_plan(plan, folder, problems);
    }
    check_units(folder, &questions, problems);
    limits::check(folder, problems);
    words::check(folder, sources, beside.said, problems)
}

fn check_units(folder: &Folder, questions: &Questions, problems: &mut Vec<Problem>) {
    let Some(weeks) = &folder.weeks else {
        if !folder.unreadable.contains(&WEEKS_FILE) {
            let message = "is missing: Charley's plan goes by it";
            problems.push(missing_file(WEEKS_FILE.to_owned(), message));
        }
        return;
    };
    let asked = units::AskedQuestions {
        fault: &|condition| questions.fault(condition),
        has: &|question| questions.has(question),
    };
    units::check(&folder.units, weeks, &asked, problems);
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

fn check_heard(sources: &[Source], problems: &mut Vec<Problem>) {
    for (file, message) in [
        (folder::HEARD, "is missing: it lists what people may type"),
        ("questions.toml", "is missing: it lists what people ask"),
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
    if let Some(first) = plan.first.as_ref()
        && *first.get_ref() > plan.parts.len()
    {
        let message = format!("the plan has {} parts only", plan.parts.len());
        problems.push(source.error(first.span().start, message));
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
