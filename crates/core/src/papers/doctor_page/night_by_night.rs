//! The strip of the page: each night of the last eight weeks, as a square and in
//! words.

use super::counts::Span;
use super::{list, part};
use crate::papers::KnownNights;
use crate::picture::{Calendar, CalendarNight, NightStrip, SheetPart};
use crate::words::{Text, drawn, paper};
use chrono::{Days, NaiveDate};

const WEEK: usize = 7;

/// A night, and what is known of it.
type DrawnNight = (NaiveDate, CalendarNight);

pub fn night_by_night(span: &Span) -> SheetPart {
    let nights = whole_weeks(span);
    SheetPart {
        strip: Some(NightStrip {
            first: nights.first().map_or(span.first, |(night, _)| *night),
            said: said(&nights),
            nights: nights.into_iter().map(|(_, told)| told).collect(),
        }),
        ..part(paper::PART_NIGHTS, vec![paper::PAGE_STRIP.text()])
    }
}

/// Seven nights and seven more, back from the newest; those before the first
/// that was recorded are outside.
fn whole_weeks(span: &Span) -> Vec<DrawnNight> {
    let known = KnownNights::of(&span.chat.diary);
    let mut nights: Vec<DrawnNight> = span
        .nights()
        .map(|night| (night, known.night(night)))
        .collect();
    let lacking = nights.len().next_multiple_of(WEEK) - nights.len();
    let before = (1..=lacking as u64).filter_map(|days| {
        let night = span.first.checked_sub_days(Days::new(days))?;
        Some((night, CalendarNight::Outside))
    });
    nights.extend(before);
    nights.sort_by_key(|(night, _)| *night);
    nights
}

/// A sentence a week; nights that are not named are clear.
fn said(nights: &[DrawnNight]) -> Text {
    let weeks = nights.chunks(WEEK).map(week);
    let weeks = weeks.reduce(|first, next| {
        let text = paper::STRIP_WEEKS.text().with("first", first);
        text.with("next", next)
    });
    let said = paper::STRIP_SAID.text();
    weeks
        .into_iter()
        .fold(said, |said, weeks| said.with("weeks", weeks))
}

/// "Week from 25 Sep: cramps on 26 Sep (5 of 10), 28 Sep; missing 1 Oct."
fn week(nights: &[DrawnNight]) -> Text {
    let cramps = list(nights.iter().filter_map(cramp));
    let unknown = nights
        .iter()
        .filter(|(_, told)| *told == CalendarNight::Unknown);
    let unknown = list(unknown.map(|(night, _)| Calendar::day_and_month(*night)));
    let text = match (cramps, unknown) {
        (None, None) => paper::STRIP_WEEK_CLEAR.text(),
        (Some(cramps), None) => paper::STRIP_WEEK_CRAMPS.text().with("cramps", cramps),
        (None, Some(unknown)) => paper::STRIP_WEEK_UNKNOWN.text().with("unknown", unknown),
        (Some(cramps), Some(unknown)) => paper::STRIP_WEEK
            .text()
            .with("cramps", cramps)
            .with("unknown", unknown),
    };
    let mut inside = nights
        .iter()
        .filter(|(_, told)| *told != CalendarNight::Outside);
    inside.next().into_iter().fold(text, |text, (night, _)| {
        text.with("from", Calendar::day_and_month(*night))
    })
}

/// "26 Sep (5 of 10)"
fn cramp((night, told): &DrawnNight) -> Option<Text> {
    let CalendarNight::Cramp { worst } = told else {
        return None;
    };
    let day = Calendar::day_and_month(*night);
    let Some(worst) = worst else { return Some(day) };
    let text = drawn::CALENDAR_NIGHT_SEVERITY.text().with("night", day);
    Some(text.with("severity", *worst))
}
