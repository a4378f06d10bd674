//! What may be said in bulk where several Charleys say it: each reserves instants of one
//! sequence that all share, so that together they never say more than one alone might,
//! and whoever has something to say does.
//!
//! Pure: every question is asked with the time. Who keeps the sequence is not known here.

use crate::runner::outbox::OutboxShare;
use crate::runner::{BulkAsked, BulkSlots};
use std::collections::VecDeque;
use std::time::Duration;
use tokio::time::Instant;

/// In any such time there is a limit to what all together say.
const WINDOW: Duration = Duration::from_secs(1);

/// How late something may be said at an instant that was reserved for it, for timers that
/// are late.
const LATE_MAX: Duration = Duration::from_millis(50);

/// As few as cost little to ask for; who says no more loses them.
const RESERVED_AT_ONCE: u32 = 4;

/// More are asked for when there are fewer, so that there are some when these are used.
const RESERVED_MIN: usize = 3;

/// How far ahead of everybody one may reserve. None has more to say in that time.
const AHEAD: Duration = Duration::from_millis(250);

/// However long an answer takes, no more are asked for at once.
const RESERVED_MAX: u32 = 16;

/// Instants that may be further off than was allowed for are not used.
const UNSURE_MORE_MAX: Duration = Duration::from_millis(20);

/// What is left of how long it took once, with each time that it took less.
const FORGOTTEN: f64 = 0.9;

/// After others had reserved all.
const AGAIN_AFTER: Duration = Duration::from_millis(50);

pub struct SharedBulk {
    /// What all together may say in a second, and at once after a rest.
    calls_per_second: f64,
    burst: u32,
    is_shared: bool,
    /// When nobody else has said anything any more.
    alone_at: Option<Instant>,
    /// What was said alone counts until then.
    not_before: Option<Instant>,
    reserved: VecDeque<Instant>,
    /// How far off the instants may be, as it takes time to ask for them: what it took
    /// lately.
    unsure: Duration,
    /// Somebody waits for one.
    is_wanted: bool,
    is_asked: bool,
    again_at: Option<Instant>,
}

impl SharedBulk {
    /// One call in every such time, and so many at once after a rest.
    pub fn of(every: Duration, burst: u32) -> SharedBulk {
        SharedBulk {
            calls_per_second: 1.0 / every.as_secs_f64().max(f64::MIN_POSITIVE),
            burst,
            is_shared: false,
            alone_at: None,
            not_before: None,
            reserved: VecDeque::new(),
            unsure: Duration::ZERO,
            is_wanted: false,
            is_asked: false,
            again_at: None,
        }
    }

    /// Whether others say something, or did just now.
    pub fn is_shared(&self, now: Instant) -> bool {
        self.is_shared || self.alone_at.is_some_and(|at| now < at)
    }

    pub fn set(&mut self, share: OutboxShare, now: Instant) {
        if share.is_shared == self.is_shared {
            return;
        }
        if !self.is_shared(now) {
            self.not_before = Some(now + WINDOW);
        }
        self.is_shared = share.is_shared;
        self.alone_at = (!share.is_shared).then_some(now + WINDOW);
    }

    /// Uses one instant.
    ///
    /// # Errors
    /// The instant from which it is worth trying again.
    pub fn take(&mut self, now: Instant) -> Result<(), Instant> {
        if let Some(until) = self.not_before.filter(|until| now < *until) {
            return Err(until);
        }
        self.is_wanted = true;
        while self.reserved.front().is_some_and(|at| *at + LATE_MAX < now) {
            self.reserved.pop_front();
        }
        match self.reserved.front().copied() {
            Some(at) if at <= now => {
                self.reserved.pop_front();
                Ok(())
            }
            Some(at) => Err(at),
            None => Err(now + AGAIN_AFTER),
        }
    }

    /// What is to be asked for, if anything.
    pub fn asks(&mut self, now: Instant) -> Option<BulkAsked> {
        let is_early = |until: Option<Instant>| until.is_some_and(|until| now < until);
        // So many more would be said while it is asked.
        let meanwhile = self.unsure.as_secs_f64() / self.every().as_secs_f64();
        let meanwhile = (meanwhile.ceil() as u32).min(RESERVED_MAX - RESERVED_AT_ONCE);
        let is_short = self.is_wanted && self.reserved.len() < RESERVED_MIN + meanwhile as usize;
        if !is_short || self.is_asked || is_early(self.not_before) || is_early(self.again_at) {
            return None;
        }
        self.is_asked = true;
        self.is_wanted = false;
        Some(BulkAsked {
            count: RESERVED_AT_ONCE + meanwhile,
            every: self.every(),
            lead: self.unsure,
            ahead: AHEAD + self.unsure,
        })
    }

    /// The answer to that.
    pub fn reserve(&mut self, slots: BulkSlots, now: Instant) {
        self.is_asked = false;
        self.again_at = slots.instants.is_empty().then_some(now + AGAIN_AFTER);
        if slots.instants.is_empty() {
            return;
        }
        if slots.unsure <= self.unsure + UNSURE_MORE_MAX {
            self.reserved.extend(slots.instants);
        }
        self.unsure = slots.unsure.max(self.unsure.mul_f64(FORGOTTEN));
    }

    /// So far from each other that no second has more than is allowed, late and unsure as
    /// they are.
    fn every(&self) -> Duration {
        let allowed = self.calls_per_second + f64::from(self.burst);
        let spread = WINDOW + LATE_MAX + self.unsure;
        let seconds = (spread.as_secs_f64() / allowed).max(1.0 / self.calls_per_second);
        Duration::from_secs_f64(seconds)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MILLISECOND: Duration = Duration::from_millis(1);
    const SHARED: OutboxShare = OutboxShare {
        fraction: 0.5,
        is_shared: true,
    };

    /// As the limits have it by themselves.
    fn bulk() -> SharedBulk {
        SharedBulk::of(Duration::from_secs(1) / 28, 2)
    }

    /// Who keeps the sequence.
    struct Sequence(Instant);

    impl Sequence {
        fn reserve(&mut self, asked: BulkAsked, now: Instant, unsure: Duration) -> BulkSlots {
            if self.0 >= now + asked.ahead {
                return BulkSlots::default();
            }
            let first = self.0.max(now + asked.lead);
            self.0 = first + asked.every * asked.count;
            BulkSlots {
                instants: (0..asked.count)
                    .map(|nth| first + asked.every * nth)
                    .collect(),
                unsure,
            }
        }
    }

    /// What some say within twenty seconds, in milliseconds, where so many of them have
    /// something to say, and asking takes a while that is another each time.
    fn said(sharers: usize, talkers: usize, took_ms: u32) -> Vec<u128> {
        let start = Instant::now();
        let mut sequence = Sequence(start);
        let mut all: Vec<SharedBulk> = (0..sharers).map(|_| bulk()).collect();
        all.iter_mut().for_each(|one| one.set(SHARED, start));
        let mut asking: Vec<(Instant, usize, BulkSlots)> = Vec::new();
        let mut said = Vec::new();
        for tick in 0..20_000_u32 {
            let now = start + MILLISECOND * tick;
            asking.retain(|(at, who, slots)| {
                let is_there = *at <= now;
                if is_there {
                    all[*who].reserve(slots.clone(), now);
                }
                !is_there
            });
            for (who, one) in all.iter_mut().enumerate().take(talkers) {
                // A timer is a little late.
                if (tick as usize + who).is_multiple_of(3) && one.take(now).is_ok() {
                    said.push((now - start).as_millis());
                }
                if let Some(asked) = one.asks(now) {
                    let took = MILLISECOND * (took_ms + tick % 9);
                    // By the server's clock, half of it later.
                    let slots = sequence.reserve(asked, now + took / 2, took);
                    asking.push((now + took, who, slots));
                }
            }
        }
        said
    }

    #[test]
    fn together_they_say_no_more_than_thirty_in_any_second_and_nearly_all() {
        for (sharers, talkers, took_ms, percent) in [
            (2, 2, 1, 97),
            (3, 3, 1, 97),
            (5, 5, 1, 97),
            (3, 1, 1, 97),
            (12, 12, 1, 97),
            (3, 3, 100, 85),
            (3, 1, 300, 60),
            (3, 3, 300, 70),
            (2, 2, 800, 30),
        ] {
            let said = said(sharers, talkers, took_ms);
            for start in &said {
                let within = said.iter().filter(|at| (*start..start + 1000).contains(at));
                let within = within.count();
                assert!(
                    within <= 30,
                    "{sharers}, {talkers}, {took_ms}: {within} from {start} on"
                );
            }
            let all = 19 * 28;
            let those = (sharers, talkers, took_ms, said.len());
            assert!(said.len() * 100 >= all * percent, "{those:?} of {all}");
        }
    }

    #[test]
    fn whoever_comes_to_share_says_nothing_for_a_second() {
        let mut bulk = bulk();
        let now = Instant::now();
        assert!(!bulk.is_shared(now));
        bulk.set(SHARED, now);
        assert_eq!(bulk.take(now), Err(now + WINDOW));
        assert_eq!(bulk.asks(now), None);
        assert!(bulk.take(now + WINDOW).is_err());
        assert!(bulk.asks(now + WINDOW).is_some());
    }

    #[test]
    fn whoever_has_nothing_to_say_reserves_nothing() {
        let mut bulk = bulk();
        let now = Instant::now();
        bulk.set(SHARED, now);
        assert_eq!(bulk.asks(now + WINDOW), None);
    }

    #[test]
    fn without_an_answer_it_is_asked_again_soon_and_not_at_once() {
        let mut bulk = bulk();
        let start = Instant::now();
        bulk.set(SHARED, start);
        let now = start + WINDOW;
        assert!(bulk.take(now).is_err());
        assert!(bulk.asks(now).is_some());
        assert_eq!(bulk.asks(now), None, "it is being asked");
        bulk.reserve(BulkSlots::default(), now);
        assert!(bulk.take(now).is_err());
        assert_eq!(bulk.asks(now), None);
        assert!(bulk.asks(now + AGAIN_AFTER).is_some());
    }
}
