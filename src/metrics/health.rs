//! Whether Charley can hear people and keep what they say: alive, ready, well.
//!
//! - alive: turns go through and the disk takes commits; where not, a new start
//!   helps
//! - ready: alive, Telegram has answered, Charley was not told to stop, and has people
//!   to answer where several share them
//! - well: alive, and Telegram is not silent for too long

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;
use tokio::time::Instant;

/// Telegram answers at least every ten seconds. After so long without an answer
/// something needs the operator.
const SILENCE_MAX: Duration = Duration::from_secs(5 * 60);

/// How often an empty turn and an empty commit are tried.
pub const BEAT_EVERY: Duration = Duration::from_secs(20);

/// A disk may be slow for a while.
const BEATLESS_MAX: Duration = Duration::from_secs(60);

pub struct Health {
    silence_max: Duration,
    /// The start counts as one.
    answered_at: Mutex<Instant>,
    /// The start counts as one.
    beaten_at: Mutex<Instant>,
    has_answered: AtomicBool,
    is_stopping: AtomicBool,
    is_standing_by: AtomicBool,
    store_failed: OnceLock<String>,
}

/// Why Charley is not well. Its text is for the operator.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unwell {
    #[error("the store takes nothing more, and Charley ends: {0}")]
    Store(String),
    #[error("no turn went through and nothing reached the disk for {0} s")]
    Stuck(u64),
    #[error("Telegram has not answered for {0} s; the log says why")]
    Telegram(u64),
    #[error("Telegram has not answered since the start; the log says why")]
    Starting,
    #[error("it stands by for another Charley, which answers people")]
    StandingBy,
    #[error("others answer everybody so far, and give it its share soon")]
    WithoutPart,
    #[error("it was told to stop, and finishes what it has begun")]
    Stopping,
}

impl Default for Health {
    fn default() -> Self {
        Health::with_silence_of(SILENCE_MAX)
    }
}

impl Health {
    /// Well for so long after each answer of Telegram's.
    pub fn with_silence_of(silence_max: Duration) -> Self {
        Health {
            silence_max,
            answered_at: Mutex::new(Instant::now()),
            beaten_at: Mutex::new(Instant::now()),
            has_answered: AtomicBool::default(),
            is_stopping: AtomicBool::default(),
            is_standing_by: AtomicBool::default(),
            store_failed: OnceLock::new(),
        }
    }

    pub fn polled(&self) {
        self.has_answered.store(true, Ordering::Relaxed);
        *held(&self.answered_at) = Instant::now();
    }

    /// An empty turn went through, and an empty commit reached the disk.
    pub fn beat(&self) {
        *held(&self.beaten_at) = Instant::now();
    }

    /// Another Charley answers people, and this one waits.
    pub fn stands_by(&self) {
        self.is_standing_by.store(true, Ordering::Relaxed);
    }

    pub fn is_standing_by(&self) -> bool {
        self.is_standing_by.load(Ordering::Relaxed)
    }

    /// The wait is over, and counts as nothing.
    pub fn takes_over(&self) {
        *held(&self.answered_at) = Instant::now();
        self.beat();
        self.is_standing_by.store(false, Ordering::Relaxed);
    }

    pub fn stopping(&self) {
        self.is_stopping.store(true, Ordering::Relaxed);
    }

    /// The first reason stays.
    pub fn store_failed(&self, why: &str) {
        self.store_failed.get_or_init(|| why.to_owned());
    }

    /// How long ago Telegram answered last, when it was asked for updates.
    pub fn answered_ago(&self) -> Duration {
        held(&self.answered_at).elapsed()
    }

    /// # Errors
    /// A new start would help.
    pub fn check_alive(&self) -> Result<(), Unwell> {
        if let Some(why) = self.store_failed.get() {
            return Err(Unwell::Store(why.clone()));
        }
        if self.is_standing_by() {
            return Ok(());
        }
        let beatless = held(&self.beaten_at).elapsed();
        match beatless > BEATLESS_MAX {
            true => Err(Unwell::Stuck(beatless.as_secs())),
            false => Ok(()),
        }
    }

    /// `parts`: of those that people fall into, where several Charleys have them, how
    /// many this one answers.
    ///
    /// # Errors
    /// People are not answered yet, or not by this one any more.
    pub fn check_ready(&self, parts: Option<usize>) -> Result<(), Unwell> {
        if self.is_stopping.load(Ordering::Relaxed) {
            return Err(Unwell::Stopping);
        }
        self.check()?;
        if self.is_standing_by() {
            return Err(Unwell::StandingBy);
        }
        match (self.has_answered.load(Ordering::Relaxed), parts) {
            (false, _) => Err(Unwell::Starting),
            (true, Some(0)) => Err(Unwell::WithoutPart),
            (true, Some(_) | None) => Ok(()),
        }
    }

    /// # Errors
    /// Charley is not well.
    pub fn check(&self) -> Result<(), Unwell> {
        self.check_alive()?;
        if self.is_standing_by() {
            return Ok(());
        }
        let silence = self.answered_ago();
        match silence > self.silence_max {
            true => Err(Unwell::Telegram(silence.as_secs())),
            false => Ok(()),
        }
    }
}

fn held(instant: &Mutex<Instant>) -> MutexGuard<'_, Instant> {
    instant.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::time::sleep;

    /// Its disk and its turns are as they should be meanwhile.
    async fn passes(health: &Health, span: Duration) {
        sleep(span).await;
        health.beat();
    }

    #[tokio::test(start_paused = true)]
    async fn five_minutes_without_an_answer_are_too_long() {
        let health = Health::default();
        passes(&health, SILENCE_MAX).await;
        assert_eq!(health.check(), Ok(()));
        passes(&health, Duration::from_secs(1)).await;
        assert_eq!(health.check(), Err(Unwell::Telegram(301)));
        assert_eq!(health.check_alive(), Ok(()), "a new start would not help");
        health.polled();
        assert_eq!(health.check(), Ok(()));
    }

    #[tokio::test(start_paused = true)]
    async fn who_stands_by_is_well_and_not_ready_however_long_it_takes() {
        let health = Health::default();
        health.stands_by();
        sleep(Duration::from_secs(86_400)).await;
        assert_eq!(health.check_alive(), Ok(()));
        assert_eq!(health.check(), Ok(()));
        assert_eq!(health.check_ready(None), Err(Unwell::StandingBy));
        health.takes_over();
        assert_eq!(health.check(), Ok(()), "the wait counts as nothing");
        assert_eq!(health.check_ready(None), Err(Unwell::Starting));
    }

    #[tokio::test(start_paused = true)]
    async fn it_is_ready_from_the_first_answer_until_it_is_told_to_stop() {
        let health = Health::default();
        assert_eq!(health.check_ready(None), Err(Unwell::Starting));
        health.polled();
        sleep(Duration::from_secs(7)).await;
        assert_eq!(health.check_ready(None), Ok(()));
        assert_eq!(health.check_ready(Some(0)), Err(Unwell::WithoutPart));
        assert_eq!(health.check_ready(Some(1)), Ok(()));
        assert_eq!(health.answered_ago(), Duration::from_secs(7));
        health.stopping();
        assert_eq!(health.check_ready(None), Err(Unwell::Stopping));
        assert_eq!(health.check(), Ok(()));
    }

    #[tokio::test(start_paused = true)]
    async fn one_that_is_stuck_is_not_alive() {
        let health = Health::default();
        sleep(BEATLESS_MAX + Duration::from_secs(1)).await;
        let stuck = Err(Unwell::Stuck(61));
        assert_eq!(health.check_alive(), stuck);
        assert_eq!(health.check_ready(None), stuck);
        assert_eq!(health.check(), stuck);
        health.beat();
        assert_eq!(health.check_alive(), Ok(()));
    }

    #[test]
    fn a_store_that_failed_stays_so() {
        let health = Health::default();
        health.store_failed("the disk is full");
        health.store_failed("and all else fails");
        health.polled();
        let unwell = Unwell::Store("the disk is full".to_owned());
        assert_eq!(health.check(), Err(unwell));
    }
}
