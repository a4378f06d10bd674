//! Pictures of the diary: what goes into them, and the same in words.
//!
//! Counts only. A night that nobody recorded is unknown, never clear.

use super::desk::Desk;
use super::effect::{Message, Purpose};
use super::report;
use crate::diary::{Diary, report as counted};
use crate::picture::{Calendar, Night, Picture};
use crate::words::{Text, drawn, phrase};
use chrono::{Datelike, Days, NaiveDate};

/// Weeks that the calendar shows, the present one among them.
const WEEKS: u64 = 5;

/// *Show five weeks as a picture*.
pub fn calendar(desk: &mut Desk) {
    let Some(last) = report::last_night(desk) else {
        return desk.toast(phrase::TOAST_OLD_BUTTON);
    };
    let calendar = calendar_until(&desk.chat.diary, last);
    let caption = calendar_in_words(&calendar);
    desk.send_picture(Picture::Calendar(calendar), caption, Purpose::Reply);
}

/// The weeks up to the one that `last` is in.
fn calendar_until(diary: &Diary, last: NaiveDate) -> Calendar {
    let began = counted::first_recorded(diary);
    let days_back = u64::from(last.weekday().num_days_from_monday()) + 7 * (WEEKS - 1);
    let first = last.checked_sub_days(Days::new(days_back)).unwrap_or(last);
    let nights = first.iter_days().take(7 * WEEKS as usize);
    let night = |night: NaiveDate| match began {
        Some(began) if began <= night && night <= last => known(diary, night),
        Some(_) | None => Night::Outside,
    };
    Calendar {
        first,
        nights: nights.map(night).collect(),
    }
}

fn known(diary: &Diary, night: NaiveDate) -> Night {
    let cramps = || counted::cramps_of(diary, night);
    if cramps().next().is_some() {
        let worst = cramps().filter_map(|cramp| cramp.severity).max();
        Night::Cramp { worst }
    } else if counted::is_recorded(diary, night) {
        Night::Clear
    } else {
        Night::Unknown
    }
}

/// All that the calendar shows, a line a week.
fn calendar_in_words(calendar: &Calendar) -> Message {
    let (cramps, known) = calendar.counts();
    let counts = drawn::CALENDAR_COUNTS.text();
    let mut message = Message::new(calendar.title())
        .paragraph(counts.with("cramps", cramps).with("known", known))
        .line(
            drawn::CALENDAR_UNKNOWN
                .text()
                .with("unknown", calendar.unknown()),
        )
        .paragraph(drawn::CALENDAR_WEEKS);
    for (number, nights) in calendar.nights.chunks(7).enumerate() {
        if nights.iter().any(|night| *night != Night::Outside) {
            message = message.line(week_in_words(calendar.date(7 * number), nights));
        }
    }
    message
}

/// "Week of 2 Nov: Wed (3 of 10), Fri."
fn week_in_words(monday: NaiveDate, nights: &[Night]) -> Text {
    let from = Calendar::day_and_month(monday);
    let cramps = (1_u8..).zip(nights).filter_map(|(weekday, night)| {
        let Night::Cramp { worst } = night else {
            return None;
        };
        let day = drawn::WEEKDAY.text().with("weekday", weekday);
        let Some(worst) = worst else { return Some(day) };
        let text = drawn::CALENDAR_NIGHT_SEVERITY.text().with("night", day);
        Some(text.with("severity", *worst))
    });
    let list = cramps.reduce(|first, next| {
        let text = drawn::CALENDAR_LIST.text().with("first", first);
        text.with("next", next)
    });
    let phrase = match list {
        Some(list) => {
            let text = drawn::CALENDAR_WEEK.text().with("from", from);
            return text.with("nights", list);
        }
        None if nights.contains(&Night::Clear) => drawn::CALENDAR_WEEK_CLEAR,
        None => drawn::CALENDAR_WEEK_UNKNOWN,
    };
    phrase.text().with("from", from)
}
