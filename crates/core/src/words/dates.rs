//! Dates in the calendar of a language.
//!
//! What is said of a date names its day, month and year by numbers; which those are is
//! decided where the words are chosen, for who reads it is known there and nowhere before.

use chrono::{Datelike, NaiveDate};
use icu_calendar::Date;
use icu_calendar::cal::Persian;
use serde::Deserialize;

/// By which calendar dates are told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DateCalendar {
    #[default]
    Gregorian,
    /// The solar one of Iran and Afghanistan; its year begins in March.
    Persian,
}

/// A date in numbers; months from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateInNumbers {
    pub day: u32,
    pub month: u32,
    pub year: i32,
}

impl DateCalendar {
    pub fn numbers(self, date: NaiveDate) -> DateInNumbers {
        let gregorian = DateInNumbers {
            day: date.day(),
            month: date.month(),
            year: date.year(),
        };
        match self {
            DateCalendar::Gregorian => gregorian,
            DateCalendar::Persian => gregorian.in_persian().unwrap_or(gregorian),
        }
    }
}

impl DateInNumbers {
    /// `None` beyond the years that anybody lives in.
    fn in_persian(self) -> Option<DateInNumbers> {
        let small = |number: u32| u8::try_from(number).ok();
        let date = Date::try_new_iso(self.year, small(self.month)?, small(self.day)?).ok()?;
        let date = date.to_calendar(Persian);
        Some(DateInNumbers {
            day: date.day_of_month().0.into(),
            month: date.month().ordinal.into(),
            year: date.year().extended_year(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first days of years and the last of a leap year, as calendars of Iran have them.
    #[test]
    fn dates_are_those_of_the_persian_calendar() {
        for (date, day, month, year) in [
            ("2026-03-20", 29, 12, 1404),
            ("2026-03-21", 1, 1, 1405),
            ("2025-03-20", 30, 12, 1403),
            ("2026-12-02", 11, 9, 1405),
            ("2027-01-01", 11, 10, 1405),
        ] {
            let numbers = DateCalendar::Persian.numbers(date.parse().unwrap());
            assert_eq!(numbers, DateInNumbers { day, month, year }, "{date}");
        }
    }
}
