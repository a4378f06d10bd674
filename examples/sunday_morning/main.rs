//! Everyone's week is looked back on at the same hour: very many people get their
//! picture and their review, at Telegram's limits, while some chat.
//!
//! `cargo run --release --example sunday_morning -- [PEOPLE...]` prints a row for
//! each number of people, 1,000 and 10,000 unless told otherwise, in real time.
//! Charley is a process of its own, with its store on disk and every commit synced;
//! this process is Telegram, the clock and the people, over HTTP on loopback.

#![allow(clippy::print_stdout, reason = "the figures are what this is for")]

#[path = "../half_past_ten/bot.rs"]
mod bot;
#[path = "../half_past_ten/charley.rs"]
mod charley;
mod figures;
mod morning;
#[expect(
    dead_code,
    reason = "an evening can pass faster than it is; a morning does not"
)]
#[path = "../half_past_ten/pace.rs"]
mod pace;
mod people;
mod witness;

use anyhow::Context;
use mimalloc::MiMalloc;

/// That of the binary, since memory is measured.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

const PEOPLE: [usize; 2] = [1_000, 10_000];

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        [charley::ROLE, rest @ ..] => charley::run(rest),
        [] => measure(&PEOPLE),
        numbers => {
            let numbers = numbers.iter().map(|number| number.parse());
            let numbers: Result<Vec<usize>, _> = numbers.collect();
            measure(&numbers.context("how many people?")?)
        }
    }
}

fn measure(numbers: &[usize]) -> anyhow::Result<()> {
    let runtime = tokio::runtime::Runtime::new().context("no runtime")?;
    runtime.block_on(async {
        println!("{}", figures::HEAD);
        for people in numbers {
            println!("{}", morning::passes(*people).await?);
        }
        Ok(())
    })
}
