//! The Charleys, their database and their Telegram, and what is done to them.

use crate::fault::Fault;
use crate::network::Network;
use crate::replica::{Replica, Ways};
use crate::server::{Own, Server};
use anyhow::Context;
use charley::playground::LocalTelegram;
use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;
use tokio::time::{Instant, sleep};

/// Long enough that it is taken for dead.
const STILL: Duration = Duration::from_secs(10);

/// Long enough for somebody else to do something.
const ELSEWHERE: Duration = Duration::from_secs(40);

/// Charleys that answer at once.
const REPLICAS: usize = 3;

/// Until they share the parts evenly.
const SETTLING: Duration = Duration::from_secs(3);

pub struct Site {
    pub telegram: Arc<LocalTelegram>,
    /// The one that has been there for longest first. They go before what they need.
    replicas: VecDeque<Replica>,
    server: Server,
    disk: TempDir,
    /// Each replica has a network of its own.
    is_apart: bool,
    started: usize,
    /// What each has handled until it was looked at last, by its number.
    handled: BTreeMap<usize, u64>,
}

impl Site {
    pub async fn on(server: Server, is_apart: bool) -> anyhow::Result<Site> {
        let mut site = Site {
            is_apart,
            telegram: Arc::new(LocalTelegram::start().await?),
            server,
            disk: tempfile::tempdir()?,
            replicas: VecDeque::new(),
            started: 0,
            handled: BTreeMap::new(),
        };
        for _ in 0..REPLICAS {
            site.start_one().await?;
        }
        for replica in &mut site.replicas {
            replica.answers().await?;
        }
        sleep(SETTLING).await;
        Ok(site)
    }

    /// Before anybody's wait counts.
    pub fn prepare_for(&mut self, fault: Fault) -> anyhow::Result<()> {
        if fault == Fault::DatabaseLost {
            self.server.own()?.start_standby();
        }
        Ok(())
    }

    /// Each is hit in its turn, and a new one comes for it. Returns how long it took: a
    /// database that was killed has its own time to come back.
    pub async fn suffer(&mut self, fault: Fault) -> anyhow::Result<Duration> {
        self.count_all().await;
        let begun = Instant::now();
        match fault {
            Fault::Killed => drop(self.oldest()?),
            Fault::Terminated => self.oldest()?.terminate().await?,
            Fault::HeldStill => {
                let mut hit = self.oldest()?;
                hit.signal("-STOP")?;
                sleep(STILL).await;
                hit.signal("-CONT")?;
                hit.finds_itself_taken_for_dead().await?;
            }
            Fault::CutOff => {
                let mut hit = self.oldest()?;
                let way = hit.way().context("it has no way of its own")?;
                way.cut();
                sleep(STILL).await;
                way.mend();
                hit.finds_itself_taken_for_dead().await?;
            }
            Fault::Partitioned => {
                let mut hit = self.oldest()?;
                let network = hit.network().context("it has no network of its own")?;
                network.cut()?;
                sleep(STILL).await;
                network.mend()?;
                hit.finds_itself_taken_for_dead().await?;
            }
            Fault::DatabaseKilled => self.server.own()?.kill_and_start_again(),
            Fault::DatabaseLost => {
                let ways = self.replicas.iter().filter_map(Replica::way);
                self.server.own()?.lose_and_promote(ways)?;
            }
            Fault::Elsewhere => sleep(ELSEWHERE).await,
        }
        let lasted = begun.elapsed();
        if self.replicas.len() < REPLICAS {
            self.start_one().await?;
        }
        Ok(lasted)
    }

    pub fn server(&mut self) -> anyhow::Result<&mut Own> {
        self.server.own()
    }

    fn oldest(&mut self) -> anyhow::Result<Replica> {
        self.replicas.pop_front().context("nobody answers")
    }

    /// Ends all, and by SIGTERM, so that nothing is left to be said. Tells how much each
    /// has handled.
    pub async fn end(mut self) -> anyhow::Result<BTreeMap<usize, u64>> {
        self.count_all().await;
        for replica in &mut self.replicas {
            replica.terminate().await?;
        }
        Ok(self.handled)
    }

    async fn start_one(&mut self) -> anyhow::Result<()> {
        let ways = self.ways().await?;
        let disk = self.disk.path();
        let one = Replica::start(self.started, ways, &self.telegram, disk)?;
        self.started += 1;
        self.replicas.push_back(one);
        Ok(())
    }

    async fn ways(&self) -> anyhow::Result<Ways> {
        if !self.is_apart {
            let (store, way) = self.server.for_one().await?;
            let network = None;
            return Ok(Ways {
                store,
                way,
                network,
            });
        }
        let (store, port) = self.server.direct()?;
        let telegram = self.telegram.url();
        let (_, telegram) = telegram.rsplit_once(':').context("no port")?;
        let network = Network::new(self.started, [port, telegram.parse()?])?;
        Ok(Ways {
            store,
            way: None,
            network: Some(network),
        })
    }

    async fn count_all(&mut self) {
        for replica in &self.replicas {
            if let Some(handled) = replica.handled().await {
                self.handled.insert(replica.number, handled);
            }
        }
    }
}
