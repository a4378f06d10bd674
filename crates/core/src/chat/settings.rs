//! What the person has chosen.

use crate::diary::due_time;
use chrono::{DateTime, NaiveDate, Utc, Weekday};
use ids::ids;
use serde::{Deserialize, Serialize};
use std::ops::RangeInclusive;

/// Minutes before bed that the evening water may be set to (brief §5).
pub const WATER_MINUTES: RangeInclusive<u32> = 60..=240;
/// Minutes before bed that the stretch may be set to (brief §5).
pub const STRETCH_MINUTES: RangeInclusive<u32> = 5..=90;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    pub water: Lead,
    pub stretch: Lead,
    pub checkin: bool,
    /// Sleep tips in check-in answers.
    pub tips: bool,
    pub paused_until: Option<DateTime<Utc>>,
    /// The morning of the weekly summary; `None` where none is wanted.
    #[serde(default)]
    pub summary: Option<Weekday>,
    /// The last night of the sleep diary: whose check-in also asks for times.
    #[serde(default)]
    pub sleep_times_until: Option<NaiveDate>,
    #[serde(default)]
    pub pictures: PictureLight,
    /// Of one's own, said in an emergency in place of the country's.
    #[serde(default)]
    pub emergency_number: Option<String>,
}

ids! {
    /// When pictures are drawn on a dark ground; the ids are typed and on buttons.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
    pub enum PictureLight {
        /// From the evening until rising.
        #[default]
        Night = "night",
        Always = "dark",
        Never = "light",
    }
}

/// An evening reminder's switch and its lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lead {
    pub enabled: bool,
    pub minutes_before_bed: u32,
}

impl Settings {
    /// Whether nothing comes by itself just now, as the person wished.
    pub fn is_paused(&self, now: DateTime<Utc>) -> bool {
        self.paused_until.is_some_and(|until| until > now)
    }
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            water: Lead {
                enabled: true,
                minutes_before_bed: 120,
            },
            stretch: Lead {
                enabled: true,
                minutes_before_bed: 30,
            },
            checkin: false,
            tips: true,
            paused_until: None,
            summary: None,
            sleep_times_until: None,
            pictures: PictureLight::default(),
            emergency_number: None,
        }
    }
}

/// Whether reminders may come so many minutes before bed.
pub fn may_be_leads(water: u32, stretch: u32) -> bool {
    WATER_MINUTES.contains(&water)
        && STRETCH_MINUTES.contains(&stretch)
        && due_time::leads_fit(water, stretch)
}
