//! Where and when in the world somebody is: zones by name, by coordinates and
//! by the local time there, and what a wall clock there means as an instant.
//!
//! Pure: the zone data is inside the binary. A location is looked at and let
//! go; nothing in here keeps one.

mod coordinates;
mod fold;
mod gazetteer;
mod local_time;
mod present_time;

use chrono_tz::Tz;

pub use coordinates::zone_at;
pub use gazetteer::{Found, find_zone};
pub use local_time::{has_date, instant_at};
pub use present_time::zones_with_local_time;

/// A zone under the name a person would know it by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub zone: Tz,
    /// A city, or a city and its region where several have that name.
    pub label: String,
}

/// The last part of the zone's name: `New York` for `America/New_York`.
pub fn place_label(zone: Tz) -> String {
    let name = zone.name();
    name.rsplit('/').next().unwrap_or(name).replace('_', " ")
}
