//! Whom to call, by time zone, where the zone tells the country and the country
//! has one number that is surely known. Elsewhere nothing is said but "your local
//! emergency number".
//!
//! The numbers are in `emergency_numbers.txt`, a zone a line: its name, the
//! number for an ambulance, and a line for people in despair where there is a
//! public one that is surely known. Sources: `dialogues/sources.md`.

use super::Zone;
use std::ops::RangeInclusive;

const NUMBERS: &str = include_str!("emergency_numbers.txt");

/// Whom to call in one country.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WhomToCall {
    pub emergency: &'static str,
    pub crisis_line: Option<&'static str>,
}

/// Digits of a number of one's own; some countries dial two for an ambulance.
const OWN_DIGITS: RangeInclusive<usize> = 2..=15;

/// A number of one's own, as it is dialled: digits and spaces, with a + before
/// them or none. `None` for what is no such number.
pub fn own_number(typed: &str) -> Option<String> {
    let shown = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    let dialled = shown.strip_prefix('+').unwrap_or(&shown);
    let digits = dialled.chars().filter(char::is_ascii_digit).count();
    let is_dialled = |one: char| one.is_ascii_digit() || one == ' ';
    let is_number = dialled.chars().all(is_dialled) && OWN_DIGITS.contains(&digits);
    is_number.then_some(shown)
}

/// Whom to call where this zone is; `None` where that is not sure.
pub fn whom_to_call(zone: Zone) -> Option<WhomToCall> {
    let mut lines = NUMBERS.lines().map(read);
    lines.find_map(|(name, numbers)| numbers.filter(|_| name == zone.name()))
}

fn read(line: &'static str) -> (&'static str, Option<WhomToCall>) {
    let mut fields = line.split('\t');
    let name = fields.next().unwrap_or_default();
    let numbers = fields.next().map(|emergency| WhomToCall {
        emergency,
        crisis_line: fields.next(),
    });
    (name, numbers)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn of(zone: &str) -> Option<WhomToCall> {
        whom_to_call(zone.parse().unwrap())
    }

    #[test]
    fn the_zone_tells_the_number_of_its_country() {
        for (zone, emergency, crisis_line) in [
            (
                "Europe/Berlin",
                "112",
                Some("0800 111 0 111 (TelefonSeelsorge)"),
            ),
            ("Europe/Lisbon", "112", None),
            ("Europe/London", "999", Some("116 123 (Samaritans)")),
            ("America/New_York", "911", Some("988")),
            ("Australia/Sydney", "000", Some("13 11 14 (Lifeline)")),
            ("Pacific/Auckland", "111", Some("1737")),
        ] {
            let known = Some(WhomToCall {
                emergency,
                crisis_line,
            });
            assert_eq!(of(zone), known, "{zone}");
        }
    }

    #[test]
    fn a_number_of_ones_own_is_what_can_be_dialled() {
        for (typed, read) in [
            ("111", Some("111")),
            ("15", Some("15")),
            (" +44  20 7946 0000 ", Some("+44 20 7946 0000")),
            ("123456789012345", Some("123456789012345")),
            ("1234567890123456", None),
            ("1", None),
            ("", None),
            ("+", None),
            ("11+1", None),
            ("<b>111</b>", None),
            ("call 111", None),
        ] {
            assert_eq!(own_number(typed).as_deref(), read, "{typed}");
        }
    }

    #[test]
    fn a_zone_that_tells_no_country_has_no_number() {
        for zone in ["UTC", "Etc/GMT+5", "CET", "Africa/Lagos"] {
            assert_eq!(of(zone), None, "{zone}");
        }
    }

    #[test]
    fn each_line_is_a_zone_with_a_number_that_can_be_dialled() {
        let mut seen = BTreeSet::new();
        for line in NUMBERS.lines() {
            let (name, numbers) = read(line);
            assert!(name.parse::<Zone>().is_ok() && seen.insert(name), "{line}");
            let emergency = numbers.unwrap().emergency;
            let is_short = (3..=5).contains(&emergency.len());
            assert!(
                is_short && emergency.chars().all(|c| c.is_ascii_digit()),
                "{line}"
            );
        }
    }
}
