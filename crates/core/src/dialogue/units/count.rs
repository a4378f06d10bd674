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
    /// Asleep by day for more than half an hour, or after three o'clock.
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
            ToldThing::WokeBy(what) => what.id(),
            ToldThing::Cramp => "cramp",
            ToldThing::SleptBadly => "slept_badly",
            ToldThing::TwoTrips => "two_trips",
            ToldThing::Severe => "severe",
            ToldThing::AsleepOver30 => "asleep_over_30",
            ToldThing::AwakeOver30 => "awake_over_30",
            ToldThing::AwakeOver60 => "awake_over_60",
            ToldThing::LongNap => "long_nap",
            ToldThing::VariedRising => "varied_rising",
            ToldThing::LateRising => "late_rising",
        }
    }

    /// The question of the morning that tells it.
    pub fn question(self) -> &'static str {
        match self {
            ToldThing::Exposure(_) => "exposures",
            ToldThing::Cramp => "cramps",
            ToldThing::SleptBadly => "sleep",
            ToldThing::TwoTrips => "toilet_trips",
            ToldThing::Severe => "worst",
            ToldThing::AsleepOver30 => "asleep_after",
            ToldThing::AwakeOver30 | ToldThing::AwakeOver60 => "awake_for",
            ToldThing::WokeBy(_) => "woke_by",
            ToldThing::LongNap => "nap",
            ToldThing::VariedRising | ToldThing::LateRising => "up_at",
        }
    }

    pub fn from_id(id: &str) -> Option<ToldThing> {
        let one = |thing: &ToldThing| thing.id() == id;
        let woke_by = || WOKE_BY.into_iter().map(ToldThing::WokeBy).find(one);
        let known = ALONE.into_iter().find(one).or_else(woke_by);
        known.or_else(|| Exposure::from_id(id).map(ToldThing::Exposure))
    }
}

/// Those that are of no list.
const ALONE: [ToldThing; 10] = [
    ToldThing::Cramp,
    ToldThing::SleptBadly,
    ToldThing::TwoTrips,
    ToldThing::Severe,
    ToldThing::AsleepOver30,
    ToldThing::AwakeOver30,
    ToldThing::AwakeOver60,
    ToldThing::LongNap,
    ToldThing::VariedRising,
    ToldThing::LateRising,
];
/// What kept somebody awake, as far as a unit is about it. A cramp is counted
/// however it was told.
const WOKE_BY: [WokeBy; 3] = [WokeBy::Thoughts, WokeBy::NoiseOrHeat, WokeBy::Afraid];
