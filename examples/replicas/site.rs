//! The Charleys, their database and their Telegram, and what is done to them.

use crate::fault::Fault;
use crate::server::Server;
use crate::way::Way;
use anyhow::{Context, ensure};
use charley::playground::LocalTelegram;
use std::collections::{BTreeMap, VecDeque};
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::{Instant, sleep, timeout};

/// Long enough that it is taken for dead.
const STILL: Duration = Duration::from_secs(10);

/// Long enough for somebody else to do something.
const ELSEWHERE: Duration = Duration::from_secs(40);

/// Charleys that answer at once.
const REPLICAS: usize = 3;

/// Until they share the parts evenly.
const SETTLING: Duration = Duration::from_secs(3);

/// For one to answer that was started.
const STARTING_MAX: Duration = Duration::from_secs(60);

/// For one to end that is to.
const ENDING_MAX: Duration = Duration::from_secs(60);

pub struct Site {
    pub telegram: Arc<LocalTelegram>,
    server: Server,
    disk: TempDir,
    /// The one that has been there for longest first.
    replicas: VecDeque<Replica>,
    started: usize,
    /// What each has handled until it was looked at last, by its number.
    handled: BTreeMap<usize, u64>,
}

struct Replica {
    number: usize,
    child: Child,
    /// None where it goes straight to a database that was given.
    way: Option<Way>,
}

impl Site {
    pub async fn on(server: Server) -> anyhow::Result<Site> {
        let mut site = Site {
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
        for number in 0..REPLICAS {
            let answers = site.answers(number);
            let waited = timeout(STARTING_MAX, answers).await;
            waited.context("one does not begin to answer")??;
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
            Fault::Killed => {
                let mut hit = self.oldest()?;
                hit.child.kill()?;
                hit.child.wait()?;
            }
            Fault::Terminated => {
                let mut hit = self.oldest()?;
                signal(&hit.child, "-TERM")?;
                let code = hit.end().await?.code();
                ensure!(code == Some(0), "SIGTERM ended it with {code:?}");
            }
            Fault::HeldStill => {
                let mut hit = self.oldest()?;
                signal(&hit.child, "-STOP")?;
                sleep(STILL).await;
                signal(&hit.child, "-CONT")?;
                hit.finds_itself_taken_for_dead().await?;
            }
            Fault::CutOff => {
                let mut hit = self.oldest()?;
                let way = hit.way.as_ref().context("it has no way of its own")?;
                way.cut();
                sleep(STILL).await;
                way.mend();
                hit.finds_itself_taken_for_dead().await?;
            }
            Fault::DatabaseKilled => self.server.own()?.kill_and_start_again(),
            Fault::DatabaseLost => {
                let ways = self.replicas.iter().filter_map(|one| one.way.as_ref());
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

    fn oldest(&mut self) -> anyhow::Result<Replica> {
        self.replicas.pop_front().context("nobody answers")
    }

    /// Ends all, and by SIGTERM, so that nothing is left to be said. Tells how much each
    /// has handled.
    pub async fn end(mut self) -> anyhow::Result<BTreeMap<usize, u64>> {
        self.count_all().await;
        for replica in &mut self.replicas {
            signal(&replica.child, "-TERM")?;
            replica.child.wait()?;
        }
        Ok(std::mem::take(&mut self.handled))
    }

    async fn start_one(&mut self) -> anyhow::Result<()> {
        let number = self.started;
        let (store, way) = self.server.for_one().await?;
        let child = replica(&self.telegram, &store, &self.disk, number)?;
        self.started += 1;
        self.replicas.push_back(Replica { number, child, way });
        Ok(())
    }

    async fn answers(&self, number: usize) -> anyhow::Result<()> {
        while !std::fs::read_to_string(log(&self.disk, number))?.contains("charley: answering") {
            sleep(Duration::from_millis(50)).await;
        }
        Ok(())
    }

    async fn count_all(&mut self) {
        for replica in &self.replicas {
            if let Some(handled) = handled_by(&self.disk, replica.number).await {
                self.handled.insert(replica.number, handled);
            }
        }
    }
}

impl Replica {
    async fn finds_itself_taken_for_dead(&mut self) -> anyhow::Result<()> {
        let code = self.end().await?.code();
        ensure!(
            code == Some(1),
            "it went on though it was taken for dead: {code:?}"
        );
        Ok(())
    }

    async fn end(&mut self) -> anyhow::Result<ExitStatus> {
        let begun = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait()? {
                return Ok(status);
            }
            ensure!(begun.elapsed() < ENDING_MAX, "it does not end");
            sleep(Duration::from_millis(20)).await;
        }
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        for replica in &mut self.replicas {
            // One that has ended already cannot be killed.
            let _ = replica.child.kill();
            let _ = replica.child.wait();
        }
    }
}

/// How much a replica says of itself that it has handled.
async fn handled_by(disk: &TempDir, number: usize) -> Option<u64> {
    let log = std::fs::read_to_string(log(disk, number)).ok()?;
    let (_, address) = log.split_once("/metrics are at http://")?;
    let (address, _) = address
        .split_once("/metrics")
        .or(address.split_once('\n'))?;
    let figures = timeout(Duration::from_secs(2), asked(address.trim())).await;
    let figures = figures.ok()?.ok()?;
    let lines = figures.lines();
    let turns = lines.filter(|line| line.starts_with("charley_turns_total"));
    let counts = turns.filter_map(|line| line.rsplit(' ').next()?.trim().parse::<u64>().ok());
    Some(counts.sum())
}

async fn asked(address: &str) -> anyhow::Result<String> {
    let mut stream = TcpStream::connect(address).await?;
    let request = format!("GET /metrics HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await?;
    Ok(answer)
}

fn replica(
    telegram: &LocalTelegram,
    store: &str,
    disk: &TempDir,
    number: usize,
) -> anyhow::Result<Child> {
    let log = std::fs::File::create(log(disk, number))?;
    let child = Command::new(charley()?)
        .arg("run")
        .env_clear()
        .env("TELOXIDE_TOKEN", telegram.token())
        .env("TELOXIDE_API_URL", telegram.url())
        .env("CHARLEY_STORE", store)
        .env("CHARLEY_KEY_FILE", disk.path().join("data.key"))
        .env(
            "CHARLEY_DATA_DIR",
            disk.path().join(format!("data{number}")),
        )
        .env("CHARLEY_METRICS_ADDRESS", "127.0.0.1:0")
        .current_dir(disk.path())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(log)
        .spawn()?;
    Ok(child)
}

fn log(disk: &TempDir, number: usize) -> PathBuf {
    disk.path().join(format!("log{number}"))
}

/// The program that was built with this example.
fn charley() -> anyhow::Result<PathBuf> {
    let here = std::env::current_exe()?;
    let profile = here.parent().and_then(|examples| examples.parent());
    let program = profile.context("no folder of programs")?.join("charley");
    ensure!(program.exists(), "build it first: cargo build --release");
    Ok(program)
}

fn signal(child: &Child, signal: &str) -> anyhow::Result<()> {
    let id = child.id().to_string();
    let told = Command::new("kill").args([signal, &id]).status()?;
    ensure!(told.success(), "{signal} could not be sent");
    Ok(())
}
