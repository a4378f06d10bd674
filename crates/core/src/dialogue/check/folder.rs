//! A dialogues folder as it is read, before it is known to fit together.

use super::super::danger::{self, Danger, FixedLists, LearnedOf, ListFile, NotWeights, Thresholds};
use super::super::file::{self, DialoguesFile, Draft, PlanFile};
use super::super::heard::{HeardFile, Vocabulary};
use super::super::questions::{self, KnownQuestions, QuestionsFile};
use super::super::units::{self, UnitDraft, WeeksDraft};
use crate::words::{
    DangerHeard, ENGLISH, LanguageFile, MADE_FROM, MadeFrom, Problem, Severity, Source, Words,
    language_and_file,
};
use serde::de::DeserializeOwned;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The everyday words of a language, beside its words of danger.
const EVERYDAY: &str = "everyday.txt";
/// Sentences that are fixed by hand, and from where on learning speaks.
const MUST_HEAR: &str = "must_hear.txt";
const MUST_NOT_HEAR: &str = "must_not_hear.txt";
const THRESHOLDS: &str = "learned.toml";
/// What people ask.
const QUESTIONS: &str = "questions.toml";
/// What a language says of itself.
pub(super) const LANGUAGE: &str = "language.toml";
/// What people may type.
pub(super) const HEARD: &str = "heard.toml";
/// Who has read the words of a language.
pub(super) const SIGNED: &str = "SIGNED.toml";

/// Everything read.
pub struct Folder<'a> {
    pub drafts: Vec<Draft<'a>>,
    pub plans: Vec<(&'a Source, &'a str, PlanFile)>,
    pub words: Words,
    /// What each language says of itself.
    pub languages: BTreeMap<String, LanguageFile>,
    /// What the words of each were made from.
    pub made_from: BTreeMap<String, MadeFrom>,
    pub heard: BTreeMap<String, Vocabulary>,
    pub danger: BTreeMap<String, Danger>,
    pub questions: BTreeMap<String, KnownQuestions>,
    pub units: Vec<UnitDraft<'a>>,
    pub weeks: Option<WeeksDraft<'a>>,
    /// Ids of dialogue files that could not be read.
    pub unreadable: Vec<&'a str>,
}

pub fn read<'a>(
    sources: &'a [Source],
    weights: &[LearnedOf],
    problems: &mut Vec<Problem>,
) -> Folder<'a> {
    let (words, faults) = Words::read(sources);
    problems.extend(faults);
    let mut folder = Folder {
        drafts: Vec::new(),
        plans: Vec::new(),
        words,
        languages: each_of(sources, LANGUAGE, problems),
        made_from: each_of(sources, MADE_FROM, problems),
        heard: all_heard(sources, problems),
        danger: BTreeMap::new(),
        questions: BTreeMap::new(),
        units: Vec::new(),
        weeks: None,
        unreadable: Vec::new(),
    };
    folder.danger = dangers(sources, weights, problems);
    folder.hear_by_learning_alone();
    folder.questions = all_questions(sources, problems);
    for source in sources {
        if let Some(read) = units::read(source, problems) {
            folder.take_unit(read, &source.path);
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

/// A file that each language may have, read.
fn each_of<T: DeserializeOwned>(
    sources: &[Source],
    name: &str,
    problems: &mut Vec<Problem>,
) -> BTreeMap<String, T> {
    let mut all = BTreeMap::new();
    for source in sources {
        if let Some((language, file)) = language_and_file(&source.path)
            && file == name
            && let Some(read) = file::read_toml(source, problems)
        {
            all.insert(language.to_owned(), read);
        }
    }
    all
}

/// What people may type, by language.
fn all_heard(sources: &[Source], problems: &mut Vec<Problem>) -> BTreeMap<String, Vocabulary> {
    let files = each_of::<HeardFile>(sources, HEARD, problems).into_iter();
    files
        .map(|(language, heard)| (language, Vocabulary::from(heard)))
        .collect()
}

/// What one language has of danger, file by file.
#[derive(Default)]
struct DangerFiles<'a> {
    lists: Vec<ListFile<'a>>,
    everyday: &'a str,
    fixed: FixedLists<'a>,
    thresholds: Option<(&'a Source, Thresholds)>,
}

impl<'a> DangerFiles<'a> {
    fn take(&mut self, name: &str, source: &'a Source, problems: &mut Vec<Problem>) {
        match name {
            EVERYDAY => self.everyday = &source.text,
            MUST_HEAR => self.fixed.must_hear = Some(source),
            MUST_NOT_HEAR => self.fixed.must_not_hear = Some(source),
            THRESHOLDS => {
                let read = file::read_toml(source, problems);
                self.thresholds = read.map(|thresholds| (source, thresholds));
            }
            _ => {
                let file = file::read_toml(source, problems);
                self.lists
                    .extend(file.map(|file| ListFile { source, file }));
            }
        }
    }

    fn load(self, weights: Option<&Cow<'static, [u8]>>, problems: &mut Vec<Problem>) -> Danger {
        let mut danger = danger::load(&self.lists, self.everyday, problems);
        danger.fix_all(&self.fixed, problems);
        if let (Some((source, thresholds)), Some(weights)) = (self.thresholds, weights)
            && let Err(NotWeights) = danger.learn(weights.clone(), thresholds)
        {
            let message = "weights.bin beside it holds no weights of this version";
            problems.push(source.error(0, message));
        }
        danger
    }
}

/// The words of danger of each language that lists some.
fn dangers(
    sources: &[Source],
    weights: &[LearnedOf],
    problems: &mut Vec<Problem>,
) -> BTreeMap<String, Danger> {
    let mut files: BTreeMap<&str, DangerFiles> = BTreeMap::new();
    for source in sources {
        if let Some((language, name)) = danger_file(&source.path) {
            let files = files.entry(language).or_default();
            files.take(name, source, problems);
        }
    }
    let danger = |(language, files): (&str, DangerFiles)| {
        let mut weights = weights.iter();
        let weights = weights.find(|weights| weights.language == language);
        let weights = weights.map(|weights| &weights.bytes);
        (language.to_owned(), files.load(weights, problems))
    };
    files.into_iter().map(danger).collect()
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
        if let Some(file) = file::read_toml::<QuestionsFile>(source, problems) {
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

impl<'a> Folder<'a> {
    /// A language without rules hears by what was learnt of it; how urgent the signs
    /// are does not hang on a language.
    fn hear_by_learning_alone(&mut self) {
        let Some(english) = self.danger.get(ENGLISH).map(Danger::levels_of_rules) else {
            return;
        };
        for (language, danger) in &mut self.danger {
            danger.hear_by_learning_alone(&english);
            let heard = self.languages.get(language).map(|file| file.danger);
            if heard == Some(DangerHeard::Emergencies) {
                danger.hear_only_emergencies();
            }
        }
    }

    fn take_unit(&mut self, read: units::Read<'a>, path: &'a str) {
        match read {
            units::Read::Unit(unit) => self.units.push(*unit),
            units::Read::Weeks(weeks) => self.weeks = Some(weeks),
            units::Read::Unreadable => self.unreadable.push(path),
        }
    }

    /// Leaves only the languages that are offered.
    pub fn offer(&mut self, languages: BTreeMap<String, LanguageFile>) {
        self.words.offer(&languages);
        self.languages = languages;
    }

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
