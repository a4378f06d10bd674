//! The pieces of a time where they stand: hours, minutes, halves of the day, and times in
//! digits.

use super::super::read::Half;
use super::grammar::Grammar;
use super::phrases::{AnswerText, ClockPhrases};
use super::said::HourSaid;

/// Minutes that were said, and where they end.
pub(super) struct MinutesSaid {
    pub(super) value: u32,
    /// With `minutes`, or as a quarter: it can be no hour.
    pub(super) is_sure: bool,
    pub(super) end: usize,
}

impl Grammar {
    /// What says nothing, before the time or after it.
    pub fn besides(&self, text: &AnswerText, at: usize, is_after: bool) -> Vec<usize> {
        match is_after {
            false => text.ends(at, &self.before),
            true => text.ends(at, &self.after),
        }
    }

    pub fn halves(&self, text: &AnswerText, at: usize) -> Vec<(Half, usize)> {
        let mut halves = named(&self.halves, text, at);
        // One letter is a half of the day in Arabic, and the first of many words.
        halves.retain(|(_, end)| text.is_word(at, *end));
        halves
    }

    /// Each hour that stands there, with `o'clock` if it follows.
    pub(super) fn hours(&self, text: &AnswerText, at: usize) -> Vec<(HourSaid, usize)> {
        let numbers = self.numbers(text, at).into_iter();
        let numbers = numbers.chain(named(&self.hours, text, at));
        let numbers: Vec<(u32, usize)> = numbers.filter(|(hour, _)| *hour <= 24).collect();
        // "Twenty-two" is no twenty with two minutes.
        let longest = numbers.iter().map(|(_, end)| *end).max();
        let longest = numbers.into_iter().filter(|(_, end)| Some(*end) == longest);
        let mut hours: Vec<(HourSaid, usize)> = longest
            .flat_map(|(hour, end)| {
                let units = text.ends(end, &self.hour_unit).into_iter();
                let ends = [end].into_iter().chain(units);
                ends.map(move |end| (HourSaid::hour(hour), end))
            })
            .collect();
        let noon = text.ends(at, &self.noon).into_iter();
        hours.extend(noon.map(|end| (HourSaid::sure(12), end)));
        let midnight = text.ends(at, &self.midnight).into_iter();
        hours.extend(midnight.map(|end| (HourSaid::sure(0), end)));
        hours
    }

    pub(super) fn past_unit(&self, text: &AnswerText, at: usize) -> usize {
        let ends = text.ends(at, &self.hour_unit);
        ends.first().copied().unwrap_or(at)
    }

    pub(super) fn minutes(&self, text: &AnswerText, at: usize) -> Vec<MinutesSaid> {
        let sure = |value, end| MinutesSaid {
            value,
            is_sure: true,
            end,
        };
        let mut minutes: Vec<MinutesSaid> = named(&self.parts, text, at)
            .into_iter()
            .map(|(value, end)| sure(value, end))
            .collect();
        for (value, end) in self.numbers(text, at) {
            minutes.push(MinutesSaid {
                value,
                is_sure: false,
                end,
            });
            let units = text.ends(end, &self.minute_unit).into_iter();
            minutes.extend(units.map(|end| sure(value, end)));
        }
        minutes.retain(|minutes| minutes.value < 60);
        minutes
    }

    /// In digits or words.
    fn numbers(&self, text: &AnswerText, at: usize) -> Vec<(u32, usize)> {
        let mut numbers = named(&self.numbers, text, at);
        if let Some((digits, end)) = text.digits(at)
            && let Some(value) = number(digits)
        {
            numbers.push((value, end));
        }
        numbers
    }
}

/// What the phrases are for that stand there, and where each ends.
pub(super) fn named<T: Copy>(
    lists: &[(T, ClockPhrases)],
    text: &AnswerText,
    at: usize,
) -> Vec<(T, usize)> {
    let found = lists.iter().flat_map(|(meant, phrases)| {
        let ends = text.ends(at, phrases).into_iter();
        ends.map(|end| (*meant, end))
    });
    found.collect()
}

/// Of one or two digits.
fn number(digits: &[char]) -> Option<u32> {
    let written: String = digits.iter().collect();
    written.parse().ok().filter(|_| digits.len() <= 2)
}

/// `22;30`, `22'30`, `10/30`, `22-30` and `10 : 30`.
pub(super) fn in_digits(text: &AnswerText, at: usize) -> Vec<(HourSaid, usize)> {
    let read = || {
        let (hour, end) = text.digits(at)?;
        let sign_at = text.past_blanks(end);
        let sign = text.at(sign_at)?;
        let (minute, end) = text.digits(sign_at + 1)?;
        let (hour, value) = (number(hour)?, number(minute)?);
        let is_time = match sign {
            ':' | '.' | ',' | ';' | '\'' => true,
            '-' | '/' => is_minute_of(hour, value),
            _ => false,
        };
        let fits = is_time && hour <= 24 && minute.len() == 2;
        Some((HourSaid::hour(hour).past(value)?, end)).filter(|_| fits)
    };
    read().into_iter().collect()
}

/// Whether the second of two bare numbers can only be minutes: `10 30` is a time, and
/// `10 11` or `10-11` may be two.
pub(super) fn is_minute_of(hour: u32, minute: u32) -> bool {
    minute.is_multiple_of(5) && minute != hour + 1 && (minute == 0 || minute >= 10)
}
