//! The six causes and how far what a person told goes with each.

use ids::ids;
use serde::{Deserialize, Serialize};

ids! {
    /// One of the six causes that Charley asks about.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
    pub enum Cause in serde {
        Dehydration = "dehydration",
        Electrolytes = "electrolytes",
        Circulation = "circulation",
        Overexertion = "overexertion",
        Pregnancy = "pregnancy",
        Medications = "medications",
    }
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
