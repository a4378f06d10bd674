//! Telegram's limits: how much may be sent when.
//!
//! Counts only; who goes first is the sender's business.

use governor::clock::Clock;
use governor::middleware::NoOpMiddleware;
use governor::state::keyed::HashMapStateStore;
use governor::state::{InMemoryState, NotKeyed};
use governor::{NotUntil, Quota, RateLimiter};
use std::num::NonZeroU32;
use std::time::Duration;
use tokio::time::Instant;

/// What may be sent how fast. `None` is without limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Everything together. Telegram allows about 30 a second.
    pub overall: Option<Rate>,
    /// What reminders may take of it.
    pub reminders: Option<Rate>,
    /// Each chat, edits included.
    pub chat: Option<Rate>,
    /// Calls under way at once; at least 2, as half is kept for replies.
    pub in_flight: usize,
}

/// One call in every such time, and how many may go at once after a rest. No time
/// is no limit, and a burst of zero counts as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    pub every: Duration,
    pub burst: u32,
}

impl Default for Limits {
    /// 29 a second, of which reminders take 28.6: what is left in any case is for
    /// exercises that are being counted. The burst of two is for timers that are
    /// late. 31 calls would take 29 times 34.5 ms at least, so that no second has
    /// more than 30.
    fn default() -> Self {
        Limits {
            overall: Some(Rate {
                every: Duration::from_micros(34_500),
                burst: 2,
            }),
            reminders: Some(Rate {
                every: Duration::from_millis(35),
                burst: 2,
            }),
            chat: Some(Rate {
                every: Duration::from_secs(1),
                burst: 3,
            }),
            in_flight: 64,
        }
    }
}

impl Limits {
    /// For benchmarks against a server that has no limits.
    pub fn unlimited() -> Self {
        Limits {
            overall: None,
            reminders: None,
            chat: None,
            in_flight: 64,
        }
    }
}

/// tokio's clock, so that tests can stop it.
#[derive(Clone, Copy, Debug)]
struct Elapsed {
    since: Instant,
}

impl Clock for Elapsed {
    type Instant = Duration;

    fn now(&self) -> Duration {
        self.since.elapsed()
    }
}

type Middleware = NoOpMiddleware<Duration>;
type Direct = RateLimiter<NotKeyed, InMemoryState, Elapsed, Middleware>;
type Keyed = RateLimiter<i64, HashMapStateStore<i64>, Elapsed, Middleware>;

/// How often the chats that have been quiet are forgotten, in checks.
const CHECKS_BETWEEN_CLEANINGS: u32 = 4096;

/// The limits with what was used of them. Each check that passes uses one.
pub struct Gates {
    clock: Elapsed,
    overall: Option<Direct>,
    reminders: Option<Direct>,
    chats: Option<Keyed>,
    checks: u32,
}

impl Gates {
    pub fn new(limits: &Limits) -> Self {
        let clock = Elapsed {
            since: Instant::now(),
        };
        let direct = |quota| Direct::direct_with_clock(quota, clock);
        let keyed = |quota| Keyed::hashmap_with_clock(quota, clock);
        Gates {
            clock,
            overall: limits.overall.and_then(quota).map(direct),
            reminders: limits.reminders.and_then(quota).map(direct),
            chats: limits.chat.and_then(quota).map(keyed),
            checks: 0,
        }
    }

    /// # Errors
    /// The instant from which it is worth trying again; so for all checks.
    pub fn overall(&self) -> Result<(), Instant> {
        self.direct(self.overall.as_ref())
    }

    pub fn reminders(&self) -> Result<(), Instant> {
        self.direct(self.reminders.as_ref())
    }

    pub fn chat(&mut self, chat_id: i64) -> Result<(), Instant> {
        let Some(chats) = &self.chats else {
            return Ok(());
        };
        self.checks += 1;
        if self.checks.is_multiple_of(CHECKS_BETWEEN_CLEANINGS) {
            chats.retain_recent();
            chats.shrink_to_fit();
        }
        chats.check_key(&chat_id).map_err(|not| self.instant(&not))
    }

    fn direct(&self, limiter: Option<&Direct>) -> Result<(), Instant> {
        let Some(limiter) = limiter else {
            return Ok(());
        };
        limiter.check().map_err(|not| self.instant(&not))
    }

    fn instant(&self, not: &NotUntil<Duration>) -> Instant {
        self.clock.since + not.earliest_possible()
    }
}

fn quota(rate: Rate) -> Option<Quota> {
    let burst = NonZeroU32::new(rate.burst).unwrap_or(NonZeroU32::MIN);
    Some(Quota::with_period(rate.every)?.allow_burst(burst))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Takes whatever is allowed for the given time; returns the instants in
    /// milliseconds.
    async fn take_for(seconds: u64, mut check: impl FnMut() -> Result<(), Instant>) -> Vec<u128> {
        let start = Instant::now();
        let mut taken = Vec::new();
        while start.elapsed() < Duration::from_secs(seconds) {
            match check() {
                Ok(()) => taken.push(start.elapsed().as_millis()),
                Err(until) => tokio::time::sleep_until(until).await,
            }
        }
        taken
    }

    #[tokio::test(start_paused = true)]
    async fn no_second_has_more_than_thirty_calls() {
        let gates = Gates::new(&Limits::default());
        let taken = take_for(10, || gates.overall()).await;
        for start in &taken {
            let within = taken
                .iter()
                .filter(|at| (*start..start + 1000).contains(at));
            assert!(within.count() <= 30);
        }
        assert!(taken.len() >= 10 * 29 - 1, "{}", taken.len());
    }

    #[tokio::test(start_paused = true)]
    async fn a_late_timer_is_made_up_for() {
        let gates = Gates::new(&Limits::default());
        let start = Instant::now();
        let mut taken = 0;
        while start.elapsed() < Duration::from_secs(10) {
            match gates.overall() {
                Ok(()) => taken += 1,
                Err(until) => tokio::time::sleep_until(until + Duration::from_millis(20)).await,
            }
        }
        assert!(taken >= 10 * 57 / 2, "{taken} are less than 95 of 100");
    }

    #[tokio::test(start_paused = true)]
    async fn a_chat_has_a_burst_of_three_then_one_a_second() {
        let mut gates = Gates::new(&Limits::default());
        let taken = take_for(3, || gates.chat(7)).await;
        assert_eq!(taken.len(), 5);
        assert_eq!(taken[..3], [0, 0, 0]);
        assert!(gates.chat(8).is_ok());
    }

    #[tokio::test(start_paused = true)]
    async fn quiet_chats_are_forgotten() {
        let mut gates = Gates::new(&Limits::default());
        for chat_id in 0..i64::from(CHECKS_BETWEEN_CLEANINGS) - 1 {
            gates.chat(chat_id).unwrap();
        }
        tokio::time::sleep(Duration::from_secs(10)).await;
        gates.chat(-1).unwrap();
        assert!(gates.chats.unwrap().len() <= 1);
    }

    #[tokio::test(start_paused = true)]
    async fn without_limits_everything_passes() {
        let mut gates = Gates::new(&Limits::unlimited());
        for _ in 0..1000 {
            assert!(gates.overall().is_ok() && gates.reminders().is_ok() && gates.chat(1).is_ok());
        }
    }
}
