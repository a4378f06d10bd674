//! What a text tells, and what was told before that changes what words mean.

use crate::dialogue::sign::{Sign, Urgency};
use ids::ids;
use serde::Deserialize;
use std::collections::BTreeSet;

ids! {
    /// What was told before and changes what words mean.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
    pub enum Circumstance in serde {
        Pregnant = "pregnant",
        AfterBirth = "after_birth",
        Statin = "statin",
        Quinine = "quinine",
        FluidLimit = "fluid_limit",
        Diabetes = "diabetes",
        BloodThinner = "blood_thinner",
        HeartDisease = "heart_disease",
    }
}

/// The circumstances of one person.
pub type Facts = BTreeSet<Circumstance>;

/// What a text tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    pub sign: Sign,
    pub urgency: Urgency,
    pub certainty: Certainty,
}

impl Told {
    /// What is sure and urgent comes before what would be asked.
    pub(super) fn weight(self) -> (Urgency, Urgency) {
        let surely = match self.certainty {
            Certainty::Sure => self.urgency,
            Certainty::Unsure | Certainty::AboutAnother => Urgency::Book,
        };
        (surely, self.urgency)
    }
}

/// Whether a sign can be said at once, or one question comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    Sure,
    /// The words may mean less.
    Unsure,
    /// It is about somebody beside whoever types.
    AboutAnother,
}
