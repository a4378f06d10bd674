//! One evening with one bot.

use super::bot::Bot;
use super::chatting::{CHATTING, Chatting};
use super::cluster::Cluster;
use super::figures::Figures;
use super::pace::Pace;
use super::witness::Witness;
use super::{charley, throttle};
use ::charley::clock::ManualClock;
use ::charley::playground::LocalTelegram;
use anyhow::{Context, ensure};
use chrono::{DateTime, TimeDelta, Utc};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// The chats of those who are due; below are those who chat.
pub const PEOPLE_FROM: i64 = 1_000_000;
/// The bedtime of everybody; the stretch is half an hour before it.
const BEDTIME: &str = "/bedtime 22:30 06:45 Berlin";
/// Nobody who chats is due this evening.
const LATER: &str = "/bedtime 03:00 10:00 Berlin";
/// Who is set up writes so long before.
const AFTERNOON: &str = "2026-11-20T15:00:00Z";
const DUE: &str = "2026-11-20T21:00:00Z";
/// People with a message on its way while they are set up.
const AT_ONCE: usize = 2_000;
/// The most that anybody is early, and a little.
const MINUTES_BEFORE: usize = 61;
/// A minute has so many places.
const PEOPLE_PER_MINUTE: usize = 1_500;
/// By then everybody would be in bed.
const LONGEST: TimeDelta = TimeDelta::minutes(90);
/// For what should not come.
const AFTERWARDS: TimeDelta = TimeDelta::seconds(60);
/// Until several Charleys have their parts.
const SHARING: Duration = Duration::from_secs(4);
const TICK: Duration = Duration::from_millis(10);

pub struct Evening {
    pub people: usize,
    pub pace: Pace,
}

struct Stage {
    telegram: LocalTelegram,
    witness: Arc<Witness>,
}

impl Stage {
    async fn at(time: &str) -> anyhow::Result<Stage> {
        let clock = Arc::new(ManualClock::at(time.parse()?));
        let telegram = LocalTelegram::start_with(clock).await?;
        telegram.set_recording(false);
        let witness = Arc::new(Witness::default());
        let listener = Arc::clone(&witness);
        telegram.listen(move |call| listener.saw(call));
        Ok(Stage { telegram, witness })
    }

    fn time_argument(&self) -> String {
        self.telegram.now().timestamp_millis().to_string()
    }
}

impl Evening {
    pub async fn with_charley(&self) -> anyhow::Result<Figures> {
        let stage = Stage::at(AFTERNOON).await?;
        let disk = tempfile::tempdir()?;
        let data = disk.path().join("data");
        self.evening("Charley", 1, &stage, &data).await
    }

    /// The same with several Charleys that share a PostgreSQL.
    pub async fn with_replicas(&self, replicas: usize) -> anyhow::Result<Figures> {
        let stage = Stage::at(AFTERNOON).await?;
        let cluster = Cluster::start().context("PostgreSQL is not installed")?;
        let database = cluster.database();
        let data = PathBuf::from(database.url());
        self.evening("several Charleys", replicas, &stage, &data)
            .await
    }

    async fn evening(
        &self,
        name: &'static str,
        charleys: usize,
        stage: &Stage,
        data: &Path,
    ) -> anyhow::Result<Figures> {
        let keys = tempfile::tempdir()?;
        let key_file = keys.path().join("key");
        let bot = Bot::start(&arguments(stage, data, &key_file)?)?;
        self.set_up(stage).await?;
        bot.stop()?;
        let minutes = (self.people.div_ceil(PEOPLE_PER_MINUTE) + 1).min(MINUTES_BEFORE);
        let due: DateTime<Utc> = DUE.parse()?;
        let begin = due - TimeDelta::minutes(i64::try_from(minutes)?);
        stage.telegram.set_now(begin);
        stage.telegram.set_limits(Some(self.pace.telegram()));
        let mut arguments = arguments(stage, data, &key_file)?;
        arguments.push(self.pace.0.to_string());
        let mut bots = Vec::new();
        for _ in 0..charleys {
            bots.push(Bot::start(&arguments)?);
        }
        if charleys > 1 {
            tokio::time::sleep(SHARING).await;
        }
        self.passes(name, stage, bots).await
    }

    pub async fn with_throttle(&self) -> anyhow::Result<Figures> {
        let stage = Stage::at(DUE).await?;
        let due = stage.time_argument();
        stage
            .telegram
            .set_now(stage.telegram.now() - TimeDelta::minutes(1));
        for chat in self.chats() {
            stage.telegram.person(chat);
        }
        let limits = self.pace.telegram_of_throttle();
        stage.telegram.set_limits(Some(limits));
        let bot = Bot::start(&[
            throttle::ROLE.to_owned(),
            stage.telegram.url(),
            stage.telegram.token(),
            due,
            self.people.to_string(),
            self.pace.0.to_string(),
        ])?;
        self.passes("Throttle", &stage, vec![bot]).await
    }

    fn chats(&self) -> impl Iterator<Item = i64> {
        (PEOPLE_FROM..).take(self.people)
    }

    /// Everybody tells their hours, without limits.
    async fn set_up(&self, stage: &Stage) -> anyhow::Result<()> {
        let due = self.chats().map(|chat| (chat, BEDTIME));
        let chatting = (1..=CHATTING).map(|chat| (chat, LATER));
        for (sent, (chat, text)) in chatting.chain(due).enumerate() {
            stage.telegram.person(chat).send_text(text);
            if sent % AT_ONCE == 0 {
                answered(stage, sent.saturating_sub(AT_ONCE)).await;
            }
        }
        answered(stage, self.people).await;
        let seen = stage.witness.take();
        ensure!(seen.refused == 0, "somebody could not be set up");
        Ok(())
    }

    /// From now until everybody is reached, and a little longer.
    async fn passes(
        &self,
        name: &'static str,
        stage: &Stage,
        mut bots: Vec<Bot>,
    ) -> anyhow::Result<Figures> {
        let from = stage.telegram.now();
        let due: DateTime<Utc> = DUE.parse()?;
        let mut chatting = Chatting::of(&stage.telegram);
        drop(stage.witness.take());
        let begin = Instant::now();
        let mut ends = from + LONGEST + TimeDelta::minutes(60);
        let mut is_ending = false;
        loop {
            tokio::time::sleep(TICK).await;
            let now = from + self.pace.counts(begin.elapsed());
            stage.telegram.set_now(now);
            for bot in &mut bots {
                bot.tell_time(now)?;
            }
            if !is_ending {
                chatting.write_until(now, &stage.witness);
            }
            let all = stage.witness.reached() == self.people;
            if all && !is_ending && now >= due {
                (is_ending, ends) = (true, now + AFTERWARDS);
            }
            if now > ends && (stage.witness.unanswered() == 0 || now > ends + LONGEST) {
                break;
            }
        }
        let violations = stage.telegram.violations();
        ensure!(violations.is_empty(), "wrong requests: {violations:?}");
        let peaks = bots.iter().map(Bot::peak_mebibytes);
        let peaks: Vec<u64> = peaks.collect::<anyhow::Result<_>>()?;
        let peak_mebibytes = peaks.into_iter().max().unwrap_or_default();
        bots.into_iter().try_for_each(Bot::stop)?;
        let before_due = (due - from).as_seconds_f64();
        let seen = stage.witness.take();
        Ok(Figures::of(name, self, &seen, before_due, peak_mebibytes))
    }
}

async fn answered(stage: &Stage, people: usize) {
    while stage.witness.reached() < people {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}

fn arguments(stage: &Stage, data: &Path, key_file: &Path) -> anyhow::Result<Vec<String>> {
    let text = |path: &Path| {
        path.to_str()
            .context("a path that is no text")
            .map(str::to_owned)
    };
    Ok(vec![
        charley::ROLE.to_owned(),
        stage.telegram.url(),
        stage.telegram.token(),
        text(data)?,
        text(key_file)?,
        stage.time_argument(),
    ])
}
