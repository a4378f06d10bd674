//! How often something is so of a day: by chance, on the same weekdays, with
//! something else, or ever more or less.

use chrono::{Datelike, NaiveDate, Weekday};
use serde::Deserialize;

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(try_from = "OftenFile")]
pub enum Often {
    /// From 0, never, to 1, always.
    Chance(f64),
    Weekdays(Vec<Weekday>),
    /// One chance where something else is so of the same night, else another.
    With {
        thing: String,
        then: f64,
        otherwise: f64,
    },
    /// A chance that changes evenly over so many days from the first.
    Changing {
        from: f64,
        to: f64,
        days: u32,
    },
}

#[derive(Deserialize)]
#[serde(untagged)]
enum OftenFile {
    Chance(f64),
    Weekdays(Vec<String>),
    With(WithFile),
    Changing(ChangingFile),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WithFile {
    with: String,
    then: f64,
    otherwise: f64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ChangingFile {
    from: f64,
    to: f64,
    days: u32,
}

impl TryFrom<OftenFile> for Often {
    type Error = String;

    fn try_from(file: OftenFile) -> Result<Often, String> {
        Ok(match file {
            OftenFile::Chance(often) => Often::Chance(chance(often)?),
            OftenFile::Weekdays(days) => {
                let days = days.iter().map(|day| weekday(day));
                Often::Weekdays(days.collect::<Result<_, _>>()?)
            }
            OftenFile::With(file) => Often::With {
                thing: file.with,
                then: chance(file.then)?,
                otherwise: chance(file.otherwise)?,
            },
            OftenFile::Changing(file) => Often::Changing {
                from: chance(file.from)?,
                to: chance(file.to)?,
                days: file.days.max(1),
            },
        })
    }
}

fn chance(often: f64) -> Result<f64, String> {
    let is_chance = (0.0..=1.0).contains(&often);
    let no_chance = || "a chance is from 0 to 1".to_owned();
    is_chance.then_some(often).ok_or_else(no_chance)
}

fn weekday(day: &str) -> Result<Weekday, String> {
    let read = day.parse();
    read.map_err(|_no_weekday: chrono::ParseWeekdayError| {
        format!("\"{day}\" is no weekday, such as \"mon\"")
    })
}

/// A night as chance sees it.
#[derive(Clone, Copy)]
pub struct NightOfChance {
    pub night: NaiveDate,
    /// Counted from the first.
    pub number: i64,
    /// Whose chances these are.
    pub seed: u64,
    /// What the night is drawn by: the same for somebody who is made up to begin on
    /// another day.
    pub drawn_by: NaiveDate,
}

impl NightOfChance {
    /// A number from 0 to below 1 that looks like chance; the same for the same
    /// seed.
    pub fn share(self, thing: &str) -> f64 {
        share(self.seed, thing, self.drawn_by)
    }
}

impl Often {
    /// Whether it is so of a night; `is_so` tells of another thing of that night.
    pub fn holds(
        &self,
        thing: &str,
        night: NightOfChance,
        is_so: impl FnOnce(&str) -> bool,
    ) -> bool {
        match self {
            Often::Chance(chance) => night.share(thing) < *chance,
            Often::Weekdays(days) => days.contains(&night.night.weekday()),
            Often::With {
                thing: other,
                then,
                otherwise,
            } => night.share(thing) < if is_so(other) { *then } else { *otherwise },
            Often::Changing { from, to, days } => {
                let passed = night.number.clamp(0, i64::from(*days));
                let passed = f64::from(u32::try_from(passed).unwrap_or_default());
                let chance = from + (to - from) * passed / f64::from(*days);
                night.share(thing) < chance
            }
        }
    }
}

fn share(seed: u64, thing: &str, day: NaiveDate) -> f64 {
    let bytes = thing.bytes().chain(day.to_epoch_days().to_be_bytes());
    let mixed = bytes.fold(mix(seed), |mixed, byte| mix(mixed ^ u64::from(byte)));
    let [a, b, c, d, ..] = mixed.to_be_bytes();
    f64::from(u32::from_be_bytes([a, b, c, d])) / TWO_TO_32
}

const TWO_TO_32: f64 = 4_294_967_296.0;

/// One step of SplitMix64.
fn mix(number: u64) -> u64 {
    let number = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}
