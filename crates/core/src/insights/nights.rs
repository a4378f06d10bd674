//! Nights as the statistics read them. Nothing in here computes.

use thiserror::Error;

/// More than a question list will ever have; the sum over which of them matter
/// grows with its cube.
pub const EXPOSURES_MAX: usize = 32;

/// What is expected of an exposure before any night is seen. It follows from
/// the question, never from a person's results.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExposureKind {
    /// Expected to go with more cramps, if with any change at all.
    Trigger,
    /// Expected to go with fewer.
    Habit,
    Unknown,
}

/// One calendar night and the day before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Night {
    /// Counts calendar days, by the date of the evening.
    pub day: i32,
    /// Whether there was a cramp; `None` where nobody said.
    pub cramp: Option<bool>,
    /// One answer for each exposure; `None` where there is none.
    pub exposures: Vec<Option<bool>>,
    /// How many of them were asked: fewer than all on a short morning.
    pub asked: usize,
}

impl Night {
    /// The statistics use a night that is known, with at least half of what was
    /// asked answered. What is missing by plan is missing for no reason of the
    /// night's, so that such a night tells of what was asked.
    pub fn is_used(&self) -> bool {
        let answered = self.exposures.iter().flatten().count();
        self.cramp.is_some() && 2 * answered >= self.asked
    }
}

/// One person's nights in calendar order, each day once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nights {
    kinds: Vec<ExposureKind>,
    nights: Vec<Night>,
}

/// Why nights cannot be read together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum BadNights {
    #[error("{0} exposures are more than {EXPOSURES_MAX}")]
    TooManyExposures(usize),
    #[error("night {day} has {answers} answers instead of {exposures}")]
    Answers {
        day: i32,
        answers: usize,
        exposures: usize,
    },
    #[error("night {0} is there twice")]
    Twice(i32),
}

impl Nights {
    /// # Errors
    ///
    /// Where a night has not one answer for each kind, where a day is there
    /// twice, and above [`EXPOSURES_MAX`].
    pub fn new(kinds: Vec<ExposureKind>, mut nights: Vec<Night>) -> Result<Nights, BadNights> {
        let exposures = kinds.len();
        if exposures > EXPOSURES_MAX {
            return Err(BadNights::TooManyExposures(exposures));
        }
        if let Some(night) = nights.iter().find(|one| one.exposures.len() != exposures) {
            return Err(BadNights::Answers {
                day: night.day,
                answers: night.exposures.len(),
                exposures,
            });
        }
        nights.sort_by_key(|night| night.day);
        match nights.windows(2).find(|pair| pair[0].day == pair[1].day) {
            Some(pair) => Err(BadNights::Twice(pair[0].day)),
            None => Ok(Nights { kinds, nights }),
        }
    }

    /// Of nights that are in order already, each with an answer for each kind.
    pub(super) fn in_order(kinds: Vec<ExposureKind>, nights: Vec<Night>) -> Nights {
        Nights { kinds, nights }
    }

    pub fn kinds(&self) -> &[ExposureKind] {
        &self.kinds
    }

    /// The nights that the statistics use.
    pub fn used(&self) -> impl Iterator<Item = &Night> {
        self.nights.iter().filter(|night| night.is_used())
    }

    /// The same, each with whether there was a cramp in the night before,
    /// where that is known.
    pub(super) fn used_with_cramp_before(&self) -> impl Iterator<Item = (&Night, Option<bool>)> {
        let before = std::iter::once(None).chain(self.nights.iter().map(Some));
        let pairs = self.nights.iter().zip(before);
        pairs
            .filter(|(night, _)| night.is_used())
            .map(|(night, before)| {
                let adjacent = before.filter(|before| before.day + 1 == night.day);
                (night, adjacent.and_then(|before| before.cramp))
            })
    }

    /// The share of cramp nights among all that are known; 0 without any.
    pub(super) fn cramp_share(&self) -> f64 {
        let known = || self.nights.iter().filter_map(|night| night.cramp);
        share(known().filter(|cramp| *cramp).count(), known().count())
    }
}

/// A part of a whole; 0 where there is no whole.
pub(super) fn share(part: usize, whole: usize) -> f64 {
    part as f64 / whole.max(1) as f64
}
