//! A time that fills a whole answer: `zehn vor halb elf`, `me acuesto a las once menos
//! diez de la noche`. Languages differ in what stands where, and their lists say it.
//!
//! All of the answer has to be understood, and in one way only; whatever is left over, or
//! could be two times, makes it none, and is asked about.

mod grammar;
mod phrases;
mod pieces;
mod said;
mod times;
mod whole;

use super::read::TypedTime;
use crate::dialogue::ClockWords;
use grammar::Grammar;
use phrases::AnswerText;

/// More is a story.
const ANSWER_LETTERS_MAX: usize = 80;

/// Reads an answer, which characters that look like ASCII's were taken out of before.
pub fn read(text: &str, words: &ClockWords) -> Option<TypedTime> {
    let text = AnswerText::of(text);
    if text.len() > ANSWER_LETTERS_MAX {
        return None;
    }
    let readings = whole::readings(&text, &Grammar::of(words));
    let first = readings.first()?;
    let agree = readings.iter().all(|other| other.time() == first.time());
    // Of two ways to the same, the one that says which half of the day.
    let said = readings.iter().find(|read| !read.needs_asking());
    agree.then(|| *said.unwrap_or(first))
}
