//! Kills Charley with -9 at every named point of a turn and at random, cuts
//! its power, starts it again, and compares what is stored and said with what
//! people did.
//!
//! ```sh
//! cargo build --release
//! cargo run --release --example crash [POINT [KILLS [SEED]]]
//! ```
//!
//! Without a point, 20 kills at each, 200 at random, 34 power cuts: half an hour.
//! Cutting the power takes root. `planted.sh` shows that it finds bugs. The
//! figures are kept in `docs/reliability.md`.

#![allow(clippy::print_stdout, reason = "the figures are what this is for")]

mod program;

use anyhow::{Context, ensure};
use program::{Point, Programs, child, is_random, kills_at};
use std::process::Command;

const AT_EACH_POINT: usize = 20;
const AT_RANDOM: usize = 200;
const POWER_CUTS: usize = 34;

fn main() -> anyhow::Result<()> {
    if std::env::var_os(child::CHILD).is_some() {
        return child::run();
    }
    let mut arguments = std::env::args().skip(1);
    let points = match arguments.next() {
        Some(name) => vec![named(&name)?],
        None => Point::ALL.to_vec(),
    };
    let kills = arguments.next().map(|kills| kills.parse()).transpose()?;
    let seed = arguments.next().map_or(Ok(1), |seed| seed.parse())?;
    let here = std::env::current_exe()?;
    let target = here.parent().and_then(|examples| examples.parent());
    let charley = target.context("where is the binary?")?.join("charley");
    ensure!(
        charley.exists(),
        "{} is to be built first",
        charley.display()
    );
    let programs = Programs {
        charley,
        child: again,
    };
    println!("| point | kills | cramps | reminders | found | could be repeated |");
    println!("| --- | --- | --- | --- | --- | --- |");
    let runtime = tokio::runtime::Runtime::new()?;
    let mut is_sound = true;
    for point in points {
        let kills = kills.unwrap_or_else(|| usual(point));
        let report = runtime.block_on(kills_at(&programs, point, kills, seed))?;
        is_sound &= report.is_sound();
        println!("{report}");
    }
    ensure!(is_sound, "something was lost");
    Ok(())
}

fn usual(point: Point) -> usize {
    if point == Point::PowerCut {
        POWER_CUTS
    } else if is_random(point) {
        AT_RANDOM
    } else {
        AT_EACH_POINT
    }
}

fn named(name: &str) -> anyhow::Result<Point> {
    let found = Point::ALL.into_iter().find(|point| point.name() == name);
    found.with_context(|| {
        let known = Point::ALL.map(Point::name).join(", ");
        format!("there is no point {name:?}; known are {known}")
    })
}

/// This program, to be the one that is killed.
fn again() -> Command {
    Command::new(std::env::current_exe().unwrap_or_default())
}
