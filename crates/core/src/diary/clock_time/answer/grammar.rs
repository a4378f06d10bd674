//! What is said with a time in one language: its lists, made comparable. How they are
//! put together is not known in here.

use super::super::read::Half;
use super::phrases::ClockPhrases;
use crate::dialogue::ClockWords;

/// What is said with a time in one language, made comparable.
pub struct Grammar {
    pub(super) numbers: Vec<(u32, ClockPhrases)>,
    pub(super) hours: Vec<(u32, ClockPhrases)>,
    /// As they stand where the hour is not reached yet: `half elf`, `пол первого`.
    pub(super) hours_to: Vec<(u32, ClockPhrases)>,
    pub(super) parts: [(u32, ClockPhrases); 3],
    pub(super) halves: [(Half, ClockPhrases); 4],
    pub(super) noon: ClockPhrases,
    pub(super) midnight: ClockPhrases,
    pub(super) hour_unit: ClockPhrases,
    pub(super) minute_unit: ClockPhrases,
    pub(super) joins: ClockPhrases,
    pub(super) past: ClockPhrases,
    pub(super) to: ClockPhrases,
    pub(super) before_to: ClockPhrases,
    pub(super) less: ClockPhrases,
    pub(super) after_hour: [(u32, ClockPhrases); 2],
    pub(super) less_quarter: ClockPhrases,
    /// How far into the hour before the one that follows.
    pub(super) into: [(u32, ClockPhrases); 3],
    pub(super) before_hour: [(u32, ClockPhrases); 2],
    pub(super) quarter_to: ClockPhrases,
    pub(super) before: ClockPhrases,
    pub(super) after: ClockPhrases,
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
}

/// Numbers with their words.
fn each_of(numbers: Vec<(u32, Vec<String>)>) -> Vec<(u32, ClockPhrases)> {
    let numbers = numbers.into_iter();
    numbers
        .map(|(number, words)| (number, ClockPhrases::of(&words)))
        .collect()
}
