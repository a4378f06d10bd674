//! A person's own hours: zone, bedtime and rising. What night it is, and
//! whether it is night, follow from these alone.

use chrono::NaiveTime;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

/// Wall-clock bedtime and rising in an IANA zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hours {
    pub zone: Tz,
    pub bedtime: NaiveTime,
    pub rising: NaiveTime,
}
