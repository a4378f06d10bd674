//! Charley, whole, with a store on disk or on a PostgreSQL, everything sealed and
//! every commit synced.

use super::letting_go::let_go;
use anyhow::Context;
use charley::app::{App, LeftKeys, LiveBook, Setup, Unobserved};
use charley::clock::SystemClock;
use charley::library;
use charley::store::{
    Begun, PostgresAddress, SealedPostgres, SealedStore, SharedKept, Standby, Store,
};
use charley::telegram::{Limits, Telegram};
use std::path::Path;
use std::sync::Arc;
use tokio::runtime::Runtime;

pub const ROLE: &str = "as-charley";

/// In front of the address of a PostgreSQL.
const POSTGRES: &str = "postgres://";

/// `kept`: a data directory, or a database.
pub fn run(url: &str, token: &str, kept: &str, key_file: &str) -> anyhow::Result<()> {
    let book = library::load(None);
    let runtime = Runtime::new().context("no runtime")?;
    let (kept, begun, database) = open(kept, Path::new(key_file), &runtime)?;
    let setup = Setup {
        telegram: Telegram::new(token, Some(url))?,
        sealer: kept.sealer(),
        begun: Arc::new(begun),
        store: kept as Arc<dyn Store>,
        live_book: LiveBook::new(book.map_err(|_| anyhow::anyhow!("the dialogues are broken"))?),
        clock: Arc::new(SystemClock::default()),
        limits: Limits::unlimited(),
        webhook: None,
        observer: Arc::new(Unobserved),
        left_keys: LeftKeys::Possible,
    };
    runtime.block_on(async { App::start(setup, || {}).await?.run(let_go()).await })?;
    database.map_or(Ok(()), |database| Ok(database.release()?))
}

type Opened = (SharedKept, Begun, Option<Arc<SealedPostgres>>);

fn open(kept: &str, key_file: &Path, runtime: &Runtime) -> anyhow::Result<Opened> {
    if !kept.starts_with(POSTGRES) {
        let store = SealedStore::open(Path::new(kept), key_file)?;
        return Ok((Arc::new(store), Begun::open(Path::new(kept))?, None));
    }
    let standby = Standby::connect(PostgresAddress::parse(kept)?)?;
    let waiting = standby.wait_to_share(key_file.to_owned(), std::future::pending());
    let store = runtime.block_on(waiting)?.context("nobody let it in")?;
    let database = Arc::new(SealedPostgres::open(store, key_file)?);
    Ok((Arc::clone(&database) as _, Begun::default(), Some(database)))
}
