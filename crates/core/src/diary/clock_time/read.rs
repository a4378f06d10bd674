//! A time as it was typed, and what its digits mean.

use super::letters::leading;
use crate::dialogue::ClockWords;
use chrono::{NaiveTime, TimeDelta, Timelike};

/// What digits alone mean. Signs (`22:30`) and a half of the day (`11 pm`)
/// make a time of them everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Among other words: `6` is a severity, `2230` and `22h` are nothing.
    Log,
    /// The same, beside words that say when: `at 3` is a time, too.
    Told,
    /// `2230` and `22h` are times, `22` is none.
    Bedtime,
    /// The answer to a question for a time: `22` is one too.
    Answer,
}

impl Style {
    /// Whether it stands among words that say other things.
    pub fn is_among_words(self) -> bool {
        match self {
            Style::Log | Style::Told => true,
            Style::Bedtime | Style::Answer => false,
        }
    }
}

/// A time as it was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypedTime {
    /// With am or pm, or a word that says as much.
    Time(NaiveTime),
    /// Without; `10:30` may be meant for half past ten in the evening.
    Bare(NaiveTime),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Half {
    Am,
    Pm,
    /// Evening or small hours, by which hour it is: `11 de la noche`, `2 de la noche`.
    Night,
    /// Morning or afternoon, by which hour it is: `11 siang`, `1 siang`.
    Midday,
}

impl TypedTime {
    pub fn time(self) -> NaiveTime {
        match self {
            TypedTime::Time(time) | TypedTime::Bare(time) => time,
        }
    }

    /// Whether, as a bedtime, it has to be asked which half of the day is
    /// meant: from 05:00 to 16:59 without am or pm.
    pub fn needs_asking(self) -> bool {
        match self {
            TypedTime::Time(_) => false,
            TypedTime::Bare(time) => (5..17).contains(&time.hour()),
        }
    }
}

/// The same reading of a twelve-hour clock, in the other half of the day.
pub fn other_half(time: NaiveTime) -> NaiveTime {
    time + TimeDelta::hours(12)
}

/// The half of the day that the words begin with, and how many words that is.
pub fn half_of(tokens: &[String], words: &ClockWords) -> Option<(Half, usize)> {
    let of = |half, phrases| leading(tokens, phrases).map(|taken| (half, taken));
    of(Half::Am, &words.am)
        .or_else(|| of(Half::Pm, &words.pm))
        .or_else(|| of(Half::Night, &words.night))
        .or_else(|| of(Half::Midday, &words.midday))
}

/// A reading of a twelve-hour clock. `0:15 am` is one too.
pub fn twelve_hours(hour: u32, minute: u32, half: Half) -> Option<NaiveTime> {
    match half {
        Half::Am if hour <= 12 => NaiveTime::from_hms_opt(hour % 12, minute, 0),
        Half::Pm if (1..=12).contains(&hour) => NaiveTime::from_hms_opt(hour % 12 + 12, minute, 0),
        Half::Night if (6..=11).contains(&hour) => NaiveTime::from_hms_opt(hour + 12, minute, 0),
        Half::Night if hour == 12 => NaiveTime::from_hms_opt(0, minute, 0),
        Half::Night if !(6..=17).contains(&hour) => NaiveTime::from_hms_opt(hour, minute, 0),
        Half::Midday if (10..=17).contains(&hour) => NaiveTime::from_hms_opt(hour, minute, 0),
        Half::Midday if (1..=5).contains(&hour) => NaiveTime::from_hms_opt(hour + 12, minute, 0),
        Half::Am | Half::Pm | Half::Night | Half::Midday => None,
    }
}
