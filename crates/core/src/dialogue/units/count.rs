//! What is counted of the told nights, so that a unit comes when it fits.

use crate::dialogue::Exposure;

/// Something of a night or the day before it, by its id in a unit's file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// It was ticked.
    Exposure(Exposure),
    Cramp,
    SleptBadly,
    /// Up for the toilet twice or more.
    TwoTrips,
    /// A worst pain of 7 or more.
    Severe,
}

impl Counted {
    pub fn from_id(id: &str) -> Option<Counted> {
        match id {
            "cramp" => Some(Counted::Cramp),
            "slept_badly" => Some(Counted::SleptBadly),
            "two_trips" => Some(Counted::TwoTrips),
            "severe" => Some(Counted::Severe),
            other => Exposure::from_id(other).map(Counted::Exposure),
        }
    }
}
