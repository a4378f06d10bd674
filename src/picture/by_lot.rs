//! A test by lot: what its nights say together, and each of its evenings in
//! order.
//!
//! With is above the line and without is below it, so that the lot can be read
//! without any colour. An evening that does not count has no square.

use super::canvas::{Canvas, Ink, Point};
use super::colour::Colour;
use super::drawing::Drawing;
use super::lettering::Lettering;
use super::{Calendar, Link, Say, WIDTH};
use crate::words::drawn;
use chrono::{Days, NaiveDate};
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

const MARGIN: f32 = 16.0;
/// Where the evenings begin, right of what the two rows are called.
const LEFT: f32 = 68.0;
/// Evenings in a line; whole weeks.
const IN_A_LINE: usize = 21;
const PITCH: f32 = (WIDTH - MARGIN - LEFT) / IN_A_LINE as f32;
const SIDE: f32 = PITCH - 2.5;
/// From one line of evenings to the next.
const LINE: f32 = 54.0;

impl ByLot {
    pub(super) fn draw(&self, say: Say) -> Drawing {
        let mut canvas = Canvas::new(WIDTH);
        let y = self.link.draw_nights(&mut canvas, say, 30.0);
        let y = self.in_order(&mut canvas, say, y);
        let bottom = self.link.draw_weighed(&mut canvas, say, y);
        canvas.finish(bottom)
    }

    /// The evening so many days after the first.
    pub fn date(&self, place: usize) -> NaiveDate {
        let days = Days::new(place.try_into().unwrap_or(0));
        self.first.checked_add_days(days).unwrap_or(self.first)
    }

    fn in_order(&self, canvas: &mut Canvas, say: Say, y: f32) -> f32 {
        let head = Lettering::of(14.0).bold().within(WIDTH - 2.0 * MARGIN);
        canvas.text((MARGIN, y), &say(&drawn::LOT_EVENINGS.text()), head);
        let mut middle = y + 42.0;
        for (number, evenings) in self.evenings.chunks(IN_A_LINE).enumerate() {
            self.line(canvas, say, middle, number * IN_A_LINE, evenings);
            middle += LINE;
        }
        legend(canvas, say, middle - LINE + 36.0) + 30.0
    }

    /// Three weeks, each under the date that it begins on.
    fn line(
        &self,
        canvas: &mut Canvas,
        say: Say,
        middle: f32,
        first: usize,
        evenings: &[LotEvening],
    ) {
        let quiet = Lettering::of(12.0).coloured(Colour::Quiet);
        for (phrase, y) in [(drawn::LOT_WITH, -4.0), (drawn::LOT_WITHOUT, 12.0)] {
            let at = (MARGIN, middle + y);
            canvas.text(at, &say(&phrase.text()), quiet.within(LEFT - MARGIN - 6.0));
        }
        let right = LEFT + evenings.len() as f32 * PITCH;
        let ends = [(LEFT, middle), (right, middle)];
        canvas.line(&ends, Ink::drawn(Colour::Faint, 1.0));
        for (place, evening) in evenings.iter().enumerate() {
            let x = LEFT + place as f32 * PITCH;
            mark(canvas, (x + PITCH / 2.0, middle), *evening);
            if place.is_multiple_of(7) {
                let date = say(&Calendar::day_and_month(self.date(first + place)));
                canvas.text((x, middle - 18.0), &date, quiet.within(7.0 * PITCH - 6.0));
                let tick = [(x, middle - 15.0), (x, middle + 14.0)];
                canvas.line(&tick, Ink::drawn(Colour::Faint, 1.0));
            }
        }
    }
}

/// One evening, on the line that its place is on.
fn mark(canvas: &mut Canvas, (x, middle): Point, evening: LotEvening) {
    match evening {
        LotEvening::With(told) => square(canvas, (x, middle - 1.5 - SIDE / 2.0), told),
        LotEvening::Without(told) => square(canvas, (x, middle + 1.5 + SIDE / 2.0), told),
        LotEvening::LeftOut => {
            let (arm, ink) = (3.0, Ink::drawn(Colour::Quiet, 1.6));
            canvas.line(&[(x - arm, middle - arm), (x + arm, middle + arm)], ink);
            canvas.line(&[(x - arm, middle + arm), (x + arm, middle - arm)], ink);
        }
        LotEvening::NoLot => canvas.circle((x, middle), 2.0, Ink::filled(Colour::Quiet)),
    }
}

fn square(canvas: &mut Canvas, centre: Point, told: NightTold) {
    let at = (centre.0 - SIDE / 2.0, centre.1 - SIDE / 2.0);
    let ink = match told {
        NightTold::Cramp => Ink::filled(Colour::Strong),
        NightTold::Clear => Ink::filled(Colour::Clear).edged(Colour::ClearEdge, 1.0),
        NightTold::Nothing => Ink::drawn(Colour::Quiet, 1.0).dashed(2.0),
    };
    canvas.rect(at, (SIDE, SIDE), 1.5, ink);
}

/// What is not in the key of the nights.
fn legend(canvas: &mut Canvas, say: Say, y: f32) -> f32 {
    let column = (WIDTH - 2.0 * MARGIN) / 3.0;
    let words = Lettering::of(12.0).coloured(Colour::Quiet);
    let middle = y - 4.0;
    square(canvas, (MARGIN + SIDE / 2.0, middle), NightTold::Nothing);
    for (number, evening) in [(1.0, LotEvening::LeftOut), (2.0, LotEvening::NoLot)] {
        let x = MARGIN + number * column + SIDE / 2.0;
        mark(canvas, (x, middle), evening);
    }
    for (number, phrase) in [
        (0.0, drawn::LEGEND_UNKNOWN),
        (1.0, drawn::LOT_LEFT_OUT),
        (2.0, drawn::LOT_NONE),
    ] {
        let at = (MARGIN + number * column + SIDE + 6.0, y);
        let words = words.within(column - SIDE - 12.0);
        canvas.text(at, &say(&phrase.text()), words);
    }
    y
}
