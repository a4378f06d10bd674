//! Times as languages put them together: hour, minutes, and what stands between.

use super::grammar::Grammar;
use super::phrases::{AnswerText, ClockPhrases};
use super::pieces::{in_digits, is_minute_of, named};
use super::said::HourSaid;

impl Grammar {
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
}
