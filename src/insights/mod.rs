//! What goes with one person's cramps: from their nights to a verdict for each
//! exposure, with how much and how sure.
//!
//! One Bayesian logistic regression of all exposures together, with a slow
//! trend and the night before, and then an exact sum over which of them matter
//! at all (`docs/insights.md` has the method and what it was seen to do). It
//! tells what goes together in one diary, never what causes what.
//!
//! Pure: no words, no store, no clock, no chance. Missing is never zero: a
//! night without an answer is no night, an exposure without one no answer.

pub mod by_lot;
mod counts;
mod design;
mod diary_nights;
mod difference;
mod findings;
mod fit;
mod inclusion;
pub mod json;
mod nights;
mod priors;
mod proportion;
mod reach;
mod tangle;
mod verdict;

pub use counts::{Counts, Tally, halves};
pub use diary_nights::{JUDGED, known, new_medicine, of_diary, of_trial};
pub use difference::Difference;
pub use findings::{Course, Finding, Findings, Trend, weigh};
pub use nights::{BadNights, EXPOSURES_MAX, Kind, Night, Nights};
pub use priors::Plan;
pub use proportion::{Proportion, proportion};
pub use reach::nights_by_lot;
pub use tangle::tangled;
pub use verdict::{NIGHTS_MIN, Verdict, Way};
