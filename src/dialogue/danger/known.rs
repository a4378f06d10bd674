//! For each word of a text the known words that it may be. Nothing about
//! phrases.

use super::spelling::{Reading, Spelling, UNKNOWN_MAX};
use super::text::Text;
use std::borrow::Cow;

pub struct Known<'a> {
    /// One for each word of the text.
    pub readings: Vec<Cow<'a, Reading>>,
}

impl<'a> Known<'a> {
    pub fn of(text: &Text, spelling: &'a Spelling) -> Known<'a> {
        let mut unknown_left = UNKNOWN_MAX;
        let words = text.words.iter();
        let readings = words.map(|word| match spelling.known(&word.text) {
            Some(reading) => Cow::Borrowed(reading),
            None if unknown_left == 0 => Cow::Owned(Reading::default()),
            None => {
                unknown_left -= 1;
                Cow::Owned(spelling.unknown(&word.text))
            }
        });
        Known {
            readings: readings.collect(),
        }
    }
}
