//! The whole path, from an update at Telegram to its answer at Telegram:
//! Charley with durable commits against a bare teloxide bot, and against one
//! that keeps a row of each update in SQLite before it answers.
//!
//! All are release builds in processes of their own; this process is Telegram
//! and the people, and its work does not count. The text is `/log 5 left`,
//! from people who have told their hours: the one command that somebody waits
//! for in pain, and one that keeps a record and answers with words and
//! buttons. The others answer everything with the words and buttons that
//! Charley has for it.

use super::child::Bot;
use super::crowd::Crowd;
use super::{charley, programs};
use ::charley::playground::{ButtonAction, ChatMessage, LocalTelegram};
use anyhow::{Context, ensure};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// Each bot this often, in turn.
pub const ROUNDS: usize = 3;
/// Each with one update on its way.
const PEOPLE: i64 = 500;
/// Counted in one round.
const UPDATES: usize = 20_000;
/// The same of a bot that waits for the disk with each.
const UPDATES_ONE_BY_ONE: usize = 5_000;
pub const TEXT: &str = "/log 5 left";
/// The goals: so many times the updates per second of processor of the bare bot,
/// and of the one that keeps rows.
const GOAL: f64 = 0.6;
const GOAL_BESIDE_ROWS: f64 = 2.0;
/// What is left to do after the last answer is done by then, and counted.
const SETTLE: Duration = Duration::from_secs(1);

/// What one round of one bot came to.
struct Round {
    updates_per_cpu_second: f64,
    updates_per_second: f64,
}

pub fn measure(rounds: usize) -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let answer = answer_of_charley().await?;
        let (mut charleys, mut bares, mut keeping) = (Vec::new(), Vec::new(), Vec::new());
        println!("{UPDATES} times \"{TEXT}\", {PEOPLE} people, in updates per CPU second:");
        for _ in 0..rounds.max(1) {
            charleys.push(round_of_charley().await?);
            bares.push(round_of_bare_bot(&answer).await?);
            keeping.push(round_of_keeping_bot(&answer).await?);
        }
        report(&charleys, &bares, &keeping);
        Ok(())
    })
}

async fn round_of_charley() -> anyhow::Result<Round> {
    let telegram = LocalTelegram::start().await?;
    let dir = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    let bot = start_charley(&telegram, &dir)?;
    run(&telegram, bot, UPDATES).await
}

async fn round_of_bare_bot(answer: &str) -> anyhow::Result<Round> {
    let telegram = LocalTelegram::start().await?;
    let bot = start_bare_bot(&telegram, answer)?;
    run(&telegram, bot, UPDATES).await
}

async fn round_of_keeping_bot(answer: &str) -> anyhow::Result<Round> {
    let telegram = LocalTelegram::start().await?;
    let dir = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    let rows = dir.path().join("rows.sqlite");
    let rows = rows.to_str().context("a path that is no text")?;
    let program = programs::bare_bot()?;
    let bot = Bot::start(program, &[&telegram.url(), &telegram.token(), answer, rows])?;
    run(&telegram, bot, UPDATES_ONE_BY_ONE).await
}

pub fn start_bare_bot(telegram: &LocalTelegram, answer: &str) -> anyhow::Result<Bot> {
    let program = programs::bare_bot()?;
    Bot::start(program, &[&telegram.url(), &telegram.token(), answer])
}

pub fn start_charley(telegram: &LocalTelegram, dir: &tempfile::TempDir) -> anyhow::Result<Bot> {
    let data = dir.path().join("data");
    let data = data.to_str().context("a path that is no text")?;
    start_charley_on(telegram, data, dir)
}

/// `kept`: a data directory, or the address of a PostgreSQL. The key is in the folder.
pub fn start_charley_on(
    telegram: &LocalTelegram,
    kept: &str,
    folder: &tempfile::TempDir,
) -> anyhow::Result<Bot> {
    let key = folder.path().join("data.key");
    let key = key.to_str().context("a path that is no text")?;
    let (url, token) = (telegram.url(), telegram.token());
    Bot::start(
        &programs::this()?,
        &[charley::ROLE, &url, &token, kept, key],
    )
}

async fn run(telegram: &LocalTelegram, bot: Bot, updates: usize) -> anyhow::Result<Round> {
    telegram.set_recording(false);
    let mut crowd = Crowd::of(telegram, PEOPLE);
    introduce(&mut crowd).await?;
    let (begin, before) = (Instant::now(), bot.cpu_seconds()?);
    crowd.writes(TEXT, updates).await?;
    let seconds = begin.elapsed().as_secs_f64();
    tokio::time::sleep(SETTLE).await;
    let cpu_seconds = bot.cpu_seconds()? - before;
    let violations = telegram.violations();
    ensure!(violations.is_empty(), "wrong requests: {violations:?}");
    bot.stop()?;
    let updates = updates as f64;
    Ok(Round {
        updates_per_cpu_second: updates / cpu_seconds,
        updates_per_second: updates / seconds,
    })
}

/// Everybody tells their hours and logs once, which also opens connections and
/// fills caches.
pub async fn introduce(crowd: &mut Crowd<'_>) -> anyhow::Result<()> {
    for text in ["/bedtime 22:30 06:45 Berlin", "No", TEXT] {
        crowd.all_write(text).await?;
    }
    Ok(())
}

/// What Charley answers, as the bare bot is told it.
pub async fn answer_of_charley() -> anyhow::Result<String> {
    let telegram = LocalTelegram::start().await?;
    let dir = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    let bot = start_charley(&telegram, &dir)?;
    telegram.set_recording(false);
    let mut crowd = Crowd::of(&telegram, 1);
    introduce(&mut crowd).await?;
    let answer = crowd.newest().context("no answer")?;
    bot.stop()?;
    ensure!(answer.buttons().count() > 0, "an answer without buttons");
    println!("Charley's answer:\n\n{}\n", answer.text);
    Ok(said(&answer).to_string())
}

fn said(message: &ChatMessage) -> Value {
    let rows: Vec<Vec<Value>> = message
        .keyboard
        .iter()
        .map(|row| {
            row.iter()
                .map(|button| match &button.press {
                    ButtonAction::Data(data) => {
                        json!({ "text": button.label, "callback_data": data })
                    }
                    ButtonAction::Url(url) => json!({ "text": button.label, "url": url }),
                    ButtonAction::Copy(text) => {
                        json!({ "text": button.label, "copy_text": { "text": text } })
                    }
                })
                .collect()
        })
        .collect();
    json!({ "text": message.html, "reply_markup": { "inline_keyboard": rows } })
}

fn report(charleys: &[Round], bares: &[Round], keeping: &[Round]) {
    println!("| bot             | median | lowest | highest | µs each | updates per second |");
    println!("|-----------------|-------:|-------:|--------:|--------:|-------------------:|");
    let [charley, bare, keeping] = [
        ("Charley", charleys),
        ("bare", bares),
        ("bare and SQLite", keeping),
    ]
    .map(|(name, rounds)| {
        let spread = Spread::of(rounds, |round| round.updates_per_cpu_second);
        spread.print(name, rounds);
        spread
    });
    println!();
    charley.beside(&bare, "bare", GOAL);
    charley.beside(&keeping, "bare and SQLite", GOAL_BESIDE_ROWS);
}

struct Spread {
    lowest: f64,
    median: f64,
    highest: f64,
}

impl Spread {
    fn of(rounds: &[Round], figure: fn(&Round) -> f64) -> Spread {
        let mut figures: Vec<f64> = rounds.iter().map(figure).collect();
        figures.sort_by(f64::total_cmp);
        Spread {
            lowest: figures.first().copied().unwrap_or_default(),
            median: figures.get(figures.len() / 2).copied().unwrap_or_default(),
            highest: figures.last().copied().unwrap_or_default(),
        }
    }

    /// Prints the ratio, and whether it is what was hoped for.
    fn beside(&self, other: &Spread, name: &str, goal: f64) {
        let ratio = self.median / other.median;
        let verdict = match ratio >= goal {
            true => "reached",
            false => "missed",
        };
        println!(
            "Charley / {name}: {ratio:.2} (from {:.2} to {:.2}); the goal of {goal} is {verdict}.",
            self.lowest / other.highest,
            self.highest / other.lowest
        );
    }

    fn print(&self, name: &str, rounds: &[Round]) {
        let speed = Spread::of(rounds, |round| round.updates_per_second);
        println!(
            "| {name:15} | {:6.0} | {:6.0} | {:7.0} | {:7.1} | {:18.0} |",
            self.median,
            self.lowest,
            self.highest,
            1e6 / self.median,
            speed.median
        );
    }
}
