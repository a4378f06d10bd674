//! Where an answer goes when it is more than an answer.

use super::ask::Ask;
use super::exposure::Exposure;
use super::sleep_answers::{AsleepAfter, AwakeFor, LikeUsual, Nap, WokeBy};
use ids::ids;
use serde::Deserialize;

ids! {
    /// An answer to "Did you have more?", where the diary has cramps of the night.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum MoreCramps {
        No = "no",
        OneMore = "one_more",
        TwoMore = "two_more",
        Mistake = "mistake",
    }
}

ids! {
    /// Which of two things that were asked about was so.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum OfTwo {
        First = "first",
        Second = "second",
        Both = "both",
        Neither = "neither",
    }
}

ids! {
    /// Which of the night's cramps was a mistake, in the order of the diary.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Mistaken {
        First = "first",
        Second = "second",
        Third = "third",
        All = "all",
    }
}

impl OfTwo {
    /// The place of the one that it names; `None` for both and neither.
    pub fn place(self) -> Option<usize> {
        match self {
            OfTwo::First => Some(0),
            OfTwo::Second => Some(1),
            OfTwo::Both | OfTwo::Neither => None,
        }
    }

    /// Whether the one at a place was so.
    pub fn holds(self, place: usize) -> bool {
        self == OfTwo::Both || self.place() == Some(place)
    }
}

impl Mistaken {
    /// Its place in the diary, from 0; `None` for all.
    pub fn place(self) -> Option<usize> {
        match self {
            Mistaken::First => Some(0),
            Mistaken::Second => Some(1),
            Mistaken::Third => Some(2),
            Mistaken::All => None,
        }
    }
}

/// What an answer sets, in place of an ordinary answer record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(from = "KeepName")]
pub enum Keep {
    /// The person's hours.
    Hours(OfHours),
    /// A setting: whether the check-in comes.
    CheckinConsent,
    /// The check-in of a night.
    Night(OfNight),
    /// The person's guesses about their sleep, in the check-in of a night.
    Sleep(OfSleep),
    /// A cramp in the diary.
    Cramp(OfCramp),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OfHours {
    Zone,
    Bedtime,
    Rising,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OfNight {
    Cramps,
    /// How many more than the diary has.
    MoreCramps,
    /// Which of those in the diary was none.
    Mistaken,
    Worst,
    Sleep,
    StretchDone,
    ToiletTrips,
    Exposures,
    /// Two exposures, of which the session knows which.
    TwoExposures,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OfSleep {
    /// Whether the times were as usual.
    Times,
    BedAt,
    UpAt,
    AsleepAfter,
    AwakeFor,
    WokeBy,
    /// When they lay down, whether or not they tried to sleep.
    InBedAt,
    /// How often they woke.
    WokeTimes,
    LastWokeAt,
    /// How long they slept by day ...
    Nap,
    /// ... and whether after three o'clock.
    NapAfter15,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OfCramp {
    Leg,
    Muscle,
    Minutes,
    Helped,
}

/// As it stands in a dialogue file.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum KeepName {
    Zone,
    Bedtime,
    Rising,
    CheckinConsent,
    Cramps,
    MoreCramps,
    Mistaken,
    Worst,
    Sleep,
    StretchDone,
    ToiletTrips,
    Exposures,
    TwoExposures,
    SleepTimes,
    BedAt,
    UpAt,
    AsleepAfter,
    AwakeFor,
    WokeBy,
    InBedAt,
    WokeTimes,
    LastWokeAt,
    Nap,
    #[serde(rename = "after_15")]
    NapAfter15,
    Leg,
    Muscle,
    Minutes,
    Helped,
}

impl From<KeepName> for Keep {
    fn from(name: KeepName) -> Self {
        match name {
            KeepName::Zone => Keep::Hours(OfHours::Zone),
            KeepName::Bedtime => Keep::Hours(OfHours::Bedtime),
            KeepName::Rising => Keep::Hours(OfHours::Rising),
            KeepName::CheckinConsent => Keep::CheckinConsent,
            KeepName::Cramps => Keep::Night(OfNight::Cramps),
            KeepName::MoreCramps => Keep::Night(OfNight::MoreCramps),
            KeepName::Mistaken => Keep::Night(OfNight::Mistaken),
            KeepName::Worst => Keep::Night(OfNight::Worst),
            KeepName::Sleep => Keep::Night(OfNight::Sleep),
            KeepName::StretchDone => Keep::Night(OfNight::StretchDone),
            KeepName::ToiletTrips => Keep::Night(OfNight::ToiletTrips),
            KeepName::Exposures => Keep::Night(OfNight::Exposures),
            KeepName::TwoExposures => Keep::Night(OfNight::TwoExposures),
            KeepName::SleepTimes => Keep::Sleep(OfSleep::Times),
            KeepName::BedAt => Keep::Sleep(OfSleep::BedAt),
            KeepName::UpAt => Keep::Sleep(OfSleep::UpAt),
            KeepName::AsleepAfter => Keep::Sleep(OfSleep::AsleepAfter),
            KeepName::AwakeFor => Keep::Sleep(OfSleep::AwakeFor),
            KeepName::WokeBy => Keep::Sleep(OfSleep::WokeBy),
            KeepName::InBedAt => Keep::Sleep(OfSleep::InBedAt),
            KeepName::WokeTimes => Keep::Sleep(OfSleep::WokeTimes),
            KeepName::LastWokeAt => Keep::Sleep(OfSleep::LastWokeAt),
            KeepName::Nap => Keep::Sleep(OfSleep::Nap),
            KeepName::NapAfter15 => Keep::Sleep(OfSleep::NapAfter15),
            KeepName::Leg => Keep::Cramp(OfCramp::Leg),
            KeepName::Muscle => Keep::Cramp(OfCramp::Muscle),
            KeepName::Minutes => Keep::Cramp(OfCramp::Minutes),
            KeepName::Helped => Keep::Cramp(OfCramp::Helped),
        }
    }
}

const YES_NO: &[&str] = &["yes", "no"];
const HELPED: &[&str] = &[
    "stretch",
    "stand_or_walk",
    "rub",
    "heat",
    "cold",
    "nothing",
    "by_itself",
];

impl Keep {
    /// What is wrong with keeping the answers of this question here.
    pub(super) fn fault(self, ask: &Ask) -> Option<String> {
        match self {
            Keep::Hours(OfHours::Zone) => kind_fault(matches!(ask, Ask::Place), "place"),
            Keep::Hours(OfHours::Bedtime | OfHours::Rising) => {
                kind_fault(matches!(ask, Ask::Time { .. }), "time")
            }
            Keep::CheckinConsent => one_fault(ask, YES_NO),
            Keep::Night(of_night) => night_fault(of_night, ask),
            Keep::Sleep(of_sleep) => sleep_fault(of_sleep, ask),
            Keep::Cramp(of_cramp) => cramp_fault(of_cramp, ask),
        }
    }
}

fn night_fault(of_night: OfNight, ask: &Ask) -> Option<String> {
    match of_night {
        OfNight::Cramps => one_fault(ask, &["0", "1", "2", "3"]),
        OfNight::MoreCramps => one_fault(ask, &MoreCramps::ALL.map(MoreCramps::id)),
        OfNight::Mistaken => one_fault(ask, &Mistaken::ALL.map(Mistaken::id)),
        OfNight::Worst => kind_fault(*ask == Ask::Scale { min: 0, max: 10 }, "scale, 0 to 10"),
        OfNight::Sleep => one_fault(ask, &["poor", "ok", "good"]),
        OfNight::StretchDone => one_fault(ask, YES_NO),
        OfNight::ToiletTrips => one_fault(ask, &["0", "1", "2"]),
        OfNight::TwoExposures => one_fault(ask, &OfTwo::ALL.map(OfTwo::id)),
        OfNight::Exposures => many_fault(ask, &Exposure::ALL.map(Exposure::id)),
    }
}

fn sleep_fault(of_sleep: OfSleep, ask: &Ask) -> Option<String> {
    match of_sleep {
        OfSleep::Times => one_fault(ask, &LikeUsual::ALL.map(LikeUsual::id)),
        OfSleep::BedAt | OfSleep::UpAt | OfSleep::InBedAt | OfSleep::LastWokeAt => {
            kind_fault(matches!(ask, Ask::Time { .. }), "time")
        }
        OfSleep::AsleepAfter => one_fault(ask, &AsleepAfter::ALL.map(AsleepAfter::id)),
        OfSleep::AwakeFor => one_fault(ask, &AwakeFor::ALL.map(AwakeFor::id)),
        OfSleep::WokeBy => many_fault(ask, &WokeBy::ALL.map(WokeBy::id)),
        OfSleep::WokeTimes => one_fault(ask, &["0", "1", "2", "3"]),
        OfSleep::Nap => one_fault(ask, &Nap::ALL.map(Nap::id)),
        OfSleep::NapAfter15 => one_fault(ask, YES_NO),
    }
}

fn cramp_fault(of_cramp: OfCramp, ask: &Ask) -> Option<String> {
    match of_cramp {
        OfCramp::Leg => one_fault(ask, &["left", "right", "both"]),
        OfCramp::Muscle => one_fault(
            ask,
            &["calf", "foot", "thigh", "hamstring", "shin", "other"],
        ),
        OfCramp::Minutes => one_fault(ask, &["under_1", "1_5", "5_10", "over_10"]),
        OfCramp::Helped => many_fault(ask, HELPED),
    }
}

fn kind_fault(fits: bool, kind: &str) -> Option<String> {
    (!fits).then(|| format!("is kept where only a {kind} fits"))
}

fn one_fault(ask: &Ask, allowed: &[&str]) -> Option<String> {
    match ask {
        Ask::One { options } => option_fault(options, allowed),
        Ask::Many { .. } | Ask::Scale { .. } | Ask::Time { .. } | Ask::Place | Ask::Text { .. } => {
            kind_fault(false, "one")
        }
    }
}

fn many_fault(ask: &Ask, allowed: &[&str]) -> Option<String> {
    match ask {
        Ask::Many { options, .. } => option_fault(options, allowed),
        Ask::One { .. } | Ask::Scale { .. } | Ask::Time { .. } | Ask::Place | Ask::Text { .. } => {
            kind_fault(false, "many")
        }
    }
}

fn option_fault(options: &[String], allowed: &[&str]) -> Option<String> {
    let stray = options
        .iter()
        .find(|option| !allowed.contains(&option.as_str()))?;
    Some(format!(
        "offers \"{stray}\", which cannot be kept; these can: {}",
        allowed.join(", ")
    ))
}
