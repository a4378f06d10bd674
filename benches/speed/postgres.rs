//! The whole path on a PostgreSQL beside the same with a data directory, and two Charleys
//! on one PostgreSQL beside one.
//!
//! As in [`path`](super::path), and the database's processor time is counted too. Two
//! beside one is measured with each held to an eighth of a core, so that they and not the
//! rest of the machine are what is short.

use super::child::{Bot, cpu_seconds_of_all};
use super::cluster::Cluster;
use super::crowd::Crowd;
use super::path::{self, TEXT, introduce};
use anyhow::{Context, ensure};
use charley::playground::LocalTelegram;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// Each with one update on its way.
const PEOPLE: i64 = 500;
/// Counted in one round.
const UPDATES: usize = 20_000;
/// The same where processor time is short.
const UPDATES_HELD: usize = 4_000;
/// Percent of a core for each.
const HELD_TO: &str = "12";
/// What is left to do after the last answer is done by then, and counted.
const SETTLE: Duration = Duration::from_secs(1);
/// Within this time several share the parts evenly.
const SHARING: Duration = Duration::from_secs(8);

/// The goals: processor time beside that with a data directory, the database's own in
/// microseconds an update, and what two do beside one.
const GOAL_OF_CHARLEY: f64 = 1.15;
const GOAL_OF_POSTGRES: f64 = 150.0;
const GOAL_OF_TWO: f64 = 1.7;

pub fn measure(rounds: usize) -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let cluster = Cluster::start().context("PostgreSQL is not installed")?;
        let mut rounds_measured = Vec::new();
        for _ in 0..rounds.max(1) {
            rounds_measured.push(round(&cluster).await?);
        }
        report(&rounds_measured);
        Ok(())
    })
}

/// Microseconds of processor time an update, and updates a second.
struct Round {
    on_disk: f64,
    on_postgres: f64,
    of_postgres: f64,
    one_held: f64,
    two_held: f64,
}

async fn round(cluster: &Cluster) -> anyhow::Result<Round> {
    let (on_disk, _) = on_disk().await?;
    let (on_postgres, of_postgres) = on_postgres(cluster).await?;
    let one_held = held(cluster, 1).await?;
    let two_held = held(cluster, 2).await?;
    Ok(Round {
        on_disk,
        on_postgres,
        of_postgres,
        one_held,
        two_held,
    })
}

async fn on_disk() -> anyhow::Result<(f64, f64)> {
    let site = Site::new().await?;
    let data = site.folder.path().join("data");
    let data = data.to_str().context("a path that is no text")?;
    let bot = site.start(data)?;
    site.runs(&bot, || Ok(0.0)).await
}

async fn on_postgres(cluster: &Cluster) -> anyhow::Result<(f64, f64)> {
    let site = Site::new().await?;
    let server = cluster.process();
    let bot = site.start(&cluster.database().url())?;
    site.runs(&bot, || cpu_seconds_of_all(&server)).await
}

/// Updates a second of so many Charleys, each with little processor time.
async fn held(cluster: &Cluster, charleys: usize) -> anyhow::Result<f64> {
    let site = Site::new().await?;
    let database = cluster.database();
    let mut bots = Vec::new();
    for _ in 0..charleys {
        bots.push(site.start(&database.url())?);
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
    let mut crowd = site.crowd();
    introduce(&mut crowd).await?;
    tokio::time::sleep(SHARING).await;
    let owners = "select count(distinct owner) from charley.part";
    ensure!(database.run(owners) == charleys.to_string(), "not shared");
    let limits: anyhow::Result<Vec<CpuLimit>> = bots.iter().map(CpuLimit::on).collect();
    let limits = limits?;
    crowd.writes(TEXT, UPDATES_HELD / 4).await?;
    let begin = Instant::now();
    crowd.writes(TEXT, UPDATES_HELD).await?;
    let seconds = begin.elapsed().as_secs_f64();
    drop(limits);
    for bot in bots {
        bot.stop()?;
    }
    Ok(UPDATES_HELD as f64 / seconds)
}

struct Site {
    telegram: LocalTelegram,
    folder: TempDir,
}

impl Site {
    async fn new() -> anyhow::Result<Site> {
        let telegram = LocalTelegram::start().await?;
        telegram.set_recording(false);
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
        Ok(Site { telegram, folder })
    }

    fn start(&self, kept: &str) -> anyhow::Result<Bot> {
        path::start_charley_on(&self.telegram, kept, &self.folder)
    }

    fn crowd(&self) -> Crowd<'_> {
        Crowd::of(&self.telegram, PEOPLE)
    }

    /// Microseconds an update of Charley's, and of what else is counted.
    async fn runs(
        &self,
        bot: &Bot,
        others: impl Fn() -> anyhow::Result<f64>,
    ) -> anyhow::Result<(f64, f64)> {
        let mut crowd = self.crowd();
        introduce(&mut crowd).await?;
        let before = (bot.cpu_seconds()?, others()?);
        crowd.writes(TEXT, UPDATES).await?;
        tokio::time::sleep(SETTLE).await;
        let after = (bot.cpu_seconds()?, others()?);
        let violations = self.telegram.violations();
        ensure!(violations.is_empty(), "wrong requests: {violations:?}");
        let micros = |seconds: f64| seconds * 1e6 / UPDATES as f64;
        Ok((micros(after.0 - before.0), micros(after.1 - before.1)))
    }
}

/// Holds a process to a part of a core.
struct CpuLimit(Child);

impl CpuLimit {
    fn on(bot: &Bot) -> anyhow::Result<CpuLimit> {
        let mut limit = Command::new("cpulimit");
        limit.args(["-l", HELD_TO, "-p", &bot.id()]);
        limit.stdout(Stdio::null()).stderr(Stdio::null());
        let child = limit.spawn().context("cpulimit is not installed")?;
        Ok(CpuLimit(child))
    }
}

impl Drop for CpuLimit {
    /// By a signal that it hears, so that what it held still goes on.
    fn drop(&mut self) {
        let id = self.0.id().to_string();
        let _ = Command::new("kill").args(["-TERM", &id]).status();
        let _ = self.0.wait();
    }
}

fn report(rounds: &[Round]) {
    let median = |figure: fn(&Round) -> f64| {
        let mut all: Vec<f64> = rounds.iter().map(figure).collect();
        all.sort_by(f64::total_cmp);
        all.get(all.len() / 2).copied().unwrap_or_default()
    };
    let beside = median(|round| round.on_postgres / round.on_disk);
    let two = median(|round| round.two_held / round.one_held);
    println!(
        "{UPDATES} times \"{TEXT}\", {PEOPLE} people; medians of {} rounds:\n",
        rounds.len()
    );
    println!("| what | µs of CPU an update |");
    println!("| --- | ---: |");
    println!(
        "| Charley with a data directory | {:.0} |",
        median(|round| round.on_disk)
    );
    println!(
        "| Charley on PostgreSQL | {:.0} |",
        median(|round| round.on_postgres)
    );
    println!(
        "| PostgreSQL itself | {:.0} |",
        median(|round| round.of_postgres)
    );
    println!("\n| each held to {HELD_TO} % of a core | updates a second |");
    println!("| --- | ---: |");
    println!("| one Charley | {:.0} |", median(|round| round.one_held));
    println!("| two | {:.0} |", median(|round| round.two_held));
    println!(
        "\non PostgreSQL / with a data directory: {beside:.2} (goal {GOAL_OF_CHARLEY}); PostgreSQL's \
         own goal is {GOAL_OF_POSTGRES:.0} µs; two / one: {two:.2} (goal {GOAL_OF_TWO})"
    );
}
