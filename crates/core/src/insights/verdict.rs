//! What may be said of one exposure, and how many more nights it takes where
//! that is nothing yet.

use super::counts::ExposureCounts;
use super::inclusion::Inclusion;
use super::priors::{HINT, LIKELY};
use serde::{Deserialize, Serialize};

/// With fewer than these of any sort, nothing is said.
pub const NIGHTS_MIN: usize = 14;
const EXPOSED_MIN: usize = 5;
const UNEXPOSED_MIN: usize = 5;
const CRAMPS_MIN: usize = 4;
const CLEAR_MIN: usize = 4;

/// What goes with an exposure in this diary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    LikelyRaises,
    LikelyLowers,
    /// Worth a test; nothing is to be advised from it.
    HintRaises,
    HintLowers,
    /// Never "does not matter".
    NoClearLink,
    TooFew {
        more_nights: u32,
    },
}

/// Which way an exposure goes with the cramps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    More,
    Fewer,
}

impl Verdict {
    /// Which way a claim goes; `None` where there is no claim.
    pub fn likely(self) -> Option<Direction> {
        match self {
            Verdict::LikelyRaises => Some(Direction::More),
            Verdict::LikelyLowers => Some(Direction::Fewer),
            Verdict::HintRaises
            | Verdict::HintLowers
            | Verdict::NoClearLink
            | Verdict::TooFew { .. } => None,
        }
    }

    pub fn is_claim(self) -> bool {
        match self {
            Verdict::LikelyRaises | Verdict::LikelyLowers => true,
            Verdict::HintRaises
            | Verdict::HintLowers
            | Verdict::NoClearLink
            | Verdict::TooFew { .. } => false,
        }
    }

    /// Whether it is a claim or a hint.
    pub fn is_said(self) -> bool {
        match self {
            Verdict::LikelyRaises
            | Verdict::LikelyLowers
            | Verdict::HintRaises
            | Verdict::HintLowers => true,
            Verdict::NoClearLink | Verdict::TooFew { .. } => false,
        }
    }
}

/// The verdict on an exposure, by its counts over `used` nights in all.
pub fn verdict(used: usize, counts: &ExposureCounts, inclusion: &Inclusion) -> Verdict {
    let more_nights = more_nights(used, counts);
    if more_nights > 0 {
        Verdict::TooFew { more_nights }
    } else if inclusion.raises >= LIKELY {
        Verdict::LikelyRaises
    } else if inclusion.lowers >= LIKELY {
        Verdict::LikelyLowers
    } else if inclusion.raises >= HINT {
        Verdict::HintRaises
    } else if inclusion.lowers >= HINT {
        Verdict::HintLowers
    } else {
        Verdict::NoClearLink
    }
}

/// The nights until there are enough of every sort, if they go on coming as
/// often as they did.
fn more_nights(used: usize, counts: &ExposureCounts) -> u32 {
    let nights = counts.nights() as f64 + 2.0;
    let rate = |count: usize, more: f64| (count as f64 + more) / nights;
    let exposed = counts.exposed.nights;
    let unexposed = counts.unexposed.nights;
    let needed = [
        (NIGHTS_MIN.saturating_sub(used), 1.0),
        (EXPOSED_MIN.saturating_sub(exposed), rate(exposed, 0.6)),
        (
            UNEXPOSED_MIN.saturating_sub(unexposed),
            rate(unexposed, 1.4),
        ),
        (
            CRAMPS_MIN.saturating_sub(counts.cramps()),
            rate(counts.cramps(), 0.5),
        ),
        (
            CLEAR_MIN.saturating_sub(counts.clear()),
            rate(counts.clear(), 1.5),
        ),
    ];
    let nights = needed.map(|(missing, rate)| (missing as f64 / rate).ceil() as u32);
    nights.into_iter().max().unwrap_or(0)
}
