//! Plain counts of nights, with an exposure and without. They are told before
//! anything that is computed from them.

use super::nights::{Nights, share};

/// Nights of one sort, and those with a cramp among them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NightTally {
    pub cramps: usize,
    pub nights: usize,
}

impl NightTally {
    pub fn clear(self) -> usize {
        self.nights - self.cramps
    }

    /// The part of these nights that had a cramp; 0 without any.
    pub fn share(self) -> f64 {
        share(self.cramps, self.nights)
    }

    pub(super) fn count(&mut self, cramp: bool) {
        self.nights += 1;
        self.cramps += usize::from(cramp);
    }
}

/// The nights on which one exposure was answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ExposureCounts {
    pub exposed: NightTally,
    pub unexposed: NightTally,
}

impl ExposureCounts {
    pub fn nights(&self) -> usize {
        self.exposed.nights + self.unexposed.nights
    }

    pub fn cramps(&self) -> usize {
        self.exposed.cramps + self.unexposed.cramps
    }

    pub fn clear(&self) -> usize {
        self.exposed.clear() + self.unexposed.clear()
    }

    /// Counts a night, if both the night and the exposure were answered.
    pub(super) fn count(&mut self, exposed: Option<bool>, cramp: Option<bool>) {
        let (Some(exposed), Some(cramp)) = (exposed, cramp) else {
            return;
        };
        match exposed {
            true => self.exposed.count(cramp),
            false => self.unexposed.count(cramp),
        }
    }
}

/// The counts of each exposure over the nights that are used.
pub(super) fn counts(nights: &Nights) -> Vec<ExposureCounts> {
    let mut counts = vec![ExposureCounts::default(); nights.kinds().len()];
    for night in nights.used() {
        for (counts, exposed) in counts.iter_mut().zip(&night.exposures) {
            counts.count(*exposed, night.cramp);
        }
    }
    counts
}

/// The first half of the nights that are used, and the second.
pub fn halves(nights: &Nights) -> [NightTally; 2] {
    let middle = nights.used().count() / 2;
    let mut halves = [NightTally::default(); 2];
    let cramps = nights.used().filter_map(|night| night.cramp);
    for (number, cramp) in cramps.enumerate() {
        halves[usize::from(number >= middle)].count(cramp);
    }
    halves
}
