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
use chrono::NaiveTime;
use letters::{leading, normal};

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
    let led_by = leading(&tokens, &words.at).unwrap_or(0);
    let rest = &tokens[led_by..];
    let is_led = led_by > 0;
    let (read, taken) = spoken::take(rest, style, is_led, words)
        .or_else(|| digits::take_after_half(rest, words))
        .or_else(|| digits::take(rest, style, is_led, words))?;
    Some((read, led_by + taken))
}
