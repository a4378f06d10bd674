//! The Charley of the playground, in a runtime of its own, so that it can be ended
//! as `kill -9` ends a process: at once, with nothing finished, and all that was
//! in memory gone. The next one starts from what is on the disk.

use super::living::{Alive, Living};
use super::people::PEOPLE_MAX;
use super::recorder::Recorder;
use crate::app::{App, LeftKeys, LiveBook, Setup};
use crate::clock::{Clock, ManualClock};
use crate::store::{Begun, SealedStore, StoreError};
use crate::telegram::{Limits, Telegram};
use anyhow::Context;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tokio::runtime::{Builder, Handle, Runtime};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};

/// How long threads that nobody can stop may hold the store of one that was ended.
const RELEASE_MAX: Duration = Duration::from_secs(20);
const LOOK_EVERY: Duration = Duration::from_millis(20);

/// What each of them is made of.
pub struct Making {
    pub telegram: Telegram,
    pub data_dir: PathBuf,
    pub key_file: PathBuf,
    pub live_book: LiveBook,
    pub clock: Arc<ManualClock>,
    pub recorder: Arc<Recorder>,
    pub living: Living,
}

pub struct Charley {
    making: Making,
    /// First, since its tasks go with it.
    _runtime: OwnRuntime,
    stop: oneshot::Sender<()>,
    running: JoinHandle<anyhow::Result<()>>,
}

impl Charley {
    /// # Errors
    /// The data directory cannot be used.
    pub async fn start(making: Making) -> anyhow::Result<Charley> {
        let store = making.open()?;
        Charley::on(making, store).await
    }

    async fn on(making: Making, store: SealedStore) -> anyhow::Result<Charley> {
        let runtime = OwnRuntime::new()?;
        let app = App::start(making.setup(store)?, || {});
        let app = runtime
            .handle
            .spawn(app)
            .await
            .context("the start failed")??;
        let view = app.view();
        // One that was ended by force may have decided what it did not keep.
        for chat in view.chats().await?.into_iter().take(PEOPLE_MAX) {
            if let Some(stored) = view.chat(chat).await? {
                making.recorder.sees(&stored);
            }
        }
        making.living.begins(Alive {
            view,
            placing: app.placing(),
        });
        let (stop, stopped) = oneshot::channel();
        let running = app.run(async { stopped.await.unwrap_or_default() });
        let running = runtime.handle.spawn(running);
        Ok(Charley {
            making,
            _runtime: runtime,
            stop,
            running,
        })
    }

    /// Returns when it has ended by itself.
    ///
    /// # Errors
    /// A part failed that it cannot be without.
    pub async fn ended(&mut self) -> anyhow::Result<()> {
        (&mut self.running).await?
    }

    /// Ends it as Ctrl-C does.
    ///
    /// # Errors
    /// The store failed meanwhile.
    pub async fn stop(self) -> anyhow::Result<()> {
        // It may have ended already.
        let _ = self.stop.send(());
        let ended = self.running.await;
        self.making.living.ends();
        ended?
    }

    /// Ends it by force, and starts the next one.
    ///
    /// # Errors
    /// As [`Charley::start`].
    pub async fn killed(self) -> anyhow::Result<Charley> {
        let Charley {
            making,
            _runtime: runtime,
            running,
            ..
        } = self;
        making.living.ends();
        drop((running, runtime));
        tracing::info!("Charley was ended by force and starts again");
        let store = making.open_when_released().await?;
        Charley::on(making, store).await
    }
}

impl Making {
    fn open(&self) -> Result<SealedStore, StoreError> {
        SealedStore::open(&self.data_dir, &self.key_file)
    }

    /// The commit thread writes down what it was given, as a disk does with what a
    /// killed process gave it.
    async fn open_when_released(&self) -> anyhow::Result<SealedStore> {
        let opened = timeout(RELEASE_MAX, async {
            loop {
                match self.open() {
                    Ok(store) => return store,
                    Err(_held) => sleep(LOOK_EVERY).await,
                }
            }
        });
        match opened.await {
            Ok(store) => Ok(store),
            Err(_elapsed) => Ok(self.open()?),
        }
    }

    fn setup(&self, store: SealedStore) -> anyhow::Result<Setup> {
        Ok(Setup {
            telegram: self.telegram.clone(),
            sealer: store.sealer(),
            begun: Arc::new(Begun::open(&self.data_dir)?),
            store: Arc::new(store),
            live_book: self.live_book.clone(),
            clock: Arc::clone(&self.clock) as Arc<dyn Clock>,
            // The local Telegram has none, and they would count real seconds.
            limits: Limits::unlimited(),
            webhook: None,
            observer: Arc::clone(&self.recorder) as _,
            left_keys: LeftKeys::Possible,
        })
    }
}

/// A runtime that may be dropped anywhere: its tasks are ended where they stand.
struct OwnRuntime {
    runtime: Option<Runtime>,
    handle: Handle,
}

impl OwnRuntime {
    fn new() -> anyhow::Result<Self> {
        let runtime = Builder::new_multi_thread().enable_all().build();
        let runtime = runtime.context("no runtime can be started")?;
        Ok(OwnRuntime {
            handle: runtime.handle().clone(),
            runtime: Some(runtime),
        })
    }
}

impl Drop for OwnRuntime {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}
