//! Where a button of the clock bar leads. Pure.

use crate::place;
use crate::place::Zone;
use chrono::{DateTime, Days, NaiveDateTime, NaiveTime, TimeDelta, Utc};

/// The hour of *tomorrow morning*.
const MORNING: NaiveTime = match NaiveTime::from_hms_opt(8, 0, 0) {
    Some(morning) => morning,
    None => NaiveTime::MIN,
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Jump {
    NextReminder,
    PlusHour,
    TomorrowMorning,
    /// What the clock on the person's wall is to show.
    At(NaiveDateTime),
}

impl Jump {
    /// The instant to go to; `None` where no reminder is due.
    pub fn target(
        self,
        now: DateTime<Utc>,
        zone: Zone,
        next_reminder: Option<DateTime<Utc>>,
    ) -> Option<DateTime<Utc>> {
        match self {
            Jump::NextReminder => next_reminder,
            Jump::PlusHour => Some(now + TimeDelta::hours(1)),
            Jump::TomorrowMorning => Some(next_morning(now, zone)),
            Jump::At(reading) => Some(place::instant_at(zone, reading)),
        }
    }
}

/// At night that is the morning of the same date.
fn next_morning(now: DateTime<Utc>, zone: Zone) -> DateTime<Utc> {
    let today = now.with_timezone(&zone).date_naive();
    let morning_of = |date: chrono::NaiveDate| place::instant_at(zone, date.and_time(MORNING));
    let this_morning = morning_of(today);
    if this_morning > now {
        return this_morning;
    }
    morning_of(today.checked_add_days(Days::new(1)).unwrap_or(today))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lisbon() -> Zone {
        "Europe/Lisbon".parse().unwrap()
    }

    fn utc(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn each_button_leads_somewhere() {
        // The night in which Lisbon's clocks go from 01:00 to 02:00.
        let evening = utc("2026-03-28T20:00:00Z");
        let reminder = Some(utc("2026-03-28T22:00:00Z"));
        let at = |reading: &str| Jump::At(reading.parse().unwrap());
        for (jump, expected) in [
            (Jump::NextReminder, "2026-03-28T22:00:00Z"),
            (Jump::PlusHour, "2026-03-28T21:00:00Z"),
            (Jump::TomorrowMorning, "2026-03-29T07:00:00Z"),
            (at("2026-03-28T23:30:00"), "2026-03-28T23:30:00Z"),
            (at("2026-03-29T01:30:00"), "2026-03-29T01:00:00Z"),
        ] {
            let target = jump.target(evening, lisbon(), reminder);
            assert_eq!(target, Some(utc(expected)), "{jump:?}");
        }
        assert_eq!(Jump::NextReminder.target(evening, lisbon(), None), None);
    }

    #[test]
    fn in_the_night_tomorrow_morning_is_this_one() {
        let night = utc("2026-01-10T03:00:00Z");
        let target = Jump::TomorrowMorning.target(night, lisbon(), None);
        assert_eq!(target, Some(utc("2026-01-10T08:00:00Z")));
    }
}
