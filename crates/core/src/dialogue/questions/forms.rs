//! The plain form of a word: without its ending, and without a slip of the
//! finger where it is near a word that is listed.

use crate::dialogue::danger::slips::Slips;
use rust_stemmers::{Algorithm, Stemmer};
use rustc_hash::FxHashSet;
use std::fmt;

/// Shorter words have no other forms.
const FORM_FROM: usize = 4;

pub struct WordForms {
    stemmer: Stemmer,
    /// The plain forms of what is listed.
    listed: FxHashSet<String>,
    slips: Slips,
    /// Common words, which are no slips of others.
    everyday: FxHashSet<String>,
}

impl Default for WordForms {
    fn default() -> WordForms {
        WordForms {
            stemmer: Stemmer::create(Algorithm::English),
            listed: FxHashSet::default(),
            slips: Slips::default(),
            everyday: FxHashSet::default(),
        }
    }
}

impl fmt::Debug for WordForms {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "WordForms of {} words", self.listed.len())
    }
}

impl WordForms {
    /// Knows common words, one a line.
    pub fn of(everyday: &str) -> WordForms {
        let lines = everyday.lines().filter(|line| !line.starts_with('#'));
        WordForms {
            everyday: lines.map(str::to_owned).collect(),
            ..WordForms::default()
        }
    }

    /// Learns a word that is listed; returns its plain form.
    pub fn learn(&mut self, word: &str) -> String {
        self.slips.learn(word);
        // A slip in a longer form is near that form alone.
        self.slips.learn(&[word, "ing"].concat());
        let stem = self.stem(word);
        self.listed.insert(stem.clone());
        stem
    }

    /// The plain form of a word that was typed.
    pub fn plain(&self, typed: &str) -> String {
        let stem = self.stem(typed);
        let is_known = self.listed.contains(&stem) || self.everyday.contains(typed);
        // Slips are of plain letters.
        if is_known || !typed.bytes().all(|byte| byte.is_ascii_lowercase()) {
            return stem;
        }
        let meant = self.slips.find(typed).next();
        meant.map_or(stem, |meant| self.stem(meant))
    }

    fn stem(&self, word: &str) -> String {
        match word.len() >= FORM_FROM && word.is_ascii() {
            true => self.stemmer.stem(word).into_owned(),
            false => word.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_known_in_its_forms_and_with_a_slip() {
        let mut forms = WordForms::of("slat\nmagnet\n");
        let listed = ["magnesium", "salt", "stretch"].map(|word| forms.learn(word));
        for (typed, place) in [("magnisium", 0), ("salts", 1), ("streching", 2)] {
            assert_eq!(forms.plain(typed), listed[place], "{typed}");
        }
        for other in ["slat", "inglés", "夜", ""] {
            assert_eq!(forms.plain(other), other);
        }
    }
}
