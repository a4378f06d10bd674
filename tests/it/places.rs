//! Zones by what people type, by where they are, and by what time it is there.

use charley::place::{
    Place, PlacesFound, Zone, find_zone, place_label, zone_at, zones_with_local_time,
};
use chrono::{DateTime, NaiveTime, Utc};
use proptest::prelude::*;

#[test]
fn a_place_is_found_however_it_is_written() {
    for (typed, zone, label) in [
        ("Europe/Berlin", "Europe/Berlin", "Berlin"),
        ("europe/berlin", "Europe/Berlin", "Berlin"),
        ("  EUROPE/BERLIN ", "Europe/Berlin", "Berlin"),
        ("America/New York", "America/New_York", "New York"),
        ("berlin", "Europe/Berlin", "Berlin"),
        ("Berlin, Germany", "Europe/Berlin", "Berlin"),
        ("new york", "America/New_York", "New York"),
        ("new_york", "America/New_York", "New York"),
        ("New-York", "America/New_York", "New York"),
        ("São Paulo", "America/Sao_Paulo", "São Paulo"),
        ("sao paulo", "America/Sao_Paulo", "São Paulo"),
        ("sa\u{303}o paulo", "America/Sao_Paulo", "São Paulo"),
        ("Port-au-Prince", "America/Port-au-Prince", "Port-au-Prince"),
        ("dar es salaam", "Africa/Dar_es_Salaam", "Dar es Salaam"),
        ("Sydney!", "Australia/Sydney", "Sydney"),
        ("indiana/knox", "", ""),
        ("knox", "America/Indiana/Knox", "Knox"),
        ("münchen", "Europe/Berlin", "Munich"),
        ("MUNICH", "Europe/Berlin", "Munich"),
        ("muenchen", "Europe/Berlin", "Munich"),
        ("Den Haag", "Europe/Amsterdam", "The Hague"),
        ("san francisco", "America/Los_Angeles", "San Francisco"),
        ("nyc", "America/New_York", "New York"),
        ("Washington, DC", "America/New_York", "Washington"),
        ("kraków", "Europe/Warsaw", "Kraków"),
        ("łodz", "Europe/Warsaw", "Łódź"),
        ("mumbai", "Asia/Kolkata", "Mumbai"),
        ("İzmir", "Europe/Istanbul", "İzmir"),
        ("izmir", "Europe/Istanbul", "İzmir"),
        ("xi'an", "Asia/Shanghai", "Xi'an"),
        ("Istanbul", "Europe/Istanbul", "Istanbul"),
        (
            "buenos aires",
            "America/Argentina/Buenos_Aires",
            "Buenos Aires",
        ),
        ("Portland, Maine", "America/New_York", "Portland"),
        ("UTC", "UTC", "UTC"),
        ("gmt", "GMT", "GMT"),
        ("Singapore", "Singapore", "Singapore"),
        // In names of zones the sign is turned round, and nowhere else.
        ("Etc/GMT+5", "Etc/GMT+5", "UTC−5"),
        ("etc/gmt-14", "Etc/GMT-14", "UTC+14"),
        ("Etc/GMT0", "Etc/GMT0", "UTC"),
        ("GMT-0", "GMT-0", "UTC"),
        ("Australia/West", "Australia/West", "West"),
        ("US/Pacific", "US/Pacific", "Pacific"),
        ("Asia/Calcutta", "Asia/Calcutta", "Calcutta"),
    ] {
        let expected = match zone {
            "" => PlacesFound::None,
            zone => PlacesFound::One(Place {
                zone: zone.parse().unwrap(),
                label: label.to_owned(),
            }),
        };
        assert_eq!(find_zone(typed), expected, "{typed}");
    }
}

#[test]
fn a_name_that_several_places_have_is_asked_about() {
    for (typed, expected) in [
        (
            "birmingham",
            "Birmingham, England = Europe/London; Birmingham, Alabama = America/Chicago",
        ),
        (
            "Portland",
            "Portland, Oregon = America/Los_Angeles; Portland, Maine = America/New_York",
        ),
        (
            "san josé",
            "San Jose, California = America/Los_Angeles; San Jose, Costa Rica = America/Costa_Rica",
        ),
        (
            "greenwich",
            "Greenwich, England = Europe/London; Greenwich, Connecticut = America/New_York",
        ),
        (
            "Norfolk",
            "Norfolk, Virginia = America/New_York; Norfolk, England = Europe/London; \
             Norfolk Island, Australia = Pacific/Norfolk",
        ),
        (
            "valencia",
            "Valencia, Spain = Europe/Madrid; Valencia, Venezuela = America/Caracas",
        ),
        (
            "hyderabad",
            "Hyderabad, India = Asia/Kolkata; Hyderabad, Pakistan = Asia/Karachi",
        ),
        (
            "samoa",
            "Apia, Samoa = Pacific/Apia; Pago Pago, American Samoa = Pacific/Pago_Pago",
        ),
    ] {
        let PlacesFound::Several(places) = find_zone(typed) else {
            panic!("{typed} is one or none");
        };
        let places: Vec<String> = places
            .iter()
            .map(|place| format!("{} = {}", place.label, place.zone))
            .collect();
        assert_eq!(places.join("; "), expected);
    }
}

#[test]
fn what_is_no_place_is_not_guessed() {
    for typed in [
        "",
        " ",
        "/",
        "?",
        "🙂",
        "atlantis",
        "germany",
        "EST",
        "mst",
        "CET",
        "PRC",
        "GMT+5",
        "UTC+2",
        "22:30",
        "eastern",
        "Eastern",
        "Central",
        "Mountain",
        "Pacific",
        "West",
        "north",
        "SOUTH",
        "Center",
        "Universal",
        "Local",
        "localtime",
        "Home",
        "here",
        "Wake",
        "Oral",
        "UTC+05:30",
        "PST",
        "west of here",
        "Europe/",
        "America",
        "europe/berlin/x",
    ] {
        assert_eq!(find_zone(typed), PlacesFound::None, "{typed}");
    }
}

#[test]
fn every_zone_is_found_by_its_own_name() {
    for zone in Zone::all() {
        let is_abbreviation = zone.name().len() == 3;
        let is_word = ["Factory", "Greenwich", "Universal", "Zulu"].contains(&zone.name());
        let expected = matches!(zone.name(), "UTC" | "GMT") || !(is_abbreviation || is_word);
        let label = place_label(zone);
        let one = PlacesFound::One(Place { zone, label });
        assert_eq!(find_zone(zone.name()) == one, expected, "{zone}");
    }
}

#[test]
fn a_location_has_a_zone() {
    for (latitude, longitude, zone) in [
        (52.52, 13.40, "Europe/Berlin"),
        (40.71, -74.01, "America/New_York"),
        (-33.87, 151.21, "Australia/Sydney"),
        (27.70, 85.32, "Asia/Kathmandu"),
        (-13.83, -171.77, "Pacific/Apia"),
        (-14.28, -170.70, "Pacific/Pago_Pago"),
        (-1.29, 36.82, "Africa/Nairobi"),
        (64.15, -21.94, "Atlantic/Reykjavik"),
        // At sea, and at the edges of the map.
        (0.0, -30.0, "Etc/GMT+2"),
        (0.0, 180.0, "Etc/GMT-12"),
    ] {
        let expected: Zone = zone.parse().unwrap();
        assert_eq!(
            zone_at(latitude, longitude),
            Some(expected),
            "{latitude} {longitude}"
        );
    }
    assert!(zone_at(90.0, 0.0).is_some());
    assert!(zone_at(-90.0, -180.0).is_some());
}

#[test]
fn coordinates_that_are_nowhere_have_no_zone() {
    for (latitude, longitude) in [
        (f64::NAN, 0.0),
        (0.0, f64::NAN),
        (f64::INFINITY, 0.0),
        (0.0, f64::NEG_INFINITY),
        (90.1, 0.0),
        (0.0, -180.1),
        (1e300, 1e300),
    ] {
        assert_eq!(zone_at(latitude, longitude), None, "{latitude} {longitude}");
    }
}

#[test]
fn the_present_time_leads_to_places_that_have_it() {
    for (typed, now, expected) in [
        // Half past is India's, and a quarter to is Nepal's.
        ("17:30", "2026-01-15T12:00:00Z", "Delhi"),
        ("17:45", "2026-01-15T12:00:00Z", "Kathmandu"),
        // A few minutes off, either way, and around midnight.
        ("17:21", "2026-01-15T12:00:00Z", "Delhi"),
        ("17:39", "2026-01-15T12:00:00Z", "Delhi, Kathmandu"),
        ("17:04", "2026-01-15T12:00:00Z", "Karachi, Almaty"),
        ("23:55", "2026-01-15T00:05:00Z", "London, Accra"),
        ("00:04", "2026-01-14T23:56:00Z", "London, Accra"),
        // Summer parts what winter puts together.
        ("13:00", "2026-01-15T12:00:00Z", "Lagos, Paris, Casablanca"),
        ("14:00", "2026-07-15T12:00:00Z", "Paris, Johannesburg"),
        (
            "08:00",
            "2026-07-15T12:00:00Z",
            "New York, Santiago, Caracas, Havana",
        ),
        // Nobody's.
        ("12:22", "2026-01-15T12:00:00Z", ""),
    ] {
        let time = NaiveTime::parse_from_str(typed, "%H:%M").unwrap();
        let now: DateTime<Utc> = now.parse().unwrap();
        let labels: Vec<String> = zones_with_local_time(time, now)
            .into_iter()
            .map(|place| place.label)
            .collect();
        assert_eq!(labels.join(", "), expected, "{typed} at {now}");
    }
}

proptest! {
    #[test]
    fn no_text_and_no_location_is_too_odd(
        text in "\\PC{0,40}",
        latitude in any::<f64>(),
        longitude in any::<f64>(),
        minute in 0..1_440_u32,
    ) {
        find_zone(&text);
        zone_at(latitude, longitude);
        let time = NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).unwrap();
        let now = DateTime::<Utc>::from_timestamp(i64::from(minute) * 1_000_000, 0).unwrap();
        prop_assert!(zones_with_local_time(time, now).len() <= 8);
    }

    #[test]
    fn every_point_on_earth_has_a_zone(
        latitude in -90.0..=90.0_f64,
        longitude in -180.0..=180.0_f64,
    ) {
        prop_assert!(zone_at(latitude, longitude).is_some());
    }
}
