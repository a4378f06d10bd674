//! Weeks of nights on paper, a square each, the newest last.
//!
//! What a square is like is the same as in the calendar, and can be told apart
//! where it is printed without colours: a ring, a number, or a broken edge.

use crate::picture::canvas::{Canvas, Ink, Point};
use crate::picture::colour::Colour;
use crate::picture::lettering::Lettering;
use crate::picture::{Calendar, CalendarNight, Say};
use crate::words::{Phrase, Text, drawn, paper};
use chrono::{Days, NaiveDate};

#[derive(Clone, Debug, PartialEq)]
pub struct NightStrip {
    /// Of the first night.
    pub first: NaiveDate,
    /// Whole weeks, up to the newest night.
    pub nights: Vec<CalendarNight>,
    /// The same in words, for whoever has the page read aloud.
    pub said: Text,
}

const WEEK: usize = 7;
const WEEKS_IN_A_ROW: usize = 4;
/// All below is of the size of the letters on the page.
const PITCH: f32 = 1.3;
const SIDE: f32 = 1.16;
/// From one week to the next.
const BETWEEN_WEEKS: f32 = 0.9;
const DATE: f32 = 0.75;
const ROW: f32 = 2.6;
const DATE_DOWN: f32 = 0.95;
const SQUARE_DOWN: f32 = 1.2;
const NUMBER: f32 = 0.85;
const LEGEND: f32 = 0.85;
const LEGEND_HEIGHT: f32 = 1.7;

/// What the squares mean.
const MEANT: [(CalendarNight, Phrase); 4] = [
    (CalendarNight::Clear, paper::STRIP_CLEAR),
    (CalendarNight::Cramp { worst: Some(5) }, paper::STRIP_CRAMP),
    (
        CalendarNight::Cramp { worst: None },
        paper::STRIP_CRAMP_ONLY,
    ),
    (CalendarNight::Unknown, paper::STRIP_UNKNOWN),
];

impl NightStrip {
    /// For letters of this size.
    pub fn height(&self, size: f32) -> f32 {
        (self.rows() as f32 * ROW + LEGEND_HEIGHT) * size
    }

    /// The last row is full, so that it is the last four weeks.
    fn rows(&self) -> usize {
        self.weeks().div_ceil(WEEKS_IN_A_ROW)
    }

    fn weeks(&self) -> usize {
        self.nights.len().div_ceil(WEEK)
    }

    /// From its top left corner, so wide and for letters of this size.
    pub fn draw(&self, canvas: &mut Canvas, at: Point, (width, size): (f32, f32), say: Say) {
        for (week, nights) in self.nights.chunks(WEEK).enumerate() {
            let place = self.place(at, week, size);
            self.week(canvas, place, (week, nights), size, say);
        }
        let top = at.1 + self.rows() as f32 * ROW * size;
        legend(canvas, (at.0, top), (width, size), say);
    }

    /// The top left corner of a week.
    fn place(&self, at: Point, week: usize, size: f32) -> Point {
        let left_out = self.rows() * WEEKS_IN_A_ROW - self.weeks();
        let (row, column) = match (week + left_out) / WEEKS_IN_A_ROW {
            0 => (0, week),
            row => (row, (week + left_out) % WEEKS_IN_A_ROW),
        };
        let wide = (WEEK as f32 * PITCH + BETWEEN_WEEKS) * size;
        (at.0 + column as f32 * wide, at.1 + row as f32 * ROW * size)
    }

    fn week(
        &self,
        canvas: &mut Canvas,
        at: Point,
        (week, nights): (usize, &[CalendarNight]),
        size: f32,
        say: Say,
    ) {
        let days = Days::new((week * WEEK) as u64);
        let first = self.first.checked_add_days(days).unwrap_or(self.first);
        let date = say(&Calendar::day_and_month(first));
        let quiet = Lettering::printed(size * DATE).coloured(Colour::Quiet);
        canvas.text((at.0, at.1 + DATE_DOWN * size), &date, quiet);
        for (place, night) in nights.iter().enumerate() {
            let left = at.0 + place as f32 * PITCH * size;
            square(canvas, (left, at.1 + SQUARE_DOWN * size), *night, size, say);
        }
    }
}

/// A night, from its top left corner.
fn square(canvas: &mut Canvas, at: Point, night: CalendarNight, size: f32, say: Say) {
    let side = SIDE * size;
    let centre = (at.0 + side / 2.0, at.1 + side / 2.0);
    let edge = size * 0.07;
    let mut ground = |ink| canvas.rect(at, (side, side), size * 0.15, ink);
    match night {
        CalendarNight::Outside => {}
        CalendarNight::Unknown => ground(Ink::drawn(Colour::Quiet, edge).dashed(size * 0.2)),
        CalendarNight::Clear => {
            ground(Ink::filled(Colour::Clear));
            canvas.circle(
                centre,
                size * 0.2,
                Ink::drawn(Colour::ClearEdge, edge * 1.5),
            );
        }
        CalendarNight::Cramp { worst: None } => {
            ground(Ink::filled(Colour::Paper).edged(Colour::Ink, edge));
            canvas.circle(centre, size * 0.3, Ink::filled(Colour::Cramp));
        }
        CalendarNight::Cramp { worst: Some(worst) } => {
            ground(Ink::filled(Colour::Pain(worst)).edged(Colour::Ink, edge));
            let number = say(&drawn::SEVERITY.text().with("severity", worst));
            let bold = Lettering::printed(size * NUMBER).bold().centred();
            let lettering = bold.coloured(Colour::OnPain(worst)).within(side);
            canvas.text((centre.0, centre.1 + size * 0.31), &number, lettering);
        }
    }
}

/// In one line; its words become smaller where it would be wider.
fn legend(canvas: &mut Canvas, at: Point, (width, size): (f32, f32), say: Say) {
    let words = MEANT.map(|(_, phrase)| say(&phrase.text()));
    let gap = SIDE * size * 1.9;
    let plain = Lettering::printed(size * LEGEND);
    let wide: f32 = words.iter().map(|words| plain.width(words)).sum();
    let room = width - MEANT.len() as f32 * gap;
    let letters = plain.size * (room / wide).min(1.0);
    let lettering = Lettering::printed(letters).coloured(Colour::Quiet);
    let mut left = at.0;
    for ((night, _), words) in MEANT.into_iter().zip(words) {
        square(canvas, (left, at.1 + size * 0.25), night, size, say);
        let from = left + SIDE * size * 1.3;
        canvas.text((from, at.1 + size * 1.13), &words, lettering);
        left += gap + lettering.width(&words);
    }
}
