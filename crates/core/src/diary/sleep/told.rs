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
    /// How long they slept by day, before the night ...
    pub nap: Option<Nap>,
    /// ... and whether any of that was after three o'clock.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after_15: Option<bool>,
    /// When they lay down, to sleep or not; of the full form, as the next two.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_bed_at: Option<DateTime<FixedOffset>>,
    /// How often they woke; 3 is three or more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub woke_times: Option<u8>,
    /// When they woke for the last time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_woke_at: Option<DateTime<FixedOffset>>,
}

impl SleepTimes {
    /// Whether anything of the night was told, and not of the day before it alone.
    pub fn is_of_the_night(&self) -> bool {
        let of_the_day = SleepTimes {
            nap: self.nap,
            after_15: self.after_15,
            ..SleepTimes::default()
        };
        *self != of_the_day
    }
}
