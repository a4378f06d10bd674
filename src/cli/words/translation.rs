//! The words of a language beside the English ones, as they stand in the files.

use crate::library;
use crate::words::{
    ENGLISH, MADE_FROM, MadeFrom, Source, WordingOf, WordsStanding, language_and_file, wordings,
};
use anyhow::{Context, anyhow, ensure};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

pub fn folder_of(dir: &Path, language: &str) -> PathBuf {
    dir.join("words").join(language)
}

pub fn sources(dir: &Path) -> anyhow::Result<Vec<Source>> {
    library::files_of(dir).map_err(|problems| {
        let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
        anyhow!(told.join("; "))
    })
}

/// The words of a language beside the English ones.
pub struct Translation {
    pub english: BTreeMap<String, WordingOf>,
    pub own: BTreeMap<String, WordingOf>,
    pub made_from: MadeFrom,
}

impl Translation {
    pub fn read(dir: &Path, sources: &[Source], language: &str) -> anyhow::Result<Translation> {
        let own = wordings(sources, language);
        ensure!(
            folder_of(dir, language).is_dir(),
            "there is no {}; charley words new {language} begins it",
            folder_of(dir, language).display()
        );
        Ok(Translation {
            english: wordings(sources, ENGLISH),
            own,
            made_from: made_from(sources, language)?,
        })
    }

    /// How each English message stands in the language.
    pub fn standings(&self) -> impl Iterator<Item = (&str, &WordingOf, WordsStanding)> {
        self.english.iter().map(|(key, english)| {
            let standing = match self.own.contains_key(key) {
                true => self.made_from.standing(key, english),
                false => WordsStanding::Missing,
            };
            (key.as_str(), english, standing)
        })
    }
}

/// What is kept of it; empty where nothing is.
fn made_from(sources: &[Source], language: &str) -> anyhow::Result<MadeFrom> {
    let is_it = |source: &&Source| language_and_file(&source.path) == Some((language, MADE_FROM));
    match sources.iter().find(is_it) {
        Some(source) => toml::from_str(&source.text).with_context(|| source.path.clone()),
        None => Ok(MadeFrom::default()),
    }
}
