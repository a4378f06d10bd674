//! What the person has chosen.

use crate::diary::due_time;
use chrono::{DateTime, Datelike, NaiveDate, Utc, Weekday};
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
    /// Since this night the stretch reminder comes less often, as the person wished.
    /// It stays where that ended it.
    #[serde(default)]
    pub stretch_fewer_from: Option<NaiveDate>,
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
    /// The last night of the full form of it, as a doctor's sleep diary asks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub full_form_until: Option<NaiveDate>,
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

/// Every second evening for so long, then on Sundays.
pub const SECOND_EVENINGS_NIGHTS: i64 = 14;

impl Settings {
    /// Whether the stretch reminder comes on the evening of a night.
    pub fn reminds_of_stretch(&self, night: NaiveDate) -> bool {
        let Some(from) = self.stretch_fewer_from else {
            return true;
        };
        match (night - from).num_days() {
            ..0 => true,
            days @ 0..SECOND_EVENINGS_NIGHTS => days % 2 == 0,
            SECOND_EVENINGS_NIGHTS.. => night.weekday() == Weekday::Sun,
        }
    }

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
            stretch_fewer_from: None,
            checkin: false,
            tips: true,
            paused_until: None,
            summary: None,
            sleep_times_until: None,
            full_form_until: None,
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fewer_is_every_second_evening_for_two_weeks_and_then_sundays() {
        let first: NaiveDate = "2026-06-01".parse().unwrap();
        let settings = Settings {
            stretch_fewer_from: Some(first),
            ..Settings::default()
        };
        let nights = first.iter_days().take(28);
        let comes = nights.filter(|night| settings.reminds_of_stretch(*night));
        let days: Vec<i64> = comes.map(|night| (night - first).num_days()).collect();
        assert_eq!(days, [0, 2, 4, 6, 8, 10, 12, 20, 27]);
        assert!(settings.reminds_of_stretch("2026-05-31".parse().unwrap()));
    }
}
