//! Nights as the tests write them.

use crate::zones;
use charley::diary::sleep::clock;
use charley::diary::{Checkin, Diary, Hours, Record, SleepTimes, TimesGiven, from_id};
use chrono::{Days, NaiveDate, NaiveTime};

pub fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn clock_time(text: &str) -> NaiveTime {
    NaiveTime::parse_from_str(text, "%H:%M").unwrap()
}

/// "22:30 06:30" in Berlin.
pub fn hours(text: &str) -> Hours {
    let (bedtime, rising) = text.split_once(' ').unwrap();
    Hours {
        zone: zones::berlin(),
        bedtime: clock_time(bedtime),
        rising: clock_time(rising),
    }
}

/// "22:30 06:30 15_30 30_60", with *usual* behind it where the times were not
/// told, and `-` for what was not told.
pub fn night(night: NaiveDate, text: &str) -> SleepTimes {
    let words: Vec<&str> = text.split(' ').collect();
    let hours = hours("22:30 06:30");
    let time = |word: &str| (word != "-").then(|| clock_time(word));
    let bed_at = time(words[0]).map(|bed| clock::bed_at(night, bed, &hours));
    let up_at = time(words[1]).map(|up| clock::up_at(night, bed_at, up, &hours));
    let times = match words.get(4) {
        Some(_) => TimesGiven::AsUsual,
        None => TimesGiven::Told,
    };
    SleepTimes {
        bed_at,
        up_at,
        times: bed_at.map(|_| times),
        asleep_after: from_id(words[2]),
        awake_for: from_id(words[3]),
        woke_by: None,
        ..SleepTimes::default()
    }
}

/// A diary of nights in a row, each with the person's count of cramps.
pub fn diary(first: NaiveDate, nights: &[(u8, &str)]) -> Diary {
    let mut diary = Diary::default();
    for (days, (cramps, text)) in (0..).zip(nights) {
        let date = first + Days::new(days);
        let told = Checkin {
            cramps: *cramps,
            counted: true,
            sleep_times: (!text.is_empty()).then(|| night(date, text)),
            ..Checkin::untold(date, date.and_time(NaiveTime::MIN).and_utc())
        };
        diary.put(Record::Checkin(told));
    }
    diary
}
