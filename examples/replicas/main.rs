//! Nights that go on while Charleys are killed, stopped, held still and cut off, and their
//! PostgreSQL too: three real ones on one database that all answer, and people who log
//! cramps all the while.
//!
//! ```sh
//! cargo build --release
//! cargo run --release --example replicas [ROUNDS [PEOPLE [FAULT...]]]
//! ```
//!
//! Each round does to the one that has been there for longest, in turn: `kill` (-9), `term`
//! (SIGTERM), `stop` (held still for ten seconds), `cut` (off from the database for ten
//! seconds); and then to PostgreSQL: `postgres` (killed with -9) and `promote` (its machine
//! is gone, and its synchronous standby takes its place). Only those that are named, if any
//! are. A new Charley comes for each that is gone. Three rounds take four minutes. Needs
//! PostgreSQL's programs (see `docs/testing.md`). The figures are kept in
//! `docs/reliability.md`.
//!
//! `partition` has each of them on a network of its own and cuts that off for ten seconds:
//! as on another machine, nothing comes through and nobody is told so. It needs root.
//!
//! `replicas snapshot [MINUTES [PEOPLE]]` compares how long people wait before and while a
//! transaction holds an old snapshot, for which PostgreSQL keeps every row that was changed.
//!
//! With `CHARLEY_BEFORE`, a program built from an earlier commit, those are started with it
//! that `CHARLEY_BEFORE_STARTS` lists: `0,1,2,4` and `5 8 term` is an upgrade from three of
//! them, rolled back once halfway.
//!
//! With `CHARLEY_STORE` it is on that database, which is to be an empty one, and the last two
//! and `cut` cannot be. Then `elsewhere` gives somebody forty seconds to do something to it.

mod audit;
#[path = "../../tests/it/store/postgres/cluster.rs"]
#[allow(dead_code, clippy::unwrap_used, reason = "shared with the tests")]
mod cluster;
mod fault;
mod figures;
mod network;
mod people;
mod replica;
mod server;
mod site;
mod snapshot;
#[path = "../common/times.rs"]
mod times;
mod way;

use audit::Audit;
use fault::Fault;
use figures::{Figure, Figures};
use people::People;
use server::Server;
use site::Site;
use std::io::{self, Write};
use std::ops::RangeInclusive;
use std::time::Duration;

const ROUNDS: usize = 3;
const PEOPLE: i64 = 12;

/// How long an old snapshot is held.
const SNAPSHOT_MINUTES: i64 = 10;

/// Between two faults, for all to be as before.
const PAUSE: Duration = Duration::from_secs(3);

/// What is said in this time before one may not be noted any more.
const JUST_BEFORE: Duration = Duration::from_secs(1);

/// Then others log cramps, for whom a day has minutes enough.
const FAULTS_A_NIGHT: usize = 20;

/// Whose identifier is the first.
const FIRST: i64 = 1_001;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let rounds = arguments.next();
    if rounds.as_deref() == Some("snapshot") {
        let numbers = arguments.map(|number| number.parse());
        let numbers = numbers.collect::<Result<Vec<i64>, _>>()?;
        let minutes = numbers.first().copied().unwrap_or(SNAPSHOT_MINUTES);
        let people = numbers.get(1).copied().unwrap_or(PEOPLE);
        return snapshot::measure(minutes.unsigned_abs(), people, FIRST).await;
    }
    let rounds = rounds.map_or(Ok(ROUNDS), |rounds| rounds.parse())?;
    let people = arguments.next();
    let people = people.map_or(Ok(PEOPLE), |people| people.parse::<i64>())?;
    let faults = arguments.map(|name| Fault::named(&name));
    let faults = faults.collect::<anyhow::Result<Vec<_>>>()?;
    let faults = match faults.is_empty() {
        true => Fault::OWN.to_vec(),
        false => faults,
    };
    let server = Server::given_or_own(std::env::var("CHARLEY_STORE").ok())?;
    let is_apart = faults.contains(&Fault::Partitioned);
    let mut site = Site::on(server, is_apart).await?;
    let (mut figures, mut audit) = (Figures::default(), Audit::default());
    let mut first = FIRST;
    for night in faults.repeat(rounds).chunks(FAULTS_A_NIGHT) {
        let people_of_the_night = People::log_cramps(&site.telegram, first..first + people);
        first += people;
        let mut trouble = Vec::new();
        for fault in night {
            let (figure, ids) = happens(*fault, &mut site, &people_of_the_night).await?;
            figures.add(*fault, figure);
            trouble.push(ids);
        }
        let told = people_of_the_night.stop().await?;
        audit.add(&Audit::of(&site, &told, &trouble).await?);
        writeln!(io::stdout(), "\n{figures}\n{audit}")?;
    }
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

/// Also tells which messages were said from just before it until all were answered again,
/// by their ids.
async fn happens(
    fault: Fault,
    site: &mut Site,
    people: &People,
) -> anyhow::Result<(Figure, RangeInclusive<i64>)> {
    site.prepare_for(fault)?;
    tokio::time::sleep(PAUSE - JUST_BEFORE).await;
    let first = people.newest_message();
    tokio::time::sleep(JUST_BEFORE).await;
    people.forget_waits();
    let lasted = site.suffer(fault).await?;
    people.all_are_answered().await?;
    let longest_wait = people.longest_wait();
    writeln!(
        io::stdout(),
        "{fault}: the longest wait was {:.1} s (it took {:.1} s itself)",
        longest_wait.as_secs_f64(),
        lasted.as_secs_f64()
    )?;
    let figure = Figure {
        lasted,
        longest_wait,
    };
    Ok((figure, first..=people.newest_message()))
}
