//! The six causes and how far what a person told goes with each.

use serde::{Deserialize, Serialize};

/// One of the six causes that Charley asks about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    Dehydration,
    Electrolytes,
    Circulation,
    Overexertion,
    Pregnancy,
    Medications,
}

/// How far the answers go with a cause. Kept and exported; a person reads
/// "worth a look first", "maybe" and "less likely" instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    Likely,
    Possible,
    Unlikely,
    Unknown,
}

impl Cause {
    pub const ALL: [Cause; 6] = [
        Cause::Dehydration,
        Cause::Electrolytes,
        Cause::Circulation,
        Cause::Overexertion,
        Cause::Pregnancy,
        Cause::Medications,
    ];

    /// The stable id; also the id of the cause's dialogue.
    pub fn id(self) -> &'static str {
        match self {
            Cause::Dehydration => "dehydration",
            Cause::Electrolytes => "electrolytes",
            Cause::Circulation => "circulation",
            Cause::Overexertion => "overexertion",
            Cause::Pregnancy => "pregnancy",
            Cause::Medications => "medications",
        }
    }

    pub fn from_id(id: &str) -> Option<Cause> {
        Cause::ALL.into_iter().find(|cause| cause.id() == id)
    }
}
