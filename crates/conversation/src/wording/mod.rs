//! Small things that many messages say: clock times, days, number grids.

pub mod caution;
pub mod coming;
pub mod details;
pub mod evening_line;
pub mod fewer;
pub mod of_packs;
pub mod of_plan;
pub mod ways_on;

use crate::buttons::carried::Severity;
use crate::buttons::data::{Pressable, button};
use crate::message::{Button, Message};
use charley_core::diary::trial::Habit;
use charley_core::diary::{Exposure, clock_time};
use charley_core::place::Zone;
use charley_core::words::{Phrase, Text, phrase};
use chrono::{DateTime, Datelike, NaiveDate, Utc, Weekday};

/// "Sat 21 Nov", in the reader's language.
pub fn day(date: NaiveDate) -> Text {
    phrase::DAY
        .text()
        .with("weekday", i64::from(date.weekday().number_from_monday()))
        .on(date)
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
pub fn severity_rows<P: Pressable>(message: Message, press: impl Fn(Severity) -> P) -> Message {
    let rows = [0..=5_u8, 6..=10].map(|row| {
        let severities = row.filter_map(Severity::of);
        let buttons = severities.map(|severity| {
            let label = phrase::NUMBER.text().with("number", severity.number());
            button(label, press(severity))
        });
        buttons.collect::<Vec<Button>>()
    });
    rows.into_iter().fold(message, Message::row)
}

/// "22:30" in the person's zone.
pub fn local_clock(instant: DateTime<Utc>, zone: Zone) -> Text {
    let time = clock_time::shown(instant.with_timezone(&zone).time());
    phrase::CLOCK.text().with("time", time)
}

/// What the list of the day calls it.
pub fn exposure(exposure: Exposure) -> Text {
    Text::of(format!("exposures.{}", exposure.id()))
}

/// What a habit is called.
pub fn habit(habit: Habit) -> Phrase {
    match habit {
        Habit::Stretch => phrase::NAME_STRETCH_DONE,
        Habit::Water => phrase::NAME_WATER_DONE,
        Habit::Walk => phrase::NAME_WALK,
    }
}
