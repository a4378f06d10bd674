//! `charley migrate`: all that is kept, from one store to the other.

use super::advice::told;
use super::kept::read_all;
use super::owning::{database, elsewhere};
use super::process::settings;
use crate::clock::{Clock, SystemClock};
use crate::config::{Config, DatabaseAddress, Needs};
use crate::store::{self, Moved};
use anyhow::bail;
use std::convert::Infallible;
use std::fmt;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::str::FromStr;

/// A store on the command line.
#[derive(Clone)]
pub enum WhichStore {
    Directory(PathBuf),
    Database(DatabaseAddress),
}

impl FromStr for WhichStore {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        let address = DatabaseAddress::parse(text);
        Ok(address.map_or_else(|| WhichStore::Directory(text.into()), WhichStore::Database))
    }
}

/// Never the address: a password may be in it.
impl fmt::Display for WhichStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            WhichStore::Directory(path) => path.display().fmt(f),
            WhichStore::Database(_) => f.write_str("PostgreSQL"),
        }
    }
}

pub fn migrate(from: &WhichStore, to: &WhichStore) -> anyhow::Result<()> {
    let config = settings(Needs::Data)?;
    let moved = match (from, to) {
        (WhichStore::Directory(from), WhichStore::Database(to)) => {
            into_database(&config, from, to)?
        }
        (WhichStore::Database(from), WhichStore::Directory(to)) => {
            into_directory(&config, from, to)?
        }
        (WhichStore::Directory(_), WhichStore::Directory(_))
        | (WhichStore::Database(_), WhichStore::Database(_)) => {
            bail!(
                "one of the two has to be a directory, and the other the address of a PostgreSQL; \
                 charley backup and charley restore move a directory"
            )
        }
    };
    let Moved { rows, keys, .. } = moved;
    writeln!(
        io::stdout(),
        "{rows} rows and {keys} keys moved from {from} to {to}, and compared"
    )?;
    Ok(())
}

/// What no start would accept is not moved either.
fn into_database(config: &Config, from: &Path, to: &DatabaseAddress) -> anyhow::Result<Moved> {
    let to = database(to)?;
    if !store::has_moved(from) {
        read_all(from, &config.key_file).map_err(told)?;
    }
    store::move_to_postgres(from, &config.key_file, to).map_err(elsewhere)
}

fn into_directory(config: &Config, from: &DatabaseAddress, to: &Path) -> anyhow::Result<Moved> {
    let now = SystemClock::default().now().timestamp();
    store::move_to_directory(database(from)?, to, &config.key_file, now).map_err(elsewhere)
}
