//! The quiet note of a habit of the day: a message without a sound, at a time of the
//! person's own, on some days of two weeks, and then none. On which days and when; what
//! it says and whether it may come is decided elsewhere.

use super::Hours;
use super::night::{bedtime_of, happens, is_night, rising_of};
use crate::place::instant_at;
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use serde::{Deserialize, Serialize};

/// The most notes of one unit, however often it is planned.
pub const NOTES_MAX: u8 = 10;
/// Daily for so many days ...
const DAILY_DAYS: i64 = 7;
/// ... and every second day up to so many.
const DAYS: i64 = 14;

/// Days are named by the night that ends them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuietNote {
    /// On the person's clock.
    pub at: NaiveTime,
    /// The first day.
    pub from: NaiveDate,
    /// The day of the newest one.
    pub last: Option<NaiveDate>,
    pub sent: u8,
    /// Whether the person wants no more of them.
    pub is_off: bool,
}

impl QuietNote {
    pub fn new(at: NaiveTime, from: NaiveDate) -> QuietNote {
        QuietNote {
            at,
            from,
            last: None,
            sent: 0,
            is_off: false,
        }
    }

    /// Whether one may come on a day.
    pub fn is_of(&self, day: NaiveDate) -> bool {
        let number = (day - self.from).num_days();
        match number {
            0..DAILY_DAYS => true,
            DAILY_DAYS..DAYS => number % 2 == 0,
            _ => false,
        }
    }
}

/// The instant of a time of day on a day; `None` where that is no time between rising
/// and bedtime.
pub fn moment_of(day: NaiveDate, at: NaiveTime, hours: &Hours) -> Option<DateTime<Utc>> {
    let rising = rising_of(day.pred_opt()?, hours);
    let bedtime = bedtime_of(day, hours);
    let date = rising.with_timezone(&hours.zone).date_naive();
    let mut dates = date.iter_days().take(2);
    let found = dates.find_map(|date| {
        let moment = instant_at(hours.zone, date.and_time(at));
        (rising <= moment && moment < bedtime).then_some(moment)
    });
    found.filter(|moment| happens(day, hours) && !is_night(*moment, hours))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(day: &str) -> NaiveDate {
        day.parse().unwrap()
    }

    fn time(text: &str) -> NaiveTime {
        NaiveTime::parse_from_str(text, "%H:%M").unwrap()
    }

    fn hours(zone: &str, bedtime: &str, rising: &str) -> Hours {
        Hours {
            zone: zone.parse().unwrap(),
            bedtime: time(bedtime),
            rising: time(rising),
        }
    }

    #[test]
    fn it_comes_daily_for_a_week_then_every_second_day_and_ten_times_in_all() {
        let first = date("2026-05-04");
        let note = QuietNote::new(time("14:00"), first);
        let days = first.iter_days().take(60).filter(|day| note.is_of(*day));
        let days: Vec<i64> = days.map(|day| (day - first).num_days()).collect();
        assert_eq!(days, [0, 1, 2, 3, 4, 5, 6, 8, 10, 12]);
        assert_eq!(days.len(), usize::from(NOTES_MAX));
        assert!(!note.is_of(date("2026-05-03")));
    }

    #[test]
    fn a_day_is_from_rising_to_bedtime_whenever_that_is() {
        let moment = |hours: &Hours, day, at| {
            let found = moment_of(date(day), time(at), hours)?;
            Some(found.with_timezone(&hours.zone).naive_local().to_string())
        };
        let usual = hours("Europe/Berlin", "22:30", "06:45");
        let at = |text: &str| Some(text.to_owned());
        assert_eq!(
            moment(&usual, "2026-05-04", "14:00"),
            at("2026-05-04 14:00:00")
        );
        assert_eq!(moment(&usual, "2026-05-04", "06:30"), None);
        assert_eq!(moment(&usual, "2026-05-04", "22:30"), None);
        let late = hours("Europe/Berlin", "01:00", "09:30");
        assert_eq!(
            moment(&late, "2026-05-04", "00:30"),
            at("2026-05-05 00:30:00")
        );
        let by_day = hours("Europe/Berlin", "08:30", "16:00");
        assert_eq!(
            moment(&by_day, "2026-05-04", "20:00"),
            at("2026-05-03 20:00:00")
        );
        assert_eq!(moment(&by_day, "2026-05-04", "14:00"), None);
    }

    #[test]
    fn it_keeps_to_the_clock_when_the_clocks_change() {
        let usual = hours("Europe/Berlin", "22:30", "06:45");
        let moment = |day| moment_of(date(day), time("14:00"), &usual).unwrap();
        let spring = moment("2026-03-29") - moment("2026-03-28");
        assert_eq!(spring, chrono::TimeDelta::hours(23));
        let autumn = moment("2026-10-25") - moment("2026-10-24");
        assert_eq!(autumn, chrono::TimeDelta::hours(25));
    }
}
