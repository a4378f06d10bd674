//! What the largest files that a person may send cost: memory while they are
//! read, memory afterwards, and how long somebody else waits meanwhile.
//!
//! ```sh
//! cargo build --release --bins --examples
//! target/release/examples/hostile_files
//! ```
//!
//! Starts the real binary beside it against the local Telegram, anew for each
//! shape. The figures are kept in `docs/reliability.md`.

#![allow(clippy::print_stdout, reason = "the figures are what this is for")]

#[path = "../../tests/it/papers/hostile.rs"]
#[allow(clippy::unwrap_used, reason = "shared with the tests")]
mod hostile;
mod running;

use anyhow::{anyhow, ensure};
use charley::papers::FILE_BYTES_MAX;
use charley::playground::{LocalTelegram, Person, Press};
use futures_util::future::try_join_all;
use hostile::{SHAPES, Shape};
use running::Running;
use std::cell::Cell;
use std::ops::Range;
use std::time::{Duration, Instant};

/// How long an answer may take before this gives up.
const PATIENCE: Duration = Duration::from_secs(120);
const LOOKS_EVERY: Duration = Duration::from_millis(2);
/// Between two messages of those who only look on.
const BYSTANDER_PAUSE: Duration = Duration::from_millis(50);
const BYSTANDERS: Range<i64> = 100..160;
/// What is freed has gone by then.
const SETTLED: Duration = Duration::from_secs(2);

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    println!("| shape | peak, one file | left | peak, three at once | left | a bystander waits |");
    println!("| --- | ---: | ---: | ---: | ---: | ---: |");
    let only = std::env::args().nth(1).unwrap_or_default();
    for shape in SHAPES.iter().filter(|(name, _, _)| name.contains(&only)) {
        measure(shape).await?;
    }
    Ok(())
}

async fn measure((shape, name, fill): &Shape) -> anyhow::Result<()> {
    let telegram = LocalTelegram::start().await?;
    let data = tempfile::tempdir()?;
    let charley = Running::start(data.path(), &telegram)?;
    let bytes = fill(usize::try_from(FILE_BYTES_MAX)?);
    for id in BYSTANDERS {
        asks(&telegram, &telegram.person(id)).await?;
    }
    let before = charley.resident_kib()?;
    charley.forget_peak()?;
    sends(&telegram, &telegram.person(2), name, bytes.clone()).await?;
    let one = charley.peak_kib()?;
    tokio::time::sleep(SETTLED).await;
    let left = charley.resident_kib()?;
    charley.forget_peak()?;
    let waited = Cell::new(Duration::ZERO);
    let people: Vec<Person> = (3..6).map(|id| telegram.person(id)).collect();
    let sending = people
        .iter()
        .map(|person| sends(&telegram, person, name, bytes.clone()));
    tokio::select! {
        biased;
        sent = try_join_all(sending) => { sent?; }
        ended = looks_on(&telegram, &waited) => ended?,
    }
    let three = charley.peak_kib()?;
    tokio::time::sleep(SETTLED).await;
    let last = charley.resident_kib()?;
    let mib = |kib: u64| format!("{:.1} MiB", kib.saturating_sub(before) as f64 / 1_024.0);
    println!(
        "| {shape} | {} | {} | {} | {} | {:.0} ms |",
        mib(one),
        mib(left),
        mib(three),
        mib(last),
        waited.get().as_secs_f64() * 1_000.0
    );
    Ok(())
}

/// Sends a file and waits for what is said about it; adds it where that is
/// offered.
async fn sends(
    telegram: &LocalTelegram,
    person: &Person,
    name: &str,
    bytes: Vec<u8>,
) -> anyhow::Result<()> {
    let before = telegram.messages(person.chat()).len();
    person.send_file(name, bytes);
    answered(telegram, person, before).await?;
    let offered = telegram.messages(person.chat()).pop();
    let offer = offered.and_then(|offer| Some((offer.id, offer.buttons().next()?.press.clone())));
    if let Some((id, Press::Data(data))) = offer {
        person
            .press(id, &data)
            .map_err(|gone| anyhow!("{gone:?}"))?;
        let added = || {
            let newest = telegram.messages(person.chat()).pop();
            newest.is_some_and(|newest| newest.text.contains("Added"))
        };
        wait(added).await?;
    }
    Ok(())
}

async fn asks(telegram: &LocalTelegram, person: &Person) -> anyhow::Result<Duration> {
    let before = telegram.messages(person.chat()).len();
    let began = Instant::now();
    person.send_text("/help");
    answered(telegram, person, before).await?;
    Ok(began.elapsed())
}

/// Others ask one after the other until it is dropped; none so often that
/// Charley's own limit for a chat would count.
async fn looks_on(telegram: &LocalTelegram, longest: &Cell<Duration>) -> anyhow::Result<()> {
    for id in BYSTANDERS.cycle() {
        let waited = asks(telegram, &telegram.person(id)).await?;
        longest.set(longest.get().max(waited));
        tokio::time::sleep(BYSTANDER_PAUSE).await;
    }
    Ok(())
}

/// Waits until there is a message more than there was.
async fn answered(telegram: &LocalTelegram, person: &Person, before: usize) -> anyhow::Result<()> {
    wait(|| telegram.messages(person.chat()).len() > before).await
}

async fn wait(until: impl Fn() -> bool) -> anyhow::Result<()> {
    let began = Instant::now();
    while !until() {
        ensure!(began.elapsed() < PATIENCE, "no answer");
        tokio::time::sleep(LOOKS_EVERY).await;
    }
    Ok(())
}
