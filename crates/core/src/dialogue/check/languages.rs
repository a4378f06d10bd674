//! Which languages are offered: those that are whole, and none by halves.

use super::folder::{Folder, HEARD, LANGUAGE, SIGNED, missing_file};
use super::words::Lacking;
use crate::dialogue::danger::Danger;
use crate::words::{
    DangerHeard, ENGLISH, LanguageFile, Problem, Readiness, Severity, Source, WordingOf,
    WordsStanding, language_and_file, wordings,
};
use std::collections::BTreeMap;

/// Of a hundred messages that nobody can come to harm by, so many may be older
/// than the English ones.
const STALE_PERCENT_MAX: usize = 2;

/// What was found of the languages beside their words.
pub(super) struct LanguageProgress {
    /// How many messages each lacks.
    pub lacking: Lacking,
    /// How many mistakes are in the files of each.
    pub mistakes: BTreeMap<String, usize>,
}

/// Of what is worked on, what it lacks is no news; `charley words status` tells it.
pub(super) fn leave_drafts_alone(folder: &Folder, problems: &mut Vec<Problem>) {
    let is_draft = |language: &str| {
        let file = folder.languages.get(language);
        file.is_some_and(|file| file.status == Readiness::Draft)
    };
    problems.retain(|problem| {
        let language = language_and_file(&problem.file).map(|(language, _)| language);
        problem.severity == Severity::Error || !language.is_some_and(is_draft)
    });
}

/// A mistake in another language than English keeps that from being offered, and
/// nobody from starting. Gives back how many each has.
pub(super) fn stop_nobody(problems: &mut [Problem]) -> BTreeMap<String, usize> {
    let mut mistakes = BTreeMap::new();
    for problem in problems {
        let language = language_and_file(&problem.file).map(|(language, _)| language);
        if let Some(language) = language.filter(|language| *language != ENGLISH)
            && problem.severity == Severity::Error
        {
            *mistakes.entry(language.to_owned()).or_default() += 1;
            problem.severity = Severity::Warning;
        }
    }
    mistakes
}

/// The English words that others are compared with; none where there are no others.
pub(super) fn english_beside_others(
    folder: &Folder,
    sources: &[Source],
) -> BTreeMap<String, WordingOf> {
    match others(folder).next() {
        None => BTreeMap::new(),
        Some(_) => wordings(sources, ENGLISH),
    }
}

/// The languages that are whole; says of each other one why it is not offered.
pub(super) fn whole(
    folder: &Folder,
    sources: &[Source],
    english: &BTreeMap<String, WordingOf>,
    progress: &LanguageProgress,
    problems: &mut Vec<Problem>,
) -> BTreeMap<String, LanguageFile> {
    let mut offered = BTreeMap::from([english_language(folder)]);
    for language in others(folder) {
        match offered_as(folder, sources, language, progress, english) {
            Ok(file) => {
                offered.insert(language.to_owned(), file);
            }
            Err(NotOffered::Draft) => {}
            Err(NotOffered::Lacks(why)) => problems.push(not_offered(language, &why)),
        }
    }
    offered
}

/// Every language that has a word.
pub(super) fn all(folder: &Folder) -> BTreeMap<String, LanguageFile> {
    let others = others(folder).map(|language| {
        let file = folder.languages.get(language).cloned();
        let file = file.unwrap_or_else(|| LanguageFile::begun(language));
        (language.to_owned(), file)
    });
    others.chain([english_language(folder)]).collect()
}

pub(super) fn others<'a>(folder: &'a Folder) -> impl Iterator<Item = &'a str> {
    let languages = folder.words.languages();
    languages.filter(|language| *language != ENGLISH)
}

fn english_language(folder: &Folder) -> (String, LanguageFile) {
    let own = folder.languages.get(ENGLISH).cloned();
    let file = own.unwrap_or_else(LanguageFile::english);
    (ENGLISH.to_owned(), file)
}

fn not_offered(language: &str, why: &str) -> Problem {
    let file = format!("words/{language}/{LANGUAGE}");
    Problem {
        severity: Severity::Warning,
        ..missing_file(file, &format!("is not offered: {why}"))
    }
}

/// Why a language is not offered.
enum NotOffered {
    /// It says so itself.
    Draft,
    /// What it lacks.
    Lacks(String),
}

impl From<String> for NotOffered {
    fn from(what: String) -> NotOffered {
        NotOffered::Lacks(what)
    }
}

/// The language where it is whole, or why it is not offered.
fn offered_as(
    folder: &Folder,
    sources: &[Source],
    language: &str,
    progress: &LanguageProgress,
    english: &BTreeMap<String, WordingOf>,
) -> Result<LanguageFile, NotOffered> {
    let file = folder.languages.get(language);
    let file = file.ok_or_else(|| format!("there is no {LANGUAGE}"))?;
    if file.status == Readiness::Draft {
        return Err(NotOffered::Draft);
    }
    if let Some(mistakes) = progress.mistakes.get(language) {
        return Err(format!("mistakes in its files: {mistakes}").into());
    }
    let lacks = progress.lacking.get(language).copied().unwrap_or_default();
    if lacks > 0 {
        return Err(format!("messages without words: {lacks}").into());
    }
    for needed in [HEARD, SIGNED] {
        if !has(sources, language, needed) {
            return Err(format!("there is no {needed}").into());
        }
    }
    let hears = folder.danger.get(language).is_some_and(Danger::hears);
    if file.danger != DangerHeard::Nothing && !hears {
        let lacks = "it says that danger is heard, and has neither rules nor weights of it";
        return Err(lacks.to_owned().into());
    }
    are_fresh(folder, language, english)?;
    Ok(file.clone())
}

fn has(sources: &[Source], language: &str, name: &str) -> bool {
    sources
        .iter()
        .any(|source| language_and_file(&source.path) == Some((language, name)))
}

/// No words that somebody can come to harm by are older than the English ones, and
/// hardly any others.
fn are_fresh(
    folder: &Folder,
    language: &str,
    english: &BTreeMap<String, WordingOf>,
) -> Result<(), String> {
    let made_from = folder.made_from.get(language).cloned().unwrap_or_default();
    let stale = english
        .iter()
        .filter(|(key, original)| made_from.standing(key, original) != WordsStanding::Fresh);
    let (safety, others): (Vec<_>, Vec<_>) = stale.partition(|(_, one)| one.is_for_safety);
    if let Some((key, _)) = safety.first() {
        let count = safety.len();
        return Err(format!(
            "messages about safety that are not made from the English ones of today: \
             {count}, as {key}"
        ));
    }
    match others.first() {
        Some((key, _)) if others.len() * 100 > english.len() * STALE_PERCENT_MAX => {
            let count = others.len();
            Err(format!(
                "messages that are not made from the English ones of today: {count}, as {key}"
            ))
        }
        Some(_) | None => Ok(()),
    }
}
