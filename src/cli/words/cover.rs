//! Which messages of a language people come to read, and what is wrong with them.

use super::translation::sources;
use crate::cli::problems::in_the_way;
use crate::coverage::{self, Coverage, ForeignWords};
use crate::dialogue::Book;
use crate::library;
use crate::words::{ENGLISH, Place, wordings};
use anyhow::ensure;
use std::io::{self, Write};
use std::path::Path;

/// Plays all that is there in the language, and prints what of its messages was met.
pub fn cover(dir: &Path, language: &str) -> anyhow::Result<()> {
    let book = library::load_with_drafts(Some(dir)).map_err(|problems| in_the_way(&problems))?;
    let is_known = book.words().languages().any(|known| known == language);
    ensure!(is_known, "there is no language \"{language}\"");
    let foreign = match language {
        ENGLISH => Vec::new(),
        _ => {
            let sources = sources(dir)?;
            coverage::foreign_words(&wordings(&sources, ENGLISH), &wordings(&sources, language))
        }
    };
    let report = CoverageReport {
        book: &book,
        language,
        coverage: coverage::cover(&book, language, &coverage::plays_here(&book)?),
        foreign,
    };
    report.print(&mut io::stdout().lock())
}

struct CoverageReport<'a> {
    book: &'a Book,
    language: &'a str,
    coverage: Coverage,
    foreign: Vec<ForeignWords>,
}

impl CoverageReport<'_> {
    fn print(&self, out: &mut impl Write) -> anyhow::Result<()> {
        self.summary(out)?;
        for place in self.places() {
            let Place {
                file, line, key, ..
            } = place;
            match self.coverage.met.contains_key(key) {
                false => writeln!(out, "{file}:{line}: {key}: never met")?,
                true => {
                    for arm in self.arms_left(key) {
                        writeln!(out, "{file}:{line}: {key}: {arm} never taken")?;
                    }
                }
            }
            for foreign in self.foreign.iter().filter(|one| one.key == *key) {
                writeln!(
                    out,
                    "{file}:{line}: {key}: is of another language: {}",
                    foreign.words
                )?;
            }
        }
        for long in &self.coverage.too_long {
            let coverage::TooLong {
                key,
                what,
                length,
                most,
                place,
            } = long;
            writeln!(
                out,
                "{place}: the {what} of {key} has {length} letters, there is room for {most}"
            )?;
        }
        for why in &self.coverage.cut_short {
            writeln!(out, "not played to its end: {why}")?;
        }
        Ok(())
    }

    fn summary(&self, out: &mut impl Write) -> io::Result<()> {
        let language = self.language;
        let keys: Vec<&str> = self.places().iter().map(|place| &place.key[..]).collect();
        let met = keys
            .iter()
            .filter(|key| self.coverage.met.contains_key(**key))
            .count();
        let arms: usize = keys
            .iter()
            .map(|key| self.book.words().arms(language, key).len())
            .sum();
        let left: usize = keys.iter().map(|key| self.arms_left(key).len()).sum();
        writeln!(
            out,
            "{language}: of {} messages {met} met, {} never; of {arms} arms {} taken, {left} never",
            keys.len(),
            keys.len() - met,
            arms - left,
        )?;
        writeln!(
            out,
            "{language}: {} too long; {} with words of another language; {} not played to their end",
            self.coverage.too_long.len(),
            self.foreign.len(),
            self.coverage.cut_short.len(),
        )
    }

    /// In the order of their files.
    fn places(&self) -> Vec<&Place> {
        let mut places: Vec<&Place> = self.book.words().places(self.language).collect();
        places.sort_by_key(|place| (&place.file, place.line));
        places
    }

    fn arms_left(&self, key: &str) -> Vec<String> {
        let mut arms = self.book.words().arms(self.language, key);
        if let Some(met) = self.coverage.met.get(key) {
            arms.retain(|arm| !met.arms.contains(arm));
        }
        arms.into_iter().collect()
    }
}
