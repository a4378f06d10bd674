//! What is known of each night, as the calendar, the page for the doctor and the
//! table of nights have it.

use crate::diary::{Checkin, Cramp, Diary, report};
use crate::picture::CalendarNight;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// A diary with its cramps by night.
pub struct KnownNights<'a> {
    diary: &'a Diary,
    cramps: BTreeMap<NaiveDate, Vec<&'a Cramp>>,
}

impl KnownNights<'_> {
    pub fn of(diary: &Diary) -> KnownNights<'_> {
        KnownNights {
            diary,
            cramps: report::cramps_by_night(diary),
        }
    }

    pub fn night(&self, night: NaiveDate) -> CalendarNight {
        let checkin = self.diary.checkins.get(&night);
        match self.cramps.get(&night) {
            Some(cramps) => CalendarNight::Cramp {
                worst: worst(checkin, cramps),
            },
            None if checkin.is_some() => CalendarNight::Clear,
            None => CalendarNight::Unknown,
        }
    }
}

/// Of a night's cramps, or as the check-in says.
pub(super) fn worst(checkin: Option<&Checkin>, cramps: &[&Cramp]) -> Option<u8> {
    let severities = cramps.iter().map(|cramp| cramp.severity);
    let worst = severities.chain([checkin.and_then(|checkin| checkin.worst)]);
    worst.flatten().max()
}
