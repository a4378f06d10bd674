//! Where and when in the world somebody is: zones by name, by coordinates and
//! by the local time there, and what a wall clock there means as an instant.
//!
//! Pure: the zone data is inside the binary. A location is looked at and let
//! go; nothing in here keeps one.

mod coordinates;
pub mod emergency;
mod fold;
mod gazetteer;
mod local_time;
mod plain_words;
mod present_time;
mod zone;

pub use coordinates::zone_at;
pub use gazetteer::{PlacesFound, find_zone};
pub use local_time::{has_date, instant_at, instants_at};
pub use present_time::zones_with_local_time;
pub use zone::{BUILT_IN, NoSuchZone, Release, TooLate, Zone, ZoneOffset};
pub use zone::{kept, kept_if_any, release, use_newer};

/// A zone under the name a person would know it by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub zone: Zone,
    /// A city, or a city and its region where several have that name.
    pub label: String,
}

/// The last part of the zone's name: `New York` for `America/New_York`. Those
/// that only count hours are shown as what is between them and UTC.
pub fn place_label(zone: Zone) -> String {
    let name = zone.name();
    let last = name.rsplit('/').next().unwrap_or(name);
    hours_from_utc(last).unwrap_or_else(|| last.replace('_', " "))
}

/// `UTC−5` for `GMT+5`: in the names of zones the sign is turned round.
fn hours_from_utc(last: &str) -> Option<String> {
    let hours = last.strip_prefix("GMT").filter(|hours| !hours.is_empty())?;
    let ahead = hours.parse::<i32>().ok()?.checked_neg()?;
    Some(match ahead {
        0 => "UTC".to_owned(),
        1.. => format!("UTC+{ahead}"),
        ..0 => format!("UTC−{}", ahead.unsigned_abs()),
    })
}
