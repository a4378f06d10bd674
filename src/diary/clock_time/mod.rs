//! Clock times as people type them, and as phones of other languages write
//! them. Which words are said with a time is told by the caller, for they
//! differ by language. Nothing is guessed: what is not clearly a time is none.

mod digits;
mod letters;
mod spoken;

use crate::dialogue::ClockWords;
use chrono::{NaiveTime, TimeDelta, Timelike};
use letters::{leading, normal};

/// A time of the day as it is written everywhere: `03:12`.
pub fn shown(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

/// What digits alone mean. Signs (`22:30`) and a half of the day (`11 pm`)
/// make a time of them everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Among other words: `6` is a severity, `2230` and `22h` are nothing.
    Log,
    /// `2230` and `22h` are times, `22` is none.
    Bedtime,
    /// The answer to a question for a time: `22` is one too.
    Answer,
}

/// A time as it was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Read {
    /// With am or pm, or a word that says as much.
    Time(NaiveTime),
    /// Without; `10:30` may be meant for half past ten in the evening.
    Bare(NaiveTime),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Half {
    Am,
    Pm,
}

/// No time with all that may be said around it is longer than this, in words.
const WORDS_MAX: usize = 10;

impl Read {
    pub fn time(self) -> NaiveTime {
        match self {
            Read::Time(time) | Read::Bare(time) => time,
        }
    }

    /// Whether, as a bedtime, it has to be asked which half of the day is
    /// meant: from 05:00 to 16:59 without am or pm.
    pub fn needs_asking(self) -> bool {
        match self {
            Read::Time(_) => false,
            Read::Bare(time) => (5..17).contains(&time.hour()),
        }
    }
}

/// The same reading of a twelve-hour clock, in the other half of the day.
pub fn other_half(time: NaiveTime) -> NaiveTime {
    time + TimeDelta::hours(12)
}

/// Reads a text that is a time and nothing else.
pub fn read_clock_time(text: &str, style: Style, words: &ClockWords) -> Option<Read> {
    let tokens: Vec<&str> = text.split_whitespace().collect();
    let (read, consumed) = take_time(&tokens, style, words)?;
    (consumed == tokens.len()).then_some(read)
}

/// Reads a time from the front of the words, and says how many it took.
pub fn take_time(tokens: &[&str], style: Style, words: &ClockWords) -> Option<(Read, usize)> {
    let tokens = tokens.iter().take(WORDS_MAX);
    let tokens: Vec<String> = tokens.map(|token| normal(token)).collect();
    let led_by = leading(&tokens, &words.at).unwrap_or(0);
    let rest = &tokens[led_by..];
    let is_led = led_by > 0;
    let (read, taken) = spoken::take(rest, style, is_led, words)
        .or_else(|| digits::take_after_half(rest, words))
        .or_else(|| digits::take(rest, style, words))?;
    Some((read, led_by + taken))
}

/// The half of the day that the words begin with, and how many words that is.
fn half_of(tokens: &[String], words: &ClockWords) -> Option<(Half, usize)> {
    let am = leading(tokens, &words.am).map(|taken| (Half::Am, taken));
    am.or_else(|| leading(tokens, &words.pm).map(|taken| (Half::Pm, taken)))
}

/// A reading of a twelve-hour clock. `0:15 am` is one too.
fn twelve_hours(hour: u32, minute: u32, half: Half) -> Option<NaiveTime> {
    match half {
        Half::Am if hour <= 12 => NaiveTime::from_hms_opt(hour % 12, minute, 0),
        Half::Pm if (1..=12).contains(&hour) => NaiveTime::from_hms_opt(hour % 12 + 12, minute, 0),
        Half::Am | Half::Pm => None,
    }
}
