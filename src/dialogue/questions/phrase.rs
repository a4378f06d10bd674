//! A text as words in their plain form, and the phrases that are found in it.

use super::forms::Forms;
use crate::dialogue::heard::normalise;
use std::ops::Range;

/// Words in their plain form, one after the other.
pub type Phrase = Vec<String>;

/// A text that somebody typed.
#[derive(Debug, Default)]
pub struct ReadText {
    pub words: Phrase,
    /// Where its parts begin, which marks part.
    pub begins: Vec<usize>,
    /// It has a question mark.
    pub has_mark: bool,
}

/// Reads a text part by part.
pub fn read(text: &str, forms: &Forms) -> ReadText {
    let mut read = ReadText {
        has_mark: text.contains(['?', '？', '؟']),
        ..ReadText::default()
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

impl ReadText {
    /// Whether a phrase stands at a word.
    pub fn has_at(&self, phrase: &Phrase, at: usize) -> bool {
        let words = self.words.get(at..at + phrase.len());
        words.is_some_and(|words| words == phrase.as_slice())
    }

    pub fn holds(&self, phrase: &Phrase) -> bool {
        self.spans(phrase).next().is_some()
    }

    /// Each place at which a phrase stands.
    pub fn spans(&self, phrase: &Phrase) -> impl Iterator<Item = Range<usize>> {
        let places = (0..self.words.len()).filter(|at| self.has_at(phrase, *at));
        places
            .map(|at| at..at + phrase.len())
            .collect::<Vec<_>>()
            .into_iter()
    }
}
