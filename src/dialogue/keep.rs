//! Where an answer goes when it is more than an answer.

use super::ask::Ask;
use serde::Deserialize;

/// What an answer sets, in place of an ordinary answer record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Keep {
    // The person's hours.
    Zone,
    Bedtime,
    Rising,
    // A setting.
    CheckinConsent,
    // The check-in of a night.
    Cramps,
    Worst,
    Sleep,
    StretchDone,
    ToiletTrips,
    Exposures,
    // A cramp in the diary.
    Leg,
    Muscle,
    Minutes,
    Helped,
}

const YES_NO: &[&str] = &["yes", "no"];
const EXPOSURES: &[&str] = &[
    "alcohol",
    "late_caffeine",
    "heavy_legs",
    "long_sitting",
    "long_standing",
    "hot_day",
    "missed_drinks",
    "new_medicine",
];
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
            Keep::Zone => kind_fault(matches!(ask, Ask::Place), "place"),
            Keep::Bedtime | Keep::Rising => kind_fault(matches!(ask, Ask::Time { .. }), "time"),
            Keep::Worst => kind_fault(*ask == Ask::Scale { min: 0, max: 10 }, "scale, 0 to 10"),
            Keep::CheckinConsent | Keep::StretchDone => one_fault(ask, YES_NO),
            Keep::Cramps => one_fault(ask, &["0", "1", "2", "3"]),
            Keep::Sleep => one_fault(ask, &["poor", "ok", "good"]),
            Keep::ToiletTrips => one_fault(ask, &["0", "1", "2"]),
            Keep::Leg => one_fault(ask, &["left", "right", "both"]),
            Keep::Muscle => one_fault(
                ask,
                &["calf", "foot", "thigh", "hamstring", "shin", "other"],
            ),
            Keep::Minutes => one_fault(ask, &["under_1", "1_5", "5_10", "over_10"]),
            Keep::Exposures => many_fault(ask, EXPOSURES),
            Keep::Helped => many_fault(ask, HELPED),
        }
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
