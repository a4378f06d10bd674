//! A text as words in their plain form, and the phrases that are found in it.

use super::forms::WordForms;
use crate::dialogue::heard::normalise;
use std::ops::Range;

/// Words in their plain form, one after the other.
pub type PlainWords = Vec<String>;

/// A text that somebody typed.
#[derive(Debug, Default)]
pub struct AskedText {
    pub words: PlainWords,
    /// Where its parts begin, which marks part.
    pub begins: Vec<usize>,
    /// It has a question mark.
    pub has_mark: bool,
}

/// Reads a text part by part.
pub fn read(text: &str, forms: &WordForms) -> AskedText {
    let mut read = AskedText {
        has_mark: text.contains(['?', '？', '؟']),
        ..AskedText::default()
    };
    for part in text.split(is_mark) {
        let part = normalise(part);
        read.begins.push(read.words.len());
        read.words
            .extend(part.split_whitespace().map(|word| forms.plain(word)));
    }
    read
}

fn is_mark(one: char) -> bool {
    matches!(
        one,
        '.' | '!' | '?' | ',' | ';' | ':' | '\n' | '(' | ')' | '？' | '؟'
    )
}

impl AskedText {
    /// Whether a phrase stands at a word.
    pub fn has_at(&self, phrase: &PlainWords, at: usize) -> bool {
        let words = self.words.get(at..at + phrase.len());
        words.is_some_and(|words| words == phrase.as_slice())
    }

    pub fn holds(&self, phrase: &PlainWords) -> bool {
        self.spans(phrase).next().is_some()
    }

    /// Each place at which a phrase stands.
    pub fn spans(&self, phrase: &PlainWords) -> impl Iterator<Item = Range<usize>> {
        let places = (0..self.words.len()).filter(|at| self.has_at(phrase, *at));
        places
            .map(|at| at..at + phrase.len())
            .collect::<Vec<_>>()
            .into_iter()
    }
}
