//! A world with a Telegram, a clock that is moved by hand, a disk, and a
//! Charley in this process that can be cut off in the middle.

use super::phone::Phone;
use charley::app::{App, LeftKeys, LiveBook, Observer, Setup, Unobserved};
use charley::clock::{Clock, ManualClock};
use charley::library;
use charley::place::Zone;
use charley::playground::LocalTelegram;
use charley::store::{Begun, SealedStore};
use charley::telegram::{Limits, Telegram};
use chrono::{DateTime, NaiveDateTime, TimeZone, Utc};
use std::path::PathBuf;
use std::sync::Arc;
use tempfile::TempDir;
use tokio::sync::oneshot;

pub struct World {
    pub telegram: Arc<LocalTelegram>,
    pub clock: Arc<ManualClock>,
    pub zone: Zone,
    disk: TempDir,
    observer: Arc<dyn Observer>,
    limits: Limits,
    charley: Option<Running>,
}

/// Charley on a runtime of its own, so that it can be cut off whole.
struct Running {
    runtime: tokio::runtime::Runtime,
    stop: oneshot::Sender<()>,
    ended: oneshot::Receiver<anyhow::Result<()>>,
}

impl World {
    pub async fn at(time: &str, zone: Zone) -> World {
        World::observed(time, zone, Arc::new(Unobserved)).await
    }

    pub async fn observed(time: &str, zone: Zone, observer: Arc<dyn Observer>) -> World {
        World::made(time, zone, observer, Limits::unlimited()).await
    }

    /// With a Charley that keeps to its limits.
    pub async fn with_limits(time: &str, zone: Zone) -> World {
        World::made(time, zone, Arc::new(Unobserved), Limits::default()).await
    }

    async fn made(time: &str, zone: Zone, observer: Arc<dyn Observer>, limits: Limits) -> World {
        let clock = Arc::new(ManualClock::at(instant(time, zone)));
        let telegram = LocalTelegram::start_with(Arc::clone(&clock)).await.unwrap();
        let mut world = World {
            telegram: Arc::new(telegram),
            clock,
            zone,
            disk: tempfile::tempdir().unwrap(),
            observer,
            limits,
            charley: None,
        };
        world.start().await;
        world
    }

    pub fn phone(&self, person: i64) -> Phone {
        Phone {
            telegram: Arc::clone(&self.telegram),
            person: self.telegram.person(person),
        }
    }

    pub async fn start(&mut self) {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .unwrap();
        let setup = self.setup();
        let (stop, stopped) = oneshot::channel();
        let (end, ended) = oneshot::channel();
        runtime.spawn(async move {
            let app = App::start(setup, || {}).await.unwrap();
            let stop = async { stopped.await.unwrap_or_default() };
            end.send(app.run(stop).await).unwrap_or_default();
        });
        self.charley = Some(Running {
            runtime,
            stop,
            ended,
        });
    }

    fn setup(&self) -> Setup {
        let telegram = Telegram::new(&self.telegram.token(), Some(&self.telegram.url())).unwrap();
        let data = self.data();
        let store = SealedStore::open(&data, &data.with_extension("key")).unwrap();
        Setup {
            telegram,
            sealer: store.sealer(),
            begun: Arc::new(Begun::open(&data).unwrap()),
            store: Arc::new(store),
            live_book: LiveBook::new(library::load(None).unwrap()),
            clock: Arc::clone(&self.clock) as Arc<dyn Clock>,
            limits: self.limits,
            webhook: None,
            observer: Arc::clone(&self.observer),
            left_keys: LeftKeys::Possible,
        }
    }

    /// Where everything is kept.
    pub fn data(&self) -> PathBuf {
        self.disk.path().join("data")
    }

    /// Ends Charley as SIGTERM does.
    pub async fn stop(&mut self) {
        let running = self.charley.take().unwrap();
        running.stop.send(()).unwrap();
        running.ended.await.unwrap().unwrap();
        running.runtime.shutdown_background();
    }

    /// Stops Charley and starts it again on the same disk.
    pub async fn restart(&mut self) {
        self.stop().await;
        self.start().await;
    }

    pub fn moves_to(&self, time: &str) {
        self.clock.set(instant(time, self.zone));
    }
}

impl Drop for World {
    fn drop(&mut self) {
        if let Some(running) = self.charley.take() {
            running.runtime.shutdown_background();
        }
    }
}

pub fn instant(time: &str, zone: Zone) -> DateTime<Utc> {
    let local = NaiveDateTime::parse_from_str(&format!("{time}:00"), "%Y-%m-%d %H:%M:%S");
    zone.from_local_datetime(&local.unwrap())
        .earliest()
        .unwrap()
        .to_utc()
}
