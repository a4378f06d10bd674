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
            .or_else(|| take_hour_and_part(tokens, words))
            .or_else(|| take_joined(tokens, words))
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

/// "half past ten", "quarter to 11", and "halb elf", which is half an hour before it.
fn take_past(tokens: &[String], words: &ClockWords) -> Option<(u32, u32, usize)> {
    let forms = [
        (&words.half_past, 30, false),
        (&words.half_to, 30, true),
        (&words.quarter_past, 15, false),
        (&words.quarter_to, 45, true),
    ];
    forms.into_iter().find_map(|(phrases, minute, is_before)| {
        let taken = leading(tokens, phrases)?;
        let rest = &tokens[taken..];
        let to = || word_of(rest, &words.hours_to).filter(|_| is_before);
        let (hour, more) = to().or_else(|| hour(rest, words))?;
        let hour = if is_before { before(hour) } else { hour };
        Some((hour, minute, taken + more))
    })
}

/// "diez y media", "ten less a quarter": the hour, and then what goes with it.
fn take_hour_and_part(tokens: &[String], words: &ClockWords) -> Option<(u32, u32, usize)> {
    let (hour, taken) = hour(tokens, words)?;
    let rest = &tokens[taken..];
    let forms = [
        (&words.and_half, hour, 30),
        (&words.and_quarter, hour, 15),
        (&words.less_quarter, before(hour), 45),
    ];
    forms.into_iter().find_map(|(phrases, hour, minute)| {
        let more = leading(rest, phrases)?;
        Some((hour, minute, taken + more))
    })
}

/// "3 e 10 da madrugada": only with a half of the day, for "3 and 10" may be anything.
fn take_joined(tokens: &[String], words: &ClockWords) -> Option<(u32, u32, usize)> {
    let (hour, taken) = hour(tokens, words)?;
    let joined = taken + leading(tokens.get(taken..)?, &words.joins)?;
    let minute = tokens
        .get(joined)?
        .parse()
        .ok()
        .filter(|minute| *minute < 60)?;
    half_of(&tokens[joined + 1..], words)?;
    Some((hour, minute, joined + 1))
}

/// The hour before, on a clock of twelve.
fn before(hour: u32) -> u32 {
    (hour + 10) % 12 + 1
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
    word_of(tokens, &words.hours)
}

/// The place of a word in a list of the hours from one on, the longest: "dua belas" is
/// twelve, though "dua" is two.
fn word_of(tokens: &[String], hours: &[String]) -> Option<(u32, usize)> {
    let said = (1..=12).zip(hours).filter_map(|(hour, word)| {
        let taken = leading(tokens, std::slice::from_ref(word))?;
        Some((hour, taken))
    });
    said.max_by_key(|(_, taken)| *taken)
}
