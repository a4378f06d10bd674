//! What is counted of the told nights, so that a unit comes when it fits.

use crate::dialogue::{Exposure, WokeBy};

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
    /// Half an hour or more until asleep.
    AsleepOver30,
    /// Awake for half an hour or more after that.
    AwakeOver30,
    AwakeOver60,
    /// Kept awake by this.
    WokeBy(WokeBy),
    /// Asleep by day for more than half an hour.
    LongNap,
    /// Up more than an hour away from the usual time ...
    VariedRising,
    /// ... or later than that.
    LateRising,
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
            "asleep_over_30" => Some(ToldThing::AsleepOver30),
            "awake_over_30" => Some(ToldThing::AwakeOver30),
            "awake_over_60" => Some(ToldThing::AwakeOver60),
            "thoughts" => Some(ToldThing::WokeBy(WokeBy::Thoughts)),
            "noise_or_heat" => Some(ToldThing::WokeBy(WokeBy::NoiseOrHeat)),
            "afraid" => Some(ToldThing::WokeBy(WokeBy::Afraid)),
            "long_nap" => Some(ToldThing::LongNap),
            "varied_rising" => Some(ToldThing::VariedRising),
            "late_rising" => Some(ToldThing::LateRising),
            other => Exposure::from_id(other).map(ToldThing::Exposure),
        }
    }
}
