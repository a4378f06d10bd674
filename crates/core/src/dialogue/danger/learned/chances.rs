//! How likely each level is for a text, and the sign that fits best.

use super::features::FeatureNumbers;
use super::names::Family;
use super::weights::{LEVELS, SIGNS, Weights};
use crate::dialogue::sign::{Sign, Urgency};

/// The families that tell one sign from another; letters tell little of that.
const OF_SIGNS: [Family; 2] = [Family::Words, Family::Groups];

/// Nobody is asked whether they think of harming themselves where that is less
/// likely than this among all signs: a leg that gives way is no despair. Every
/// other sign has the same question, which quotes the words, so a wrong one costs
/// little and silence costs more.
const SELF_HARM_MIN: f64 = 0.1;

/// What learning says of a text: chances between 0 and 1.
#[derive(Clone, Debug, PartialEq)]
pub struct Chances {
    pub(super) levels: [f64; LEVELS],
    pub(super) signs: [f64; SIGNS],
}

impl Chances {
    pub fn of(weights: &Weights, numbers: &FeatureNumbers) -> Chances {
        let mut levels = weights.levels.sums(numbers, &Family::ALL);
        let mut signs = weights.signs.sums(numbers, &OF_SIGNS);
        learning::chances(&mut levels);
        learning::chances(&mut signs);
        Chances { levels, signs }
    }

    /// That there is anything at all.
    pub fn anything(&self) -> f64 {
        1.0 - self.levels[0]
    }

    /// That help is needed at least so soon.
    pub fn at_least(&self, urgency: Urgency) -> f64 {
        self.levels[urgency as usize + 1..].iter().sum()
    }

    /// That it is at least so urgent, less so where the sign is in doubt: danger looks
    /// like one sign, and odd talk like a little of each.
    pub fn urgent_as(&self, sign: Sign, urgency: Urgency) -> f64 {
        let root = self.signs[sign as usize].sqrt().sqrt();
        self.at_least(urgency) * root
    }

    /// The likeliest of some signs; `None` where it can be none of them.
    pub fn sign(&self, is_one: impl Fn(Sign) -> bool) -> Option<Sign> {
        let signs = Sign::ALL.into_iter().zip(self.signs);
        let may_be_asked = |sign, chance| sign != Sign::SelfHarm || chance >= SELF_HARM_MIN;
        let some = signs.filter(|(sign, chance)| may_be_asked(*sign, *chance) && is_one(*sign));
        let best = some.max_by(|(_, one), (_, other)| one.total_cmp(other));
        best.map(|(sign, _)| sign)
    }
}
