//! How much Telegram lets a bot say before it answers "too many requests".

use std::collections::HashMap;
use std::time::Duration;
use tokio::time::Instant;

/// Chats counted before those that are free again are forgotten.
const MANY_CHATS: usize = 10_000;

/// The flood limits in force. The default is what Telegram documents.
#[derive(Clone, Copy, Debug)]
pub struct FloodLimits {
    /// Messages and their edits.
    pub per_chat: FloodRate,
    pub overall: FloodRate,
    /// What counts against the overall limit.
    pub counted: CountedCalls,
}

/// What the overall limit is about. Nobody but Telegram knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CountedCalls {
    /// Messages and their edits, whoever asked for them.
    Messages,
    /// Whatever is done in a chat, answers to presses included.
    Everything,
    /// New messages to chats in which nobody has written or pressed within this
    /// time.
    Unasked(Duration),
}

/// What a call does in a chat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CallEffect {
    Message,
    Edit,
    /// Answers to presses and deletions.
    Aside,
}

/// One message in every such time, after the first few.
#[derive(Clone, Copy, Debug)]
pub struct FloodRate {
    pub every: Duration,
    pub burst: u32,
}

impl Default for FloodLimits {
    fn default() -> FloodLimits {
        FloodLimits {
            per_chat: FloodRate {
                every: Duration::from_secs(1),
                burst: 3,
            },
            overall: FloodRate {
                every: Duration::from_secs(1) / 30,
                burst: 30,
            },
            counted: CountedCalls::Messages,
        }
    }
}

/// Measures what is sent against the limits.
#[derive(Debug, Default)]
pub struct Gauge {
    limits: Option<FloodLimits>,
    overall: Option<Instant>,
    chats: HashMap<i64, Instant>,
    /// When somebody wrote or pressed last.
    heard: HashMap<i64, Instant>,
}

impl Gauge {
    pub fn new(limits: Option<FloodLimits>) -> Gauge {
        Gauge {
            limits,
            ..Gauge::default()
        }
    }

    /// Somebody wrote or pressed in a chat.
    pub fn heard(&mut self, chat: i64, now: Instant) {
        let counted = self.limits.map(|limits| limits.counted);
        if let Some(CountedCalls::Unasked(within)) = counted {
            self.heard.insert(chat, now);
            if self.heard.len() > MANY_CHATS {
                self.heard.retain(|_, at| now.duration_since(*at) < within);
            }
        }
    }

    /// Counts one call, or says in how many seconds it may come. A refused one
    /// counts against neither limit.
    pub fn take(&mut self, chat: i64, effect: CallEffect, now: Instant) -> Result<(), u32> {
        let Some(limits) = self.limits else {
            return Ok(());
        };
        let mut overall = self.overall;
        if self.counts(limits.counted, chat, effect, now) {
            overall = Some(limits.overall.after_one(overall, now)?);
        }
        if effect != CallEffect::Aside {
            let used_until = self.chats.get(&chat).copied();
            let used_until = limits.per_chat.after_one(used_until, now)?;
            self.chats.insert(chat, used_until);
        }
        self.overall = overall;
        if self.chats.len() > MANY_CHATS {
            self.chats.retain(|_, used_until| *used_until > now);
        }
        Ok(())
    }

    /// Whether it counts against the overall limit.
    fn counts(&self, counted: CountedCalls, chat: i64, effect: CallEffect, now: Instant) -> bool {
        match counted {
            CountedCalls::Messages => effect != CallEffect::Aside,
            CountedCalls::Everything => true,
            CountedCalls::Unasked(within) => {
                let heard = self.heard.get(&chat);
                let is_asked = heard.is_some_and(|at| now.duration_since(*at) < within);
                effect == CallEffect::Message && !is_asked
            }
        }
    }
}

impl FloodRate {
    /// When the rate is used up until after one more, or the wait in seconds.
    fn after_one(self, used_until: Option<Instant>, now: Instant) -> Result<Instant, u32> {
        let used_until = used_until.map_or(now, |used_until| used_until.max(now));
        let ahead = used_until.duration_since(now);
        let room = self.every * self.burst.saturating_sub(1);
        if ahead <= room {
            return Ok(used_until + self.every);
        }
        let wait = (ahead - room).as_millis().div_ceil(1000);
        Err(u32::try_from(wait).unwrap_or(u32::MAX))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chat_gets_a_few_at_once_and_then_one_a_second() {
        let start = Instant::now();
        let at = |millis| start + Duration::from_millis(millis);
        let mut gauge = Gauge::new(Some(FloodLimits::default()));
        for _ in 0..3 {
            assert_eq!(gauge.take(1, CallEffect::Message, start), Ok(()));
        }
        assert_eq!(gauge.take(1, CallEffect::Message, start), Err(1));
        assert_eq!(
            gauge.take(2, CallEffect::Message, start),
            Ok(()),
            "another chat is free"
        );
        assert_eq!(gauge.take(1, CallEffect::Message, at(999)), Err(1));
        assert_eq!(gauge.take(1, CallEffect::Message, at(1000)), Ok(()));
        assert_eq!(gauge.take(1, CallEffect::Message, at(1001)), Err(1));
    }

    #[test]
    fn all_chats_together_get_thirty_a_second() {
        let start = Instant::now();
        let mut gauge = Gauge::new(Some(FloodLimits::default()));
        let taken = (0..100)
            .filter(|chat| gauge.take(*chat, CallEffect::Message, start).is_ok())
            .count();
        assert_eq!(taken, 30);
        assert_eq!(
            gauge.take(200, CallEffect::Message, start + Duration::from_secs(1)),
            Ok(())
        );
    }

    /// How many of a hundred calls go at once, each to a chat of its own that has
    /// just written.
    fn going(counted: CountedCalls, effect: CallEffect) -> usize {
        let (start, limits) = (Instant::now(), FloodLimits::default());
        let mut gauge = Gauge::new(Some(FloodLimits { counted, ..limits }));
        let goes = |chat: &i64| {
            gauge.heard(*chat, start);
            gauge.take(*chat, effect, start).is_ok()
        };
        (0..100).filter(goes).count()
    }

    #[test]
    fn what_the_overall_limit_counts() {
        let unasked = CountedCalls::Unasked(Duration::from_secs(60));
        for (counted, effect, expected) in [
            (CountedCalls::Messages, CallEffect::Edit, 30),
            (CountedCalls::Messages, CallEffect::Aside, 100),
            (CountedCalls::Everything, CallEffect::Message, 30),
            (CountedCalls::Everything, CallEffect::Aside, 30),
            (unasked, CallEffect::Message, 100),
            (unasked, CallEffect::Edit, 100),
        ] {
            assert_eq!(going(counted, effect), expected, "{counted:?} {effect:?}");
        }
        let never_heard = CountedCalls::Unasked(Duration::ZERO);
        assert_eq!(going(never_heard, CallEffect::Message), 30);
        assert_eq!(going(never_heard, CallEffect::Edit), 100);
    }

    #[test]
    fn without_limits_everything_goes() {
        let mut gauge = Gauge::new(None);
        assert!((0..1000).all(|_| gauge.take(1, CallEffect::Message, Instant::now()).is_ok()));
        assert!(gauge.chats.is_empty());
    }
}
