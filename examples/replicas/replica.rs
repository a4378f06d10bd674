//! One Charley, started as an operator would.

use crate::network::Network;
use crate::way::Way;
use anyhow::{Context, ensure};
use charley::playground::LocalTelegram;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::{Instant, sleep, timeout};

/// For one to answer that was started.
const STARTING_MAX: Duration = Duration::from_secs(60);

/// For one to end that is to.
const ENDING_MAX: Duration = Duration::from_secs(60);

pub struct Replica {
    pub number: usize,
    child: Child,
    log: PathBuf,
    ways: Ways,
}

/// How it comes to everything else.
pub struct Ways {
    /// Where its database is.
    pub store: String,
    /// None where it goes straight to a database that was given.
    pub way: Option<Way>,
    /// None where it is on that of this machine.
    pub network: Option<Network>,
}

impl Replica {
    pub fn start(
        number: usize,
        ways: Ways,
        telegram: &LocalTelegram,
        disk: &Path,
    ) -> anyhow::Result<Replica> {
        let log = disk.join(format!("log{number}"));
        let program = program(number)?;
        let mut command = match &ways.network {
            Some(network) => network.command(program),
            None => Command::new(program),
        };
        let path = std::env::var_os("PATH").unwrap_or_default();
        let child = command
            .arg("run")
            .env_clear()
            // For what starts it in a network of its own.
            .env("PATH", path)
            .env("TELOXIDE_TOKEN", telegram.token())
            .env("TELOXIDE_API_URL", telegram.url())
            .env("CHARLEY_STORE", &ways.store)
            .env("CHARLEY_KEY_FILE", disk.join("data.key"))
            .env("CHARLEY_DATA_DIR", disk.join(format!("data{number}")))
            .env("CHARLEY_METRICS_ADDRESS", "127.0.0.1:0")
            .current_dir(disk)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(File::create(&log)?)
            .spawn()?;
        Ok(Replica {
            number,
            child,
            log,
            ways,
        })
    }

    pub fn way(&self) -> Option<&Way> {
        self.ways.way.as_ref()
    }

    pub fn network(&self) -> Option<&Network> {
        self.ways.network.as_ref()
    }

    /// Waits until it does, or would if nobody else did: of those that know the first form
    /// alone, one answers.
    pub async fn answers(&mut self) -> anyhow::Result<()> {
        let begun = Instant::now();
        loop {
            let ended = self.child.try_wait()?;
            let said = fs::read_to_string(&self.log)?;
            if ["charley: answering", "charley: polling", "Standing by"]
                .iter()
                .any(|words| said.contains(words))
            {
                return Ok(());
            }
            let goes_on = ended.is_none() && begun.elapsed() < STARTING_MAX;
            ensure!(goes_on, "one does not begin to answer: {said}");
            sleep(Duration::from_millis(50)).await;
        }
    }

    /// How much it says of itself that it has handled.
    pub async fn handled(&self) -> Option<u64> {
        let log = fs::read_to_string(&self.log).ok()?;
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

    pub fn signal(&self, signal: &str) -> anyhow::Result<()> {
        let id = self.child.id().to_string();
        let told = Command::new("kill").args([signal, &id]).status()?;
        ensure!(told.success(), "{signal} could not be sent");
        Ok(())
    }

    pub async fn finds_itself_taken_for_dead(&mut self) -> anyhow::Result<()> {
        let code = self.ended().await?.code();
        ensure!(
            code == Some(1),
            "it went on though it was taken for dead: {code:?}"
        );
        Ok(())
    }

    pub async fn terminate(&mut self) -> anyhow::Result<()> {
        self.signal("-TERM")?;
        let code = self.ended().await?.code();
        ensure!(code == Some(0), "SIGTERM ended it with {code:?}");
        Ok(())
    }

    async fn ended(&mut self) -> anyhow::Result<ExitStatus> {
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

/// With -9.
impl Drop for Replica {
    fn drop(&mut self) {
        // One that has ended already cannot be killed.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

async fn asked(address: &str) -> anyhow::Result<String> {
    let mut stream = TcpStream::connect(address).await?;
    let request = format!("GET /metrics HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await?;
    Ok(answer)
}

/// Another Charley, built from an earlier commit, and which are started with it, counted
/// from 0 and separated by commas.
const BEFORE: &str = "CHARLEY_BEFORE";
const BEFORE_STARTS: &str = "CHARLEY_BEFORE_STARTS";

fn program(number: usize) -> anyhow::Result<PathBuf> {
    let starts = std::env::var(BEFORE_STARTS).unwrap_or_default();
    let is_before = starts.split(',').any(|start| start == number.to_string());
    match std::env::var_os(BEFORE) {
        Some(before) if is_before => Ok(before.into()),
        Some(_) | None => charley(),
    }
}

/// The program that was built with this example.
fn charley() -> anyhow::Result<PathBuf> {
    let here = std::env::current_exe()?;
    let profile = here.parent().and_then(|examples| examples.parent());
    let program = profile.context("no folder of programs")?.join("charley");
    ensure!(program.exists(), "build it first: cargo build --release");
    Ok(program)
}
