//! Everything that is assumed before a night is seen, and the lines that
//! verdicts are drawn at. Numbers only; where they come from is in
//! `docs/statistics.md`, section *Assumptions*.

use super::nights::ExposureKind;

/// A normal distribution over log-odds.
#[derive(Clone, Copy, Debug)]
pub struct Prior {
    pub mean: f64,
    pub sd: f64,
}

impl Prior {
    pub fn precision(self) -> f64 {
        1.0 / (self.sd * self.sd)
    }
}

/// A quarter of nights, very wide.
pub const INTERCEPT: Prior = Prior {
    mean: -1.1,
    sd: 1.5,
};
/// Each of the two slow waves of the trend.
pub const TREND: Prior = Prior { mean: 0.0, sd: 0.5 };
/// A cramp in the night before.
pub const NIGHT_BEFORE: Prior = Prior { mean: 0.4, sd: 0.5 };
/// Every exposure in the one fit; weak, and without a direction.
pub const EXPOSURE: Prior = Prior { mean: 0.0, sd: 1.0 };

/// How many exposures can matter to one person at once.
pub const MATTERING_MAX: usize = 3;
/// From this probability on, a link is said to be likely ...
pub const LIKELY: f64 = 0.80;
/// ... and from this one on, it is a hint.
pub const HINT: f64 = 0.50;
/// What was said to be likely is taken back below this.
pub const HOLDS: f64 = 0.60;

/// What an exposure does if it matters at all.
pub fn if_it_matters(kind: ExposureKind) -> Prior {
    match kind {
        ExposureKind::Trigger => Prior { mean: 0.5, sd: 0.5 },
        ExposureKind::Habit => Prior {
            mean: -0.5,
            sd: 0.5,
        },
        ExposureKind::Unknown => Prior { mean: 0.0, sd: 0.8 },
    }
}

/// How the nights came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Study {
    /// Days as they were, many exposures at once.
    Diary,
    /// One question chosen beforehand, on and off drawn by lot.
    CoinFlips,
}

impl Study {
    /// How probable it is beforehand that an exposure matters.
    pub fn matters(self) -> f64 {
        match self {
            Study::Diary => 0.20,
            Study::CoinFlips => 0.50,
        }
    }
}

/// The log-odds of a probability.
pub fn log_odds(probability: f64) -> f64 {
    (probability / (1.0 - probability)).ln()
}

/// The probability of log-odds.
pub fn probability(log_odds: f64) -> f64 {
    1.0 / (1.0 + (-log_odds).exp())
}
