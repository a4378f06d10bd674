//! Times in digits: `22:30`, `22.30 Uhr`, `22 h 30`, `2230h`, `11:30 p. m.`

use super::letters::{leading, plain};
use super::read::{Half, Style, TypedTime, half_of, twelve_hours};
use crate::dialogue::ClockWords;
use chrono::NaiveTime;

/// What stands between hour and minute.
const SIGNS: [char; 5] = [':', '.', 'h', 'H', ','];

/// What follows the digits and says that they are a time.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Separator {
    /// `h`, which may be a length, too.
    Hours,
    /// `Uhr`, `o'clock`: a time and nothing else.
    OClock,
}

/// Digits, and how many words they and what goes with them are.
struct TypedDigits {
    hour: u32,
    minute: u32,
    /// Of the digits and what is between them.
    length: usize,
    sign: Option<char>,
    mark: Option<Separator>,
    taken: usize,
}

/// `下午 10:30`: the half of the day comes first, also without a blank. Not in
/// our letters: "I am 6 months pregnant" has no time in it. Among other words the half
/// may belong to a time before it, and a bare number after it to something else.
pub fn take_after_half(
    tokens: &[String],
    style: Style,
    words: &ClockWords,
) -> Option<(TypedTime, usize)> {
    if tokens.first()?.starts_with(|first: char| first.is_ascii()) {
        return None;
    }
    let (half, taken, clock) = match half_of(tokens, words) {
        Some((half, taken)) => (half, taken, tokens.get(taken)?.as_str()),
        None => {
            let first = tokens.first()?;
            let start = first.find(|one: char| one.is_ascii_digit())?;
            let (half, _) = half_of(&[first[..start].to_owned()], words)?;
            (half, 0, &first[start..])
        }
    };
    let clock = clock.trim_end_matches(['.', ',', ';']);
    if style.is_among_words() && taken > 0 && !clock.contains(SIGNS) {
        return None;
    }
    let (hour, minute) = hour_and_minute(clock)?;
    Some((
        TypedTime::Time(twelve_hours(hour, minute, half)?),
        taken + 1,
    ))
}

pub fn take(
    tokens: &[String],
    style: Style,
    is_led: bool,
    words: &ClockWords,
) -> Option<(TypedTime, usize)> {
    let (first, rest) = tokens.split_first()?;
    let (clock, ending) = split_after_digits(first)?;
    if let Some((half, taken)) = half_after(&ending, rest, words) {
        let (hour, minute) = hour_and_minute(clock)?;
        return Some((
            TypedTime::Time(twelve_hours(hour, minute, half)?),
            1 + taken,
        ));
    }
    let typed = typed(clock, &ending, rest, words)?;
    if let Some((half, taken)) = half_of(&rest[typed.taken..], words) {
        let time = twelve_hours(typed.hour, typed.minute, half)?;
        return Some((TypedTime::Time(time), 1 + typed.taken + taken));
    }
    let time = typed.twenty_four_hours(style, is_led)?;
    Some((TypedTime::Bare(time), 1 + typed.taken))
}

/// `pm` of `10.30pm`, and of `10.30 p. m.` and `10.30p. m.`
fn half_after(ending: &str, rest: &[String], words: &ClockWords) -> Option<(Half, usize)> {
    if ending.is_empty() {
        return half_of(rest, words);
    }
    let with_ending: Vec<String> = [ending.to_owned()]
        .into_iter()
        .chain(rest.iter().cloned())
        .collect();
    let (half, taken) = half_of(&with_ending, words)?;
    Some((half, taken - 1))
}

fn typed(clock: &str, ending: &str, rest: &[String], words: &ClockWords) -> Option<TypedDigits> {
    let (mark, taken) = match ending {
        "" => mark_of(rest, words).map_or((None, 0), |(mark, taken)| (Some(mark), taken)),
        _ => (Some(mark_of(&[ending.to_owned()], words)?.0), 0),
    };
    let (hour, minute) = hour_and_minute(clock)?;
    let typed = TypedDigits {
        hour,
        minute,
        length: clock.len(),
        sign: clock.chars().find(|one| SIGNS.contains(one)),
        mark,
        taken,
    };
    Some(typed.with_minutes_after(rest, words))
}

fn mark_of(tokens: &[String], words: &ClockWords) -> Option<(Separator, usize)> {
    let hours = leading(tokens, &words.hour).map(|taken| (Separator::Hours, taken));
    hours.or_else(|| leading(tokens, &words.o_clock).map(|taken| (Separator::OClock, taken)))
}

impl TypedDigits {
    /// `22 h 30`, `22h 30`, `22 Uhr 30` and `22 h30`.
    fn with_minutes_after(self, rest: &[String], words: &ClockWords) -> TypedDigits {
        if self.sign.is_some() || self.length > 2 {
            return self;
        }
        let glued = |token: &String| {
            let start = token.find(|one: char| one.is_ascii_digit())?;
            mark_of(&[token[..start].to_owned()], words)?;
            minutes(&token[start..])
        };
        let after = match self.mark {
            Some(_) => rest.get(self.taken).and_then(|token| minutes(token)),
            None => rest.first().and_then(glued),
        };
        // "At 4h, 10 minutes" is a time and a length.
        let next = rest.get(self.taken + 1..).unwrap_or_default();
        match after.filter(|_| leading(next, &words.minute).is_none()) {
            Some(minute) => TypedDigits {
                minute,
                sign: Some('h'),
                taken: self.taken + 1,
                ..self
            },
            None => self,
        }
    }

    fn twenty_four_hours(&self, style: Style, is_led: bool) -> Option<NaiveTime> {
        let is_bare_hour = self.length <= 2 && self.sign.is_none();
        let has_sign = self.sign.is_some_and(|sign| sign != ',');
        let is_military = self.mark.is_some() && !is_bare_hour;
        let is_marked = has_sign || is_military || self.mark == Some(Separator::OClock);
        let is_time = match style {
            Style::Log => is_marked,
            Style::Told => is_marked || (is_led && is_bare_hour && self.mark.is_none()),
            Style::Bedtime => !is_bare_hour || self.mark.is_some(),
            Style::Answer => true,
        };
        match (self.hour, self.minute) {
            _ if !is_time => None,
            (24, 0) => Some(NaiveTime::MIN),
            (hour, minute) => NaiveTime::from_hms_opt(hour, minute, 0),
        }
    }
}

/// Two digits, and nothing that is more than 59.
fn minutes(token: &str) -> Option<u32> {
    let token = plain(token);
    let are_digits = token.len() == 2 && token.bytes().all(|byte| byte.is_ascii_digit());
    let minutes = token.parse().ok().filter(|minutes| *minutes < 60);
    minutes.filter(|_| are_digits)
}

/// `10.30p.m.` → `10.30` and `pm`.
fn split_after_digits(word: &str) -> Option<(&str, String)> {
    let last_digit = word.rfind(|character: char| character.is_ascii_digit())?;
    let (clock, ending) = word.split_at(last_digit + 1);
    Some((clock, plain(ending)))
}

/// `22:30`, `2230`, `930` or `22`, as numbers; they may be too large.
fn hour_and_minute(clock: &str) -> Option<(u32, u32)> {
    let (hour, minute) = match clock.split_once(SIGNS) {
        Some(parts) => parts,
        None if clock.len() <= 2 => (clock, "00"),
        None => clock.split_at_checked(clock.len() - 2)?,
    };
    let are_digits = [hour, minute]
        .iter()
        .all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
    let fit = (1..=2).contains(&hour.len()) && minute.len() == 2;
    if !are_digits || !fit {
        return None;
    }
    Some((hour.parse().ok()?, minute.parse().ok()?))
}
