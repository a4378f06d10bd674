//! The limits that Charley keeps by itself: how much may be sent when. What
//! Telegram teaches beside them is in [`pace`](super::pace).
//!
//! Counts only; who goes first is the sender's business.

use super::shared_bulk::SharedBulk;
use crate::runner::outbox::OutboxShare;
use crate::runner::{BulkAsked, BulkSlots};
use governor::clock::Clock;
use governor::middleware::NoOpMiddleware;
use governor::state::keyed::HashMapStateStore;
use governor::state::{InMemoryState, NotKeyed};
use governor::{NotUntil, Quota, RateLimiter};
use std::num::{NonZeroU16, NonZeroU32};
use std::time::Duration;
use tokio::time::Instant;

/// What may be sent how fast. `None` is without limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// What nobody asked for just now: reminders, check-ins, summaries. Telegram
    /// allows about 30 a second.
    pub bulk: Option<Rate>,
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
    /// 28 of bulk a second: with the two that a late timer may let go at once no
    /// second has more than 30.
    fn default() -> Self {
        Limits {
            bulk: Some(bulk(28)),
            chat: Some(Rate {
                every: Duration::from_secs(1),
                burst: 3,
            }),
            in_flight: 64,
        }
    }
}

fn bulk(calls_per_second: u32) -> Rate {
    Rate {
        every: Duration::from_secs(1) / calls_per_second,
        burst: 2,
    }
}

impl Limits {
    /// The default, with so much of bulk as the operator says.
    pub fn with_bulk(calls_per_second: NonZeroU16) -> Self {
        Limits {
            bulk: Some(bulk(calls_per_second.get().into())),
            ..Limits::default()
        }
    }

    /// For benchmarks against a server that has no limits.
    pub fn unlimited() -> Self {
        Limits {
            bulk: None,
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
    bulk: Option<Direct>,
    shared: Option<SharedBulk>,
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
            bulk: limits.bulk.and_then(quota).map(direct),
            shared: limits
                .bulk
                .map(|rate| SharedBulk::of(rate.every, rate.burst)),
            chats: limits.chat.and_then(quota).map(keyed),
            checks: 0,
        }
    }

    /// # Errors
    /// The instant from which it is worth trying again; so for all checks.
    pub fn bulk(&mut self) -> Result<(), Instant> {
        let now = Instant::now();
        if let Some(shared) = self.shared.as_mut().filter(|shared| shared.is_shared(now)) {
            return shared.take(now);
        }
        let Some(bulk) = &self.bulk else {
            return Ok(());
        };
        bulk.check().map_err(|not| self.instant(&not))
    }

    /// So much of bulk is said here.
    pub fn share(&mut self, share: OutboxShare) {
        if let Some(shared) = &mut self.shared {
            shared.set(share, Instant::now());
        }
    }

    /// What is to be reserved of it, where several say it.
    pub fn asks_for_bulk(&mut self) -> Option<BulkAsked> {
        let now = Instant::now();
        let shared = self.shared.as_mut().filter(|shared| shared.is_shared(now));
        shared?.asks(now)
    }

    /// The answer to that.
    pub fn reserve_bulk(&mut self, slots: BulkSlots) {
        if let Some(shared) = &mut self.shared {
            shared.reserve(slots, Instant::now());
        }
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
    async fn no_second_has_more_than_thirty_of_bulk() {
        let mut gates = Gates::new(&Limits::default());
        let taken = take_for(10, || gates.bulk()).await;
        for start in &taken {
            let within = taken
                .iter()
                .filter(|at| (*start..start + 1000).contains(at));
            assert!(within.count() <= 30);
        }
        assert!(taken.len() >= 10 * 28 - 1, "{}", taken.len());
    }

    #[tokio::test(start_paused = true)]
    async fn a_late_timer_is_made_up_for() {
        let mut gates = Gates::new(&Limits::default());
        let start = Instant::now();
        let mut taken = 0;
        while start.elapsed() < Duration::from_secs(10) {
            match gates.bulk() {
                Ok(()) => taken += 1,
                Err(until) => tokio::time::sleep_until(until + Duration::from_millis(20)).await,
            }
        }
        assert!(
            taken >= 10 * 28 * 95 / 100,
            "{taken} are less than 95 of 100"
        );
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
            assert!(gates.bulk().is_ok() && gates.chat(1).is_ok());
        }
    }
}
