//! What goes with the cramps: how long it takes to weigh one person's nights.

use charley::insights::{ExposureKind, Night, Nights, Study, weigh};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use std::time::{Duration, Instant};

/// Different people of each size, each so often.
const PEOPLE: u64 = 50;
const TIMES: usize = 20;

/// How much one person told, and how long it may take.
struct Size {
    nights: i32,
    exposures: usize,
    goal: Duration,
}

const SIZES: [Size; 2] = [
    Size {
        nights: 180,
        exposures: 8,
        goal: Duration::from_millis(2),
    },
    Size {
        nights: 365,
        exposures: 12,
        goal: Duration::from_millis(5),
    },
];

pub fn measure() -> anyhow::Result<()> {
    println!("insights, in µs, {PEOPLE} people {TIMES} times each:");
    println!("| nights | exposures | median |    p99 | longest |   goal |");
    println!("|-------:|----------:|-------:|-------:|--------:|-------:|");
    for size in SIZES {
        let mut times = Vec::new();
        for seed in 0..PEOPLE {
            let nights = person(&size, seed)?;
            times.extend((0..TIMES).map(|_| time_of(&nights)));
        }
        times.sort_unstable();
        let micros = |time: Duration| time.as_micros();
        println!(
            "| {:6} | {:9} | {:6} | {:6} | {:7} | {:6} |",
            size.nights,
            size.exposures,
            micros(times[times.len() / 2]),
            micros(times[times.len() * 99 / 100]),
            micros(times[times.len() - 1]),
            micros(size.goal),
        );
    }
    println!();
    Ok(())
}

fn time_of(nights: &Nights) -> Duration {
    let begin = Instant::now();
    let findings = std::hint::black_box(weigh(nights, Study::Diary));
    let taken = begin.elapsed();
    drop(findings);
    taken
}

/// Somebody with an answer for every night, one exposure that matters, and one
/// answer in thirty left out.
fn person(size: &Size, seed: u64) -> anyhow::Result<Nights> {
    let mut chance = StdRng::seed_from_u64(seed);
    let nights = (0..size.nights).map(|day| {
        let exposures: Vec<bool> = (0..size.exposures)
            .map(|_| chance.random_bool(0.3))
            .collect();
        let cramp = chance.random_bool(if exposures[0] { 0.5 } else { 0.25 });
        let told = |exposure: bool| (!chance.random_bool(1.0 / 30.0)).then_some(exposure);
        Night {
            day,
            cramp: Some(cramp),
            asked: exposures.len(),
            exposures: exposures.into_iter().map(told).collect(),
        }
    });
    let kinds = vec![ExposureKind::Trigger; size.exposures];
    Ok(Nights::new(kinds, nights.collect())?)
}
