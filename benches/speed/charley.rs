//! Charley, whole, with a store on disk or on a PostgreSQL, everything sealed and
//! every commit synced.

#[path = "../../examples/common/kept.rs"]
mod kept;

use super::letting_go::let_go;
use anyhow::Context;
use charley::app::{App, LeftKeys, LiveBook, Setup, Unobserved};
use charley::clock::SystemClock;
use charley::library;
use charley::store::Store;
use charley::telegram::{Limits, Telegram};
use std::path::Path;
use std::sync::Arc;
use tokio::runtime::Runtime;

pub const ROLE: &str = "as-charley";

/// `kept`: a data directory, or a database.
pub fn run(url: &str, token: &str, kept: &str, key_file: &str) -> anyhow::Result<()> {
    let book = library::load(None);
    let runtime = Runtime::new().context("no runtime")?;
    let (kept, begun, database) = kept::open(kept, Path::new(key_file), &runtime)?;
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
