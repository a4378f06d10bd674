//! A test by lot: each of its evenings in order, a row for each week. What its
//! nights say together is a picture of its own.
//!
//! With is a square and without is a disc, so that the lot can be read without
//! any colour. An evening that does not count has neither.

use super::canvas::{Canvas, Ink, Point};
use super::colour::Colour;
use super::lettering::{LEAST, Lettering};
use super::{Calendar, Link, MARGIN, NightCount, Say, WIDE, WIDTH};
use crate::words::drawn;
use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

/// One test.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ByLot {
    /// Its nights with the habit and without it.
    pub link: Link,
    /// The evening of the first lot.
    pub first: NaiveDate,
    /// From the first lot to the last, without gaps.
    pub evenings: Vec<LotEvening>,
    /// The first column.
    #[serde(default = "monday")]
    pub week_starts: Weekday,
}

/// Where it was not kept, all weeks began so.
fn monday() -> Weekday {
    Weekday::Mon
}

/// What the lot said, and what came of the night.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LotEvening {
    With(NightTold),
    Without(NightTold),
    /// Its lot did not arrive, or the person took it out.
    LeftOut,
    /// No lot was drawn.
    NoLot,
}

/// What the person told of a night.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NightTold {
    Cramp,
    Clear,
    Nothing,
}

/// Where the evenings begin, right of the date of their week, if that is no longer.
const LEFT: f32 = 76.0;
/// From one week to the next: twelve weeks and a piece fit.
const LINE: f32 = 20.5;
const SIDE: f32 = 15.0;
const TOP: f32 = 122.0;

impl ByLot {
    pub(super) fn draw(&self, canvas: &mut Canvas, say: Say) -> f32 {
        let before = self.first.weekday().days_since(self.week_starts) as usize;
        let weeks = (before + self.evenings.len()).div_ceil(7);
        let firsts = (0..weeks).map(|week| (week * 7).saturating_sub(before));
        let dates: Vec<String> = firsts
            .map(|place| say(&Calendar::day_and_month(self.date(place))))
            .collect();
        let quiet = words().coloured(Colour::Quiet);
        let widest = dates.iter().map(|date| quiet.width(date));
        let left = widest.fold(LEFT - MARGIN - 2.0, f32::max) + MARGIN + 2.0;
        let column = |place: usize| {
            let pitch = (WIDTH - MARGIN - left) / 7.0;
            left + (place as f32 + 0.5) * pitch
        };
        self.head(canvas, say);
        self.weekdays(canvas, say, column);
        for (place, evening) in self.evenings.iter().enumerate() {
            let (week, weekday) = ((before + place) / 7, (before + place) % 7);
            let middle = TOP + (week as f32 + 0.5) * LINE;
            mark(canvas, (column(weekday), middle), *evening);
            if place == 0 || weekday == 0 {
                canvas.text((MARGIN, middle + 6.5), &dates[week], quiet);
            }
        }
        legend(canvas, say, TOP + weeks as f32 * LINE + 24.0) + 14.0
    }

    /// The evening so many days after the first.
    pub fn date(&self, place: usize) -> NaiveDate {
        let days = Days::new(place.try_into().unwrap_or(0));
        self.first.checked_add_days(days).unwrap_or(self.first)
    }

    fn head(&self, canvas: &mut Canvas, say: Say) {
        let head = Lettering::of(22.0).bold().within(WIDE);
        canvas.text((MARGIN, 32.0), &say(&self.link.name), head);
        for (row, phrase, nights) in [
            (0.0, drawn::LOT_WITH, self.link.exposed),
            (1.0, drawn::LOT_WITHOUT, self.link.unexposed),
        ] {
            counts(canvas, say, 58.0 + row * 23.0, &say(&phrase.text()), nights);
        }
        for (x, shape) in [(MARGIN + 8.0, true), (MARGIN + 8.0, false)] {
            let y = if shape { 52.0 } else { 75.0 };
            shape_of(canvas, (x, y), shape, NightTold::Cramp);
        }
    }

    fn weekdays(&self, canvas: &mut Canvas, say: Say, column: impl Fn(usize) -> f32) {
        let wide = column(1) - column(0) + 2.0;
        let quiet = words().coloured(Colour::Quiet).centred().within(wide);
        let days = std::iter::successors(Some(self.week_starts), |day| Some(day.succ()));
        for (place, day) in days.take(7).enumerate() {
            let name = say(&Calendar::in_short(day));
            canvas.text((column(place), TOP - 8.0), &name, quiet);
        }
    }
}

/// "with it: 3 of 21 nights"
fn counts(canvas: &mut Canvas, say: Say, y: f32, label: &str, nights: NightCount) {
    let counts = drawn::LINK_OF.text().with("cramps", nights.cramps);
    let counts = say(&counts.with("nights", nights.nights));
    let bold = words().bold().at_end().within(WIDE * 0.3);
    let room = WIDE - 24.0 - bold.width(&counts) - 8.0;
    canvas.text((MARGIN + 24.0, y), label, words().within(room));
    canvas.text((WIDTH - MARGIN, y), &counts, bold);
}

fn words() -> Lettering {
    Lettering::of(LEAST).within(WIDE)
}

fn mark(canvas: &mut Canvas, (x, middle): Point, evening: LotEvening) {
    match evening {
        LotEvening::With(told) => shape_of(canvas, (x, middle), true, told),
        LotEvening::Without(told) => shape_of(canvas, (x, middle), false, told),
        LotEvening::LeftOut => {
            let (arm, ink) = (4.5, Ink::drawn(Colour::Quiet, 2.0));
            canvas.line(&[(x - arm, middle - arm), (x + arm, middle + arm)], ink);
            canvas.line(&[(x - arm, middle + arm), (x + arm, middle - arm)], ink);
        }
        LotEvening::NoLot => canvas.circle((x, middle), 2.5, Ink::filled(Colour::Quiet)),
    }
}

/// A square with the habit, a disc without it.
fn shape_of(canvas: &mut Canvas, centre: Point, with: bool, told: NightTold) {
    let ink = match told {
        NightTold::Cramp => Ink::filled(Colour::Cramp),
        NightTold::Clear => Ink::filled(Colour::Clear).edged(Colour::ClearEdge, 1.5),
        NightTold::Nothing => Ink::drawn(Colour::Quiet, 1.5).dashed(3.0),
    };
    match with {
        true => {
            let at = (centre.0 - SIDE / 2.0, centre.1 - SIDE / 2.0);
            canvas.rect(at, (SIDE, SIDE), 1.0, ink);
        }
        false => canvas.circle(centre, SIDE / 2.0, ink),
    }
}

/// What the shapes mean, in two columns.
fn legend(canvas: &mut Canvas, say: Say, y: f32) -> f32 {
    let column = WIDE / 2.0;
    let entries = [
        (
            LotEvening::With(NightTold::Cramp),
            drawn::LEGEND_CRAMP_NIGHT,
        ),
        (
            LotEvening::With(NightTold::Clear),
            drawn::LEGEND_CLEAR_NIGHT,
        ),
        (
            LotEvening::Without(NightTold::Nothing),
            drawn::LEGEND_UNKNOWN,
        ),
        (LotEvening::LeftOut, drawn::LOT_LEFT_OUT),
        (LotEvening::NoLot, drawn::LOT_NONE),
    ];
    let mut last = y;
    for (number, (evening, phrase)) in entries.into_iter().enumerate() {
        let left = MARGIN + (number % 2) as f32 * column;
        last = y + (number / 2) as f32 * 24.0;
        mark(canvas, (left + SIDE / 2.0, last - 6.0), evening);
        let words = words().coloured(Colour::Quiet).within(column - SIDE - 12.0);
        canvas.text((left + SIDE + 8.0, last), &say(&phrase.text()), words);
    }
    last
}
