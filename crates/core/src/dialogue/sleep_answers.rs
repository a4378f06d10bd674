//! What may be answered about one's own sleep, as the check-in asks it. The items
//! are those of the usual sleep diary, in words and lengths of our own.

use ids::ids;
use serde::{Deserialize, Serialize};

ids! {
    /// Whether the times of a night were told, or said to be as before.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
    pub enum TimesGiven in serde {
        Told = "told",
        AsUsual = "as_usual",
    }
}

ids! {
    /// An answer to "Was last night like that?"
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum LikeUsual {
        AsUsual = "as_usual",
        Change = "change",
    }
}

ids! {
    /// How long somebody lay until they slept.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
    pub enum AsleepAfter in serde {
        Under15 = "under_15",
        From15To30 = "15_30",
        From30To60 = "30_60",
        Over60 = "over_60",
        NotSure = "not_sure",
    }
}

ids! {
    /// How long somebody was awake after that until they got up, all in all.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
    pub enum AwakeFor in serde {
        Under15 = "under_15",
        From15To30 = "15_30",
        From30To60 = "30_60",
        From60To120 = "60_120",
        Over120 = "over_120",
        NotSure = "not_sure",
    }
}

ids! {
    /// What kept somebody awake.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
    pub enum WokeBy in serde {
        Cramp = "cramp",
        Toilet = "toilet",
        Thoughts = "thoughts",
        Afraid = "afraid",
        Pain = "pain",
        NoiseOrHeat = "noise_or_heat",
        Breath = "breath",
        Someone = "someone",
        Other = "other",
    }
}

ids! {
    /// How long somebody slept by day, before the night.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
    pub enum Nap in serde {
        None = "none",
        Under30 = "under_30",
        From30To60 = "30_60",
        Over60 = "over_60",
    }
}

impl Nap {
    /// Whether it took more than half an hour.
    pub fn is_over_30(self) -> bool {
        match self {
            Nap::None | Nap::Under30 => false,
            Nap::From30To60 | Nap::Over60 => true,
        }
    }
}
