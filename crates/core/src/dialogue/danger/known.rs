//! For each word of a text the known words that it may be. Nothing about
//! phrases.

use super::spelling::{Spelling, UNKNOWN_MAX, WordReading};
use super::text::ReadText;
use std::borrow::Cow;

pub struct KnownWords<'a> {
    /// One for each word of the text.
    pub readings: Vec<Cow<'a, WordReading>>,
}

impl<'a> KnownWords<'a> {
    pub fn of(text: &ReadText, spelling: &'a Spelling) -> KnownWords<'a> {
        let mut unknown_left = UNKNOWN_MAX;
        let words = text.words.iter();
        let readings = words.map(|word| match spelling.known(&word.text) {
            Some(reading) => Cow::Borrowed(reading),
            None if unknown_left == 0 => Cow::Owned(WordReading::default()),
            None => {
                unknown_left -= 1;
                Cow::Owned(spelling.unknown(&word.text))
            }
        });
        KnownWords {
            readings: readings.collect(),
        }
    }
}
