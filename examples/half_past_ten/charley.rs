//! Charley, whole, with a store on disk, everything sealed and every commit
//! synced.

use super::bot;
use super::pace::Pace;
use anyhow::{Context, anyhow, bail};
use charley::app::{App, LeftKeys, LiveBook, Setup, Unobserved};
use charley::clock::ManualClock;
use charley::library;
use charley::store::{Begun, SealedStore};
use charley::telegram::{Limits, Telegram};
use std::path::Path;
use std::sync::Arc;

pub const ROLE: &str = "as-charley";

/// Address, token, data directory, time, and the pace; without one there are no
/// limits.
pub fn run(arguments: &[&str]) -> anyhow::Result<()> {
    let [url, token, data, now, pace @ ..] = arguments else {
        bail!("address, token, data directory and time are missing");
    };
    let limits = match pace {
        [] => Limits::unlimited(),
        [times, ..] => Pace(times.parse()?).limits(),
    };
    let clock = Arc::new(ManualClock::at(bot::time(now).context("the time")?));
    let book = library::load(None).map_err(|_| anyhow!("the dialogues are broken"))?;
    let store = SealedStore::open(Path::new(data), Path::new(&format!("{data}.key")))?;
    let setup = Setup {
        telegram: Telegram::new(token, Some(url))?,
        sealer: store.sealer(),
        begun: Arc::new(Begun::open(Path::new(data))?),
        store: Arc::new(store),
        live_book: LiveBook::new(book),
        clock: Arc::clone(&clock) as _,
        limits,
        webhook: None,
        observer: Arc::new(Unobserved),
        left_keys: LeftKeys::Possible,
    };
    let runtime = tokio::runtime::Runtime::new().context("no runtime")?;
    runtime.block_on(async {
        let app = App::start(setup, bot::say_ready).await?;
        app.run(bot::hear_time(move |now| clock.set(now))).await
    })
}
