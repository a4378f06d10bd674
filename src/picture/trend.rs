//! Week after week: of the nights that are known, how many had a cramp, and how
//! far that may be by chance.

use super::canvas::{Canvas, Ink};
use super::colour::Colour;
use super::drawing::Drawing;
use super::lettering::Lettering;
use super::{Calendar, Say, WIDTH};
use crate::words::{Text, drawn};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Weeks in their order, without gaps.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WeeklyTrend {
    pub weeks: Vec<Week>,
}

/// The nights of one week.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Week {
    pub monday: NaiveDate,
    pub cramps: usize,
    /// Nights of which anything is known.
    pub known: usize,
    /// `None` where nothing is known.
    pub share: Option<Share>,
}

/// The part of nights with a cramp, from 0 to 1, and the interval around it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Share {
    pub best: f64,
    pub low: f64,
    pub high: f64,
}

const LEFT: f32 = 70.0;
const RIGHT: f32 = WIDTH - 14.0;
const TOP: f32 = 92.0;
const HIGH: f32 = 190.0;

impl WeeklyTrend {
    /// With so few nights known, a week is drawn as unsure.
    pub const UNSURE_UP_TO: usize = 3;

    /// Nights with a cramp, and nights known, of all weeks.
    pub fn counts(&self) -> (usize, usize) {
        let weeks = || self.weeks.iter();
        (
            weeks().map(|week| week.cramps).sum(),
            weeks().map(|week| week.known).sum(),
        )
    }

    pub(super) fn draw(&self, say: Say) -> Drawing {
        let mut canvas = Canvas::new(WIDTH);
        self.head(&mut canvas, say);
        frame(&mut canvas, say);
        for (place, week) in self.weeks.iter().enumerate() {
            self.week(&mut canvas, say, place, week);
        }
        let under = Lettering::of(12.0)
            .coloured(Colour::Quiet)
            .within(LEFT - 18.0);
        for (number, phrase) in [drawn::TREND_CRAMPS, drawn::TREND_KNOWN]
            .into_iter()
            .enumerate()
        {
            let y = TOP + HIGH + 22.0 + number as f32 * 17.0;
            canvas.text((14.0, y), &say(&phrase.text()), under);
        }
        let bottom = legend(&mut canvas, say, TOP + HIGH + 84.0);
        canvas.finish(bottom + 20.0)
    }

    fn head(&self, canvas: &mut Canvas, say: Say) {
        let wide = WIDTH - 28.0;
        let head = Lettering::of(18.0).bold().within(wide);
        canvas.text((14.0, 30.0), &say(&drawn::TREND_HEAD.text()), head);
        let (cramps, known) = self.counts();
        let counts = drawn::CALENDAR_COUNTS.text().with("cramps", cramps);
        let counts = say(&counts.with("known", known));
        canvas.text((14.0, 52.0), &counts, Lettering::of(14.0).within(wide));
    }

    /// The dot, its interval, the counts below, and now and then the date.
    fn week(&self, canvas: &mut Canvas, say: Say, place: usize, week: &Week) {
        let step = (RIGHT - LEFT) / self.weeks.len().max(1) as f32;
        let x = LEFT + (place as f32 + 0.5) * step;
        if let Some(share) = week.share {
            mark(canvas, x, share, week.known > WeeklyTrend::UNSURE_UP_TO);
        }
        let number = |count: usize| say(&drawn::TREND_NUMBER.text().with("nights", count));
        let bold = Lettering::of(12.0).bold().centred();
        let quiet = Lettering::of(12.0).coloured(Colour::Quiet).centred();
        let below = TOP + HIGH + 22.0;
        match week.known {
            0 => canvas.text((x, below + 17.0), &say(&drawn::TREND_NOTHING.text()), quiet),
            known => {
                canvas.text((x, below), &number(week.cramps), bold);
                canvas.text((x, below + 17.0), &number(known), quiet);
            }
        }
        if (self.weeks.len() - 1 - place).is_multiple_of(3) {
            let date = say(&Calendar::day_and_month(week.monday));
            let lettering = Lettering::of(11.0).coloured(Colour::Quiet).centred();
            canvas.text((x, below + 36.0), &date, lettering.within(step * 2.4));
        }
    }
}

fn height(part: f64) -> f32 {
    TOP + HIGH * (1.0 - part as f32)
}

/// The lines of no night, half of the nights and every night.
fn frame(canvas: &mut Canvas, say: Say) {
    let lettering = Lettering::of(12.0).within(LEFT - 18.0);
    for (part, phrase) in [
        (1.0, drawn::TREND_EVERY),
        (0.5, drawn::TREND_HALF),
        (0.0, drawn::TREND_NONE),
    ] {
        let y = height(part);
        canvas.line(&[(LEFT, y), (RIGHT, y)], Ink::drawn(Colour::Faint, 1.0));
        canvas.text((14.0, y + 4.0), &say(&phrase.text()), lettering);
    }
}

fn mark(canvas: &mut Canvas, x: f32, share: Share, is_sure: bool) {
    let ends = [(x, height(share.low)), (x, height(share.high))];
    match is_sure {
        true => {
            canvas.line(&ends, Ink::drawn(Colour::ClearPale, 9.0));
            canvas.circle((x, height(share.best)), 5.5, Ink::filled(Colour::Strong));
        }
        false => {
            canvas.line(&ends, Ink::drawn(Colour::Unsure, 1.6).dashed(4.0));
            let ring = Ink::filled(Colour::Ground).edged(Colour::Unsure, 2.0);
            canvas.circle((x, height(share.best)), 5.0, ring);
        }
    }
}

fn legend(canvas: &mut Canvas, say: Say, y: f32) -> f32 {
    let words = Lettering::of(12.0).within(WIDTH - 60.0);
    let rows: [(bool, Text); 2] = [
        (true, drawn::TREND_SURE.text()),
        (
            false,
            drawn::TREND_UNSURE
                .text()
                .with("nights", WeeklyTrend::UNSURE_UP_TO),
        ),
    ];
    let mut y = y;
    for (is_sure, text) in rows {
        let (middle, x) = (y - 4.0, 26.0);
        let ends = [(x - 10.0, middle), (x + 10.0, middle)];
        match is_sure {
            true => {
                canvas.line(&ends, Ink::drawn(Colour::ClearPale, 9.0));
                canvas.circle((x, middle), 5.5, Ink::filled(Colour::Strong));
            }
            false => {
                canvas.line(&ends, Ink::drawn(Colour::Unsure, 1.6).dashed(4.0));
                let ring = Ink::filled(Colour::Ground).edged(Colour::Unsure, 2.0);
                canvas.circle((x, middle), 5.0, ring);
            }
        }
        y += canvas.paragraph((46.0, y), &say(&text), words) + 5.0;
    }
    y - 16.0
}
