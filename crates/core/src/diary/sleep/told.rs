//! What a person told of their sleep in one night, the morning after.

use super::super::{AsleepAfter, AwakeFor, Nap, TimesGiven, WokeBy};
use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Each is there where it was told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SleepTimes {
    /// When they went to bed to sleep.
    pub bed_at: Option<DateTime<FixedOffset>>,
    /// When they got up.
    pub up_at: Option<DateTime<FixedOffset>>,
    /// Whether these two were told, or said to be as before.
    pub times: Option<TimesGiven>,
    pub asleep_after: Option<AsleepAfter>,
    pub awake_for: Option<AwakeFor>,
    /// Empty where nothing of the list did.
    pub woke_by: Option<BTreeSet<WokeBy>>,
    pub nap: Option<Nap>,
}
