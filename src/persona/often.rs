//! How often something is so of a day: by chance, or on the same weekdays.

use chrono::{Datelike, NaiveDate, Weekday};
use serde::Deserialize;

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(try_from = "OftenFile")]
pub enum Often {
    /// From 0, never, to 1, always.
    Chance(f64),
    Weekdays(Vec<Weekday>),
}

#[derive(Deserialize)]
#[serde(untagged)]
enum OftenFile {
    Chance(f64),
    Weekdays(Vec<String>),
}

impl TryFrom<OftenFile> for Often {
    type Error = String;

    fn try_from(file: OftenFile) -> Result<Often, String> {
        match file {
            OftenFile::Chance(chance) if (0.0..=1.0).contains(&chance) => Ok(Often::Chance(chance)),
            OftenFile::Chance(_) => Err("a chance is from 0 to 1".to_owned()),
            OftenFile::Weekdays(days) => {
                let days = days.iter().map(|day| weekday(day));
                Ok(Often::Weekdays(days.collect::<Result<_, _>>()?))
            }
        }
    }
}

fn weekday(day: &str) -> Result<Weekday, String> {
    let read = day.parse();
    read.map_err(|_no_weekday: chrono::ParseWeekdayError| {
        format!("\"{day}\" is no weekday, such as \"mon\"")
    })
}

impl Often {
    /// Whether it is so on a day; the same for the same seed.
    pub fn holds(&self, seed: u64, thing: &str, day: NaiveDate) -> bool {
        match self {
            Often::Chance(chance) => share(seed, thing, day) < *chance,
            Often::Weekdays(days) => days.contains(&day.weekday()),
        }
    }
}

/// A number from 0 to below 1 that looks like chance.
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
