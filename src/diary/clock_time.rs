//! Clock times as people type them. Which words mean morning and afternoon is
//! told by the caller, for they differ by language.

use chrono::{NaiveTime, TimeDelta, Timelike};

/// The words for the two halves of the day, such as `am` and `pm`. Case and
/// dots in them do not count.
#[derive(Clone, Copy, Debug)]
pub struct Periods<'a> {
    pub am: &'a [String],
    pub pm: &'a [String],
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
    /// With am or pm.
    Time(NaiveTime),
    /// Without; `10:30` may be meant for half past ten in the evening.
    Bare(NaiveTime),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Half {
    Am,
    Pm,
}

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
pub fn read_clock_time(text: &str, style: Style, periods: Periods) -> Option<Read> {
    let tokens: Vec<&str> = text.split_whitespace().collect();
    let (read, consumed) = take_time(&tokens, style, periods)?;
    (consumed == tokens.len()).then_some(read)
}

/// Reads a time from the front of the words, and says how many it took.
pub fn take_time(tokens: &[&str], style: Style, periods: Periods) -> Option<(Read, usize)> {
    let (first, rest) = tokens.split_first()?;
    let (clock, ending) = split_after_digits(first)?;
    let hour_mark = ending == "h";
    if let Some(half) = periods.half_of(&ending) {
        return Some((Read::Time(twelve_hours(clock, half)?), 1));
    }
    if !ending.is_empty() && !hour_mark {
        return None;
    }
    let next = rest.first().map(|word| plain(word));
    if let Some(half) = next.and_then(|word| periods.half_of(&word)) {
        return Some((Read::Time(twelve_hours(clock, half)?), 2));
    }
    let time = twenty_four_hours(clock, hour_mark, style)?;
    Some((Read::Bare(time), 1))
}

impl Periods<'_> {
    fn half_of(&self, word: &str) -> Option<Half> {
        let is_among = |words: &[String]| words.iter().any(|one| plain(one) == word);
        if word.is_empty() {
            None
        } else if is_among(self.am) {
            Some(Half::Am)
        } else if is_among(self.pm) {
            Some(Half::Pm)
        } else {
            None
        }
    }
}

/// In lower case, without the signs that go with abbreviations and sentences.
fn plain(word: &str) -> String {
    word.chars()
        .filter(|character| !matches!(character, '.' | ',' | ';'))
        .flat_map(char::to_lowercase)
        .collect()
}

/// `10.30p.m.` → `10.30` and `pm`.
fn split_after_digits(word: &str) -> Option<(&str, String)> {
    let last_digit = word.rfind(|character: char| character.is_ascii_digit())?;
    let (clock, ending) = word.split_at(last_digit + 1);
    Some((clock, plain(ending)))
}

fn twelve_hours(clock: &str, half: Half) -> Option<NaiveTime> {
    let (hour, minute) = hour_and_minute(clock)?;
    match half {
        Half::Am if hour <= 12 => NaiveTime::from_hms_opt(hour % 12, minute, 0),
        Half::Pm if (1..=12).contains(&hour) => NaiveTime::from_hms_opt(hour % 12 + 12, minute, 0),
        Half::Am | Half::Pm => None,
    }
}

fn twenty_four_hours(clock: &str, hour_mark: bool, style: Style) -> Option<NaiveTime> {
    let has_sign = clock.contains(SIGNS);
    let bare_hour = clock.len() <= 2 && !hour_mark;
    let is_time = match style {
        Style::Log => has_sign,
        Style::Bedtime => !bare_hour,
        Style::Answer => true,
    };
    match hour_and_minute(clock)? {
        _ if !is_time => None,
        (24, 0) => Some(NaiveTime::MIN),
        (hour, minute) => NaiveTime::from_hms_opt(hour, minute, 0),
    }
}

/// What stands between hour and minute.
const SIGNS: [char; 4] = [':', '.', 'h', 'H'];

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
