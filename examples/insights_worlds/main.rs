//! What the statistics of `charley::insights` do among simulated people, for
//! whom it is known what goes with their cramps.
//!
//! `cargo run --release --example insights_worlds [PEOPLE]` prints a table: each
//! figure beside the one of the reference implementation, and the bar that it
//! has to clear. 2,000 people in each world unless told otherwise; some
//! minutes. The figures are kept in `docs/statistics.md`. With `weeks` behind the
//! number, only the tests by weeks.
//!
//! `cargo run --release --example insights_worlds mornings [PEOPLE]` compares
//! what a week of mornings may ask.

#![allow(clippy::print_stdout, reason = "the figures are what this is for")]

mod crowd;
mod figures;
mod looks;
mod person;
mod world;

use anyhow::Context;
use crowd::{mixed, without_effects};
use figures::Table;

const PEOPLE: u64 = 2_000;

fn main() -> anyhow::Result<()> {
    let mut arguments = std::env::args().skip(1).peekable();
    let is_of_mornings = arguments.next_if(|one| one == "mornings").is_some();
    let people = match arguments.next() {
        Some(people) => people.parse().context("how many people?")?,
        None => PEOPLE,
    };
    println!("{people} people in each world\n");
    if is_of_mornings {
        return crowd::mornings::print(people);
    }
    let mut table = Table::default();
    if std::env::args().nth(2).as_deref() == Some("weeks") {
        crowd::by_weeks::figures(people, &mut table)?;
        table.print();
        return Ok(());
    }
    let weekly = looks::weekly(180);
    without_effects::figures(people, &weekly, &mut table)?;
    mixed::figures(people, &weekly, &mut table)?;
    without_effects::harder_worlds(people, &weekly, &mut table)?;
    crowd::by_lot::figures(people, &mut table)?;
    crowd::by_weeks::figures(people, &mut table)?;
    crowd::trend::figures(people, &mut table)?;
    table.print();
    Ok(())
}
