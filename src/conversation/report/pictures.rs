//! Pictures of the diary: what goes into them, and the same in words.
//!
//! Counts only. A night that nobody recorded is unknown, never clear.

use crate::conversation::context::Context;
use crate::conversation::effect::Purpose;
use crate::conversation::message::Message;
use crate::conversation::report;
use crate::diary::{Cramp, Diary, report as counted};
use crate::insights::proportion;
use crate::picture::{Calendar, Night, Picture, Share, Trend, Week};
use crate::words::{Text, drawn, phrase};
use chrono::{Datelike, Days, NaiveDate};
use std::collections::BTreeMap;

/// Weeks that the calendar shows, the present one among them.
const WEEKS: u64 = 5;

/// Weeks that the trend shows.
const TREND_WEEKS: u64 = 12;

/// *Show five weeks as a picture*.
pub fn calendar(cx: &mut Context) {
    let Some(last) = report::last_night(cx) else {
        return cx.toast(phrase::TOAST_OLD_BUTTON);
    };
    let (picture, caption) = month(&cx.chat.diary, last);
    cx.send_picture(picture, caption, Purpose::Reply);
}

/// The five weeks up to the one that `last` is in, and the same in words.
pub fn month(diary: &Diary, last: NaiveDate) -> (Picture, Message) {
    let calendar = calendar_until(diary, last);
    let caption = calendar_in_words(&calendar);
    (Picture::Calendar(calendar), caption)
}

/// The weeks up to the one that `last` is in.
fn calendar_until(diary: &Diary, last: NaiveDate) -> Calendar {
    let began = counted::first_recorded(diary);
    let first = earlier(monday(last), 7 * (WEEKS - 1));
    let nights = first.iter_days().take(7 * WEEKS as usize);
    let known = Known::of(diary);
    let night = |night: NaiveDate| match began {
        Some(began) if began <= night && night <= last => known.night(night),
        Some(_) | None => Night::Outside,
    };
    Calendar {
        first,
        nights: nights.map(night).collect(),
    }
}

/// A diary with its cramps by night.
struct Known<'a> {
    diary: &'a Diary,
    cramps: BTreeMap<NaiveDate, Vec<&'a Cramp>>,
}

impl Known<'_> {
    fn of(diary: &Diary) -> Known<'_> {
        Known {
            diary,
            cramps: counted::cramps_by_night(diary),
        }
    }

    fn night(&self, night: NaiveDate) -> Night {
        match self.cramps.get(&night) {
            Some(cramps) => Night::Cramp {
                worst: cramps.iter().filter_map(|cramp| cramp.severity).max(),
            },
            None if self.diary.checkins.contains_key(&night) => Night::Clear,
            None => Night::Unknown,
        }
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

/// *Show week by week as a picture*.
pub fn trend(cx: &mut Context) {
    let Some(last) = report::last_night(cx) else {
        return cx.toast(phrase::TOAST_OLD_BUTTON);
    };
    let trend = trend_until(&cx.chat.diary, last);
    let caption = trend_in_words(&trend);
    cx.send_picture(Picture::Trend(trend), caption, Purpose::Reply);
}

/// The weeks since the diary began, the newest twelve of them.
fn trend_until(diary: &Diary, last: NaiveDate) -> Trend {
    let began = monday(counted::first_recorded(diary).unwrap_or(last));
    let known = Known::of(diary);
    let mondays = (0..TREND_WEEKS).rev();
    let mondays = mondays.map(|back| earlier(monday(last), 7 * back));
    Trend {
        weeks: mondays
            .filter(|monday| *monday >= began)
            .map(|monday| week(&known, monday, last))
            .collect(),
    }
}

fn week(known: &Known, monday: NaiveDate, last: NaiveDate) -> Week {
    let nights = monday.iter_days().take(7);
    let nights = nights.take_while(|night| *night <= last);
    let nights: Vec<Night> = nights.map(|night| known.night(night)).collect();
    let cramps = nights
        .iter()
        .filter(|night| matches!(night, Night::Cramp { .. }))
        .count();
    let clear = nights
        .iter()
        .filter(|night| **night == Night::Clear)
        .count();
    Week {
        monday,
        cramps,
        known: cramps + clear,
        share: proportion(cramps, cramps + clear).map(|part| Share {
            best: part.best,
            low: part.low,
            high: part.high,
        }),
    }
}

/// All that the trend shows, a line a week.
fn trend_in_words(trend: &Trend) -> Message {
    let (cramps, known) = trend.counts();
    let counts = drawn::CALENDAR_COUNTS.text().with("cramps", cramps);
    let mut message = Message::new(drawn::TREND_HEAD)
        .paragraph(counts.with("known", known))
        .paragraph(drawn::TREND_WEEKS);
    for week in &trend.weeks {
        let from = Calendar::day_and_month(week.monday);
        message = message.line(match week.known {
            0 => drawn::TREND_WEEK_UNKNOWN.text().with("from", from),
            known => {
                let text = drawn::TREND_WEEK.text().with("from", from);
                text.with("cramps", week.cramps).with("known", known)
            }
        });
    }
    message.paragraph(
        drawn::TREND_CAUTION
            .text()
            .with("nights", Trend::UNSURE_UP_TO),
    )
}

fn monday(night: NaiveDate) -> NaiveDate {
    earlier(night, night.weekday().num_days_from_monday().into())
}

fn earlier(night: NaiveDate, days: u64) -> NaiveDate {
    night.checked_sub_days(Days::new(days)).unwrap_or(night)
}
