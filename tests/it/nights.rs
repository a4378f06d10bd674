//! What night it is, whether it is night, and which night is over.

use crate::zones;
use charley::diary::Hours;
use charley::diary::night::{
    bedtime_of, happens, is_night, last_night_ended, next_to_come, night_of, night_of_in_zone,
    rising_of, start_of,
};
use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use proptest::prelude::*;

const EVENING: &str = "Europe/Berlin 22:30 06:30";
const LATE: &str = "Europe/Berlin 01:00 09:00";
const BY_DAY: &str = "Europe/Berlin 09:00 17:00";

#[test]
fn what_happens_belongs_to_a_night() {
    #[rustfmt::skip]
    let rows = [
        (EVENING, "2026-05-10T11:59:00+02:00", "2026-05-09"),
        (EVENING, "2026-05-10T12:00:00+02:00", "2026-05-10"),
        (EVENING, "2026-05-10T23:59:00+02:00", "2026-05-10"),
        (EVENING, "2026-05-11T03:12:00+02:00", "2026-05-10"),
        (EVENING, "2026-05-11T11:59:59+02:00", "2026-05-10"),
        (LATE, "2026-05-11T00:30:00+02:00", "2026-05-10"),
        (LATE, "2026-05-11T08:00:00+02:00", "2026-05-10"),
        // The border hours of a bedtime by day.
        ("Europe/Berlin 03:59 12:00", "2026-05-11T05:00:00+02:00", "2026-05-10"),
        ("Europe/Berlin 04:00 12:00", "2026-05-11T05:00:00+02:00", "2026-05-11"),
        ("Europe/Berlin 15:59 23:00", "2026-05-11T05:00:00+02:00", "2026-05-11"),
        ("Europe/Berlin 16:00 23:00", "2026-05-11T05:00:00+02:00", "2026-05-10"),
        (BY_DAY, "2026-05-11T00:00:00+02:00", "2026-05-11"),
        (BY_DAY, "2026-05-10T23:59:59+02:00", "2026-05-10"),
        // The person's zone decides, and both passes of a repeated hour are one night.
        ("Asia/Tokyo 22:30 06:30", "2026-05-10T05:00:00+02:00", "2026-05-10"),
        ("America/Los_Angeles 22:30 06:30", "2026-05-10T05:00:00+02:00", "2026-05-09"),
        (EVENING, "2026-10-25T02:30:00+02:00", "2026-10-24"),
        (EVENING, "2026-10-25T02:30:00+01:00", "2026-10-24"),
        (EVENING, "2028-02-29T23:00:00+01:00", "2028-02-29"),
    ];
    for (hours, instant, night) in rows {
        assert_eq!(
            night_of(at(instant), &read(hours)),
            date(night),
            "{hours} {instant}"
        );
    }
}

#[test]
fn without_a_bedtime_a_night_is_from_noon_to_noon() {
    let berlin = zones::berlin();
    let nine = NaiveTime::from_hms_opt(9, 0, 0);
    let morning = at("2026-05-11T08:00:00+02:00");
    assert_eq!(night_of_in_zone(morning, berlin, None), date("2026-05-10"));
    assert_eq!(night_of_in_zone(morning, berlin, nine), date("2026-05-11"));
}

#[test]
fn it_is_night_from_bedtime_until_rising() {
    #[rustfmt::skip]
    let rows = [
        (EVENING, "2026-05-10T22:29:59+02:00", false),
        (EVENING, "2026-05-10T22:30:00+02:00", true),
        (EVENING, "2026-05-11T06:29:59+02:00", true),
        (EVENING, "2026-05-11T06:30:00+02:00", false),
        (LATE, "2026-05-11T00:59:00+02:00", false),
        (LATE, "2026-05-11T01:00:00+02:00", true),
        (BY_DAY, "2026-05-11T08:59:00+02:00", false),
        (BY_DAY, "2026-05-11T09:00:00+02:00", true),
        (BY_DAY, "2026-05-11T17:00:00+02:00", false),
        // Asleep across the border of two nights: noon, and midnight.
        ("Europe/Berlin 03:30 13:00", "2026-05-11T12:59:00+02:00", true),
        ("Europe/Berlin 03:30 13:00", "2026-05-11T13:00:00+02:00", false),
        ("Europe/Berlin 15:30 01:00", "2026-05-11T00:59:00+02:00", true),
        ("Europe/Berlin 15:30 01:00", "2026-05-11T01:00:00+02:00", false),
        // Seven hours when clocks go forward, nine when they go back.
        (EVENING, "2026-03-29T06:29:00+02:00", true),
        (EVENING, "2026-03-29T06:30:00+02:00", false),
        (EVENING, "2026-10-25T06:29:00+01:00", true),
        (EVENING, "2026-10-25T06:30:00+01:00", false),
        // A bedtime that is skipped, and one that comes twice.
        ("Europe/Berlin 02:30 10:00", "2026-03-29T01:59:00+01:00", false),
        ("Europe/Berlin 02:30 10:00", "2026-03-29T03:00:00+02:00", true),
        ("Europe/Berlin 02:30 10:00", "2026-10-25T02:29:00+02:00", false),
        ("Europe/Berlin 02:30 10:00", "2026-10-25T02:30:00+02:00", true),
        ("Europe/Berlin 02:30 10:00", "2026-10-25T02:15:00+01:00", true),
        // A rising that is skipped, and one that comes twice.
        ("Europe/Berlin 18:00 02:30", "2026-03-29T01:59:00+01:00", true),
        ("Europe/Berlin 18:00 02:30", "2026-03-29T03:00:00+02:00", false),
        ("Europe/Berlin 18:00 02:30", "2026-10-25T02:29:00+02:00", true),
        ("Europe/Berlin 18:00 02:30", "2026-10-25T02:30:00+02:00", false),
        // To bed on the 29th, up on the 31st, for there was no 30th.
        ("Pacific/Apia 22:30 06:30", "2011-12-29T22:30:00-10:00", true),
        ("Pacific/Apia 22:30 06:30", "2011-12-31T06:29:00+14:00", true),
        ("Pacific/Apia 22:30 06:30", "2011-12-31T06:30:00+14:00", false),
        ("Pacific/Apia 00:30 06:30", "2011-12-31T00:29:00+14:00", false),
    ];
    for (hours, instant, expected) in rows {
        assert_eq!(
            is_night(at(instant), &read(hours)),
            expected,
            "{hours} {instant}"
        );
    }
}

#[test]
fn an_evening_that_was_skipped_is_no_night() {
    let evening = read("Pacific/Apia 22:30 06:30");
    let late = read("Pacific/Apia 00:30 08:30");
    let missing = |hours: &Hours| {
        let days = date("2011-12-27").iter_days().take(7);
        days.filter(|night| !happens(*night, hours))
            .collect::<Vec<_>>()
    };
    assert_eq!(missing(&evening), [date("2011-12-30")]);
    // Half past midnight on the 30th would have been on the night of the 29th.
    assert_eq!(missing(&late), [date("2011-12-29")]);
}

#[test]
fn the_check_in_is_about_the_last_night_that_ended() {
    #[rustfmt::skip]
    let rows = [
        (EVENING, "2026-05-11T06:29:59+02:00", "2026-05-09"),
        (EVENING, "2026-05-11T06:30:00+02:00", "2026-05-10"),
        (EVENING, "2026-05-11T13:00:00+02:00", "2026-05-10"),
        (EVENING, "2026-05-11T23:50:00+02:00", "2026-05-10"),
        (LATE, "2026-05-11T08:59:00+02:00", "2026-05-09"),
        (LATE, "2026-05-11T09:00:00+02:00", "2026-05-10"),
        (BY_DAY, "2026-05-11T16:59:00+02:00", "2026-05-10"),
        (BY_DAY, "2026-05-11T17:00:00+02:00", "2026-05-11"),
        ("Europe/Berlin 03:30 13:00", "2026-05-11T12:30:00+02:00", "2026-05-09"),
        ("Europe/Berlin 03:30 13:00", "2026-05-11T13:00:00+02:00", "2026-05-10"),
        ("Pacific/Apia 22:30 06:30", "2011-12-31T06:29:00+14:00", "2011-12-28"),
        ("Pacific/Apia 22:30 06:30", "2011-12-31T06:30:00+14:00", "2011-12-29"),
    ];
    for (hours, instant, night) in rows {
        let found = last_night_ended(at(instant), &read(hours));
        assert_eq!(found, Some(date(night)), "{hours} {instant}");
    }
}

#[test]
fn the_night_to_come_is_the_next_that_somebody_goes_to_bed_in() {
    #[rustfmt::skip]
    let rows = [
        (EVENING, "2026-05-10T09:00:00+02:00", "2026-05-10", "2026-05-10T12:00:00+02:00"),
        (EVENING, "2026-05-10T22:29:59+02:00", "2026-05-10", "2026-05-10T12:00:00+02:00"),
        (EVENING, "2026-05-10T22:30:00+02:00", "2026-05-11", "2026-05-11T12:00:00+02:00"),
        (EVENING, "2026-05-11T01:00:00+02:00", "2026-05-11", "2026-05-11T12:00:00+02:00"),
        (LATE, "2026-05-11T00:30:00+02:00", "2026-05-10", "2026-05-10T12:00:00+02:00"),
        (BY_DAY, "2026-05-10T20:00:00+02:00", "2026-05-11", "2026-05-11T00:00:00+02:00"),
        // There was no evening of the 30th.
        ("Pacific/Apia 22:30 06:30", "2011-12-29T23:00:00-10:00", "2011-12-31", "2011-12-31T12:00:00+14:00"),
    ];
    for (hours, instant, night, start) in rows {
        let hours = read(hours);
        let next = next_to_come(at(instant), &hours);
        assert_eq!(
            (next, start_of(next, &hours)),
            (date(night), at(start)),
            "{instant}"
        );
    }
}

proptest! {
    /// Whatever the hours, a bedtime is in its own night, each night is in
    /// order, and silence begins with it and ends with the rising.
    #[test]
    fn nights_follow_one_another(
        zone in prop::sample::select(zones::all()),
        day in 1_100..24_000_i64,
        bedtime_minute in 0..1_440_i64,
        sleep_minutes in 180..900_i64,
    ) {
        let bedtime = NaiveTime::MIN + TimeDelta::minutes(bedtime_minute);
        let rising = bedtime + TimeDelta::minutes(sleep_minutes);
        let hours = Hours { zone, bedtime, rising };
        let first = NaiveDate::from_ymd_opt(1970, 1, 1).unwrap() + TimeDelta::days(day);
        let mut awake_since = bedtime_of(first, &hours) - TimeDelta::hours(1);
        for night in first.iter_days().take(4).filter(|night| happens(*night, &hours)) {
            let (bed, rise) = (bedtime_of(night, &hours), rising_of(night, &hours));
            prop_assert!(awake_since < bed && bed < rise);
            prop_assert_eq!(night_of(bed, &hours), night);
            prop_assert!(!is_night(bed - TimeDelta::seconds(1), &hours));
            prop_assert!(is_night(bed, &hours));
            prop_assert!(is_night(rise - TimeDelta::seconds(1), &hours));
            prop_assert!(!is_night(rise, &hours));
            prop_assert_eq!(last_night_ended(rise, &hours), Some(night));
            awake_since = rise;
        }
    }
}

/// `zone bedtime rising`
fn read(hours: &str) -> Hours {
    let words: Vec<&str> = hours.split(' ').collect();
    let time = |text: &str| NaiveTime::parse_from_str(text, "%H:%M").unwrap();
    Hours {
        zone: words[0].parse().unwrap(),
        bedtime: time(words[1]),
        rising: time(words[2]),
    }
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}
