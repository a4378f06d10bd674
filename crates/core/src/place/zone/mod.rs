//! A time zone by its IANA name, with the rules of its clocks.
//!
//! Nothing outside knows where the rules come from, or which crate reads them.
//! They are the ones inside the program, unless newer ones were put in force
//! before the first was asked for ([`use_newer`]); from then on they never
//! change, so everything that is asked of a zone follows from its name.

mod kept;
mod release;
mod rules;
mod table;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;
use table::ZoneEntry;

pub use kept::{kept, kept_if_any};
pub use release::Release;
pub use rules::{ZoneOffset, end_of_gap};
pub use table::{BUILT_IN, TooLate, release, use_newer};

/// A zone of the data in force, or one that a stored value names and the data
/// no longer has ([`Zone::is_known`]).
#[derive(Clone, Copy)]
pub struct Zone(&'static ZoneEntry);

/// No zone of the data in force has that name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no time zone has that name")]
pub struct NoSuchZone;

impl Zone {
    /// What is kept and shown of those whose zone is not known.
    pub fn utc() -> Zone {
        Zone(table::utc())
    }

    /// Every name of the data in force, in order: also the old ones that it
    /// keeps for others, such as `Asia/Calcutta`.
    pub fn all() -> impl Iterator<Item = Zone> {
        table::entries().map(Zone)
    }

    /// By its name, in capital or small letters.
    pub fn in_any_case(name: &str) -> Option<Zone> {
        table::find(name).map(Zone)
    }

    /// Its IANA name, as it is stored.
    pub fn name(self) -> &'static str {
        self.0.name()
    }

    /// Whether the data in force has it. The clock of one that is not known
    /// shows UTC, and nobody is to be reminded by it.
    pub fn is_known(self) -> bool {
        self.0.is_known()
    }
}

impl FromStr for Zone {
    type Err = NoSuchZone;

    fn from_str(name: &str) -> Result<Zone, NoSuchZone> {
        let found = Zone::in_any_case(name).filter(|zone| zone.name() == name);
        found.ok_or(NoSuchZone)
    }
}

impl PartialEq for Zone {
    fn eq(&self, other: &Zone) -> bool {
        self.name() == other.name()
    }
}

impl Eq for Zone {}

impl PartialOrd for Zone {
    fn partial_cmp(&self, other: &Zone) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Zone {
    fn cmp(&self, other: &Zone) -> Ordering {
        self.name().cmp(other.name())
    }
}

impl Hash for Zone {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name().hash(state);
    }
}

impl fmt::Debug for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl Serialize for Zone {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// Only of the data in force: what people send is read by this.
impl<'de> Deserialize<'de> for Zone {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Zone, D::Error> {
        let name = String::deserialize(deserializer)?;
        name.parse().map_err(de::Error::custom)
    }
}
