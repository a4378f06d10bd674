//! Where what people tell is kept: in the data directory, or on a PostgreSQL.
//!
//! No error and no `Debug` ever shows the address: a password may be in it.

use super::error::{ConfigError, malformed};
use super::variables::STORE;
use super::written::bare;
use std::fmt;

const ADDRESS_SHAPE: &str = "the address of a PostgreSQL, like \
     postgres://charley:PASSWORD@database.example/charley; without it, what people tell is in \
     CHARLEY_DATA_DIR";

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum KeptIn {
    /// By sled, for one process.
    #[default]
    DataDir,
    /// For several replicas.
    Postgres(DatabaseAddress),
}

/// The address of a PostgreSQL, which whoever has it may read and write.
#[derive(Clone, PartialEq, Eq)]
pub struct DatabaseAddress(String);

impl KeptIn {
    /// Whether what is deleted stays on its disk until that is tidied up.
    pub fn writes_over_nothing(&self) -> bool {
        match self {
            KeptIn::DataDir => false,
            KeptIn::Postgres(_) => true,
        }
    }

    pub(super) fn read(value: Option<String>) -> Result<Self, ConfigError> {
        let address = value.map(|value| DatabaseAddress::parse(&value).ok_or(()));
        match address.transpose() {
            Ok(address) => Ok(address.map_or(KeptIn::DataDir, KeptIn::Postgres)),
            Err(()) => Err(malformed(STORE, ADDRESS_SHAPE)),
        }
    }
}

impl DatabaseAddress {
    /// Whether it is the address of one is seen at its beginning; what else is
    /// wrong with it is said by who connects. No other reader of addresses takes more
    /// hosts than one.
    pub fn parse(value: &str) -> Option<Self> {
        let value = bare(value);
        let (scheme, _) = value.split_once("://")?;
        let is_one = matches!(scheme, "postgres" | "postgresql");
        is_one.then(|| DatabaseAddress(value.to_owned()))
    }

    /// The address itself, for the client alone.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for DatabaseAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DatabaseAddress(hidden)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_known_by_its_beginning_and_never_shown() {
        for (given, is_one) in [
            ("postgres://charley:secret@127.0.0.1:5432/charley", true),
            (
                " 'postgresql://secret@[::1]/charley?sslmode=require' ",
                true,
            ),
            ("postgres:///charley?host=/run/secret", true),
            (
                "postgres://charley:secret@a.example:5432,b.example:5433/charley",
                true,
            ),
            ("mysql://charley:secret@127.0.0.1/charley", false),
            ("./data/secret", false),
            ("secret", false),
        ] {
            let read = KeptIn::read(Some(given.to_owned()));
            assert_eq!(read.is_ok(), is_one, "{given}");
            assert!(!format!("{read:?}").contains("secret"), "{read:?}");
        }
        assert_eq!(KeptIn::read(None), Ok(KeptIn::DataDir));
    }
}
