//! From a person's present local time to the places where it is that time.
//!
//! `present_places.txt` is a hand-picked list, largest first: a zone and the
//! city shown for it, separated by a tab. It has a place for every clock in
//! use and every way of changing it, and few enough of each to choose from.

use super::{Place, Zone};
use chrono::{DateTime, NaiveTime, TimeDelta, Utc};

const PLACES: &str = include_str!("present_places.txt");

/// How far a clock on the wall may be wrong, or a message late.
const TOLERANCE: TimeDelta = TimeDelta::minutes(10);

/// As many as fit a message as buttons, one per row.
const AT_MOST: usize = 8;

/// The places whose clocks read about this now, largest first.
pub fn zones_with_local_time(time: NaiveTime, now: DateTime<Utc>) -> Vec<Place> {
    PLACES
        .lines()
        .filter_map(place_of)
        .filter(|place| distance(now.with_timezone(&place.zone).time(), time) <= TOLERANCE)
        .take(AT_MOST)
        .collect()
}

/// The shorter way around the clock face.
fn distance(one: NaiveTime, other: NaiveTime) -> TimeDelta {
    let apart = (one - other).abs();
    apart.min(TimeDelta::days(1) - apart)
}

fn place_of(line: &str) -> Option<Place> {
    let (zone, label) = line.split_once('\t')?;
    Some(Place {
        zone: zone.parse::<Zone>().ok()?,
        label: label.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{Datelike, NaiveDate, Offset};

    #[test]
    fn every_line_of_the_list_is_understood() {
        for line in PLACES.lines() {
            assert!(place_of(line).is_some(), "{line}");
        }
    }

    /// Nobody's place is ever pushed off the end of the list.
    #[test]
    fn few_enough_places_share_a_clock_at_any_hour_of_the_year() {
        for now in months_from(2026, 24) {
            for line in PLACES.lines() {
                let place = place_of(line).unwrap();
                let there = now.with_timezone(&place.zone).time();
                let offered = zones_with_local_time(there, now);
                assert!(offered.contains(&place), "{line} at {now}");
            }
        }
    }

    /// Everyone is offered a place whose clock will change with theirs.
    #[test]
    fn every_zone_has_a_place_with_the_same_clock_all_year() {
        let is_place = |zone: &Zone| zone.name().contains('/') && !zone.name().starts_with("Etc/");
        for zone in Zone::all().filter(is_place) {
            let is_twin = |place: &Place| {
                months_from(2026, 24).all(|now| offset(zone, now) == offset(place.zone, now))
            };
            let known = PLACES
                .lines()
                .filter_map(place_of)
                .any(|place| is_twin(&place));
            assert!(known || RARE.contains(&zone.name()), "{zone}");
        }
    }

    /// Two hours forward in summer, for a few dozen researchers.
    const RARE: [&str; 1] = ["Antarctica/Troll"];

    fn offset(zone: Zone, now: DateTime<Utc>) -> i32 {
        now.with_timezone(&zone).offset().fix().local_minus_utc()
    }

    /// The fifteenth of each month, at noon.
    fn months_from(year: i32, count: u32) -> impl Iterator<Item = DateTime<Utc>> {
        let start = NaiveDate::from_ymd_opt(year, 1, 15).unwrap();
        (0..count).map(move |months| {
            let date = start + chrono::Months::new(months);
            assert_eq!(date.day(), 15);
            date.and_hms_opt(12, 0, 0).unwrap().and_utc()
        })
    }
}
