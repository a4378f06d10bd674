//! From a place as people type it to its zone.
//!
//! `cities.txt` is the list to edit: names (the first is shown, others are
//! understood), region and IANA zone, separated by tabs. Where a name is there
//! several times, the person is asked which one they mean.

use super::fold::{letters_of, unaccented};
use super::plain_words::is_plain_word;
use super::{Place, Zone, place_label};
use std::collections::HashMap;
use std::sync::OnceLock;

const CITIES: &str = include_str!("cities.txt");
/// Large cities by their names in other scripts and languages, made by `elsewhere.py`
/// from GeoNames: names, the first for a label, and zone. None of them is in the list.
const ELSEWHERE: &str = include_str!("elsewhere.txt");
/// The same by hand, for what that leaves out: names that several share of which one is
/// meant, short ones, and those with a country. To be edited, too.
const OWN_NAMES: &str = include_str!("own_names.txt");

/// The first parts of zone names whose last part is a place. Others (`Etc`,
/// `US`, `Brazil`) end in words like `GMT+5`, which means five hours *behind*,
/// `Eastern` and `West`; `Antarctica` in names of people (`Davis`, `Casey`)
/// that elsewhere are names of towns.
const CONTINENTS_AND_OCEANS: [&str; 9] = [
    "Africa",
    "America",
    "Arctic",
    "Asia",
    "Atlantic",
    "Australia",
    "Europe",
    "Indian",
    "Pacific",
];

/// What a typed place turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlacesFound {
    One(Place),
    /// Two or more of that name, larger places first.
    Several(Vec<Place>),
    None,
}

/// One line of the list of cities.
#[derive(Clone, Copy, Debug)]
struct City {
    name: &'static str,
    region: &'static str,
    zone: Zone,
}

/// Both lists by the letters of their names.
struct Gazetteer {
    cities: HashMap<String, Vec<City>>,
    last_parts: HashMap<String, Zone>,
    /// Each by the letters of one name, which no other large city has.
    elsewhere: HashMap<String, Place>,
}

static GAZETTEER: OnceLock<Gazetteer> = OnceLock::new();

/// Finds an IANA name, the last part of one, or a large city. Case, accents
/// and signs do not count.
pub fn find_zone(text: &str) -> PlacesFound {
    if let Some(zone) = zone_named(text) {
        return PlacesFound::One(Place::of(zone));
    }
    let gazetteer = GAZETTEER.get_or_init(Gazetteer::read);
    let letters = letters_of(text);
    match gazetteer.cities.get(&letters).map(Vec::as_slice) {
        Some([city]) => PlacesFound::One(city.alone()),
        Some(cities) => PlacesFound::Several(cities.iter().map(City::among_others).collect()),
        None => match gazetteer.last_parts.get(&letters) {
            Some(zone) => PlacesFound::One(Place::of(*zone)),
            None => match gazetteer.elsewhere.get(&letters) {
                Some(place) => PlacesFound::One(place.clone()),
                None => PlacesFound::None,
            },
        },
    }
}

/// A place in London, where clocks change, and to IANA a clock that never does.
const GREENWICH: &str = "greenwich";

/// A whole IANA name. Of those with three letters only UTC and GMT mean the
/// same to everybody: `EST` is Panama to IANA, and New York or Sydney to people.
fn zone_named(text: &str) -> Option<Zone> {
    let name = unaccented(text.trim()).replace(' ', "_");
    let is_abbreviation = name.len() == 3 && !matches!(name.as_str(), "utc" | "gmt");
    if is_abbreviation || name == GREENWICH || is_plain_word(&name) {
        return None;
    }
    Zone::in_any_case(&name)
}

impl Place {
    fn of(zone: Zone) -> Place {
        Place {
            zone,
            label: place_label(zone),
        }
    }
}

impl City {
    fn alone(&self) -> Place {
        Place {
            zone: self.zone,
            label: self.name.to_owned(),
        }
    }

    fn among_others(&self) -> Place {
        Place {
            zone: self.zone,
            label: format!("{}, {}", self.name, self.region),
        }
    }
}

impl Gazetteer {
    fn read() -> Gazetteer {
        let mut cities: HashMap<String, Vec<City>> = HashMap::new();
        for (city, names) in CITIES.lines().filter_map(city_of) {
            for name in names.split('|') {
                let with_region = format!("{name} {}", city.region);
                cities.entry(letters_of(name)).or_default().push(city);
                cities
                    .entry(letters_of(&with_region))
                    .or_default()
                    .push(city);
            }
        }
        Gazetteer {
            cities,
            last_parts: Zone::all().filter_map(last_part).collect(),
            // What is written by hand decides.
            elsewhere: ELSEWHERE
                .lines()
                .chain(OWN_NAMES.lines())
                .flat_map(elsewhere)
                .collect(),
        }
    }
}

/// A line of the other list: each name of the city, called as it was typed.
fn elsewhere(line: &'static str) -> Vec<(String, Place)> {
    let Some((names, zone)) = line.split_once('\t') else {
        return Vec::new();
    };
    let Ok(zone) = zone.parse() else {
        return Vec::new();
    };
    let place = |name: &str| Place {
        zone,
        label: name.to_owned(),
    };
    let names = names.split('|');
    names.map(|name| (letters_of(name), place(name))).collect()
}

/// A line of the list, with all the names of the city.
fn city_of(line: &'static str) -> Option<(City, &'static str)> {
    let [names, region, zone]: [&str; 3] = line.split('\t').collect::<Vec<_>>().try_into().ok()?;
    let city = City {
        name: names.split('|').next()?,
        region,
        zone: zone.parse().ok()?,
    };
    Some((city, names))
}

fn last_part(zone: Zone) -> Option<(String, Zone)> {
    let (area, rest) = zone.name().split_once('/')?;
    let place = rest.rsplit('/').next()?;
    let letters = letters_of(place);
    let is_place = CONTINENTS_AND_OCEANS.contains(&area) && !is_plain_word(&letters);
    is_place.then_some((letters, zone))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_line_of_the_list_is_understood() {
        for line in CITIES.lines() {
            assert!(city_of(line).is_some(), "{line}");
        }
    }

    #[test]
    fn every_line_of_the_other_list_is_understood_and_decides_nothing_anew() {
        let gazetteer = Gazetteer::read();
        let mut seen = BTreeSet::new();
        for line in ELSEWHERE.lines() {
            let names = elsewhere(line);
            assert!(!names.is_empty(), "{line}");
            for (letters, _) in names {
                assert!(!gazetteer.cities.contains_key(&letters), "{letters}");
                assert!(seen.insert(letters), "{line}");
            }
        }
    }

    #[test]
    fn every_line_by_hand_is_understood_and_needed() {
        let cities = Gazetteer::read().cities;
        let mut seen = BTreeSet::new();
        for line in OWN_NAMES.lines() {
            let names = elsewhere(line);
            assert!(!names.is_empty(), "{line}");
            for (letters, place) in names {
                let one = cities.get(&letters).and_then(|cities| cities.first());
                assert!(one.is_none(), "{letters} is in the list of {}", place.zone);
                assert!(seen.insert(letters), "{line}");
            }
        }
    }

    #[test]
    fn a_city_is_found_by_what_it_is_called_elsewhere() {
        for (typed, zone) in [
            ("Москва", "Europe/Moscow"),
            ("القاهرة", "Africa/Cairo"),
            ("مشهد", "Asia/Tehran"),
            ("Mailand", "Europe/Rome"),
            ("Londres", "Europe/London"),
        ] {
            let PlacesFound::One(place) = find_zone(typed) else {
                panic!("{typed}");
            };
            assert_eq!((place.zone.name(), &*place.label), (zone, typed));
        }
    }

    #[test]
    fn the_list_is_in_order_and_nothing_is_there_twice() {
        let mut seen = BTreeSet::new();
        let mut previous = String::new();
        for (city, names) in CITIES.lines().filter_map(city_of) {
            let name = letters_of(city.name);
            assert!(previous <= name, "{} belongs further up", city.name);
            previous = name;
            for name in names.split('|') {
                let letters = letters_of(name);
                assert!(seen.insert((letters, city.region)), "{name} is there twice");
            }
        }
    }

    /// A name shared by cities of one zone asks a question with no difference.
    #[test]
    fn cities_of_one_name_are_in_different_zones() {
        for (name, cities) in &Gazetteer::read().cities {
            let zones: BTreeSet<&str> = cities.iter().map(|city| city.zone.name()).collect();
            assert_eq!(zones.len(), cities.len(), "{name}");
        }
    }

    /// Two zones with the same last part (mostly an old and a new name of one)
    /// have a line in the list, which decides.
    #[test]
    fn no_last_part_is_decided_by_chance() {
        let gazetteer = Gazetteer::read();
        let mut seen: HashMap<String, Zone> = HashMap::new();
        for (letters, zone) in Zone::all().filter_map(last_part) {
            let other = seen.insert(letters.clone(), zone);
            let decided = gazetteer.cities.contains_key(&letters);
            assert!(other.is_none() || decided, "{zone} and {other:?}");
        }
    }
}
