//! Everyone's bedtime is half past ten: very many people are due within the same
//! minute, at Telegram's limits, while some chat. Charley, and beside it a bot
//! that sends through teloxide's `Throttle`.
//!
//! `cargo run --release --example half_past_ten -- [--times N] [PEOPLE...]` prints
//! a row for each bot and number of people; 1,000, 10,000, 18,000 and 100,000
//! unless told otherwise. Each bot is a process of its own, Charley with its store
//! on disk and every commit synced; this process is Telegram, the clock and the
//! people, over HTTP on loopback.
//!
//! `--replicas N` in front has N Charleys on one PostgreSQL instead, whose programs have to
//! be installed, and no other bot.
//!
//! The evening passes `N` times as fast as it is, 10 unless told otherwise: the
//! clock, the limits of both sides and the people. Nothing else does, so whatever
//! takes a millisecond counts as `N`. `--times 1` is real time.

#![allow(clippy::print_stdout, reason = "the figures are what this is for")]

mod bot;
mod charley;
mod chatting;
#[path = "../../tests/it/store/postgres/cluster.rs"]
#[allow(dead_code, clippy::unwrap_used, reason = "shared with the tests")]
mod cluster;
mod evening;
mod figures;
mod pace;
mod throttle;
mod witness;

use anyhow::{Context, ensure};
use evening::Evening;
use pace::Pace;

const PEOPLE: [usize; 4] = [1_000, 10_000, 18_000, 100_000];
const TIMES: u32 = 10;

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        [charley::ROLE, rest @ ..] => charley::run(rest),
        [throttle::ROLE, rest @ ..] => throttle::run(rest),
        ["--replicas", replicas, rest @ ..] => {
            let replicas = replicas.parse().context("--replicas")?;
            at_pace(Some(replicas), rest)
        }
        rest => at_pace(None, rest),
    }
}

fn at_pace(replicas: Option<usize>, arguments: &[&str]) -> anyhow::Result<()> {
    match arguments {
        ["--times", times, people @ ..] => {
            measure(replicas, times.parse().context("--times")?, people)
        }
        people => measure(replicas, TIMES, people),
    }
}

fn measure(replicas: Option<usize>, times: u32, people: &[&str]) -> anyhow::Result<()> {
    ensure!(times > 0, "--times: at least 1");
    let people = people
        .iter()
        .map(|number| number.parse().context("how many people?"));
    let mut people: Vec<usize> = people.collect::<anyhow::Result<_>>()?;
    if people.is_empty() {
        people = PEOPLE.to_vec();
    }
    let runtime = tokio::runtime::Runtime::new().context("no runtime")?;
    runtime.block_on(async {
        println!("the evening passes {times} times as fast\n");
        figures::print_head();
        for people in people {
            let evening = Evening {
                people,
                pace: Pace(times),
            };
            match replicas {
                None => {
                    evening.with_charley().await?.print();
                    evening.with_throttle().await?.print();
                }
                Some(replicas) => evening.with_replicas(replicas).await?.print(),
            }
        }
        Ok(())
    })
}
