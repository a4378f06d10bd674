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
        /// If every sort goes on coming as often as it did. It may grow.
        more_nights: u32,
        /// However often they come. No further night lets it grow.
        at_least: u32,
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
        Verdict::TooFew {
            more_nights,
            at_least: more_nights_at_least(used, counts),
        }
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

/// The nights that are surely needed: each is with the exposure or without, and
/// has a cramp or none.
fn more_nights_at_least(used: usize, counts: &ExposureCounts) -> u32 {
    let exposed = EXPOSED_MIN.saturating_sub(counts.exposed.nights);
    let unexposed = UNEXPOSED_MIN.saturating_sub(counts.unexposed.nights);
    let cramps = CRAMPS_MIN.saturating_sub(counts.cramps());
    let clear = CLEAR_MIN.saturating_sub(counts.clear());
    let any = NIGHTS_MIN.saturating_sub(used);
    any.max(exposed + unexposed).max(cramps + clear) as u32
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

#[cfg(test)]
mod tests {
    use super::super::counts::NightTally;
    use super::*;

    /// Of each night, whether the exposure was there and a cramp came.
    fn counted(nights: &[(bool, bool)]) -> ExposureCounts {
        let of = |sort: bool| NightTally {
            nights: nights
                .iter()
                .filter(|(exposed, _)| *exposed == sort)
                .count(),
            cramps: nights
                .iter()
                .filter(|night| **night == (sort, true))
                .count(),
        };
        ExposureCounts {
            exposed: of(true),
            unexposed: of(false),
        }
    }

    /// What is said to be needed at least after each night, from the first on.
    fn said(nights: &[(bool, bool)]) -> Vec<u32> {
        let after = (1..=nights.len()).map(|used| &nights[..used]);
        after
            .map(|nights| more_nights_at_least(nights.len(), &counted(nights)))
            .collect()
    }

    #[test]
    fn what_is_needed_at_least_never_grows_and_is_never_more_than_it_takes() {
        let sorts = [(true, true), (true, false), (false, true), (false, false)];
        // Every way in which four stretches of ten nights can be alike.
        for way in 0..256_usize {
            let of_stretch = |stretch: usize| sorts[way >> (2 * stretch) & 3];
            let nights: Vec<(bool, bool)> = (0..40).map(|night| of_stretch(night / 10)).collect();
            let said = said(&nights);
            assert!(said.windows(2).all(|two| two[0] >= two[1]), "{said:?}");
            if let Some(enough) = said.iter().position(|more| *more == 0) {
                let takes = (0..=enough).map(|night| (enough - night) as u32);
                let mut both = said.iter().zip(takes);
                assert!(both.all(|(said, takes)| *said <= takes), "{said:?}");
            }
        }
    }

    #[test]
    fn the_estimate_and_what_is_needed_at_least_end_together() {
        for nights in 1..40 {
            let told: Vec<(bool, bool)> = (0..nights).map(|n| (n % 3 == 0, n % 4 < 2)).collect();
            let counts = counted(&told);
            let at_least = more_nights_at_least(told.len(), &counts);
            let about = more_nights(told.len(), &counts);
            assert_eq!(at_least == 0, about == 0, "after {nights}");
            assert!(at_least <= about, "{at_least} and {about} after {nights}");
        }
    }
}
