//! Times in words: `noon`, `half past ten`, `eleven o'clock in the evening`.

use super::letters::leading;
use super::read::{Style, TypedTime, half_of, twelve_hours};
use crate::dialogue::ClockWords;
use chrono::NaiveTime;

/// Among other words, only what can be nothing else: `noon` after a word such as
/// `at`, an hour with `o'clock`.
pub fn take(
    tokens: &[String],
    style: Style,
    is_led: bool,
    words: &ClockWords,
) -> Option<(TypedTime, usize)> {
    let may_be_alone = !style.is_among_words() || is_led;
    let twelve = may_be_alone.then(|| take_twelve(tokens, words)).flatten();
    twelve.or_else(|| {
        let (hour, minute, taken) = take_past(tokens, words)
            .or_else(|| take_hour_and_minutes(tokens, style, is_led, words))?;
        read(hour, minute, taken, tokens, words)
    })
}

fn take_twelve(tokens: &[String], words: &ClockWords) -> Option<(TypedTime, usize)> {
    let noon = leading(tokens, &words.noon).map(|taken| (NaiveTime::from_hms_opt(12, 0, 0), taken));
    let midnight = || leading(tokens, &words.midnight).map(|taken| (Some(NaiveTime::MIN), taken));
    let (time, taken) = noon.or_else(midnight)?;
    Some((TypedTime::Time(time?), taken))
}

/// "half past ten", "quarter to 11".
fn take_past(tokens: &[String], words: &ClockWords) -> Option<(u32, u32, usize)> {
    let forms = [
        (&words.half_past, 30, false),
        (&words.quarter_past, 15, false),
        (&words.quarter_to, 45, true),
    ];
    forms.into_iter().find_map(|(phrases, minute, is_before)| {
        let taken = leading(tokens, phrases)?;
        let (hour, more) = hour(&tokens[taken..], words)?;
        let hour = match is_before {
            true => (hour + 10) % 12 + 1,
            false => hour,
        };
        Some((hour, minute, taken + more))
    })
}

/// "ten thirty", "eleven o'clock", "eleven pm", and where a time was asked for or
/// is told "eleven".
fn take_hour_and_minutes(
    tokens: &[String],
    style: Style,
    is_led: bool,
    words: &ClockWords,
) -> Option<(u32, u32, usize)> {
    let (hour, taken) = hour_word(tokens, words)?;
    let rest = &tokens[taken..];
    if let Some(more) = leading(rest, &words.o_clock) {
        return Some((hour, 0, taken + more));
    }
    let has_half = half_of(rest, words).is_some();
    let forms = [
        (&words.fifteen, 15),
        (&words.thirty, 30),
        (&words.forty_five, 45),
    ];
    let mut forms = forms
        .into_iter()
        .filter(|_| !has_half && (style == Style::Told || !style.is_among_words()));
    let with_minutes = forms.find_map(|(phrases, minute)| {
        let more = leading(rest, phrases)?;
        Some((hour, minute, taken + more))
    });
    let is_alone = match style {
        Style::Answer => rest.is_empty(),
        Style::Told => is_led,
        Style::Log | Style::Bedtime => false,
    };
    with_minutes.or_else(|| (has_half || is_alone).then_some((hour, 0, taken)))
}

/// With the half of the day, where that follows.
fn read(
    hour: u32,
    minute: u32,
    taken: usize,
    tokens: &[String],
    words: &ClockWords,
) -> Option<(TypedTime, usize)> {
    match half_of(&tokens[taken..], words) {
        Some((half, more)) => {
            let time = twelve_hours(hour, minute, half)?;
            Some((TypedTime::Time(time), taken + more))
        }
        None => Some((
            TypedTime::Bare(NaiveTime::from_hms_opt(hour, minute, 0)?),
            taken,
        )),
    }
}

/// From 1 to 12, as a word or in digits.
fn hour(tokens: &[String], words: &ClockWords) -> Option<(u32, usize)> {
    let in_digits = tokens.first().and_then(|token| {
        let hour = token.trim_end_matches(['.', ',']).parse().ok()?;
        (1..=12).contains(&hour).then_some((hour, 1))
    });
    in_digits.or_else(|| hour_word(tokens, words))
}

fn hour_word(tokens: &[String], words: &ClockWords) -> Option<(u32, usize)> {
    (1..=12).zip(&words.hours).find_map(|(hour, word)| {
        let taken = leading(tokens, std::slice::from_ref(word))?;
        Some((hour, taken))
    })
}
