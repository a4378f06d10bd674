//! Charley, whole, on threads of its own, until it is let go.

use anyhow::{Context, anyhow};
use charley::app::{App, LeftKeys, LiveBook, Setup, Unobserved};
use charley::clock::ManualClock;
use charley::library;
use charley::playground::LocalTelegram;
use charley::store::{Begun, SealedStore};
use charley::telegram::{Limits, Telegram};
use std::path::Path;
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use tokio::sync::oneshot;
use tokio::task::block_in_place;

pub struct Charley {
    stop: oneshot::Sender<()>,
    thread: JoinHandle<anyhow::Result<()>>,
}

impl Charley {
    pub fn start(
        telegram: &LocalTelegram,
        clock: Arc<ManualClock>,
        data: &Path,
    ) -> anyhow::Result<Charley> {
        let book = library::load(None).map_err(|_| anyhow!("the dialogues are broken"))?;
        let store = SealedStore::open(data, &data.with_extension("key"))?;
        let setup = Setup {
            telegram: Telegram::new(&telegram.token(), Some(&telegram.url()))?,
            sealer: store.sealer(),
            begun: Arc::new(Begun::open(data)?),
            store: Arc::new(store),
            live_book: LiveBook::new(book),
            clock,
            limits: Limits::default(),
            webhook: None,
            observer: Arc::new(Unobserved),
            left_keys: LeftKeys::Possible,
        };
        let (stop, stopped) = oneshot::channel();
        let thread = thread::spawn(move || {
            let runtime = tokio::runtime::Runtime::new().context("no runtime")?;
            runtime.block_on(async {
                let stop = async { stopped.await.unwrap_or_default() };
                App::start(setup, || {}).await?.run(stop).await
            })
        });
        Ok(Charley { stop, thread })
    }

    pub fn stop(self) -> anyhow::Result<()> {
        drop(self.stop);
        let ended = block_in_place(|| self.thread.join());
        ended.map_err(|_| anyhow!("Charley panicked"))?
    }
}
