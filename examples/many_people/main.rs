//! What the store costs when it holds many people: memory after a restart, a
//! scheduler with nothing to do, and a thousand reminders among many.
//!
//! ```sh
//! cargo build --release --bins --examples
//! target/release/examples/many_people memory 100000
//! target/release/examples/many_people idle 1000000
//! target/release/examples/many_people firing 10000
//! ```
//!
//! Runs the real binary beside it against the local Telegram. Data directories
//! are made in `target/many_people/` and used again. The figures are kept in
//! `docs/reliability.md`.

#![allow(clippy::print_stdout, reason = "the figures are what this is for")]

mod filled;
#[path = "../../tests/it/store/people.rs"]
#[allow(clippy::unwrap_used, reason = "shared with the tests")]
mod people;
mod running;

use anyhow::{Context, bail};
use charley::playground::LocalTelegram;
use chrono::{DateTime, DurationRound, TimeDelta, Utc};
use filled::Filled;
use running::Running;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// What is kept of each of those whose memory is measured.
const CRAMPS: u64 = 10;

/// How long nothing is to be done.
const IDLE: Duration = Duration::from_secs(60);

const REMINDED: i64 = 1_000;

/// Of the people that are made up.
const STRETCH_AFTER_WATER: TimeDelta = TimeDelta::minutes(90);

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let what = arguments.next().context("memory, idle or firing?")?;
    let people = arguments.next().context("how many people?")?.parse()?;
    match what.as_str() {
        "memory" => memory(people).await,
        "idle" => idle(people).await,
        "firing" => firing(people).await,
        _ => bail!("memory, idle or firing?"),
    }
}

async fn memory(people: i64) -> anyhow::Result<()> {
    let filled = Filled::with(people, CRAMPS)?;
    let telegram = LocalTelegram::start().await?;
    // Made-up people were planned by nobody, so a first start plans all of them anew.
    let first = Running::start(&filled, &telegram)?;
    first.rests().await?;
    println!(
        "first start, once all are planned anew: {} MiB",
        first.resident_mib()?
    );
    drop(first);
    let began = Instant::now();
    let charley = Running::start(&filled, &telegram)?;
    println!("polls after {:.1} s", began.elapsed().as_secs_f64());
    println!("resident    {} MiB", charley.resident_mib()?);
    tokio::time::sleep(Duration::from_secs(10)).await;
    println!("10 s later  {} MiB", charley.resident_mib()?);
    println!("on disk     {} MiB", filled.mib()?);
    Ok(())
}

async fn idle(people: i64) -> anyhow::Result<()> {
    let filled = Filled::with(people, 0)?;
    let telegram = LocalTelegram::start().await?;
    let charley = Running::start(&filled, &telegram)?;
    tokio::time::sleep(Duration::from_secs(20)).await;
    for _ in 0..3 {
        let before = charley.cpu()?;
        tokio::time::sleep(IDLE).await;
        let share = (charley.cpu()? - before).as_secs_f64() / IDLE.as_secs_f64();
        println!("{:.3} % of a core over {} s", share * 100.0, IDLE.as_secs());
    }
    println!("resident {} MiB", charley.resident_mib()?);
    Ok(())
}

async fn firing(people: i64) -> anyhow::Result<()> {
    let filled = Filled::with(people, 0)?;
    let telegram = Arc::new(LocalTelegram::start().await?);
    // Far enough away for the start.
    let stretch_at = (now() + TimeDelta::seconds(90)).duration_trunc(TimeDelta::minutes(1))?
        + TimeDelta::minutes(1);
    let first = stretch_at.timestamp();
    for chat_id in first..first + REMINDED {
        telegram.person(chat_id);
    }
    filled.add(first..first + REMINDED, stretch_at - STRETCH_AFTER_WATER)?;
    let charley = Running::start(&filled, &telegram)?;
    while now() < stretch_at - TimeDelta::seconds(1) {
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let before = charley.cpu()?;
    let reminded = |state: &charley::playground::State| {
        (first..first + REMINDED).all(|chat_id| !state.messages(chat_id).is_empty())
    };
    telegram.wait_until(reminded).await?;
    let spent = charley.cpu()? - before;
    println!(
        "{REMINDED} reminders among {people} people: {} ms of CPU",
        spent.as_millis()
    );
    Ok(())
}

fn now() -> DateTime<Utc> {
    charley::clock::Clock::now(&charley::clock::SystemClock::default())
}
