//! What follows from what was told of one night.

use super::{FromTo, SleepTimes};
use chrono::{DateTime, TimeDelta, TimeZone};

/// Outside of these somebody has made a slip, and the times count as not told.
const NIGHT_MIN: TimeDelta = TimeDelta::hours(2);
const NIGHT_MAX: TimeDelta = TimeDelta::hours(16);

/// Whether somebody may have gone to bed and got up then.
pub fn is_one_night<Z: TimeZone>(bed_at: &DateTime<Z>, up_at: &DateTime<Z>) -> bool {
    (NIGHT_MIN..=NIGHT_MAX).contains(&(up_at.clone() - bed_at.clone()))
}

impl SleepTimes {
    /// Minutes from going to bed to getting up.
    pub fn in_bed(&self) -> Option<u32> {
        let (bed_at, up_at) = self.bed_at.zip(self.up_at)?;
        let minutes = (up_at - bed_at).num_minutes();
        is_one_night(&bed_at, &up_at)
            .then(|| u32::try_from(minutes).ok())
            .flatten()
    }

    /// Minutes awake in bed, before sleep and after.
    pub fn awake(&self) -> Option<FromTo> {
        let before = self.asleep_after?.minutes()?;
        Some(before.and(self.awake_for?.minutes()?))
    }

    /// Minutes asleep.
    pub fn asleep(&self) -> Option<FromTo> {
        Some(self.awake()?.out_of(self.in_bed()?))
    }

    /// Of a hundred minutes in bed those asleep, rounded out.
    pub fn asleep_of_hundred(&self) -> Option<FromTo> {
        let (asleep, in_bed) = (self.asleep()?, self.in_bed()?);
        Some(FromTo::of(
            100 * asleep.low / in_bed,
            (100 * asleep.high).div_ceil(in_bed),
        ))
    }
}
