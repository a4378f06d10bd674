//! The words of a language beside the English ones, as they stand in the files.

use super::made_from::{MADE_FROM, MadeFrom, WordsStanding};
use super::problem::Source;
use super::speech::{ENGLISH, language_and_file};
use super::wordings::{UnreadablePlace, WordingOf, unreadable, wordings};
use std::collections::BTreeMap;

/// The words of a language beside the English ones.
pub struct Translation {
    pub english: BTreeMap<String, WordingOf>,
    pub own: BTreeMap<String, WordingOf>,
    /// Of each message of the language that cannot be read, where it stands.
    pub unreadable: BTreeMap<String, UnreadablePlace>,
    pub made_from: MadeFrom,
}

impl Translation {
    /// # Errors
    /// The file with the prints is none.
    pub fn of(sources: &[Source], language: &str) -> Result<Translation, toml::de::Error> {
        Ok(Translation {
            english: wordings(sources, ENGLISH),
            own: wordings(sources, language),
            unreadable: unreadable(sources, language),
            made_from: made_from(sources, language)?,
        })
    }

    /// How each English message stands in the language.
    pub fn standings(&self) -> impl Iterator<Item = (&str, &WordingOf, WordsStanding)> {
        self.english.iter().map(|(key, english)| {
            let standing = match self.own.contains_key(key) {
                true => self.made_from.standing(key, english),
                false if self.unreadable_place(key).is_some() => WordsStanding::Unreadable,
                false => WordsStanding::Missing,
            };
            (key.as_str(), english, standing)
        })
    }

    /// Where the words of a key stand that cannot be read, or those of its message.
    pub fn unreadable_place(&self, key: &str) -> Option<&UnreadablePlace> {
        let message = key.split('.').next().unwrap_or(key);
        self.unreadable.get(message)
    }
}

/// What is kept of it; empty where nothing is.
fn made_from(sources: &[Source], language: &str) -> Result<MadeFrom, toml::de::Error> {
    let is_it = |source: &&Source| language_and_file(&source.path) == Some((language, MADE_FROM));
    let file = sources.iter().find(is_it);
    file.map_or_else(
        || Ok(MadeFrom::default()),
        |file| toml::from_str(&file.text),
    )
}
