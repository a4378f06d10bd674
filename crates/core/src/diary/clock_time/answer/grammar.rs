//! Times as languages put them together: hour, minutes, and what stands between.

use super::super::read::Half;
use super::phrases::{AnswerText, ClockPhrases};
use super::said::HourSaid;
use crate::dialogue::ClockWords;

/// What is said with a time in one language, made comparable.
pub struct Grammar {
    numbers: Vec<(u32, ClockPhrases)>,
    hours: Vec<(u32, ClockPhrases)>,
    /// As they stand where the hour is not reached yet: `half elf`, `пол первого`.
    hours_to: Vec<(u32, ClockPhrases)>,
    parts: [(u32, ClockPhrases); 3],
    halves: [(Half, ClockPhrases); 4],
    noon: ClockPhrases,
    midnight: ClockPhrases,
    hour_unit: ClockPhrases,
    minute_unit: ClockPhrases,
    joins: ClockPhrases,
    past: ClockPhrases,
    to: ClockPhrases,
    before_to: ClockPhrases,
    less: ClockPhrases,
    after_hour: [(u32, ClockPhrases); 2],
    less_quarter: ClockPhrases,
    /// How far into the hour before the one that follows.
    into: [(u32, ClockPhrases); 3],
    before_hour: [(u32, ClockPhrases); 2],
    quarter_to: ClockPhrases,
    before: ClockPhrases,
    after: ClockPhrases,
}

/// Minutes that were said, and where they end.
struct MinutesSaid {
    value: u32,
    /// With `minutes`, or as a quarter: it can be no hour.
    is_sure: bool,
    end: usize,
}

impl Grammar {
    pub fn of(words: &ClockWords) -> Grammar {
        let hours = words.hours.iter().zip(1..);
        let hours_to = words.hours_to.iter().zip(1..);
        let named = |(name, hour)| (hour, ClockPhrases::of([name]));
        Grammar {
            numbers: each_of(words.numbers.each(&words.joined_numbers)),
            hours: hours
                .map(named)
                .chain(each_of(words.hour_names.each(&[])))
                .collect(),
            hours_to: hours_to
                .map(named)
                .chain(each_of(words.hour_names_to.each(&[])))
                .collect(),
            parts: [
                (15, ClockPhrases::of(&words.quarter)),
                (20, ClockPhrases::of(&words.third)),
                (30, ClockPhrases::of(&words.half)),
            ],
            halves: [
                (Half::Am, ClockPhrases::of(&words.am)),
                (Half::Pm, ClockPhrases::of(&words.pm)),
                (Half::Night, ClockPhrases::of(&words.night)),
                (Half::Midday, ClockPhrases::of(&words.midday)),
            ],
            noon: ClockPhrases::of(&words.noon),
            midnight: ClockPhrases::of(&words.midnight),
            hour_unit: ClockPhrases::of(words.hour.iter().chain(&words.o_clock)),
            minute_unit: ClockPhrases::of(&words.minute),
            joins: ClockPhrases::of(&words.joins),
            past: ClockPhrases::of(&words.past),
            to: ClockPhrases::of(&words.to),
            before_to: ClockPhrases::of(&words.before_to),
            less: ClockPhrases::of(&words.less),
            after_hour: [
                (
                    30,
                    ClockPhrases::of(words.and_half.iter().chain(&words.thirty)),
                ),
                (
                    15,
                    ClockPhrases::of(words.and_quarter.iter().chain(&words.fifteen)),
                ),
            ],
            less_quarter: ClockPhrases::of(&words.less_quarter),
            into: [
                (30, ClockPhrases::of(&words.half_to)),
                (15, ClockPhrases::of(&words.quarter_into)),
                (45, ClockPhrases::of(&words.three_quarters_into)),
            ],
            before_hour: [
                (30, ClockPhrases::of(&words.half_past)),
                (15, ClockPhrases::of(&words.quarter_past)),
            ],
            quarter_to: ClockPhrases::of(&words.quarter_to),
            before: ClockPhrases::of(words.at.iter().chain(&words.before)),
            after: ClockPhrases::of(&words.after),
        }
    }

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

    /// Each time that stands there, and where it ends.
    pub fn times(&self, text: &AnswerText, at: usize) -> Vec<(HourSaid, usize)> {
        let mut times = in_digits(text, at);
        for (said, end) in self.hours(text, at) {
            times.push((said, end));
            for (said, end) in self.with_half(text, said, end) {
                times.extend(self.with_minutes(text, said, at, end));
            }
        }
        times.extend(self.minutes_first(text, at));
        times.extend(self.words_first(text, at));
        times
    }

    /// `10`, and `10 malam` of `10 malam lewat 20`.
    fn with_half(&self, text: &AnswerText, said: HourSaid, end: usize) -> Vec<(HourSaid, usize)> {
        let halves = self.halves(text, end).into_iter();
        let with = halves.map(|(half, end)| {
            let half = Some(half);
            (HourSaid { half, ..said }, end)
        });
        [(said, end)].into_iter().chain(with).collect()
    }

    /// The hour, and then the minutes.
    fn with_minutes(
        &self,
        text: &AnswerText,
        said: HourSaid,
        from: usize,
        end: usize,
    ) -> Vec<(HourSaid, usize)> {
        let mut times = Vec::new();
        for (minute, end) in named(&self.after_hour, text, end) {
            times.extend(said.past(minute).map(|said| (said, end)));
            times.extend(self.beside_half(text, said.past(minute), end));
        }
        for end in text.ends(end, &self.less_quarter) {
            times.extend(said.to(15).map(|said| (said, end)));
        }
        let minutes_after = |phrases: &ClockPhrases| {
            let ends = text.ends(end, phrases).into_iter();
            ends.flat_map(|end| self.minutes(text, end))
        };
        let less = minutes_after(&self.less);
        times.extend(less.filter_map(|minutes| Some((said.to(minutes.value)?, minutes.end))));
        let more = minutes_after(&self.joins);
        times.extend(more.filter_map(|minutes| Some((said.past(minutes.value)?, minutes.end))));
        let is_bare = text.digits(from).is_some_and(|(_, after)| after == end);
        let minutes = self.minutes(text, end).into_iter();
        let fitting = minutes.filter(|minutes| match is_bare {
            true => minutes.is_sure || is_minute_of(said.hour, minutes.value),
            false => minutes.is_sure || minutes.value >= 10 || minutes.value == 0,
        });
        times.extend(fitting.filter_map(|minutes| Some((said.past(minutes.value)?, minutes.end))));
        times
    }

    /// `عشرة ونص وخمسة`: five minutes from half past.
    fn beside_half(
        &self,
        text: &AnswerText,
        half_past: Option<HourSaid>,
        end: usize,
    ) -> Vec<(HourSaid, usize)> {
        let Some(said) = half_past.filter(|said| said.minute == 30) else {
            return Vec::new();
        };
        let moved = |phrases: &ClockPhrases, move_by: fn(u32, u32) -> u32| {
            let ends = text.ends(end, phrases).into_iter();
            let minutes = ends.flat_map(|end| self.minutes(text, end));
            let near = minutes.filter(|minutes| minutes.value <= 10);
            let at = near.map(|minutes| {
                let minute = move_by(said.minute, minutes.value);
                (HourSaid { minute, ..said }, minutes.end)
            });
            at.collect::<Vec<_>>()
        };
        let mut times = moved(&self.joins, |half, minutes| half + minutes);
        times.extend(moved(&self.less, |half, minutes| half - minutes));
        times
    }

    /// `zehn nach elf`, `diez para las once`, `двадцать минут одиннадцатого`.
    fn minutes_first(&self, text: &AnswerText, at: usize) -> Vec<(HourSaid, usize)> {
        let mut times = Vec::new();
        for minutes in self.minutes(text, at) {
            for end in text.ends(minutes.end, &self.past) {
                times.extend(self.each_hour(text, end, |said| said.past(minutes.value)));
                times.extend(self.each_half(text, end, |half| half.checked_add(minutes.value)));
            }
            for end in text.ends(minutes.end, &self.to) {
                times.extend(self.each_hour(text, end, |said| said.to(minutes.value)));
                times.extend(self.each_half(text, end, |half| half.checked_sub(minutes.value)));
            }
            if minutes.is_sure {
                times.extend(self.before_named(text, minutes.end, minutes.value));
            }
        }
        times
    }

    /// `halb elf`, `viertel nach elf`, `без десяти одиннадцать`.
    fn words_first(&self, text: &AnswerText, at: usize) -> Vec<(HourSaid, usize)> {
        let mut times = Vec::new();
        for (minute, end) in named(&self.into, text, at) {
            times.extend(self.before_named(text, end, minute));
            times.extend(self.each_hour(text, end, |said| said.to(60 - minute)));
        }
        for (minute, end) in named(&self.before_hour, text, at) {
            times.extend(self.each_hour(text, end, |said| said.past(minute)));
        }
        for end in text.ends(at, &self.quarter_to) {
            times.extend(self.each_hour(text, end, |said| said.to(15)));
        }
        for end in text.ends(at, &self.before_to) {
            for minutes in self.minutes(text, end) {
                times.extend(self.each_hour(text, minutes.end, |said| said.to(minutes.value)));
            }
        }
        times
    }

    fn each_hour(
        &self,
        text: &AnswerText,
        at: usize,
        meant: impl Fn(HourSaid) -> Option<HourSaid>,
    ) -> Vec<(HourSaid, usize)> {
        let hours = self.hours(text, at).into_iter();
        hours
            .filter_map(|(said, end)| Some((meant(said)?, end)))
            .collect()
    }

    /// `fünf vor halb elf`; whole minutes of the hour, whatever was typed.
    fn each_half(
        &self,
        text: &AnswerText,
        at: usize,
        meant: impl Fn(u32) -> Option<u32>,
    ) -> Vec<(HourSaid, usize)> {
        let (half, half_to) = &self.into[0];
        let Some(minute) = meant(*half).filter(|minute| (1..60).contains(minute)) else {
            return Vec::new();
        };
        let ends = text.ends(at, half_to).into_iter();
        let times = ends.flat_map(|end| {
            let mut times = self.before_named(text, end, minute);
            times.extend(self.each_hour(text, end, |said| said.to(60 - minute)));
            times
        });
        times.collect()
    }

    /// So many minutes into the hour before the one that is named.
    fn before_named(&self, text: &AnswerText, at: usize, minute: u32) -> Vec<(HourSaid, usize)> {
        let hours = named(&self.hours_to, text, at).into_iter();
        let times = hours.filter_map(|(hour, end)| {
            let end = self.past_unit(text, end);
            Some((HourSaid::hour(hour).to(60 - minute)?, end))
        });
        times.collect()
    }

    /// Each hour that stands there, with `o'clock` if it follows.
    fn hours(&self, text: &AnswerText, at: usize) -> Vec<(HourSaid, usize)> {
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

    fn past_unit(&self, text: &AnswerText, at: usize) -> usize {
        let ends = text.ends(at, &self.hour_unit);
        ends.first().copied().unwrap_or(at)
    }

    fn minutes(&self, text: &AnswerText, at: usize) -> Vec<MinutesSaid> {
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

/// Numbers with their words.
fn each_of(numbers: Vec<(u32, Vec<String>)>) -> Vec<(u32, ClockPhrases)> {
    let numbers = numbers.into_iter();
    numbers
        .map(|(number, words)| (number, ClockPhrases::of(&words)))
        .collect()
}

/// What the phrases are for that stand there, and where each ends.
fn named<T: Copy>(lists: &[(T, ClockPhrases)], text: &AnswerText, at: usize) -> Vec<(T, usize)> {
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
fn in_digits(text: &AnswerText, at: usize) -> Vec<(HourSaid, usize)> {
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
fn is_minute_of(hour: u32, minute: u32) -> bool {
    minute.is_multiple_of(5) && minute != hour + 1 && (minute == 0 || minute >= 10)
}
