//! How much Telegram lets a bot say before it answers "too many requests".

use std::collections::HashMap;
use std::time::Duration;
use tokio::time::Instant;

/// Chats counted before those that are free again are forgotten.
const MANY_CHATS: usize = 10_000;

/// The flood limits in force. The default is what Telegram documents.
#[derive(Clone, Copy, Debug)]
pub struct FloodLimits {
    pub per_chat: FloodRate,
    pub overall: FloodRate,
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
        }
    }
}

/// Measures what is sent against the limits.
#[derive(Debug, Default)]
pub struct Gauge {
    limits: Option<FloodLimits>,
    overall: Option<Instant>,
    chats: HashMap<i64, Instant>,
}

impl Gauge {
    pub fn new(limits: Option<FloodLimits>) -> Gauge {
        Gauge {
            limits,
            ..Gauge::default()
        }
    }

    /// Counts one message, or says in how many seconds it may come. A
    /// refused message counts against neither limit.
    pub fn take(&mut self, chat: i64, now: Instant) -> Result<(), u32> {
        let Some(limits) = self.limits else {
            return Ok(());
        };
        let overall = limits.overall.after_one(self.overall, now)?;
        let in_chat = limits
            .per_chat
            .after_one(self.chats.get(&chat).copied(), now)?;
        self.overall = Some(overall);
        self.chats.insert(chat, in_chat);
        if self.chats.len() > MANY_CHATS {
            self.chats.retain(|_, used_until| *used_until > now);
        }
        Ok(())
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
            assert_eq!(gauge.take(1, start), Ok(()));
        }
        assert_eq!(gauge.take(1, start), Err(1));
        assert_eq!(gauge.take(2, start), Ok(()), "another chat is free");
        assert_eq!(gauge.take(1, at(999)), Err(1));
        assert_eq!(gauge.take(1, at(1000)), Ok(()));
        assert_eq!(gauge.take(1, at(1001)), Err(1));
    }

    #[test]
    fn all_chats_together_get_thirty_a_second() {
        let start = Instant::now();
        let mut gauge = Gauge::new(Some(FloodLimits::default()));
        let taken = (0..100)
            .filter(|chat| gauge.take(*chat, start).is_ok())
            .count();
        assert_eq!(taken, 30);
        assert_eq!(gauge.take(200, start + Duration::from_secs(1)), Ok(()));
    }

    #[test]
    fn without_limits_everything_goes() {
        let mut gauge = Gauge::new(None);
        assert!((0..1000).all(|_| gauge.take(1, Instant::now()).is_ok()));
        assert!(gauge.chats.is_empty());
    }
}
