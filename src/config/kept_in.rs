//! Where what people tell is kept: in the data directory, or on a PostgreSQL.
//!
//! No error and no `Debug` ever shows the address: a password may be in it.

use super::error::{ConfigError, malformed};
use super::plain_file;
use super::variables::{STORE, STORE_FILE};
use super::written::bare;
use std::fmt;
use std::path::Path;

/// An address with many hosts, and an end of line.
const FILE_BYTES_MAX: u64 = 4096;

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

    /// From the address itself or a file that holds it, and what is to be said about
    /// that file.
    pub(super) fn read(
        value: Option<String>,
        file: Option<String>,
    ) -> Result<(Self, Option<String>), ConfigError> {
        match (value, file) {
            (None, None) => Ok((KeptIn::DataDir, None)),
            (Some(value), None) => {
                let address = DatabaseAddress::parse(&value);
                let address = address.ok_or(malformed(STORE, ADDRESS_SHAPE))?;
                Ok((KeptIn::Postgres(address), None))
            }
            (None, Some(file)) => {
                let (address, warning) = DatabaseAddress::read(Path::new(&file))?;
                Ok((KeptIn::Postgres(address), warning))
            }
            (Some(_), Some(_)) => Err(ConfigError::Both {
                variable: STORE,
                file_variable: STORE_FILE,
            }),
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

    fn read(path: &Path) -> Result<(Self, Option<String>), ConfigError> {
        let (text, warning) = plain_file::secret(STORE_FILE, path, FILE_BYTES_MAX)?;
        let expected = || format!("expected in it is {ADDRESS_SHAPE}");
        let address = DatabaseAddress::parse(&text);
        let address = address.ok_or_else(|| plain_file::refused(STORE_FILE, path, expected()))?;
        Ok((address, warning))
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
    use std::fs::Permissions;
    use std::os::unix::fs::PermissionsExt;

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
            let read = KeptIn::read(Some(given.to_owned()), None);
            assert_eq!(read.is_ok(), is_one, "{given}");
            assert!(!format!("{read:?}").contains("secret"), "{read:?}");
        }
        assert_eq!(KeptIn::read(None, None), Ok((KeptIn::DataDir, None)));
    }

    #[test]
    fn a_file_with_the_address_is_named_and_never_quoted() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("store");
        let read = || KeptIn::read(None, Some(path.display().to_string()));
        let refusal = || read().unwrap_err().to_string();
        assert!(refusal().ends_with("store: there is no such file"));
        for wrong in ["", "secret", "mysql://secret@here/charley"] {
            std::fs::write(&path, wrong).unwrap();
            let said = refusal();
            assert!(said.starts_with("CHARLEY_STORE_FILE: /"), "{said}");
            assert!(!said.contains("secret"), "{said}");
        }
        let address = "postgres://charley:secret@database.example/charley";
        std::fs::write(&path, format!("{address}\n")).unwrap();
        for (mode, is_warned) in [(0o600, false), (0o644, true)] {
            std::fs::set_permissions(&path, Permissions::from_mode(mode)).unwrap();
            let (kept_in, warning) = read().unwrap();
            let expected = KeptIn::Postgres(DatabaseAddress(address.to_owned()));
            assert_eq!((kept_in, warning.is_some()), (expected, is_warned));
        }
    }
}
