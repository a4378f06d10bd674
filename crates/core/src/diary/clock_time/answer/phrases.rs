//! Letters of an answer, and phrases found in them. Case, accents, blanks and the signs
//! of abbreviations do not count; nor whether words are written as one.

use crate::characters::{self, is_unseen};
use icu_normalizer::DecomposingNormalizerBorrowed;

/// A character may stand for many; no phrase or answer needs more.
const LETTERS_MAX: usize = 200;

/// An answer, made comparable.
pub struct AnswerText {
    letters: Vec<char>,
}

/// Phrases that mean the same.
#[derive(Default)]
pub struct ClockPhrases {
    phrases: Vec<Vec<char>>,
}

impl AnswerText {
    pub fn of(text: &str) -> AnswerText {
        AnswerText {
            letters: folded(text),
        }
    }

    pub fn len(&self) -> usize {
        self.letters.len()
    }

    pub fn at(&self, at: usize) -> Option<char> {
        self.letters.get(at).copied()
    }

    /// The first letter from there on that is no blank.
    pub fn past_blanks(&self, at: usize) -> usize {
        let blanks = self.letters.iter().skip(at);
        at + blanks.take_while(|one| one.is_whitespace()).count()
    }

    /// The digits that stand there, and where they end. Those that began before are not
    /// cut in two.
    pub fn digits(&self, at: usize) -> Option<(&[char], usize)> {
        let start = self.past_blanks(at);
        let is_digit = |at: usize| self.at(at).is_some_and(|one| one.is_ascii_digit());
        if at > 0 && is_digit(at - 1) && is_digit(at) {
            return None;
        }
        let length = (start..).take_while(|at| is_digit(*at)).count();
        let end = start + length;
        (length > 0).then(|| (&self.letters[start..end], end))
    }

    /// Where each of the phrases ends that stands there, the furthest first.
    pub fn ends(&self, at: usize, phrases: &ClockPhrases) -> Vec<usize> {
        let ends = phrases.phrases.iter();
        let mut ends: Vec<usize> = ends.filter_map(|phrase| self.end(at, phrase)).collect();
        ends.sort_unstable_by(|one, other| other.cmp(one));
        ends.dedup();
        ends
    }

    /// Whether no letter stands beside what is there.
    pub fn is_word(&self, at: usize, end: usize) -> bool {
        let is_letter = |at: usize| self.at(at).is_some_and(char::is_alphabetic);
        !(is_letter(end) || at > 0 && is_letter(at) && is_letter(at - 1))
    }

    fn end(&self, at: usize, phrase: &[char]) -> Option<usize> {
        let mut at = at;
        for one in phrase {
            while self.at(at).is_some_and(|typed| !counts(typed)) {
                at += 1;
            }
            if self.at(at) != Some(*one) {
                return None;
            }
            at += 1;
        }
        let is_digit = |one: Option<char>| one.is_some_and(|one| one.is_ascii_digit());
        let cuts_a_number = is_digit(phrase.last().copied()) && is_digit(self.at(at));
        (!cuts_a_number).then_some(at)
    }
}

impl ClockPhrases {
    pub fn of<'a>(phrases: impl IntoIterator<Item = &'a String>) -> ClockPhrases {
        let phrases = phrases.into_iter().map(|phrase| {
            let letters = folded(phrase).into_iter();
            letters.filter(|one| counts(*one)).collect::<Vec<char>>()
        });
        ClockPhrases {
            phrases: phrases.filter(|phrase| !phrase.is_empty()).collect(),
        }
    }
}

/// Blanks and the signs of abbreviations do not count within a phrase.
fn counts(one: char) -> bool {
    !one.is_whitespace() && !matches!(one, '.' | '-' | '\'')
}

/// Small letters without accents. What Arabic and Persian keyboards write in several ways
/// is written in one.
fn folded(text: &str) -> Vec<char> {
    let signs = text.chars().map(characters::sign);
    DecomposingNormalizerBorrowed::new_nfkd()
        .normalize_iter(signs)
        .filter(|one| !is_unseen(*one) && !characters::is_mark(*one))
        .flat_map(char::to_lowercase)
        .map(|one| match one {
            '،' | '٫' => ',',
            '؛' => ';',
            '⁄' => '/',
            other => characters::one_spelling(characters::sign(other)),
        })
        .take(LETTERS_MAX)
        .collect()
}
