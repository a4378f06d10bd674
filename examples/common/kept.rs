//! What is kept, opened as `charley run` opens it: a data directory, or a PostgreSQL that
//! several share.

use anyhow::Context;
use charley::store::{Begun, PostgresAddress, SealedPostgres, SealedStore, SharedKept, Standby};
use std::path::Path;
use std::sync::Arc;
use tokio::runtime::Runtime;

/// In front of the address of a PostgreSQL.
const POSTGRES: &str = "postgres://";

/// The database is to be given back at the end.
pub type Opened = (SharedKept, Begun, Option<Arc<SealedPostgres>>);

pub fn open(data: &str, key_file: &Path, runtime: &Runtime) -> anyhow::Result<Opened> {
    if !data.starts_with(POSTGRES) {
        let store = SealedStore::open(Path::new(data), key_file)?;
        return Ok((Arc::new(store), Begun::open(Path::new(data))?, None));
    }
    let standby = Standby::connect(PostgresAddress::parse(data)?)?;
    let waiting = standby.wait_to_share(key_file.to_owned(), std::future::pending());
    let store = runtime.block_on(waiting)?.context("nobody let it in")?;
    let database = Arc::new(SealedPostgres::open(store, key_file)?);
    Ok((Arc::clone(&database) as _, Begun::default(), Some(database)))
}
