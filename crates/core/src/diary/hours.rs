//! A person's own hours: zone, bedtime and rising. What night it is, and
//! whether it is night, follow from these alone.

use crate::place::{self, Zone};
use chrono::{NaiveTime, TimeDelta};
use serde::{Deserialize, Serialize};

/// A night longer than this comes of a rising that was meant for another
/// bedtime. It leaves time awake for the longest lead of a reminder, also on a
/// day of 23 hours.
const NIGHT_MAX: TimeDelta = TimeDelta::hours(16);

/// Wall-clock bedtime and rising in an IANA zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hours {
    #[serde(deserialize_with = "place::kept")]
    pub zone: Zone,
    pub bedtime: NaiveTime,
    pub rising: NaiveTime,
}

/// Whether somebody may go to bed and rise at these times in one night.
pub fn is_one_night(bedtime: NaiveTime, rising: NaiveTime) -> bool {
    let length = (rising - (bedtime - NaiveTime::MIN)) - NaiveTime::MIN;
    length > TimeDelta::zero() && length <= NIGHT_MAX
}
