//! One Charley's share of what may be said in bulk, where several say it: as much as it
//! has of the people, so that together they never say more than one alone might.
//!
//! Pure: every question is asked with the time.

use crate::runner::outbox::OutboxShare;
use std::time::Duration;
use tokio::time::Instant;

/// In any such time there is a limit to what all together say.
const WINDOW: Duration = Duration::from_secs(1);

/// How late a timer may be.
const LATE_MAX: Duration = Duration::from_millis(20);

pub struct SharedBulk {
    /// What all together may say in a second, and at once after a rest.
    calls_per_second: f64,
    burst: u32,
    share: OutboxShare,
    /// When nobody else has said anything any more.
    alone_at: Option<Instant>,
    next_at: Option<Instant>,
}

impl SharedBulk {
    /// One call in every such time, and so many at once after a rest.
    pub fn of(every: Duration, burst: u32) -> SharedBulk {
        SharedBulk {
            calls_per_second: 1.0 / every.as_secs_f64().max(f64::MIN_POSITIVE),
            burst,
            share: OutboxShare::ALL,
            alone_at: None,
            next_at: None,
        }
    }

    /// Whether others say something, or did just now.
    pub fn is_shared(&self) -> bool {
        self.share != OutboxShare::ALL || self.alone_at.is_some_and(|at| Instant::now() < at)
    }

    pub fn set(&mut self, share: OutboxShare, now: Instant) {
        if share == self.share {
            return;
        }
        let is_first = !self.is_shared();
        self.alone_at = (share == OutboxShare::ALL).then_some(now + WINDOW);
        self.share = share;
        if is_first {
            // Whoever says less from now on has just said more.
            self.next_at = self.next_at.max(Some(now + WINDOW));
        }
    }

    /// Uses one call.
    ///
    /// # Errors
    /// The instant from which one may go.
    pub fn take(&mut self, now: Instant) -> Result<(), Instant> {
        let next_at = self.next_at.unwrap_or(now);
        if next_at > now {
            return Err(next_at);
        }
        // A timer that is late is made up for.
        let is_late = now - next_at <= LATE_MAX;
        let from = if is_late { next_at } else { now };
        self.next_at = Some(from + self.every());
        Ok(())
    }

    /// Each may be one ahead of its rate, and what it was late, so that all are slower by
    /// as much, but for those that may go at once.
    fn every(&self) -> Duration {
        let ahead = f64::from(self.share.sharers) - f64::from(self.burst);
        let late = 1.0 + LATE_MAX.as_secs_f64();
        let all = ((self.calls_per_second - ahead) / late).clamp(1.0, self.calls_per_second);
        Duration::from_secs_f64(1.0 / (all * self.share.fraction))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MILLISECOND: Duration = Duration::from_millis(1);

    /// As the limits have it by themselves.
    fn bulk() -> SharedBulk {
        SharedBulk::of(Duration::from_secs(1) / 28, 2)
    }

    /// What so many that share it evenly say within 20 seconds, in milliseconds.
    fn said(sharers: u32) -> Vec<u128> {
        let (start, end) = (Instant::now(), Duration::from_secs(20));
        let share = OutboxShare {
            fraction: 1.0 / f64::from(sharers),
            sharers,
        };
        let mut said = Vec::new();
        for _ in 0..sharers {
            let (mut bulk, mut now) = (bulk(), start);
            bulk.set(share, now);
            while now < start + end {
                match bulk.take(now) {
                    Ok(()) => said.push((now - start).as_millis()),
                    // A timer is a little late, each time by another while.
                    Err(until) => now = until + MILLISECOND * (7 * said.len() as u32 % 12),
                }
            }
        }
        said
    }

    #[test]
    fn together_they_say_no_more_than_thirty_in_any_second_and_nearly_all() {
        for sharers in [2, 3, 5] {
            let said = said(sharers);
            for start in &said {
                let within = said.iter().filter(|at| (*start..start + 1000).contains(at));
                assert!(within.count() <= 30, "{sharers} at {start}");
            }
            let all = 19 * 28;
            assert!(said.len() * 100 >= all * 87, "{sharers}: {}", said.len());
        }
    }

    #[test]
    fn whoever_comes_to_share_says_nothing_for_a_second() {
        let mut bulk = bulk();
        let now = Instant::now();
        assert!(!bulk.is_shared());
        let share = OutboxShare {
            fraction: 0.5,
            sharers: 2,
        };
        bulk.set(share, now);
        assert_eq!(bulk.take(now), Err(now + WINDOW));
        assert!(bulk.take(now + WINDOW).is_ok());
    }
}
