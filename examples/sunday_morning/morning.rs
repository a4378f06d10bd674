//! One morning, in real time.

use super::bot::Bot;
use super::charley;
use super::figures::Figures;
use super::people::Somebody;
use super::witness::Witness;
use ::charley::clock::ManualClock;
use ::charley::playground::{FloodLimits, LocalTelegram};
use anyhow::{Context, ensure};
use chrono::TimeDelta;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

const REAL_TIME: &str = "1";
/// Before the minute of the review: earlier places are given to more people.
const PEOPLE_PER_MINUTE: usize = 1_500;
const CHATTING: i64 = 60;
/// Between two messages of all who chat together.
const BETWEEN_MESSAGES: Duration = Duration::from_secs(1);
const TICK: Duration = Duration::from_millis(10);
/// After the last that was waited for, for what should not come.
const AFTERWARDS: Duration = Duration::from_secs(20);
/// The slowest that a morning may be before it is given up.
const REVIEWS_A_SECOND_MIN: usize = 4;
const PATIENCE: Duration = Duration::from_secs(180);

/// # Errors
/// Charley did not start or ended badly, or said what Telegram does not take.
pub async fn passes(people: usize) -> anyhow::Result<Figures> {
    let somebody = Somebody::lived()?;
    let clock = Arc::new(ManualClock::at(somebody.lived_until));
    let telegram = LocalTelegram::start_with(clock).await?;
    telegram.set_recording(false);
    let disk = tempfile::tempdir()?;
    let data = disk.path().join("data");
    somebody.put(people, &telegram, &data).await?;
    let minutes = i64::try_from(people.div_ceil(PEOPLE_PER_MINUTE) + 1)?;
    telegram.set_now(somebody.review_at - TimeDelta::minutes(minutes));
    telegram.set_limits(Some(FloodLimits::default()));
    let bot = Bot::start(&arguments(&telegram, &data)?)?;
    let witness = Arc::new(Witness::default());
    let listener = Arc::clone(&witness);
    telegram.listen(move |call| listener.saw(call));
    let peak_mebibytes = watch(people, &telegram, bot, &witness).await?;
    let violations = telegram.violations();
    ensure!(violations.is_empty(), "wrong requests: {violations:?}");
    Ok(Figures::of(people, witness.take(), peak_mebibytes))
}

/// Until everybody has both, and a little longer. Returns the most memory that
/// Charley had.
async fn watch(
    people: usize,
    telegram: &LocalTelegram,
    mut bot: Bot,
    witness: &Witness,
) -> anyhow::Result<u64> {
    let (from, begin) = (telegram.now(), Instant::now());
    let longest = PATIENCE + Duration::from_secs(u64::try_from(people / REVIEWS_A_SECOND_MIN)?);
    let mut chatting = (1..=CHATTING).cycle();
    let mut next_message = Duration::ZERO;
    let mut over_at = None;
    while over_at.is_none_or(|at| begin.elapsed() < at) && begin.elapsed() < longest {
        tokio::time::sleep(TICK).await;
        let now = from + TimeDelta::from_std(begin.elapsed())?;
        telegram.set_now(now);
        bot.tell_time(now)?;
        let (reached, unanswered) = witness.stand();
        if reached == people && unanswered == 0 {
            over_at = over_at.or(Some(begin.elapsed() + AFTERWARDS));
        } else if reached < people && begin.elapsed() >= next_message {
            next_message += BETWEEN_MESSAGES;
            let chat = chatting.next().unwrap_or(1);
            witness.wrote(chat);
            telegram.person(chat).send_at("/log 5 left", now);
        }
    }
    let peak_mebibytes = bot.peak_mebibytes()?;
    bot.stop()?;
    Ok(peak_mebibytes)
}

fn arguments(telegram: &LocalTelegram, data: &Path) -> anyhow::Result<Vec<String>> {
    let data = data.to_str().context("a path that is no text")?;
    Ok(vec![
        charley::ROLE.to_owned(),
        telegram.url(),
        telegram.token(),
        data.to_owned(),
        format!("{data}.key"),
        telegram.now().timestamp_millis().to_string(),
        REAL_TIME.to_owned(),
    ])
}
