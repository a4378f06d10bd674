//! Small things that many messages say: clock times, days, number grids.

use super::effect::Message;
use super::press::button_about;
use crate::place::Zone;
use crate::words::{Text, phrase};
use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, Utc, Weekday};

/// `03:12`.
pub fn clock(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

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
    let time = clock(instant.with_timezone(&zone).time());
    phrase::CLOCK.text().with("time", time)
}
