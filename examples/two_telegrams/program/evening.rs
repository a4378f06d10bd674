//! One evening at one Telegram, in real time.

use super::charley::Charley;
use super::crowd::{self, Crowd};
use super::figures::Figures;
use super::witness::Witness;
use anyhow::ensure;
use charley::clock::ManualClock;
use charley::playground::{CountedCalls, FloodLimits, LocalTelegram};
use chrono::{DateTime, TimeDelta, Utc};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Everybody is introduced here.
const AFTERNOON: &str = "2026-11-20T15:00:00Z";
/// The stretch of everybody.
const DUE: &str = "2026-11-20T21:00:00Z";
/// Whoever has pressed within this time has asked for what comes.
const ASKED_WITHIN: Duration = Duration::from_secs(60);
const TICK: Duration = Duration::from_millis(5);
/// After the last that was waited for, for what should not come.
const AFTERWARDS: Duration = Duration::from_secs(2);
/// The slowest that an evening may be before it is given up.
const REMINDERS_A_SECOND_MIN: usize = 10;
const PATIENCE: Duration = Duration::from_secs(120);

/// What the Telegram of an evening counts at 30 a second.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strictness {
    /// Whatever is done.
    Everything,
    /// What nobody asked for; the rest by its chat.
    Unasked,
}

pub struct Evening {
    pub strictness: Strictness,
    pub reminders: usize,
    pub presses_a_second: u32,
}

impl Strictness {
    pub fn limits(self) -> FloodLimits {
        FloodLimits {
            counted: match self {
                Strictness::Everything => CountedCalls::Everything,
                Strictness::Unasked => CountedCalls::Unasked(ASKED_WITHIN),
            },
            ..FloodLimits::default()
        }
    }
}

impl Evening {
    /// # Errors
    /// Charley did not start or ended badly, or somebody was not answered at all.
    pub async fn passes(&self) -> anyhow::Result<Figures> {
        let clock = Arc::new(ManualClock::at(AFTERNOON.parse()?));
        let telegram = LocalTelegram::start_with(Arc::clone(&clock)).await?;
        telegram.set_recording(false);
        let disk = tempfile::tempdir()?;
        let bot = Charley::start(&telegram, clock, &disk.path().join("data"))?;
        crowd::introduce(&telegram, self.reminders).await?;
        let crowd = Crowd::of(&telegram, self.presses_a_second).await?;
        let witness = Arc::new(Witness::default());
        let listener = Arc::clone(&witness);
        telegram.listen(move |call| listener.saw(call));
        telegram.set_limits(Some(self.strictness.limits()));
        self.last(&telegram, crowd, &witness).await?;
        let violations = telegram.violations();
        ensure!(violations.is_empty(), "wrong requests: {violations:?}");
        bot.stop()?;
        Ok(Figures::of(self, witness.ends()))
    }

    /// From the minute that all are due until all are reminded, and a little longer.
    async fn last(
        &self,
        telegram: &LocalTelegram,
        mut crowd: Crowd,
        witness: &Witness,
    ) -> anyhow::Result<()> {
        let due: DateTime<Utc> = DUE.parse()?;
        let begin = Instant::now();
        let longest = self.reminders.div_ceil(REMINDERS_A_SECOND_MIN);
        let longest = PATIENCE + Duration::from_secs(u64::try_from(longest)?);
        witness.begins();
        let mut over_at = None;
        while over_at.is_none_or(|at| begin.elapsed() < at) && begin.elapsed() < longest {
            telegram.set_now(due + TimeDelta::from_std(begin.elapsed())?);
            let (reminded, waiting) = witness.stand();
            let all = reminded >= self.reminders;
            if !all {
                let rate = self.presses_a_second;
                crowd.press_until(begin.elapsed(), rate, telegram, witness)?;
            } else if waiting == 0 {
                over_at = over_at.or(Some(begin.elapsed() + AFTERWARDS));
            }
            tokio::time::sleep(TICK).await;
        }
        Ok(())
    }
}
