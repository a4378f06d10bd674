//! How fast Charley is, as ratios and medians within one run.
//!
//! `cargo bench` measures everything; `cargo bench -- path`, `-- handle`,
//! `-- danger`, `-- insights`, `-- pictures` and `-- neighbours` one part alone,
//! and a number after `path` sets the rounds. Everything stays on this machine, and
//! no file is left behind. `-- postgres` is apart: it needs PostgreSQL's programs (see
//! `docs/testing.md`) and `cpulimit`.
//!
//! - [`path`]: the whole path against a bare teloxide bot, and one that keeps a row
//! - [`handle`]: the conversation alone, for each kind of event
//! - [`danger`]: hearing danger in the longest texts
//! - [`insights`]: weighing what goes with one person's cramps
//! - [`pictures`]: drawing each picture, up to the PNG
//! - [`neighbours`]: what one person costs the others
//! - [`postgres`]: the whole path on a PostgreSQL, and two Charleys on it

#![allow(clippy::print_stdout, reason = "the results are what this is for")]

mod charley;
mod child;
#[path = "../../tests/it/store/postgres/cluster.rs"]
#[allow(dead_code, clippy::unwrap_used, reason = "shared with the tests")]
mod cluster;
mod crowd;
mod danger;
mod handle;
mod insights;
mod letting_go;
mod neighbours;
mod path;
mod pictures;
mod postgres;
mod programs;
mod scenes;
mod stage;
mod year;

use anyhow::{Context, bail};
use mimalloc::MiMalloc;

/// As in Charley's own program.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments
        .iter()
        .map(String::as_str)
        // Cargo says that this is a benchmark.
        .filter(|argument| *argument != "--bench")
        .collect();
    match arguments.as_slice() {
        [] => {
            danger::measure()?;
            handle::measure()?;
            insights::measure()?;
            pictures::measure()?;
            neighbours::measure()?;
            path::measure(path::ROUNDS)
        }
        ["danger"] => danger::measure(),
        ["handle"] => handle::measure(),
        ["insights"] => insights::measure(),
        ["pictures"] => pictures::measure(),
        ["neighbours"] => neighbours::measure(),
        ["path"] => path::measure(path::ROUNDS),
        ["path", rounds] => path::measure(rounds.parse().context("a number of rounds")?),
        ["postgres"] => postgres::measure(path::ROUNDS),
        ["postgres", rounds] => postgres::measure(rounds.parse().context("a number of rounds")?),
        [charley::ROLE, url, token, kept, key] => charley::run(url, token, kept, key),
        _ => bail!(
            "usage: cargo bench [-- danger | handle | insights | pictures | neighbours | path \
             [ROUNDS] | postgres [ROUNDS]]"
        ),
    }
}
