//! Charley, whole, with a store on disk, everything sealed and every commit
//! synced.

use super::letting_go::let_go;
use anyhow::Context;
use charley::app::{App, LeftKeys, LiveBook, Setup, Unobserved};
use charley::clock::SystemClock;
use charley::library;
use charley::store::{Begun, SealedStore};
use charley::telegram::{Limits, Telegram};
use std::path::Path;
use std::sync::Arc;

pub const ROLE: &str = "as-charley";

pub fn run(url: &str, token: &str, dir: &str) -> anyhow::Result<()> {
    let book = library::load(None);
    let store = SealedStore::open(Path::new(dir), Path::new(&format!("{dir}.key")))?;
    let setup = Setup {
        telegram: Telegram::new(token, Some(url))?,
        sealer: store.sealer(),
        begun: Arc::new(Begun::open(Path::new(dir))?),
        store: Arc::new(store),
        live_book: LiveBook::new(book.map_err(|_| anyhow::anyhow!("the dialogues are broken"))?),
        clock: Arc::new(SystemClock::default()),
        limits: Limits::unlimited(),
        webhook: None,
        observer: Arc::new(Unobserved),
        left_keys: LeftKeys::Possible,
    };
    let runtime = tokio::runtime::Runtime::new().context("no runtime")?;
    runtime.block_on(async { App::start(setup, || {}).await?.run(let_go()).await })
}
