//! How fast calls may follow each other, answers and bulk together, as far as
//! Telegram's refusals have taught it. While nothing was refused there is no pace.
//!
//! The first refusal sets it a little below what Telegram took in its busiest
//! second, each further one a little below itself. It rises by itself until the
//! next one: slowly at first, then ever faster, until it is no longer a limit to
//! anybody.
//!
//! Pure: every question is asked with the time. Knows neither chats nor rows.

use crate::runner::SharedPace;
use std::collections::VecDeque;
use std::time::Duration;
use tokio::time::Instant;

/// What a refusal leaves of the calls a second.
const LEFT_BY_A_REFUSAL: f64 = 0.92;
/// Refusals within this time of the last that lowered the pace were under way
/// before it, and are the same one.
const SAME_REFUSAL: Duration = Duration::from_secs(1);
/// By how much of itself the pace rises in a second, at first. What one refusal
/// takes is back after 83 s, so that there is none more often than that.
const RISES_A_SECOND: f64 = 0.001;
/// It rises twice as fast after each such time without a refusal.
const RISES_TWICE_AFTER: Duration = Duration::from_secs(120);
/// What Telegram is known to take, whoever is told: nobody starts below it because
/// little was said before.
const CALLS_PER_SECOND_KNOWN: f64 = 30.0;
/// No refusals make it slower than this, so that it comes back within minutes.
const CALLS_PER_SECOND_MIN: f64 = 5.0;
/// From here on it limits nobody, and is forgotten.
const CALLS_PER_SECOND_MAX: f64 = 1_000.0;
/// Calls that may go at once after a rest, for timers that are late.
const BURST: u32 = 2;
/// Seconds of which the busiest counts.
const SECONDS_REMEMBERED: usize = 10;

/// The pace, and what Telegram took lately.
///
/// Where several Charleys call, it is the pace of all together, and each has a share.
#[derive(Debug)]
pub struct CallPace {
    share: f64,
    lowered: Option<Lowered>,
    /// When the next call would go if none had to wait for a timer.
    next_at: Option<Instant>,
    /// Seconds in which Telegram took anything, with how much; the newest last.
    taken: VecDeque<(Instant, u32)>,
}

impl Default for CallPace {
    fn default() -> Self {
        CallPace {
            share: 1.0,
            lowered: None,
            next_at: None,
            taken: VecDeque::new(),
        }
    }
}

/// What the last refusal has set.
#[derive(Clone, Copy, Debug)]
struct Lowered {
    at: Instant,
    calls_per_second: f64,
}

impl CallPace {
    /// Uses one call.
    ///
    /// # Errors
    /// The instant from which one may go.
    pub fn take(&mut self, now: Instant) -> Result<(), Instant> {
        let Some(calls_per_second) = self.calls_per_second(now) else {
            self.lowered = None;
            return Ok(());
        };
        let each = Duration::from_secs_f64(1.0 / (calls_per_second * self.share));
        let next_at = self.next_at.map_or(now, |next_at| next_at.max(now));
        let early = each * (BURST - 1);
        if next_at > now + early {
            return Err(next_at - early);
        }
        self.next_at = Some(next_at + each);
        Ok(())
    }

    /// So much of all calls is made here.
    pub fn share(&mut self, share: f64) {
        self.share = share;
    }

    /// Another Charley was refused.
    pub fn learn(&mut self, taught: SharedPace) {
        let is_old = |lowered: &Lowered| taught.lowered_at <= lowered.at + SAME_REFUSAL;
        if self.lowered.as_ref().is_some_and(is_old) {
            return;
        }
        let lowered = Lowered {
            at: taught.lowered_at,
            calls_per_second: taught.calls_per_second,
        };
        // One that limits nobody any more is not taken up again.
        if lowered.now(Instant::now()) < CALLS_PER_SECOND_MAX {
            self.lowered = Some(lowered);
        }
    }

    /// Telegram took a call.
    pub fn taken(&mut self, now: Instant) {
        match self.taken.back_mut() {
            Some((since, count)) if now < *since + Duration::from_secs(1) => *count += 1,
            Some(_) | None => self.taken.push_back((now, 1)),
        }
        if self.taken.len() > SECONDS_REMEMBERED {
            self.taken.pop_front();
        }
    }

    /// Telegram has said that all together is too much.
    pub fn lower(&mut self, now: Instant) {
        let is_the_same = |lowered: &Lowered| now < lowered.at + SAME_REFUSAL;
        if self.lowered.as_ref().is_some_and(is_the_same) {
            return;
        }
        let busiest = self.busiest(now).max(CALLS_PER_SECOND_KNOWN);
        let refused = self.calls_per_second(now).unwrap_or(busiest).min(busiest);
        let calls_per_second = (refused * LEFT_BY_A_REFUSAL).max(CALLS_PER_SECOND_MIN);
        self.lowered = Some(Lowered {
            at: now,
            calls_per_second,
        });
    }

    /// None where there is no limit.
    pub fn calls_per_second(&self, now: Instant) -> Option<f64> {
        let calls_per_second = self.lowered?.now(now);
        (calls_per_second < CALLS_PER_SECOND_MAX).then_some(calls_per_second)
    }

    /// The most that Telegram took in one of the last seconds, of all together as far as
    /// one can tell.
    fn busiest(&self, now: Instant) -> f64 {
        let remembered = Duration::from_secs(SECONDS_REMEMBERED as u64);
        let recent = self.taken.iter().filter(|(at, _)| now < *at + remembered);
        recent
            .map(|(_, count)| f64::from(*count) / self.share)
            .fold(0.0, f64::max)
    }
}

impl Lowered {
    /// What it has risen to.
    fn now(&self, now: Instant) -> f64 {
        self.calls_per_second * rise(now.duration_since(self.at))
    }
}

/// What becomes of a pace after so much time without a refusal.
fn rise(quiet: Duration) -> f64 {
    let step = RISES_TWICE_AFTER.as_secs_f64();
    let steps = (quiet.as_secs_f64() / step).floor();
    let faster = steps.exp2();
    let since = quiet.as_secs_f64() - steps * step;
    (RISES_A_SECOND * (step * (faster - 1.0) + since * faster)).exp()
}

#[cfg(test)]
mod tests {
    use super::super::floods::{Flood, Floods};
    use super::*;

    /// A Telegram that takes so many calls a second, after a burst.
    struct Strict {
        calls_per_second: f64,
        burst: f64,
        used: f64,
        at: Instant,
    }

    impl Strict {
        fn takes(&mut self, now: Instant) -> bool {
            let free = now.duration_since(self.at).as_secs_f64() * self.calls_per_second;
            (self.used, self.at) = ((self.used - free).max(0.0), now);
            let takes = self.used + 1.0 <= self.burst;
            self.used += if takes { 1.0 } else { 0.0 };
            takes
        }
    }

    /// All that the pace lets go, to a new chat each, in so many seconds: the share
    /// of what is allowed that was taken, and when something was refused.
    fn run(telegram: &mut Strict, seconds: u64) -> (f64, Vec<f64>) {
        let begin = telegram.at;
        let (mut pace, mut floods, mut now) = (CallPace::default(), Floods::default(), begin);
        let (mut taken, mut refused) = (0.0, Vec::new());
        for chat_id in 0.. {
            while pace.take(now).is_err() {
                now += Duration::from_millis(1);
            }
            if now > begin + Duration::from_secs(seconds) {
                break;
            }
            if telegram.takes(now) {
                pace.taken(now);
                taken += 1.0;
                continue;
            }
            refused.push(now.duration_since(begin).as_secs_f64());
            match floods.meets(chat_id, now, pace.calls_per_second(now).is_some()) {
                Flood::Chat => {}
                Flood::Pace => pace.lower(now),
                Flood::Everyone => {
                    pace.lower(now);
                    now += Duration::from_secs(1);
                }
            }
        }
        (taken / telegram.calls_per_second / seconds as f64, refused)
    }

    fn strict(calls_per_second: f64, burst: f64) -> Strict {
        Strict {
            calls_per_second,
            burst,
            used: 0.0,
            at: Instant::now(),
        }
    }

    #[test]
    fn nothing_waits_while_nothing_was_refused() {
        let (mut pace, now) = (CallPace::default(), Instant::now());
        assert!((0..10_000).all(|_| pace.take(now).is_ok()));
        assert_eq!(pace.calls_per_second(now), None);
    }

    #[test]
    fn at_thirty_a_second_one_is_refused_a_minute_and_nearly_all_is_used() {
        for burst in [2.0, 30.0] {
            let (share, refused) = run(&mut strict(30.0, burst), 900);
            let later: Vec<&f64> = refused.iter().filter(|at| **at > 60.0).collect();
            let gaps = later.windows(2).map(|pair| pair[1] - pair[0]);
            assert!(gaps.fold(f64::INFINITY, f64::min) >= 60.0, "{refused:?}");
            assert!(share >= 0.95, "{share} of it, {refused:?}");
        }
    }

    #[test]
    fn it_follows_a_telegram_that_takes_less_or_more() {
        for allowed in [8.0, 30.0, 300.0] {
            let (share, refused) = run(&mut strict(allowed, allowed), 300);
            assert!(share >= 0.9, "{allowed}: {share}");
            assert!(refused.len() < 40, "{allowed}: {refused:?}");
        }
    }

    #[test]
    fn refusals_that_were_under_way_count_once() {
        let (mut pace, now) = (CallPace::default(), Instant::now());
        (0..100).for_each(|_| pace.taken(now));
        (0..64).for_each(|_| pace.lower(now));
        let lowered = pace.calls_per_second(now);
        assert!(lowered.is_some_and(|pace| (91.0..93.0).contains(&pace)));
    }

    #[test]
    fn what_one_is_taught_all_keep_to_by_their_shares() {
        let now = Instant::now();
        let taught = SharedPace {
            calls_per_second: 20.0,
            lowered_at: now,
            rest_until: now,
        };
        let (mut said, end) = (0, now + Duration::from_secs(10));
        for share in [0.5, 0.25, 0.25] {
            let mut pace = CallPace::default();
            pace.share(share);
            pace.learn(taught);
            let mut at = now;
            while at < end {
                said += u32::from(pace.take(at).is_ok());
                at += Duration::from_millis(1);
            }
        }
        assert!((190..=206).contains(&said), "{said}");
    }

    #[test]
    fn what_was_taught_long_ago_limits_nobody() {
        let (now, hour) = (Instant::now(), Duration::from_secs(3_600));
        let mut pace = CallPace::default();
        pace.lower(now);
        let earlier = SharedPace {
            calls_per_second: 5.0,
            lowered_at: now,
            rest_until: now,
        };
        pace.learn(earlier);
        assert!(pace.calls_per_second(now).is_some_and(|pace| pace > 5.0));
        assert_eq!(pace.calls_per_second(now + hour), None);
    }

    #[test]
    fn it_rises_by_itself_until_it_is_forgotten() {
        let (mut pace, start) = (CallPace::default(), Instant::now());
        (0..50).for_each(|count| pace.lower(start + count * SAME_REFUSAL));
        let at = |seconds| start + 49 * SAME_REFUSAL + Duration::from_secs(seconds);
        let slowest = pace.calls_per_second(at(0)).unwrap();
        assert!((slowest - CALLS_PER_SECOND_MIN).abs() < 0.01, "{slowest}");
        assert!(pace.calls_per_second(at(10 * 60)).unwrap() > 30.0);
        assert_eq!(pace.calls_per_second(at(20 * 60)), None);
        assert!((0..100).all(|_| pace.take(at(20 * 60)).is_ok()));
    }
}
