//! Charley, whole, with a store on disk or a PostgreSQL that several share, everything
//! sealed and every commit synced.

use super::bot;
use super::pace::Pace;
use anyhow::{Context, anyhow, bail};
use charley::app::{App, LeftKeys, LiveBook, Setup, Unobserved};
use charley::clock::ManualClock;
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

/// Address, token, data directory or database, key file, time, and the pace; without one
/// there are no limits.
pub fn run(arguments: &[&str]) -> anyhow::Result<()> {
    let [url, token, data, key_file, now, pace @ ..] = arguments else {
        bail!("address, token, data, key file and time are missing");
    };
    let limits = match pace {
        [] => Limits::unlimited(),
        [times, ..] => Pace(times.parse()?).limits(),
    };
    let clock = Arc::new(ManualClock::at(bot::time(now).context("the time")?));
    let book = library::load(None).map_err(|_| anyhow!("the dialogues are broken"))?;
    let runtime = Runtime::new().context("no runtime")?;
    let (kept, begun, database) = open(data, Path::new(key_file), &runtime)?;
    let setup = Setup {
        telegram: Telegram::new(token, Some(url))?,
        sealer: kept.sealer(),
        begun: Arc::new(begun),
        store: kept as Arc<dyn Store>,
        live_book: LiveBook::new(book),
        clock: Arc::clone(&clock) as _,
        limits,
        webhook: None,
        observer: Arc::new(Unobserved),
        left_keys: LeftKeys::Possible,
    };
    runtime.block_on(async {
        let app = App::start(setup, bot::say_ready).await?;
        app.run(bot::hear_time(move |now| clock.set(now))).await
    })?;
    database.map_or(Ok(()), |database| Ok(database.release()?))
}

type Opened = (SharedKept, Begun, Option<Arc<SealedPostgres>>);

fn open(data: &str, key_file: &Path, runtime: &Runtime) -> anyhow::Result<Opened> {
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
