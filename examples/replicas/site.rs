//! The Charleys, their database and their Telegram, and what is done to them.

use crate::cluster::{Cluster, Database};
use anyhow::{Context, ensure};
use charley::playground::LocalTelegram;
use std::fmt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;
use tokio::time::sleep;

/// Long enough that it is taken for dead.
const STILL: Duration = Duration::from_secs(10);

/// What happens to who answers, or to the database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    Killed,
    Terminated,
    HeldStill,
    DatabaseKilled,
}

impl Fault {
    pub const ALL: [Fault; 4] = [
        Fault::Killed,
        Fault::Terminated,
        Fault::HeldStill,
        Fault::DatabaseKilled,
    ];
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Fault::Killed => "kill -9",
            Fault::Terminated => "SIGTERM",
            Fault::HeldStill => "held still for ten seconds",
            Fault::DatabaseKilled => "PostgreSQL killed with -9 and started again",
        })
    }
}

pub struct Site<'a> {
    pub telegram: Arc<LocalTelegram>,
    cluster: &'a Cluster,
    database: Database,
    disk: TempDir,
    answers: Child,
    stands_by: Child,
    started: usize,
}

impl<'a> Site<'a> {
    pub async fn on(cluster: &'a Cluster) -> anyhow::Result<Site<'a>> {
        let telegram = Arc::new(LocalTelegram::start().await?);
        let (database, disk) = (cluster.database(), tempfile::tempdir()?);
        let answers = replica(&telegram, &database, &disk, 0)?;
        // The first to come has it.
        sleep(Duration::from_secs(2)).await;
        let stands_by = replica(&telegram, &database, &disk, 1)?;
        Ok(Site {
            telegram,
            cluster,
            database,
            disk,
            answers,
            stands_by,
            started: 2,
        })
    }

    pub async fn suffer(&mut self, fault: Fault) -> anyhow::Result<()> {
        match fault {
            Fault::Killed => {
                self.answers.kill()?;
                self.answers.wait()?;
                self.replace()
            }
            Fault::Terminated => {
                signal(&self.answers, "-TERM")?;
                let code = self.answers.wait()?.code();
                ensure!(code == Some(0), "SIGTERM ended it with {code:?}");
                self.replace()
            }
            Fault::HeldStill => {
                signal(&self.answers, "-STOP")?;
                sleep(STILL).await;
                signal(&self.answers, "-CONT")?;
                let code = self.answers.wait()?.code();
                ensure!(
                    code == Some(1),
                    "it went on though it was taken for dead: {code:?}"
                );
                self.replace()
            }
            Fault::DatabaseKilled => {
                self.cluster.kill();
                self.cluster.start_again();
                Ok(())
            }
        }
    }

    /// Who stood by answers, and a new one stands by.
    fn replace(&mut self) -> anyhow::Result<()> {
        let next = replica(&self.telegram, &self.database, &self.disk, self.started)?;
        self.started += 1;
        self.answers = std::mem::replace(&mut self.stands_by, next);
        Ok(())
    }

    /// Ends both, and by SIGTERM, so that nothing is left to be said.
    pub async fn end(mut self) -> anyhow::Result<()> {
        for child in [&mut self.stands_by, &mut self.answers] {
            signal(child, "-TERM")?;
            child.wait()?;
        }
        Ok(())
    }
}

impl Drop for Site<'_> {
    fn drop(&mut self) {
        for child in [&mut self.stands_by, &mut self.answers] {
            // One that has ended already cannot be killed.
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

fn replica(
    telegram: &LocalTelegram,
    database: &Database,
    disk: &TempDir,
    number: usize,
) -> anyhow::Result<Child> {
    let log = std::fs::File::create(disk.path().join(format!("log{number}")))?;
    let child = Command::new(charley()?)
        .arg("run")
        .env_clear()
        .env("TELOXIDE_TOKEN", telegram.token())
        .env("TELOXIDE_API_URL", telegram.url())
        .env("CHARLEY_STORE", database.url())
        .env("CHARLEY_KEY_FILE", disk.path().join("data.key"))
        .env(
            "CHARLEY_DATA_DIR",
            disk.path().join(format!("data{number}")),
        )
        .env("CHARLEY_METRICS_ADDRESS", "off")
        .current_dir(disk.path())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(log)
        .spawn()?;
    Ok(child)
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
