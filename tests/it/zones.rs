//! Zones as the tests name them, whose clocks are what is in force.

mod named;

pub use named::{all, berlin, offset_seconds, vancouver, zone};

use charley::conversation::{Chat, Person};
use charley::place::{BUILT_IN, Release, Zone};
use chrono::{DateTime, NaiveTime, Offset, TimeDelta, Utc};

/// The rules that were known when this was written, in places whose clocks no
/// older data has right: British Columbia, Alberta and Manitoba keep their
/// summer clocks since 2026, Morocco that of Ramadan.
#[test]
fn clocks_show_what_is_in_force() {
    for (name, utc, local) in [
        (
            "America/Vancouver",
            "2026-01-15T12:00:00Z",
            "2026-01-15T04:00",
        ),
        (
            "America/Vancouver",
            "2026-11-30T10:15:00Z",
            "2026-11-30T03:15",
        ),
        (
            "America/Vancouver",
            "2060-01-15T12:00:00Z",
            "2060-01-15T05:00",
        ),
        ("Canada/Pacific", "2026-11-30T10:15:00Z", "2026-11-30T03:15"),
        (
            "America/Edmonton",
            "2026-11-30T10:15:00Z",
            "2026-11-30T04:15",
        ),
        (
            "America/Winnipeg",
            "2027-01-15T12:00:00Z",
            "2027-01-15T07:00",
        ),
        (
            "America/Yellowknife",
            "2027-01-31T12:00:00Z",
            "2027-01-31T06:00",
        ),
        (
            "Africa/Casablanca",
            "2026-07-15T12:00:00Z",
            "2026-07-15T13:00",
        ),
        (
            "Africa/Casablanca",
            "2026-11-30T10:15:00Z",
            "2026-11-30T10:15",
        ),
        // Ramadan, before and after.
        (
            "Africa/Casablanca",
            "2026-03-01T12:00:00Z",
            "2026-03-01T12:00",
        ),
        (
            "Africa/Casablanca",
            "2027-02-20T12:00:00Z",
            "2027-02-20T12:00",
        ),
        // What has no changes written down is by the rule.
        ("Europe/Berlin", "2100-07-01T12:00:00Z", "2100-07-01T14:00"),
        ("Europe/Berlin", "2500-01-01T12:00:00Z", "2500-01-01T13:00"),
        ("Asia/Kolkata", "1880-01-01T00:00:00Z", "1880-01-01T05:21"),
    ] {
        let instant: DateTime<Utc> = utc.parse().unwrap();
        let there = instant.with_timezone(&zone(name)).naive_local();
        assert_eq!(there.format("%FT%H:%M").to_string(), local, "{name} {utc}");
    }
}

#[test]
fn every_clock_is_read_as_another_crate_reads_it() {
    let first: DateTime<Utc> = "1905-01-01T05:17:00Z".parse().unwrap();
    for zone in Zone::all() {
        for step in 0..1_200 {
            let instant = first + TimeDelta::hours(step * 1_500);
            let offset = instant.with_timezone(&zone).offset().fix();
            let expected = offset_seconds(zone, instant.timestamp());
            assert_eq!(
                i64::from(offset.local_minus_utc()),
                expected,
                "{zone} {instant}"
            );
        }
    }
}

/// Whatever was stored once can be read, by its name, for ever.
#[test]
fn every_name_that_there_ever_was_is_a_zone() {
    let names = include_str!("../zone_names.txt");
    assert!(names.lines().count() > 590);
    for name in names.lines() {
        assert_eq!(zone(name).name(), name);
        assert_eq!(Zone::in_any_case(&name.to_uppercase()), Some(zone(name)));
    }
}

#[test]
fn a_zone_is_its_name_wherever_it_is_stored_or_sent() {
    for zone in Zone::all() {
        let stored = serde_json::to_string(&zone).unwrap();
        assert_eq!(stored, format!("\"{}\"", zone.name()));
        assert_eq!(serde_json::from_str::<Zone>(&stored).unwrap(), zone);
    }
    let sent = serde_json::from_str::<Zone>("\"Mars/Olympus\"");
    assert!(sent.is_err(), "what people send is a zone or nothing");
}

/// Its clock shows UTC, which is nobody's: no reminder is planned by it.
#[test]
fn a_person_whose_zone_the_data_does_not_have_is_kept_and_has_no_hours() {
    let now = "2026-11-30T10:15:00Z".parse().unwrap();
    let mut person = Chat::new(1, now).person;
    person.zone = Some(berlin());
    person.bedtime = NaiveTime::from_hms_opt(22, 30, 0);
    assert!(person.hours().is_some());
    let stored = serde_json::to_string(&person).unwrap();
    let stored = stored.replace("Europe/Berlin", "Europe/Atlantis");
    let read: Person = serde_json::from_str(&stored).unwrap();
    assert_eq!(read.hours(), None);
    assert_eq!(serde_json::to_string(&read).unwrap(), stored);
}

/// Needs no network: machines are kept up to date. `.ci/zone-data` asks
/// crates.io as well.
#[test]
fn the_zone_data_is_at_most_one_release_behind_the_machines() {
    let Ok(machines) = std::fs::read_to_string("/usr/share/zoneinfo/tzdata.zi") else {
        return;
    };
    let first = machines.lines().next().unwrap_or_default();
    let Ok(machines) = first.trim_start_matches("# version ").parse::<Release>() else {
        return;
    };
    let built_in: Release = BUILT_IN.parse().unwrap();
    assert!(!is_far_ahead(&machines, &built_in), "{machines} is out");
}

/// By more than one release.
fn is_far_ahead(newer: &Release, than: &Release) -> bool {
    let [newer_name, than_name] = [newer.to_string(), than.to_string()];
    let (newer_year, newer_letter) = newer_name.split_at(4);
    let (than_year, than_letter) = than_name.split_at(4);
    let is_next =
        |one: &str, other: &str| one.bytes().last() == other.bytes().last().map(|one| one + 1);
    let follows = match newer_year == than_year {
        true => is_next(newer_letter, than_letter),
        // How many the year before had is not known.
        false => newer_letter == "a" && is_next(newer_year, than_year),
    };
    newer > than && !follows
}

#[test]
fn one_release_ahead_is_not_far() {
    let release = |name: &str| name.parse::<Release>().unwrap();
    for (newer, than, far) in [
        ("2026f", "2026f", false),
        ("2025b", "2026f", false),
        ("2026g", "2026f", false),
        ("2026h", "2026f", true),
        ("2027a", "2026f", false),
        ("2027b", "2026f", true),
        ("2028a", "2026f", true),
    ] {
        assert_eq!(
            is_far_ahead(&release(newer), &release(than)),
            far,
            "{newer}"
        );
    }
}
