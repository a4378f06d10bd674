//! Nights that go on while Charleys are killed, stopped and held still, and their
//! PostgreSQL too: three real ones on one database that all answer, and people who log
//! cramps all the while.
//!
//! ```sh
//! cargo build --release
//! cargo run --release --example replicas [ROUNDS [PEOPLE]]
//! ```
//!
//! Each round kills the one that has been there for longest with -9, ends the next by
//! SIGTERM, holds the next still for ten seconds, and kills PostgreSQL; a new Charley comes
//! for each that is gone. Three rounds take two minutes. Needs PostgreSQL's programs. The figures are kept in `docs/reliability.md`.

mod audit;
#[path = "../../tests/it/store/postgres/cluster.rs"]
#[allow(dead_code, clippy::unwrap_used, reason = "shared with the tests")]
mod cluster;
mod people;
mod site;
#[path = "../common/times.rs"]
mod times;

use anyhow::Context;
use audit::Audit;
use cluster::Cluster;
use people::People;
use site::{Fault, Site};
use std::io::{self, Write};
use std::time::Duration;

const ROUNDS: usize = 3;
const PEOPLE: i64 = 12;

/// Between two faults, for all to be as before.
const PAUSE: Duration = Duration::from_secs(3);

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let rounds = arguments
        .next()
        .map_or(Ok(ROUNDS), |rounds| rounds.parse())?;
    let people = arguments
        .next()
        .map_or(Ok(PEOPLE), |people| people.parse())?;
    let cluster = Cluster::start().context("PostgreSQL is not installed")?;
    let mut site = Site::on(&cluster).await?;
    let people = People::log_cramps(&site.telegram, people);
    for round in 1..=rounds {
        for fault in Fault::ALL {
            tokio::time::sleep(PAUSE).await;
            people.forget_waits();
            let lasted = site.suffer(fault).await?.as_secs_f64();
            people.all_are_answered().await?;
            let longest = people.longest_wait().as_secs_f64();
            writeln!(
                io::stdout(),
                "round {round}, {fault}: the longest wait was {longest:.1} s (it took {lasted:.1} s \
                 itself)"
            )?;
        }
    }
    let told = people.stop().await?;
    let audit = Audit::of(&site, &told).await?;
    writeln!(io::stdout(), "{audit}")?;
    let handled = site.end().await?;
    let counts = handled.values().map(u64::to_string);
    let counts = counts.collect::<Vec<_>>().join(", ");
    writeln!(
        io::stdout(),
        "handled by each Charley that was there: {counts}"
    )?;
    anyhow::ensure!(audit.is_sound(), "a promise was broken");
    Ok(())
}
