//! How easy words are to read in languages other than English, by a formula of each.
//!
//! Formulas guard against long sentences and long words. That people understand is for
//! people to say.

use super::grade::{as_sentences, sample};
use crate::words::{Place, Words};

/// Fewer words than this say nothing.
const WORDS_MIN: usize = 20;

/// How a language is measured.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Formula {
    /// Higher is easier: from a base, so much off for each word of a sentence and each
    /// syllable of a word.
    Ease {
        base: f64,
        per_word: f64,
        per_syllable: f64,
        least: f64,
    },
    /// Words of a sentence: on the whole, and of the longest.
    Sentences { mean_max: f64, longest_max: usize },
}

/// Where no formula was made for a language.
const SENTENCES: Formula = Formula::Sentences {
    mean_max: 12.0,
    longest_max: 20,
};

/// Of German Amstad (1978), of Spanish Szigriszt (1993) with the bounds of INFLESZ, of
/// Portuguese Martins (1996), of Russian Oborneva (2006).
pub fn formula(language: &str) -> Formula {
    let ease = |base, per_word, per_syllable, least| Formula::Ease {
        base,
        per_word,
        per_syllable,
        least,
    };
    match language.split('-').next().unwrap_or_default() {
        "de" => ease(180.0, 1.0, 58.5, 70.0),
        "es" => ease(206.835, 1.0, 62.3, 65.0),
        "pt" => ease(248.835, 1.015, 84.6, 75.0),
        "ru" => ease(206.835, 1.3, 60.1, 70.0),
        _ => SENTENCES,
    }
}

/// Whether the words at a place are easy by the formula of their language; `None` where
/// they are too few.
pub fn is_easy(words: &Words, language: &str, place: &Place) -> Option<bool> {
    if place.is_label() {
        return None;
    }
    let text = as_sentences(&words.plain(language, &sample(place)));
    let counted = SentenceCounts::of(&text);
    (counted.words() >= WORDS_MIN).then(|| counted.meets(formula(language)))
}

/// What formulas are made of.
struct SentenceCounts {
    /// The words of each sentence.
    sentences: Vec<usize>,
    syllables: usize,
}

impl SentenceCounts {
    fn of(text: &str) -> SentenceCounts {
        let sentences = text.split(['.', '!', '?', '؟', '…']);
        let words = |sentence: &str| {
            sentence
                .split_whitespace()
                .filter(|word| is_word(word))
                .count()
        };
        let sentences = sentences.map(words).filter(|words| *words > 0);
        SentenceCounts {
            sentences: sentences.collect(),
            syllables: text.split_whitespace().map(syllables).sum(),
        }
    }

    fn words(&self) -> usize {
        self.sentences.iter().sum()
    }

    fn meets(&self, formula: Formula) -> bool {
        let words = self.words() as f64;
        let of_a_sentence = words / self.sentences.len().max(1) as f64;
        match formula {
            Formula::Ease {
                base,
                per_word,
                per_syllable,
                least,
            } => {
                let of_a_word = self.syllables as f64 / words;
                base - per_word * of_a_sentence - per_syllable * of_a_word >= least
            }
            Formula::Sentences {
                mean_max,
                longest_max,
            } => {
                let longest = self.sentences.iter().max();
                of_a_sentence <= mean_max && longest.is_none_or(|longest| *longest <= longest_max)
            }
        }
    }
}

fn is_word(word: &str) -> bool {
    word.chars().any(char::is_alphabetic)
}

/// Groups of vowels; in Russian each is a syllable of its own. A word has one at least.
fn syllables(word: &str) -> usize {
    if !is_word(word) {
        return 0;
    }
    let mut count = 0;
    let mut was_vowel = false;
    for letter in word.chars().flat_map(char::to_lowercase) {
        let is_cyrillic = CYRILLIC_VOWELS.contains(letter);
        let is_vowel = is_cyrillic || LATIN_VOWELS.contains(letter);
        count += usize::from(is_vowel && (is_cyrillic || !was_vowel));
        was_vowel = is_vowel;
    }
    count.max(1)
}

const LATIN_VOWELS: &str = "aeiouyäöüáéíóúàâêôãõ";
const CYRILLIC_VOWELS: &str = "аеёиоуыэюя";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_counted_by_vowels() {
        for (word, count) in [
            ("Krampf", 1),
            ("Wadenkrampf", 3),
            ("calambre", 3),
            ("pie", 1),
            ("судорога", 4),
            ("ничего", 3),
            ("3", 0),
            ("v", 1),
        ] {
            assert_eq!(syllables(word), count, "{word}");
        }
    }

    #[test]
    fn short_sentences_of_short_words_are_easy() {
        let easy = "Setz dich. Zieh den Fuß zu dir. Zähl bis zehn. Dann steh auf. Trink ein Glas.";
        let hard =
            "Elektrolytverschiebungen begünstigen gelegentlich ausgeprägte Muskelkontraktionen.";
        assert!(SentenceCounts::of(easy).meets(formula("de")));
        assert!(!SentenceCounts::of(hard).meets(formula("de")));
        let long = "satu dua tiga empat lima enam ".repeat(4);
        assert!(!SentenceCounts::of(&long).meets(formula("id")));
    }
}
