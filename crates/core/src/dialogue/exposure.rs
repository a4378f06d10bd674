//! What a day may have held that can go with cramps, as the check-in asks it.
//! A new one is a row here, an option with its words, and, where it is to be
//! weighed, a row in `insights`.

use ids::ids;
use serde::{Deserialize, Serialize};

ids! {
    /// A new one goes below the others: spreadsheets count on the columns.
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
        StretchedByDay = "stretched_by_day",
        Moved = "moved",
        DrankWell = "drank_well",
    }
}

impl Exposure {
    /// Those that every list held until it was kept which were asked, in
    /// November 2026. Never changes.
    pub const AT_FIRST: [Exposure; 8] = [
        Exposure::Alcohol,
        Exposure::LateCaffeine,
        Exposure::HeavyLegs,
        Exposure::LongSitting,
        Exposure::LongStanding,
        Exposure::HotDay,
        Exposure::MissedDrinks,
        Exposure::NewMedicine,
    ];
    /// What was done well. Counted and shown, never judged.
    pub const GOOD: [Exposure; 3] = [
        Exposure::StretchedByDay,
        Exposure::Moved,
        Exposure::DrankWell,
    ];
}
