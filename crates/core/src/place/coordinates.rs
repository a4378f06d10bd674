//! From a shared location to its zone.

use super::Zone;
use std::sync::OnceLock;
use tzf_rs::EmbeddedFinder;

/// Reads the boundaries in place, inside the binary: a few microseconds a
/// question instead of tens of megabytes for the faster finder.
static FINDER: OnceLock<EmbeddedFinder> = OnceLock::new();

/// The zone at a place in degrees, also at sea; `None` for coordinates that
/// are no place on Earth.
pub fn zone_at(latitude: f64, longitude: f64) -> Option<Zone> {
    let on_earth = (-90.0..=90.0).contains(&latitude) && (-180.0..=180.0).contains(&longitude);
    if !on_earth {
        return None;
    }
    let finder = FINDER.get_or_init(EmbeddedFinder::new);
    finder.get_tz_name(longitude, latitude).parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_zone_on_the_map_has_its_rules() {
        for name in EmbeddedFinder::new().timezonenames() {
            assert!(name.parse::<Zone>().is_ok(), "{name}");
        }
    }
}
