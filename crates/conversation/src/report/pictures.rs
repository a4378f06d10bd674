//! Pictures of the diary: what goes into them, and the same in words.
//!
//! Counts only. A night that nobody recorded is unknown, never clear.

use crate::message::Message;
use charley_core::diary::{Diary, report as counted};
use charley_core::insights::{Course, SlowTrend, known, slow_trend};
use charley_core::papers::KnownNights;
use charley_core::picture::{Calendar, CalendarNight, Picture, Share, Week, WeeklyTrend};
use charley_core::words::{Phrase, Text, drawn};
use chrono::{Datelike, Days, NaiveDate, Weekday};
use std::collections::BTreeMap;

/// Weeks that the calendar shows at the most, the present one among them.
const WEEKS: u64 = 5;

/// Weeks that the trend shows.
const TREND_WEEKS: u64 = 12;

/// The five weeks up to the one that `last` is in, and the same in words.
pub fn month(diary: &Diary, last: NaiveDate, starts: Weekday) -> (Picture, Message) {
    let calendar = calendar_until(diary, last, starts);
    let caption = calendar_in_words(&calendar);
    (Picture::Calendar(calendar), caption)
}

/// The weeks up to the one that `last` is in, none before the diary began.
fn calendar_until(diary: &Diary, last: NaiveDate, starts: Weekday) -> Calendar {
    let week_of = |night| week_of(night, starts);
    let began = counted::first_recorded(diary);
    let first = earlier(week_of(last), 7 * (WEEKS - 1));
    let first = first.max(week_of(began.unwrap_or(last).min(last)));
    let end = week_of(last);
    let end = end.checked_add_days(Days::new(6)).unwrap_or(last);
    let nights = first.iter_days().take_while(|night| *night <= end);
    let known = KnownNights::of(diary);
    let night = |night: NaiveDate| match began {
        Some(began) if began <= night && night <= last => known.night(night),
        Some(_) | None => CalendarNight::Outside,
    };
    Calendar {
        first,
        nights: nights.map(night).collect(),
    }
}

/// All that the calendar shows, a line a week.
fn calendar_in_words(calendar: &Calendar) -> Message {
    let (cramps, known) = calendar.counts();
    let said = drawn::CALENDAR_SAID.text().with("title", calendar.title());
    let unknown = drawn::CALENDAR_UNKNOWN.text();
    let mut message = Message::new(said.with("cramps", cramps).with("known", known))
        .folded()
        .paragraph(drawn::CALENDAR_WHICH)
        .line(unknown.with("unknown", calendar.unknown()))
        .paragraph(drawn::CALENDAR_WEEKS);
    for (number, nights) in calendar.nights.chunks(7).enumerate() {
        if nights.iter().any(|night| *night != CalendarNight::Outside) {
            message = message.line(week_in_words(calendar.date(7 * number), nights));
        }
    }
    message
}

/// "Week of 2 Nov: Wed (3 of 10), Fri."
fn week_in_words(first: NaiveDate, nights: &[CalendarNight]) -> Text {
    let from = Calendar::day_and_month(first);
    let cramps = first.iter_days().zip(nights).filter_map(|(date, night)| {
        let CalendarNight::Cramp { worst } = night else {
            return None;
        };
        let day = Calendar::weekday(date.weekday());
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
        None if nights.contains(&CalendarNight::Clear) => drawn::CALENDAR_WEEK_CLEAR,
        None => drawn::CALENDAR_WEEK_UNKNOWN,
    };
    phrase.text().with("from", from)
}

/// The twelve weeks up to the one that `last` is in, and the same in words.
pub fn trend(diary: &Diary, last: NaiveDate, starts: Weekday) -> (Picture, Message) {
    let trend = trend_until(diary, last, starts);
    let caption = trend_in_words(&trend);
    (Picture::Trend(trend), caption)
}

/// The weeks since the diary began, the newest twelve of them.
fn trend_until(diary: &Diary, last: NaiveDate, starts: Weekday) -> WeeklyTrend {
    let week_of = |night| week_of(night, starts);
    let began = week_of(counted::first_recorded(diary).unwrap_or(last));
    let nights = known(diary);
    let firsts = (0..TREND_WEEKS).rev();
    let firsts = firsts.map(|back| earlier(week_of(last), 7 * back));
    let weeks: Vec<Week> = firsts
        .filter(|first| *first >= began)
        .map(|first| week(&nights, first, last))
        .collect();
    let first = weeks.first().map_or(last, |week| week.first);
    let slow = slow_trend(
        nights
            .range(first..=last)
            .map(|(night, cramp)| (*night, *cramp)),
    );
    let mut trend = WeeklyTrend {
        band: slow
            .as_ref()
            .map_or_else(Vec::new, |slow| band(slow, &weeks)),
        weeks,
        title: None,
    };
    trend.title = Some(found(&trend, slow.as_ref(), first == began));
    trend
}

fn week(nights: &BTreeMap<NaiveDate, bool>, first: NaiveDate, last: NaiveDate) -> Week {
    let end = first.checked_add_days(Days::new(6)).unwrap_or(first);
    let told = || nights.range(first..=end.min(last));
    Week {
        first,
        cramps: told().filter(|(_, cramp)| **cramp).count(),
        known: told().count(),
    }
}

/// The slow trend in the middle of each week.
fn band(slow: &SlowTrend, weeks: &[Week]) -> Vec<Share> {
    let middles = weeks.iter();
    let middles = middles.filter_map(|week| week.first.checked_add_days(Days::new(3)));
    let chances = middles.map(|night| slow.chance(night));
    let shares = chances.map(|chance| Share {
        best: chance.best,
        low: chance.low,
        high: chance.high,
    });
    shares.collect()
}

/// What can be said of all weeks, or that nothing can.
fn found(trend: &WeeklyTrend, slow: Option<&SlowTrend>, from_the_first: bool) -> Text {
    let Some(slow) = slow else {
        let (cramps, known) = trend.counts();
        let text = drawn::TREND_TOO_FEW.text().with("cramps", cramps);
        return text.with("known", known);
    };
    let [before, after] = slow.halves;
    course(slow.course, from_the_first)
        .text()
        .with("cramps_before", before.cramps)
        .with("nights_before", before.nights)
        .with("cramps_after", after.cramps)
        .with("nights_after", after.nights)
}

/// Of a part of the diary it says so: the whole may have gone the other way, and
/// that is said elsewhere.
fn course(course: Course, from_the_first: bool) -> Phrase {
    match (course, from_the_first) {
        (Course::Fewer, true) => drawn::TREND_FEWER,
        (Course::Fewer, false) => drawn::TREND_FEWER_LATELY,
        (Course::More, true) => drawn::TREND_MORE,
        (Course::More, false) => drawn::TREND_MORE_LATELY,
        (Course::Unclear, true) => drawn::TREND_UNCLEAR,
        (Course::Unclear, false) => drawn::TREND_UNCLEAR_LATELY,
    }
}

/// All that the trend shows, a line a week.
fn trend_in_words(trend: &WeeklyTrend) -> Message {
    let said = drawn::TREND_SAID.text().with("title", trend.title());
    let mut message = Message::new(said).folded().paragraph(drawn::TREND_WEEKS);
    for week in &trend.weeks {
        let from = Calendar::day_and_month(week.first);
        message = message.line(match week.known {
            0 => drawn::TREND_WEEK_UNKNOWN.text().with("from", from),
            known => {
                let text = drawn::TREND_WEEK.text().with("from", from);
                text.with("cramps", week.cramps).with("known", known)
            }
        });
    }
    message.paragraph(drawn::TREND_LUCK)
}

/// The first night of the week that a night is in.
fn week_of(night: NaiveDate, starts: Weekday) -> NaiveDate {
    earlier(night, night.weekday().days_since(starts).into())
}

fn earlier(night: NaiveDate, days: u64) -> NaiveDate {
    night.checked_sub_days(Days::new(days)).unwrap_or(night)
}
