//! What goes with one person's cramps: from their nights to a verdict for each
//! exposure, with how much and how sure.
//!
//! One Bayesian logistic regression of all exposures together, with a slow
//! trend and the night before, and then an exact sum over which of them matter
//! at all (`docs/statistics.md` has the method and what it was seen to do). It
//! tells what goes together in one diary, never what causes what.
//!
//! Pure: no words, no store, no clock, no chance. Missing is never zero: a
//! night without an answer is no night, an exposure without one no answer.

pub mod by_lot;
mod confounding;
mod counts;
mod design;
mod diary_nights;
mod difference;
mod findings;
mod fit;
mod inclusion;
pub mod json;
mod nearly_decided;
mod nights;
mod power;
mod priors;
mod slow_trend;
mod verdict;
pub mod weeks;

pub use confounding::confounded;
pub use counts::{ExposureCounts, NightTally, halves};
pub use diary_nights::{WEIGHED, good_days, known, new_medicine, of_diary, of_trial};
pub use difference::Difference;
pub use findings::{Course, Finding, Findings, Trend, weigh};
pub use nearly_decided::{ASKED, nearly_decided};
pub use nights::{BadNights, EXPOSURES_MAX, ExposureKind, Night, Nights};
pub use power::nights_by_lot;
pub use priors::Study;
pub use slow_trend::{Proportion, SlowTrend, slow_trend};
pub use verdict::{Direction, NIGHTS_MIN, Verdict};
