//! Week after week: how often cramps came, how far that may be by luck, and the
//! counts it comes from. What is found stands above it.

use super::canvas::{Canvas, Ink, Point, track};
use super::colour::Colour;
use super::lettering::{Anchor, LEAST, Lettering};
use super::{Calendar, MARGIN, Say, WIDE, WIDTH};
use crate::words::{Text, drawn};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Weeks in their order, without gaps.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WeeklyTrend {
    pub weeks: Vec<Week>,
    /// What was found; the counts alone where it is missing, as it is in what
    /// was kept before it was drawn.
    #[serde(default)]
    pub title: Option<Text>,
    /// The slow trend in the middle of each week; none where too little is
    /// known.
    #[serde(default)]
    pub band: Vec<Share>,
}

/// The nights of one week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Week {
    /// Its first night; kept under a name from when all began on one day.
    #[serde(rename = "monday")]
    pub first: NaiveDate,
    pub cramps: usize,
    /// Nights of which anything is known.
    pub known: usize,
}

/// The part of nights with a cramp, from 0 to 1, and the interval around it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Share {
    pub best: f64,
    pub low: f64,
    pub high: f64,
}

const LEFT: f32 = 72.0;
const RIGHT: f32 = WIDTH - 10.0;
const HIGH: f32 = 160.0;
/// From one line of words to the next.
const LINE: f32 = 24.0;

impl WeeklyTrend {
    /// Nights with a cramp, and nights known, of all weeks.
    pub fn counts(&self) -> (usize, usize) {
        let weeks = || self.weeks.iter();
        (
            weeks().map(|week| week.cramps).sum(),
            weeks().map(|week| week.known).sum(),
        )
    }

    /// What was found.
    pub fn title(&self) -> Text {
        let (cramps, known) = self.counts();
        let counts = drawn::CALENDAR_COUNTS.text().with("cramps", cramps);
        let title = self.title.clone();
        title.unwrap_or_else(|| counts.with("known", known))
    }

    pub(super) fn draw(&self, canvas: &mut Canvas, say: Say) -> f32 {
        let head = Lettering::of(20.0).bold().within(WIDE);
        let mut y = 30.0 + canvas.paragraph((MARGIN, 30.0), &say(&self.title()), head);
        if !self.band.is_empty() {
            self.chart(canvas, say, y);
            y += HIGH + 20.0;
        }
        y = self.numbers(canvas, say, y + 8.0);
        let what = match self.band.is_empty() {
            true => drawn::TREND_ROWS,
            false => drawn::TREND_SURE,
        };
        let quiet = words().coloured(Colour::Quiet).within(WIDE);
        y + canvas.paragraph((MARGIN, y), &say(&what.text()), quiet)
    }

    /// The middle of a week.
    fn x(&self, place: usize) -> f32 {
        let step = (RIGHT - LEFT) / self.weeks.len().max(1) as f32;
        LEFT + (place as f32 + 0.5) * step
    }

    /// The band and its line, between no night and every night.
    fn chart(&self, canvas: &mut Canvas, say: Say, top: f32) {
        let height = |part: f64| top + HIGH * (1.0 - part as f32);
        let edge = |end: fn(&Share) -> f64| -> Vec<Point> {
            let places = self.band.iter().enumerate();
            let places: Vec<Point> = places
                .map(|(place, share)| (self.x(place), height(end(share))))
                .collect();
            wide(places)
        };
        let mut around = edge(|share| share.high);
        around.extend(edge(|share| share.low).into_iter().rev());
        let band = format!("{}Z", track(&around));
        canvas.path(&band, Ink::filled(Colour::ClearPale));
        for (part, phrase) in [
            (1.0, drawn::TREND_EVERY),
            (0.5, drawn::TREND_HALF),
            (0.0, drawn::TREND_NONE),
        ] {
            let y = height(part);
            canvas.line(&[(LEFT, y), (RIGHT, y)], Ink::drawn(Colour::Faint, 1.2));
            canvas.text((MARGIN, y + 6.0), &say(&phrase.text()), words());
        }
        canvas.line(
            &edge(|share| share.best),
            Ink::drawn(Colour::ClearEdge, 4.0),
        );
    }

    /// The counts of each week, and the dates of the first and the last.
    fn numbers(&self, canvas: &mut Canvas, say: Say, y: f32) -> f32 {
        for (row, phrase) in [drawn::TREND_CRAMPS, drawn::TREND_KNOWN]
            .into_iter()
            .enumerate()
        {
            let at = (MARGIN, y + row as f32 * LINE);
            canvas.text(at, &say(&phrase.text()), words());
        }
        for (place, week) in self.weeks.iter().enumerate() {
            let x = self.x(place);
            let number = |count: usize| say(&drawn::TREND_NUMBER.text().with("nights", count));
            if week.known > 0 {
                let bold = words().bold().centred();
                canvas.text((x, y), &number(week.cramps), bold);
            }
            let quiet = words().coloured(Colour::Quiet).centred();
            canvas.text((x, y + LINE), &number(week.known), quiet);
        }
        let y = y + 2.0 * LINE;
        let ends = [(self.weeks.first(), 0), (self.weeks.last(), 1)];
        for (week, end) in ends.into_iter().take(self.weeks.len()) {
            if let Some(week) = week {
                date(canvas, say, y, week.first, end == 1);
            }
        }
        y + 32.0
    }
}

/// Under the first week from where it begins, under the last up to its end.
fn date(canvas: &mut Canvas, say: Say, y: f32, first: NaiveDate, is_last: bool) {
    let (x, anchor) = match is_last {
        true => (RIGHT, Anchor::End),
        false => (LEFT, Anchor::Start),
    };
    let quiet = Lettering {
        anchor,
        ..words().coloured(Colour::Quiet)
    };
    let date = say(&Calendar::day_and_month(first));
    canvas.text((x, y), &date, quiet.within((RIGHT - LEFT) / 2.0));
}

/// One week alone is drawn as wide as a week, not as nothing.
fn wide(places: Vec<Point>) -> Vec<Point> {
    match places.as_slice() {
        [(x, y)] => vec![(x - 20.0, *y), (x + 20.0, *y)],
        _ => places,
    }
}

fn words() -> Lettering {
    Lettering::of(LEAST).within(LEFT - MARGIN - 2.0)
}
