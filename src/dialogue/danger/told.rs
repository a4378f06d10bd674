//! What a text tells, and what was told before that changes what words mean.

use crate::dialogue::sign::{Sign, Urgency};
use serde::Deserialize;
use std::collections::BTreeSet;

/// What was told before and changes what words mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Circumstance {
    Pregnant,
    AfterBirth,
    Statin,
    Quinine,
    FluidLimit,
}

impl Circumstance {
    pub const ALL: [Circumstance; 5] = [
        Circumstance::Pregnant,
        Circumstance::AfterBirth,
        Circumstance::Statin,
        Circumstance::Quinine,
        Circumstance::FluidLimit,
    ];

    pub fn id(self) -> &'static str {
        match self {
            Circumstance::Pregnant => "pregnant",
            Circumstance::AfterBirth => "after_birth",
            Circumstance::Statin => "statin",
            Circumstance::Quinine => "quinine",
            Circumstance::FluidLimit => "fluid_limit",
        }
    }

    pub fn from_id(id: &str) -> Option<Circumstance> {
        Self::ALL.into_iter().find(|one| one.id() == id)
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
