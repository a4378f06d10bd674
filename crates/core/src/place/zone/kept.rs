//! Zones in what is stored. Data that is renamed, left out or older than what
//! was stored by never makes a row that cannot be read.

use super::{Zone, table};
use serde::{Deserialize, Deserializer, de};

/// Longer than the name of any zone, in bytes; whatever is longer is none.
const NAME_BYTES_MAX: usize = 64;

/// A zone as it was stored, whether the data in force has it or not.
///
/// # Errors
/// What is there can be no zone's name.
pub fn kept<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Zone, D::Error> {
    let name = String::deserialize(deserializer)?;
    named(&name).ok_or_else(|| de::Error::custom(super::NoSuchZone))
}

/// The same where none may be stored.
///
/// # Errors
/// What is there can be no zone's name.
pub fn kept_if_any<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Zone>, D::Error> {
    let name = Option::<String>::deserialize(deserializer)?;
    let zone = name.map(|name| named(&name).ok_or_else(|| de::Error::custom(super::NoSuchZone)));
    zone.transpose()
}

fn named(name: &str) -> Option<Zone> {
    let in_force = name.parse().ok();
    in_force.or_else(|| is_a_name(name).then(|| Zone(table::unknown(name))))
}

fn is_a_name(name: &str) -> bool {
    let may_be_in = |byte: u8| byte.is_ascii_alphanumeric() || b"/_-+".contains(&byte);
    (1..=NAME_BYTES_MAX).contains(&name.len()) && name.bytes().all(may_be_in)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{DateTime, TimeZone};

    #[test]
    fn a_name_that_the_data_does_not_have_is_kept_and_shows_utc() {
        let zone = named("America/Not_Yet").unwrap();
        assert_eq!(zone, named("America/Not_Yet").unwrap());
        assert_eq!(zone.name(), "America/Not_Yet");
        assert!(!zone.is_known() && zone.name().parse::<Zone>().is_err());
        let noon = DateTime::UNIX_EPOCH.naive_utc();
        assert_eq!(zone.from_utc_datetime(&noon).naive_local(), noon);
    }

    #[test]
    fn what_can_be_no_name_is_none() {
        for text in ["", " ", "Europe/Berlin\0", "Ευρώπη", &"a".repeat(65)] {
            assert_eq!(named(text), None, "{text}");
        }
        assert!(named("Europe/Berlin").is_some_and(Zone::is_known));
    }
}
