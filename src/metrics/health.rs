//! Whether Charley can hear people and keep what they say.

use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::Duration;
use tokio::time::Instant;

/// Telegram answers at least every ten seconds. After so long without an answer
/// something needs the operator.
const SILENCE_MAX: Duration = Duration::from_secs(5 * 60);

pub struct Health {
    silence_max: Duration,
    /// The start counts as one.
    answered_at: Mutex<Instant>,
    store_failed: OnceLock<String>,
}

/// Why Charley is not well. Its text is for the operator.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unwell {
    #[error("the store takes nothing more, and Charley ends: {0}")]
    Store(String),
    #[error("Telegram has not answered for {0} s; the log says why")]
    Telegram(u64),
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
            store_failed: OnceLock::new(),
        }
    }

    pub fn polled(&self) {
        *self.answered_at() = Instant::now();
    }

    /// The first reason stays.
    pub fn store_failed(&self, why: &str) {
        self.store_failed.get_or_init(|| why.to_owned());
    }

    /// # Errors
    /// Charley is not well.
    pub fn check(&self) -> Result<(), Unwell> {
        if let Some(why) = self.store_failed.get() {
            return Err(Unwell::Store(why.clone()));
        }
        let silence = self.answered_at().elapsed();
        if silence > self.silence_max {
            return Err(Unwell::Telegram(silence.as_secs()));
        }
        Ok(())
    }

    fn answered_at(&self) -> std::sync::MutexGuard<'_, Instant> {
        self.answered_at
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn five_minutes_without_an_answer_are_too_long() {
        let health = Health::default();
        tokio::time::sleep(SILENCE_MAX).await;
        assert_eq!(health.check(), Ok(()));
        tokio::time::sleep(Duration::from_secs(1)).await;
        assert_eq!(health.check(), Err(Unwell::Telegram(301)));
        health.polled();
        assert_eq!(health.check(), Ok(()));
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
