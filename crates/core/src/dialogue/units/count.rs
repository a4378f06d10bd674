//! What is counted of the told nights, so that a unit comes when it fits.

use crate::dialogue::Exposure;

/// Something of a night or the day before it, by its id in a unit's file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ToldThing {
    /// It was ticked.
    Exposure(Exposure),
    Cramp,
    SleptBadly,
    /// Up for the toilet twice or more.
    TwoTrips,
    /// A worst pain of 7 or more.
    Severe,
}

impl ToldThing {
    pub fn id(self) -> &'static str {
        match self {
            ToldThing::Exposure(exposure) => exposure.id(),
            ToldThing::Cramp => "cramp",
            ToldThing::SleptBadly => "slept_badly",
            ToldThing::TwoTrips => "two_trips",
            ToldThing::Severe => "severe",
        }
    }

    pub fn from_id(id: &str) -> Option<ToldThing> {
        match id {
            "cramp" => Some(ToldThing::Cramp),
            "slept_badly" => Some(ToldThing::SleptBadly),
            "two_trips" => Some(ToldThing::TwoTrips),
            "severe" => Some(ToldThing::Severe),
            other => Exposure::from_id(other).map(ToldThing::Exposure),
        }
    }
}
