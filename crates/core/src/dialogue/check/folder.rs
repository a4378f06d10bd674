//! A dialogues folder as it is read, before it is known to fit together.

use super::super::danger::{self, Danger, ListFile};
use super::super::file::{self, DialoguesFile, Draft, PlanFile};
use super::super::heard::{HeardFile, Vocabulary};
use super::super::questions::{self, KnownQuestions, QuestionsFile};
use crate::words::{Problem, Severity, Source, Words, language_and_file};
use std::collections::BTreeMap;

/// The everyday words of a language, beside its words of danger.
const EVERYDAY: &str = "everyday.txt";
/// What people ask.
const QUESTIONS: &str = "questions.toml";

/// Everything read.
pub struct Folder<'a> {
    pub drafts: Vec<Draft<'a>>,
    pub plans: Vec<(&'a Source, &'a str, PlanFile)>,
    pub words: Words,
    pub heard: BTreeMap<String, Vocabulary>,
    pub danger: BTreeMap<String, Danger>,
    pub questions: BTreeMap<String, KnownQuestions>,
    /// Ids of dialogue files that could not be read.
    pub unreadable: Vec<&'a str>,
}

pub fn read<'a>(sources: &'a [Source], problems: &mut Vec<Problem>) -> Folder<'a> {
    let (words, faults) = Words::read(sources);
    problems.extend(faults);
    let mut folder = Folder {
        drafts: Vec::new(),
        plans: Vec::new(),
        words,
        heard: BTreeMap::new(),
        danger: BTreeMap::new(),
        questions: BTreeMap::new(),
        unreadable: Vec::new(),
    };
    folder.danger = dangers(sources, problems);
    folder.questions = all_questions(sources, problems);
    for source in sources {
        if let Some((language, "heard.toml")) = language_and_file(&source.path) {
            if let Some(heard) = file::read_vocabulary::<HeardFile>(source, problems) {
                folder
                    .heard
                    .insert(language.to_owned(), Vocabulary::from(heard));
            }
        } else if let Some(id) = dialogue_id(&source.path) {
            match file::read(source, id, problems) {
                Some(DialoguesFile::Dialogue(draft)) => folder.drafts.push(*draft),
                Some(DialoguesFile::Plan(id, plan)) => folder.plans.push((source, id, plan)),
                None => folder.unreadable.push(id),
            }
        }
    }
    folder
}

/// The words of danger of each language that lists some.
fn dangers(sources: &[Source], problems: &mut Vec<Problem>) -> BTreeMap<String, Danger> {
    let mut parts: BTreeMap<&str, (Vec<ListFile>, &str)> = BTreeMap::new();
    for source in sources {
        let Some((language, file)) = danger_file(&source.path) else {
            continue;
        };
        let (parts, everyday) = parts.entry(language).or_default();
        if file == EVERYDAY {
            *everyday = &source.text;
        } else if let Some(file) = file::read_vocabulary(source, problems) {
            parts.push(ListFile { source, file });
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

/// The questions of each language that lists some.
fn all_questions(
    sources: &[Source],
    problems: &mut Vec<Problem>,
) -> BTreeMap<String, KnownQuestions> {
    let mut all = BTreeMap::new();
    for source in sources {
        let Some((language, QUESTIONS)) = language_and_file(&source.path) else {
            continue;
        };
        if let Some(file) = file::read_vocabulary::<QuestionsFile>(source, problems) {
            let everyday = everyday(sources, language);
            let questions = questions::load(source, &file, everyday, problems);
            all.insert(language.to_owned(), questions);
        }
    }
    all
}

fn everyday<'a>(sources: &'a [Source], language: &str) -> &'a str {
    let mut files = sources.iter();
    let is_it = |source: &&Source| danger_file(&source.path) == Some((language, EVERYDAY));
    files.find(is_it).map_or("", |source| &source.text)
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
    pub fn has_dialogue(&self, id: &str) -> bool {
        self.drafts.iter().any(|draft| draft.id == id) || self.unreadable.contains(&id)
    }
}

pub fn missing_file(file: String, message: &str) -> Problem {
    Problem {
        file,
        line: 1,
        message: message.to_owned(),
        severity: Severity::Error,
    }
}
