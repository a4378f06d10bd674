//! From a wall clock to an instant, on the days when clocks change as well.

use chrono::{DateTime, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone, Utc};
use chrono_tz::{GapInfo, Tz};

/// The instant at which clocks in the zone read this. A reading that happens
/// twice is the first of the two; one that is skipped is the first instant
/// after the skipped stretch.
pub fn instant_at(zone: Tz, reading: NaiveDateTime) -> DateTime<Utc> {
    match zone.from_local_datetime(&reading) {
        LocalResult::Single(instant) | LocalResult::Ambiguous(instant, _) => instant.to_utc(),
        LocalResult::None => end_of_gap(zone, reading).unwrap_or_else(|| reading.and_utc()),
    }
}

/// Whether the date happened in the zone. Places that move to the other side
/// of the date line skip one whole: Apia had no 30 December 2011.
pub fn has_date(zone: Tz, date: NaiveDate) -> bool {
    let start = instant_at(zone, date.and_time(NaiveTime::MIN));
    start.with_timezone(&zone).date_naive() == date
}

fn end_of_gap(zone: Tz, reading: NaiveDateTime) -> Option<DateTime<Utc>> {
    let (reading_before, offset_before) = GapInfo::new(&reading, &zone)?.begin?;
    Some((reading_before - offset_before.fix()).and_utc())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reading(text: &str) -> NaiveDateTime {
        text.parse().unwrap()
    }

    #[test]
    fn a_reading_is_an_instant_on_every_day() {
        for (zone, local, utc) in [
            (
                Tz::Europe__Berlin,
                "2026-01-10T22:30:00",
                "2026-01-10T21:30:00Z",
            ),
            // Skipped: the clock goes from 02:00 to 03:00 at 01:00 UTC.
            (
                Tz::Europe__Berlin,
                "2026-03-29T02:00:00",
                "2026-03-29T01:00:00Z",
            ),
            (
                Tz::Europe__Berlin,
                "2026-03-29T02:59:00",
                "2026-03-29T01:00:00Z",
            ),
            (
                Tz::Europe__Berlin,
                "2026-03-29T03:00:00",
                "2026-03-29T01:00:00Z",
            ),
            // Twice: the first time is the summer one.
            (
                Tz::Europe__Berlin,
                "2026-10-25T02:30:00",
                "2026-10-25T00:30:00Z",
            ),
            // Half an hour only.
            (
                Tz::Australia__Lord_Howe,
                "2026-10-04T02:15:00",
                "2026-10-03T15:30:00Z",
            ),
            (
                Tz::Australia__Lord_Howe,
                "2026-04-05T01:45:00",
                "2026-04-04T14:45:00Z",
            ),
            // A gap at midnight, and one that ends at midnight.
            (
                Tz::Africa__Cairo,
                "2026-04-24T00:20:00",
                "2026-04-23T22:00:00Z",
            ),
            (
                Tz::America__Nuuk,
                "2026-03-28T23:30:00",
                "2026-03-29T01:00:00Z",
            ),
            // A whole day.
            (
                Tz::Pacific__Apia,
                "2011-12-30T22:30:00",
                "2011-12-30T10:00:00Z",
            ),
        ] {
            let expected: DateTime<Utc> = utc.parse().unwrap();
            assert_eq!(instant_at(zone, reading(local)), expected, "{zone} {local}");
        }
    }

    #[test]
    fn a_date_is_missing_only_where_a_whole_day_was_skipped() {
        let date = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert!(!has_date(Tz::Pacific__Apia, date("2011-12-30")));
        assert!(has_date(Tz::Pacific__Apia, date("2011-12-29")));
        assert!(has_date(Tz::Pacific__Apia, date("2011-12-31")));
        assert!(has_date(Tz::Africa__Cairo, date("2026-04-24")));
        assert!(has_date(Tz::America__Nuuk, date("2026-03-28")));
        assert!(has_date(Tz::America__Nuuk, date("2026-03-29")));
    }

    #[test]
    fn the_ends_of_the_calendar_do_no_harm() {
        instant_at(Tz::Asia__Tokyo, NaiveDateTime::MIN);
        instant_at(Tz::America__New_York, NaiveDateTime::MAX);
    }
}
