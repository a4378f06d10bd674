//! How far a language is, and what is to be done.

use super::translation::{self, sources};
use crate::dialogue::{Book, ease};
use crate::library;
use crate::words::{
    ENGLISH, Place, Source, Translation, WordingOf, WordsStanding, language_and_file,
};
use anyhow::ensure;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};
use std::path::Path;

/// Prints a line for each language, or for one.
pub fn status(dir: &Path, language: Option<&str>) -> anyhow::Result<()> {
    let sources = sources(dir)?;
    let languages = languages(&sources);
    ensure!(!languages.is_empty(), "there is no language but English");
    let book = library::load(Some(dir)).ok();
    let mut out = io::stdout().lock();
    for one in languages {
        if language.is_none_or(|language| language == one) {
            let translation = translation::read(dir, &sources, one)?;
            writeln!(out, "{one}: {}", counted(&translation))?;
            writeln!(out, "{one}: {}", offered(book.as_ref(), one))?;
            // Of one language alone: how much of each file.
            for (file, progress) in by_file(&translation).iter().filter(|_| language.is_some()) {
                writeln!(
                    out,
                    "{file}: {} of {} done",
                    progress.done, progress.messages
                )?;
            }
            if let Some(book) = &book {
                let hard = read_with_effort(book, one);
                writeln!(out, "{one}: {}", hard.in_words())?;
                // Of one language alone: where.
                for place in hard.places.iter().filter(|_| language.is_some()) {
                    writeln!(out, "{}:{}: {}", place.file, place.line, place.key)?;
                }
            }
        }
    }
    Ok(())
}

/// Messages that have enough words for a formula, and those that it finds hard.
struct Hard<'a> {
    weighed: usize,
    places: Vec<&'a Place>,
}

impl Hard<'_> {
    fn in_words(&self) -> String {
        let hard = self.places.len();
        format!(
            "{hard} of {} longer messages are hard to read",
            self.weighed
        )
    }
}

fn read_with_effort<'a>(book: &'a Book, language: &str) -> Hard<'a> {
    let places = book.words().places(language);
    let weighed: Vec<(&Place, bool)> = places
        .filter_map(|place| Some((place, ease::is_easy(book.words(), language, place)?)))
        .collect();
    let hard = weighed.iter().filter(|(_, is_easy)| !is_easy);
    Hard {
        places: hard.map(|(place, _)| *place).collect(),
        weighed: weighed.len(),
    }
}

fn languages(sources: &[Source]) -> BTreeSet<&str> {
    let files = sources.iter();
    let tags = files.filter_map(|source| Some(language_and_file(&source.path)?.0));
    tags.filter(|tag| *tag != ENGLISH).collect()
}

fn counted(translation: &Translation) -> String {
    let count = |wanted: WordsStanding| {
        let standings = translation.standings();
        standings
            .filter(|(.., standing)| *standing == wanted)
            .count()
    };
    let open = |(_, english, standing): &(&str, &WordingOf, WordsStanding)| {
        english.is_for_safety && *standing != WordsStanding::Fresh
    };
    format!(
        "of {} messages {} done, {} older than the English, {} not stamped, {} missing, \
         {} that cannot be read; \
         {} of safety open",
        translation.english.len(),
        count(WordsStanding::Fresh),
        count(WordsStanding::Stale),
        count(WordsStanding::Unstamped),
        count(WordsStanding::Missing),
        count(WordsStanding::Unreadable),
        translation.standings().filter(open).count(),
    )
}

#[derive(Default)]
struct FileProgress {
    messages: usize,
    done: usize,
}

/// By the English file.
fn by_file(translation: &Translation) -> BTreeMap<&str, FileProgress> {
    let mut files: BTreeMap<&str, FileProgress> = BTreeMap::new();
    for (_, english, standing) in translation.standings() {
        let name = language_and_file(&english.file).map(|(_, name)| name);
        let file = files.entry(name.unwrap_or(&english.file)).or_default();
        file.messages += 1;
        file.done += usize::from(standing == WordsStanding::Fresh);
    }
    files
}

/// Whether it is offered, or the reason why not that `charley check` gives.
fn offered(book: Option<&Book>, language: &str) -> String {
    let Some(book) = book else {
        return "the dialogues have problems; charley check tells them".to_owned();
    };
    if book.languages().any(|offered| offered == language) {
        return "offered".to_owned();
    }
    let file = format!("words/{language}/language.toml");
    let mut warnings = book.warnings().iter();
    let why = warnings.find(|warning| warning.file == file);
    why.map_or("not offered".to_owned(), |why| why.message.clone())
}

/// Prints each message that is not done: where it stands, and the English words.
pub fn stale(dir: &Path, language: &str) -> anyhow::Result<()> {
    let sources = sources(dir)?;
    let translation = translation::read(dir, &sources, language)?;
    let mut out = io::stdout().lock();
    for (key, english, standing) in translation.standings() {
        let how = match standing {
            WordsStanding::Fresh => continue,
            WordsStanding::Stale => "older than the English",
            WordsStanding::Unstamped => "not stamped",
            WordsStanding::Unreadable => "cannot be read, charley check tells why",
            WordsStanding::Missing => "missing",
        };
        let safety = if english.is_for_safety {
            ", safety"
        } else {
            ""
        };
        let place = match translation.unreadable_place(key) {
            Some(place) => format!("{}:{}", place.file, place.line),
            None => english.file.clone(),
        };
        writeln!(out, "{place}: {key}: {how}{safety}")?;
        for line in english.words.lines() {
            writeln!(out, "    {line}")?;
        }
    }
    Ok(())
}
