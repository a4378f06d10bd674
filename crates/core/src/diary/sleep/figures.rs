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

/// Minutes from the one to the other, where that may be one night.
fn minutes_of_night<Z: TimeZone>(from: DateTime<Z>, up_at: DateTime<Z>) -> Option<u32> {
    let is_night = is_one_night(&from, &up_at);
    let minutes = u32::try_from((up_at - from).num_minutes());
    minutes.ok().filter(|_| is_night)
}

impl SleepTimes {
    /// Minutes from lying down to getting up, where the full form told them;
    /// otherwise those of trying to sleep.
    pub fn in_bed(&self) -> Option<u32> {
        self.whole_in_bed().or_else(|| self.trying())
    }

    /// Minutes from going to bed to sleep to getting up.
    pub fn trying(&self) -> Option<u32> {
        minutes_of_night(self.bed_at?, self.up_at?)
    }

    /// Minutes from lying down to getting up, where both were told.
    pub fn whole_in_bed(&self) -> Option<u32> {
        let trying = self.trying()?;
        let whole = minutes_of_night(self.in_bed_at?, self.up_at?);
        whole.filter(|whole| *whole >= trying)
    }

    /// Minutes in bed before they tried to sleep; none where nobody told.
    pub fn before_trying(&self) -> u32 {
        let both = self.whole_in_bed().zip(self.trying());
        both.map_or(0, |(whole, trying)| whole - trying)
    }

    /// Minutes in bed after the last waking. They are among those awake, and never
    /// added to them.
    pub fn woke_early(&self) -> Option<u32> {
        let trying = self.trying()?;
        let minutes = u32::try_from((self.up_at? - self.last_woke_at?).num_minutes());
        minutes.ok().filter(|minutes| *minutes <= trying)
    }

    /// Minutes awake in bed, before sleep and after.
    pub fn awake(&self) -> Option<FromTo> {
        let before = self.asleep_after?.minutes()?;
        Some(before.and(self.awake_for?.minutes()?))
    }

    /// Minutes asleep.
    pub fn asleep(&self) -> Option<FromTo> {
        Some(self.awake()?.out_of(self.trying()?))
    }

    /// Of a hundred of so many minutes in bed those asleep, rounded out.
    pub fn asleep_of_hundred(&self, in_bed: u32) -> Option<FromTo> {
        let asleep = self.asleep()?;
        Some(FromTo::of(
            100 * asleep.low / in_bed,
            (100 * asleep.high).div_ceil(in_bed),
        ))
    }
}
