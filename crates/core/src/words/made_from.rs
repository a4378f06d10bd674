//! `words/<language>/made_from.toml`: the print of the English words that each
//! translation was made from.
//!
//! Written by `charley words stamp`, never by hand.

use super::wordings::WordingOf;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write;

/// The file of a language.
pub const MADE_FROM: &str = "made_from.toml";

/// By key, the print of what its words were made from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct MadeFrom {
    prints: BTreeMap<String, String>,
}

/// How the words of a key stand to the English ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WordsStanding {
    /// Made from the English words of today.
    Fresh,
    /// The English words have changed since.
    Stale,
    /// There, and nobody has said what they were made from.
    Unstamped,
    /// There, with a mistake because of which they cannot be read.
    Unreadable,
    /// Not there.
    Missing,
}

impl MadeFrom {
    /// How the words of a key stand that the language has.
    pub fn standing(&self, key: &str, original: &WordingOf) -> WordsStanding {
        match self.prints.get(key) {
            Some(print) if *print == original.print() => WordsStanding::Fresh,
            Some(_) => WordsStanding::Stale,
            None => WordsStanding::Unstamped,
        }
    }

    /// The words of a key are made from the English words of today.
    pub fn stamp(&mut self, key: &str, original: &WordingOf) {
        self.prints.insert(key.to_owned(), original.print());
    }

    /// Forgets the keys that there are no English words of any more.
    pub fn keep_only(&mut self, is_there: impl Fn(&str) -> bool) {
        self.prints.retain(|key, _| is_there(key));
    }

    /// As the file.
    pub fn written(&self) -> String {
        let mut file = String::from(
            "# Which English words each translation was made from. Written by\n\
             # `charley words stamp`, never by hand.\n\n",
        );
        for (key, print) in &self.prints {
            // Writing into a string cannot fail.
            let _ = writeln!(file, "\"{key}\" = \"{print}\"");
        }
        file
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn english(words: &str) -> WordingOf {
        WordingOf {
            file: "words/en/charley.ftl".to_owned(),
            words: words.to_owned(),
            note: None,
            is_for_safety: false,
        }
    }

    #[test]
    fn what_has_changed_since_is_stale() {
        let mut made_from = MadeFrom::default();
        let (before, now) = (english("One"), english("One more"));
        assert_eq!(made_from.standing("a", &before), WordsStanding::Unstamped);
        made_from.stamp("a.b", &before);
        assert_eq!(made_from.standing("a.b", &before), WordsStanding::Fresh);
        assert_eq!(made_from.standing("a.b", &now), WordsStanding::Stale);
        let read: MadeFrom = toml::from_str(&made_from.written()).unwrap();
        assert_eq!(read, made_from);
    }
}
