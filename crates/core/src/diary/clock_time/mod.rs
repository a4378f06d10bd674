//! Clock times as people type them, and as phones of other languages write
//! them. Which words are said with a time is told by the caller, for they
//! differ by language. Nothing is guessed: what is not clearly a time is none.

mod answer;
mod digits;
mod letters;
mod read;
mod spoken;

pub use read::{Style, TypedTime, other_half};

use crate::dialogue::ClockWords;
use chrono::{NaiveTime, Timelike};
use letters::{leading, normal};
use read::{half_of, twelve_hours};

/// A time of the day as it is written everywhere: `03:12`.
pub fn shown(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

/// No time with all that may be said around it is longer than this, in words.
const WORDS_MAX: usize = 10;

/// Reads a text that is a time and nothing else.
pub fn read_clock_time(text: &str, style: Style, words: &ClockWords) -> Option<TypedTime> {
    let tokens: Vec<&str> = text.split_whitespace().collect();
    let (read, consumed) = take_time(&tokens, style, words).unzip();
    let whole = read.filter(|_| consumed == Some(tokens.len()));
    match style {
        Style::Answer => whole.or_else(|| answer::read(text, words)),
        Style::Log | Style::Told | Style::Bedtime => whole,
    }
}

/// Reads a time from the front of the words, and says how many it took.
pub fn take_time(tokens: &[&str], style: Style, words: &ClockWords) -> Option<(TypedTime, usize)> {
    let tokens = tokens.iter().take(WORDS_MAX);
    let tokens: Vec<String> = tokens.map(|token| normal(token)).collect();
    if let Some(read) = take_after_half_and_at(&tokens, words) {
        return Some(read);
    }
    // Of "7 nachts um drei", seven is none.
    let next_has_the_half = take_after_half_and_at(tokens.get(1..)?, words).is_some();
    if next_has_the_half && style.is_among_words() {
        return None;
    }
    let led_by = leading(&tokens, &words.at).unwrap_or(0);
    let says_a_time = leading(&tokens, &words.at_clock).is_some();
    let style = match style {
        Style::Log if says_a_time => Style::Told,
        Style::Log | Style::Told | Style::Bedtime | Style::Answer => style,
    };
    let rest = &tokens[led_by..];
    let (read, taken) = take_at(rest, style, led_by > 0, words)?;
    Some((read, led_by + taken))
}

fn take_at(
    tokens: &[String],
    style: Style,
    is_led: bool,
    words: &ClockWords,
) -> Option<(TypedTime, usize)> {
    spoken::take(tokens, style, is_led, words)
        .or_else(|| digits::take_after_half(tokens, style, words))
        .or_else(|| digits::take(tokens, style, is_led, words))
}

/// `nachts um drei`: the half of the day, a word that leads to a time, and that.
fn take_after_half_and_at(tokens: &[String], words: &ClockWords) -> Option<(TypedTime, usize)> {
    let (half, taken) = half_of(tokens, words)?;
    let led_by = taken + leading(&tokens[taken..], &words.at)?;
    let (read, more) = take_at(&tokens[led_by..], Style::Told, true, words)?;
    let TypedTime::Bare(time) = read else {
        return None;
    };
    let time = twelve_hours(time.hour(), time.minute(), half)?;
    Some((TypedTime::Time(time), led_by + more))
}
