//! Sentences whose meaning is fixed by hand, before rules and learning: what must
//! be heard, and what must not.

use super::super::text::ReadText;
use super::super::told::{Certainty, Told};
use crate::dialogue::sign::{Sign, Urgency};
use crate::words::{Problem, Source};
use std::collections::BTreeMap;

/// Sentences of one language, as they are read, with what they tell.
#[derive(Clone, Debug, Default)]
pub struct Fixed(BTreeMap<String, Option<Told>>);

/// What a line of a list fixes.
pub struct FixedLine<'a> {
    pub sentence: &'a str,
    pub told: Option<Told>,
}

impl Fixed {
    /// `None` where nothing is fixed for a text, `Some(None)` where it tells
    /// nothing.
    pub fn of(&self, text: &ReadText) -> Option<Option<Told>> {
        if self.0.is_empty() {
            return None;
        }
        self.0.get(&as_it_is_read(text)).copied()
    }

    pub fn put(&mut self, text: &ReadText, told: Option<Told>) -> Result<(), Twice> {
        match self.0.insert(as_it_is_read(text), told) {
            Some(before) if before != told => Err(Twice),
            Some(_) | None => Ok(()),
        }
    }
}

/// A sentence is fixed in two ways.
#[derive(Clone, Copy, Debug)]
pub struct Twice;

fn as_it_is_read(text: &ReadText) -> String {
    let words = text.words.iter().map(|word| word.text.as_str());
    words.collect::<Vec<_>>().join(" ")
}

/// The lines of `must_hear.txt`: `cold_leg emergency: foot gone white`.
pub fn must_hear<'a>(source: &'a Source, problems: &mut Vec<Problem>) -> Vec<FixedLine<'a>> {
    let lines = lines(source).filter_map(|(offset, line)| {
        let read = read(line);
        if read.is_none() {
            let message = "is not: a sign, its urgency, a colon and a sentence";
            problems.push(source.error(offset, message));
        }
        read
    });
    lines.collect()
}

fn read(line: &str) -> Option<FixedLine<'_>> {
    let (told, sentence) = line.split_once(": ")?;
    let (sign, urgency) = told.split_once(' ')?;
    Some(FixedLine {
        sentence,
        told: Some(Told {
            sign: Sign::from_id(sign)?,
            urgency: Urgency::from_id(urgency)?,
            certainty: Certainty::Sure,
        }),
    })
}

/// The lines of `must_not_hear.txt`: a sentence each.
pub fn must_not_hear(source: &Source) -> Vec<FixedLine<'_>> {
    let lines = lines(source);
    lines
        .map(|(_, sentence)| FixedLine {
            sentence,
            told: None,
        })
        .collect()
}

/// Lines that are no comments, with their place.
fn lines(source: &Source) -> impl Iterator<Item = (usize, &str)> {
    let text = source.text.as_str();
    let lines = text.lines().map(move |line| {
        let offset = line.as_ptr().addr() - text.as_ptr().addr();
        (offset, line.trim())
    });
    lines.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
}
