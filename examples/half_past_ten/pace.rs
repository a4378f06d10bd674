//! How many times faster than real time an evening passes, and what that makes of
//! the limits.

use charley::playground;
use charley::telegram::{Limits, Rate};
use chrono::TimeDelta;
use std::time::Duration;

#[derive(Clone, Copy, Debug)]
pub struct Pace(pub u32);

impl Pace {
    /// What the evening's clock counts in so much real time.
    pub fn counts(self, real: Duration) -> TimeDelta {
        TimeDelta::from_std(real * self.0).unwrap_or(TimeDelta::MAX)
    }

    pub fn seconds(self, real: Duration) -> f64 {
        real.as_secs_f64() * f64::from(self.0)
    }

    /// Charley's own.
    pub fn limits(self) -> Limits {
        let limits = Limits::default();
        let faster = |rate: Rate| Rate {
            every: rate.every / self.0,
            ..rate
        };
        Limits {
            bulk: limits.bulk.map(faster),
            chat: limits.chat.map(faster),
            ..limits
        }
    }

    /// Telegram's: 30 messages a second in all, one a second to a chat after the
    /// first three.
    pub fn telegram(self) -> playground::FloodLimits {
        let limits = playground::FloodLimits::default();
        let faster = |rate: playground::FloodRate| playground::FloodRate {
            every: rate.every / self.0,
            ..rate
        };
        playground::FloodLimits {
            per_chat: faster(limits.per_chat),
            overall: faster(limits.overall),
            ..limits
        }
    }

    /// The same for `Throttle`, which counts whole seconds of real time, so that it
    /// may send what is allowed in one of those at once.
    pub fn telegram_of_throttle(self) -> playground::FloodLimits {
        let mut limits = self.telegram();
        limits.overall.burst *= self.0;
        limits.per_chat.burst *= self.0;
        limits
    }
}
