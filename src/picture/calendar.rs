//! Weeks of nights, one square a night.
//!
//! A night that nobody recorded is drawn as an empty place with a broken edge,
//! never as a clear night.

use super::canvas::{Canvas, Ink, Point};
use super::colour::Colour;
use super::drawing::Drawing;
use super::lettering::Lettering;
use super::{Say, WIDTH};
use crate::words::{Text, drawn};
use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// Nights in the order of their dates, seven to a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Calendar {
    /// The first night; a Monday.
    pub first: NaiveDate,
    pub nights: Vec<CalendarNight>,
}

/// What is known of a night.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CalendarNight {
    /// Still to come, or before the diary began.
    Outside,
    Unknown,
    Clear,
    /// With the worst pain that was told, 0 to 10.
    Cramp {
        worst: Option<u8>,
    },
}

const MARGIN: f32 = 16.0;
const PITCH: f32 = (WIDTH - 2.0 * MARGIN) / 7.0;
const CELL: f32 = PITCH - 4.0;
/// Where the rows of nights begin.
const TOP: f32 = 88.0;
const DISC: f32 = 13.0;

impl Calendar {
    /// Nights with a cramp, and nights of which anything is known.
    pub fn counts(&self) -> (usize, usize) {
        let cramp = |night: &&CalendarNight| matches!(night, CalendarNight::Cramp { .. });
        let known = |night: &&CalendarNight| {
            matches!(night, CalendarNight::Cramp { .. } | CalendarNight::Clear)
        };
        let nights = || self.nights.iter();
        (
            nights().filter(cramp).count(),
            nights().filter(known).count(),
        )
    }

    pub fn unknown(&self) -> usize {
        let nights = self.nights.iter();
        nights
            .filter(|night| **night == CalendarNight::Unknown)
            .count()
    }

    pub fn date(&self, place: usize) -> NaiveDate {
        let days = Days::new(place.try_into().unwrap_or(0));
        self.first.checked_add_days(days).unwrap_or(self.first)
    }

    /// "Your nights, 26 Oct to 29 Nov".
    pub fn title(&self) -> Text {
        let last = self.date(self.nights.len().saturating_sub(1));
        let text = drawn::CALENDAR_HEAD.text();
        text.with("from", Calendar::day_and_month(self.first))
            .with("to", Calendar::day_and_month(last))
    }

    /// "26 Oct".
    pub fn day_and_month(date: NaiveDate) -> Text {
        let text = drawn::DAY_AND_MONTH.text().with("day", date.day());
        text.with("month", date.month())
    }

    pub(super) fn draw(&self, say: Say) -> Drawing {
        let rows = self.nights.len().div_ceil(7);
        let bottom = TOP + rows as f32 * PITCH;
        let mut canvas = Canvas::new(WIDTH);
        self.head(&mut canvas, say);
        for (place, night) in self.nights.iter().enumerate() {
            self.night(&mut canvas, say, place, *night);
        }
        legend(&mut canvas, say, bottom + 12.0);
        canvas.finish(bottom + 76.0)
    }

    fn head(&self, canvas: &mut Canvas, say: Say) {
        let wide = WIDTH - 2.0 * MARGIN;
        let (cramps, known) = self.counts();
        let head = say(&self.title());
        canvas.text(
            (MARGIN, 30.0),
            &head,
            Lettering::of(18.0).bold().within(wide),
        );
        let counts = say(&drawn::CALENDAR_COUNTS
            .text()
            .with("cramps", cramps)
            .with("known", known));
        canvas.text((MARGIN, 52.0), &counts, Lettering::of(14.0).within(wide));
        for weekday in 1..=7_u8 {
            let name = say(&drawn::WEEKDAY.text().with("weekday", weekday));
            let middle = MARGIN + (f32::from(weekday) - 0.5) * PITCH;
            let lettering = Lettering::of(12.0).coloured(Colour::Quiet);
            let lettering = lettering.centred().within(CELL);
            canvas.text((middle, TOP - 8.0), &name, lettering);
        }
    }

    fn night(&self, canvas: &mut Canvas, say: Say, place: usize, night: CalendarNight) {
        let (row, column) = (place / 7, place % 7);
        let at = (
            MARGIN + column as f32 * PITCH + 2.0,
            TOP + row as f32 * PITCH + 2.0,
        );
        cell(canvas, at, night);
        let date = self.date(place);
        let (label, lettering) = match date.day() {
            1 => (
                say(&Calendar::day_and_month(date)),
                Lettering::of(11.0).bold(),
            ),
            _ => (say(&day(date)), Lettering::of(11.0)),
        };
        let colour = match night {
            CalendarNight::Outside => Colour::Faint,
            CalendarNight::Unknown => Colour::Quiet,
            CalendarNight::Clear | CalendarNight::Cramp { .. } => Colour::Ink,
        };
        let lettering = lettering.coloured(colour).within(CELL - 6.0);
        canvas.text((at.0 + 4.0, at.1 + 12.5), &label, lettering);
        mark(
            canvas,
            say,
            (at.0 + CELL / 2.0 + 3.0, at.1 + CELL / 2.0 + 6.0),
            night,
        );
    }
}

/// "26".
fn day(date: NaiveDate) -> Text {
    drawn::DAY.text().with("day", date.day())
}

/// The square behind a night.
fn cell(canvas: &mut Canvas, at: Point, night: CalendarNight) {
    let ink = match night {
        CalendarNight::Outside => return,
        CalendarNight::Unknown => Ink::drawn(Colour::Faint, 1.2).dashed(4.0),
        CalendarNight::Clear => Ink::filled(Colour::Clear),
        CalendarNight::Cramp { .. } => Ink::filled(Colour::Clear).edged(Colour::Ink, 1.2),
    };
    canvas.rect(at, (CELL, CELL), 6.0, ink);
}

/// What stands in the square: a ring for a clear night, a disc for a cramp,
/// larger and darker the worse it was, and nothing where nothing is known.
fn mark(canvas: &mut Canvas, say: Say, centre: Point, night: CalendarNight) {
    match night {
        CalendarNight::Outside | CalendarNight::Unknown => {}
        CalendarNight::Clear => canvas.circle(centre, 5.0, Ink::drawn(Colour::ClearEdge, 2.0)),
        CalendarNight::Cramp { worst } => {
            let (radius, fill, words) = disc(worst);
            canvas.circle(centre, radius, Ink::filled(fill).edged(Colour::Ink, 1.0));
            let Some(worst) = worst else { return };
            let number = say(&drawn::SEVERITY.text().with("severity", worst));
            let lettering = Lettering::of(13.0).bold().coloured(words).centred();
            canvas.text((centre.0, centre.1 + 4.7), &number, lettering);
        }
    }
}

/// Radius and colour of a cramp's disc, and the colour of its number.
fn disc(worst: Option<u8>) -> (f32, Colour, Colour) {
    match worst {
        Some(0..=3) => (DISC - 4.0, Colour::Mild, Colour::Ink),
        Some(4..=6) => (DISC - 2.0, Colour::Medium, Colour::Ground),
        Some(_) => (DISC, Colour::Strong, Colour::Ground),
        None => (DISC - 5.0, Colour::Ink, Colour::Ground),
    }
}

/// Two rows that say what the squares mean.
fn legend(canvas: &mut Canvas, say: Say, top: f32) {
    let entries = [
        (CalendarNight::Clear, drawn::LEGEND_CLEAR),
        (CalendarNight::Cramp { worst: None }, drawn::LEGEND_CRAMP),
        (CalendarNight::Unknown, drawn::LEGEND_UNKNOWN),
        (CalendarNight::Cramp { worst: Some(2) }, drawn::LEGEND_MILD),
        (
            CalendarNight::Cramp { worst: Some(5) },
            drawn::LEGEND_MEDIUM,
        ),
        (
            CalendarNight::Cramp { worst: Some(8) },
            drawn::LEGEND_STRONG,
        ),
    ];
    let column = (WIDTH - 2.0 * MARGIN) / 3.0;
    for (number, (night, phrase)) in entries.into_iter().enumerate() {
        let left = MARGIN + (number % 3) as f32 * column;
        let middle = top + 12.0 + (number / 3) as f32 * 28.0;
        match night {
            CalendarNight::Cramp { worst } => {
                let (radius, fill, _) = disc(worst);
                let ink = Ink::filled(fill).edged(Colour::Ink, 1.0);
                canvas.circle((left + 11.0, middle), radius * 0.72, ink);
            }
            CalendarNight::Clear | CalendarNight::Unknown | CalendarNight::Outside => {
                let scale = 20.0;
                let at = (left + 1.0, middle - scale / 2.0);
                small_cell(canvas, at, scale, night);
            }
        }
        let lettering = Lettering::of(12.0).within(column - 30.0);
        canvas.text((left + 26.0, middle + 4.3), &say(&phrase.text()), lettering);
    }
}

fn small_cell(canvas: &mut Canvas, at: Point, size: f32, night: CalendarNight) {
    let centre = (at.0 + size / 2.0, at.1 + size / 2.0);
    if night == CalendarNight::Clear {
        canvas.rect(at, (size, size), 4.0, Ink::filled(Colour::Clear));
        canvas.circle(centre, 4.0, Ink::drawn(Colour::ClearEdge, 1.8));
    } else {
        let ink = Ink::drawn(Colour::Faint, 1.2).dashed(4.0);
        canvas.rect(at, (size, size), 4.0, ink);
    }
}
