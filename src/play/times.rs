//! Times as people write them for the playground: `2026-03-28T20:00`, or with a blank
//! for the T.

use chrono::{Datelike, NaiveDateTime, Timelike};

/// Years that calendars and zones are known for.
const YEARS: std::ops::RangeInclusive<i32> = 2000..=2099;

/// What a clock on the wall shows, in whole seconds.
///
/// # Errors
/// A sentence that says what is expected.
pub fn reading(text: &str) -> Result<NaiveDateTime, String> {
    let forms = ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M"];
    let read = forms
        .iter()
        .find_map(|form| NaiveDateTime::parse_from_str(text, form).ok());
    let sound = read.filter(|read| YEARS.contains(&read.year()) && read.nanosecond() == 0);
    sound.ok_or_else(|| {
        "A time such as 2026-03-28T20:00 is expected, of the years 2000 to 2099.".to_owned()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_or_explained() {
        for (text, is_sound) in [
            ("2026-03-28T20:00", true),
            ("2026-03-28T20:00:30", true),
            ("2026-03-28 20:00", true),
            ("2026-03-28  20:00:00", false),
            ("2026-02-30T20:00", false),
            ("2026-03-28T24:00", false),
            ("2026-03-28T20:00:60", false),
            ("1999-12-31T23:59", false),
            ("262143-01-01T00:00", false),
            ("tomorrow", false),
            ("", false),
        ] {
            assert_eq!(reading(text).is_ok(), is_sound, "{text}");
        }
    }
}
