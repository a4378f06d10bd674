//! Small things that many messages say: clock times, days, number grids.

pub mod coming;
pub mod details;

use crate::conversation::buttons::data::button_about;
use crate::conversation::message::Message;
use crate::diary::clock_time;
use crate::diary::trial::Habit;
use crate::place::Zone;
use crate::words::{Phrase, Text, phrase};
use chrono::{DateTime, Datelike, NaiveDate, Utc, Weekday};

/// "Sat 21 Nov", in the reader's language.
pub fn day(date: NaiveDate) -> Text {
    phrase::DAY
        .text()
        .with("weekday", i64::from(date.weekday().number_from_monday()))
        .with("day", date.day())
        .with("month", date.month())
}

/// "Saturday".
pub fn weekday(day: Weekday) -> Text {
    let number = i64::from(day.number_from_monday());
    phrase::WEEKDAY.text().with("weekday", number)
}

/// "the night of Sat 21 Nov".
pub fn night(date: NaiveDate) -> Text {
    phrase::NIGHT_OF.text().with("day", day(date))
}

/// The numbers 0 to 10 as rows of buttons.
pub fn severity_rows(mut message: Message, action: &str, subject: u64) -> Message {
    for row in [0..=5_u8, 6..=10] {
        let buttons = row.map(|severity| {
            let label = phrase::NUMBER.text().with("number", severity);
            button_about(label, &format!("{action}={severity}"), subject)
        });
        message = message.row(buttons);
    }
    message
}

/// A night as the subject of a button.
pub fn night_subject(night: NaiveDate) -> u64 {
    u64::try_from(night.num_days_from_ce()).unwrap_or(0)
}

/// The night a button is about.
pub fn subject_night(subject: u64) -> Option<NaiveDate> {
    NaiveDate::from_num_days_from_ce_opt(i32::try_from(subject).ok()?)
}

/// "22:30" in the person's zone.
pub fn local_clock(instant: DateTime<Utc>, zone: Zone) -> Text {
    let time = clock_time::shown(instant.with_timezone(&zone).time());
    phrase::CLOCK.text().with("time", time)
}

/// What a habit is called.
pub fn habit(habit: Habit) -> Phrase {
    match habit {
        Habit::Stretch => phrase::NAME_STRETCH_DONE,
        Habit::Water => phrase::NAME_WATER_DONE,
        Habit::Walk => phrase::NAME_WALK,
    }
}
