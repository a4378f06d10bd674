//! What a day may have held that can go with cramps, as the check-in asks it.
//! A new one is a row here, an option with its words, and, where it is to be
//! weighed, a row in `insights`.

use crate::ids::ids;
use serde::{Deserialize, Serialize};

ids! {
    /// In the order in which they are asked.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
    pub enum Exposure in serde {
        Alcohol = "alcohol",
        LateCaffeine = "late_caffeine",
        HeavyLegs = "heavy_legs",
        LongSitting = "long_sitting",
        LongStanding = "long_standing",
        HotDay = "hot_day",
        MissedDrinks = "missed_drinks",
        NewMedicine = "new_medicine",
    }
}
