//! From a wall clock to an instant, on the days when clocks change as well.

use super::Zone;
use super::zone::end_of_gap;
use chrono::{DateTime, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};

/// The instant at which clocks in the zone read this. A reading that happens
/// twice is the first of the two; one that is skipped is the first instant
/// after the skipped stretch.
pub fn instant_at(zone: Zone, reading: NaiveDateTime) -> DateTime<Utc> {
    match zone.from_local_datetime(&reading) {
        LocalResult::Single(instant) | LocalResult::Ambiguous(instant, _) => instant.to_utc(),
        LocalResult::None => end_of_gap(zone, reading).unwrap_or_else(|| reading.and_utc()),
    }
}

/// Every instant at which clocks in the zone read this, earlier first: two
/// where it happens twice, and the end of the stretch where it is skipped.
pub fn instants_at(zone: Zone, reading: NaiveDateTime) -> Vec<DateTime<Utc>> {
    match zone.from_local_datetime(&reading) {
        LocalResult::Single(_) | LocalResult::None => vec![instant_at(zone, reading)],
        LocalResult::Ambiguous(first, second) => vec![first.to_utc(), second.to_utc()],
    }
}

/// Whether the date happened in the zone. Places that move to the other side
/// of the date line skip one whole: Apia had no 30 December 2011.
pub fn has_date(zone: Zone, date: NaiveDate) -> bool {
    let start = instant_at(zone, date.and_time(NaiveTime::MIN));
    start.with_timezone(&zone).date_naive() == date
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(zone: &str) -> Zone {
        zone.parse().unwrap()
    }

    fn reading(text: &str) -> NaiveDateTime {
        text.parse().unwrap()
    }

    #[test]
    fn a_reading_is_an_instant_on_every_day() {
        for (zone, local, utc) in [
            (
                "Europe/Berlin",
                "2026-01-10T22:30:00",
                "2026-01-10T21:30:00Z",
            ),
            // Skipped: the clock goes from 02:00 to 03:00 at 01:00 UTC.
            (
                "Europe/Berlin",
                "2026-03-29T02:00:00",
                "2026-03-29T01:00:00Z",
            ),
            (
                "Europe/Berlin",
                "2026-03-29T02:59:00",
                "2026-03-29T01:00:00Z",
            ),
            (
                "Europe/Berlin",
                "2026-03-29T03:00:00",
                "2026-03-29T01:00:00Z",
            ),
            // Twice: the first time is the summer one.
            (
                "Europe/Berlin",
                "2026-10-25T02:30:00",
                "2026-10-25T00:30:00Z",
            ),
            // Half an hour only.
            (
                "Australia/Lord_Howe",
                "2026-10-04T02:15:00",
                "2026-10-03T15:30:00Z",
            ),
            (
                "Australia/Lord_Howe",
                "2026-04-05T01:45:00",
                "2026-04-04T14:45:00Z",
            ),
            // A gap at midnight, and one that ends at midnight.
            (
                "Africa/Cairo",
                "2026-04-24T00:20:00",
                "2026-04-23T22:00:00Z",
            ),
            (
                "America/Nuuk",
                "2026-03-28T23:30:00",
                "2026-03-29T01:00:00Z",
            ),
            // A whole day.
            (
                "Pacific/Apia",
                "2011-12-30T22:30:00",
                "2011-12-30T10:00:00Z",
            ),
        ] {
            let expected: DateTime<Utc> = utc.parse().unwrap();
            assert_eq!(
                instant_at(named(zone), reading(local)),
                expected,
                "{zone} {local}"
            );
        }
    }

    #[test]
    fn a_date_is_missing_only_where_a_whole_day_was_skipped() {
        let date = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert!(!has_date(named("Pacific/Apia"), date("2011-12-30")));
        assert!(has_date(named("Pacific/Apia"), date("2011-12-29")));
        assert!(has_date(named("Pacific/Apia"), date("2011-12-31")));
        assert!(has_date(named("Africa/Cairo"), date("2026-04-24")));
        assert!(has_date(named("America/Nuuk"), date("2026-03-28")));
        assert!(has_date(named("America/Nuuk"), date("2026-03-29")));
    }

    #[test]
    fn the_ends_of_the_calendar_do_no_harm() {
        instant_at(named("Asia/Tokyo"), NaiveDateTime::MIN);
        instant_at(named("America/New_York"), NaiveDateTime::MAX);
    }
}
