//! Charley, whole, with a store on disk or a PostgreSQL that several share, everything
//! sealed and every commit synced.

#[path = "../common/kept.rs"]
mod kept;

use super::bot;
use super::pace::Pace;
use anyhow::{Context, anyhow, bail};
use charley::app::{App, LeftKeys, LiveBook, Setup, Unobserved};
use charley::clock::ManualClock;
use charley::library;
use charley::store::Store;
use charley::telegram::{Limits, Telegram};
use std::path::Path;
use std::sync::Arc;
use tokio::runtime::Runtime;

pub const ROLE: &str = "as-charley";

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
    let (kept, begun, database) = kept::open(data, Path::new(key_file), &runtime)?;
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
