//! What goes with the cramps: the nights with something and those without, and
//! how much it changes.
//!
//! Both sorts of nights are bars of one width, so that their shares can be
//! compared, cut into nights where there is room. What is not sure enough to be
//! said is grey, and its bar always reaches "no change". What was plainly counted
//! stands beside the guess, with a line on why they differ.

use super::canvas::{Canvas, Ink, track};
use super::colour::Colour;
use super::lettering::{LEAST, Lettering};
use super::{MARGIN, Say, WIDE, WIDTH};
use crate::words::{Text, drawn};
use serde::{Deserialize, Serialize};

/// One exposure or habit, weighed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Link {
    pub name: Text,
    /// What is said of it, in a sentence.
    pub verdict: Text,
    pub exposed: NightCount,
    pub unexposed: NightCount,
    /// `None` where it is too early for any.
    pub change: Option<RateChange>,
    /// How sure, in tenths, where that is to be said.
    pub sure: Option<u8>,
}

/// Nights of one sort, and those with a cramp among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NightCount {
    pub cramps: usize,
    pub nights: usize,
}

/// More nights with a cramp in 100, or fewer where below zero: the best guess,
/// and the ends of an interval around it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct RateChange {
    pub best: f64,
    pub low: f64,
    pub high: f64,
    /// Whether it is a claim, and no hint or less.
    pub is_claimed: bool,
}

impl NightCount {
    /// Nights with a cramp in 100 of these; `None` without any.
    fn in_100(self) -> Option<f64> {
        (self.nights > 0).then(|| 100.0 * self.cramps as f64 / self.nights as f64)
    }
}

impl RateChange {
    /// As it is shown: what is not claimed reaches zero, since up to one
    /// interval in fifteen misses it by luck.
    pub fn shown(self) -> Self {
        match self.is_claimed {
            true => self,
            false => RateChange {
                low: self.low.min(0.0),
                high: self.high.max(0.0),
                ..self
            },
        }
    }

    /// "Best guess, in 100 nights: 24 more ..."
    pub fn in_words(self) -> Text {
        let shown = self.shown();
        let text = drawn::LINK_CHANGE.text().with("best", nights(shown.best));
        text.with("low", nights(shown.low))
            .with("high", nights(shown.high))
    }

    fn colour(self) -> Colour {
        match (self.is_claimed, self.best > 0.0) {
            (false, _) => Colour::Unsure,
            (true, true) => Colour::More,
            (true, false) => Colour::ClearEdge,
        }
    }
}

/// "24 more", "3 fewer" or "no more and no fewer".
fn nights(change: f64) -> Text {
    let whole = change.abs().round() as u32;
    let phrase = match (whole, change > 0.0) {
        (0, _) => return drawn::LINK_NO_CHANGE.text(),
        (_, true) => drawn::LINK_MORE,
        (_, false) => drawn::LINK_FEWER,
    };
    phrase.text().with("nights", whole)
}

/// From one line of words to the next.
const LINE: f32 = 24.0;
const BAR_HIGH: f32 = 18.0;
/// A night is cut off from the next one where it is at least so wide.
const CUT_FROM: f32 = 3.0;
/// Nights in 100 at either end of the axis: the first that holds everything.
const AXES: [f64; 2] = [50.0, 100.0];
const DOTS: u8 = 10;

impl Link {
    pub(super) fn draw(&self, canvas: &mut Canvas, say: Say) -> f32 {
        let head = Lettering::of(22.0).bold().within(WIDE);
        let mut y = 32.0 + canvas.paragraph((MARGIN, 32.0), &say(&self.name), head);
        y += canvas.paragraph((MARGIN, y), &say(&self.verdict), words()) + 8.0;
        for (nights, phrase) in [
            (self.exposed, drawn::LINK_WITH),
            (self.unexposed, drawn::LINK_WITHOUT),
        ] {
            y = row(canvas, say, y, nights, &phrase.text()) + LINE;
        }
        y = key(canvas, say, y);
        if let Some(change) = self.change {
            y = self.weighed(canvas, say, y + 32.0, change.shown());
        }
        if let Some(sure) = self.sure {
            y = dots(canvas, say, y + 30.0, sure.min(DOTS));
        }
        y + 14.0
    }

    /// The plain difference, in 100 nights. Nothing is weighed in it.
    pub fn counted(&self) -> Option<f64> {
        Some(self.exposed.in_100()? - self.unexposed.in_100()?)
    }

    /// The guess, and what was counted where that is another number.
    pub fn in_words(&self) -> Vec<Text> {
        let Some(change) = self.change else {
            return Vec::new();
        };
        let counted = self.counted().map(|counted| {
            let counted = drawn::LINK_COUNTED.text().with("counted", nights(counted));
            [Some(counted), self.why_not_as_counted()]
        });
        let counted = counted.into_iter().flatten().flatten();
        [change.in_words()].into_iter().chain(counted).collect()
    }

    /// Why the guess is another number than the count.
    fn why_not_as_counted(&self) -> Option<Text> {
        let (guess, counted) = (self.change?.best, self.counted()?);
        let is_nearer = guess.abs() < counted.abs() && guess * counted >= 0.0;
        match (guess.round() == counted.round(), is_nearer) {
            (true, _) => None,
            (false, true) => Some(drawn::LINK_PULLED.text()),
            (false, false) => Some(drawn::LINK_WEIGHED.text()),
        }
    }

    fn weighed(&self, canvas: &mut Canvas, say: Say, y: f32, change: RateChange) -> f32 {
        let y = y + canvas.paragraph((MARGIN, y), &say(&change.in_words()), words());
        let y = axis(canvas, say, y, change, self.counted());
        let Some(why) = self.why_not_as_counted() else {
            return y;
        };
        let y = y + 30.0;
        y + canvas.paragraph((MARGIN, y), &say(&why), words().coloured(Colour::Quiet)) - LINE
    }
}

fn words() -> Lettering {
    Lettering::of(LEAST).within(WIDE)
}

/// A label, the counts at the right, and under them a bar of all nights, those
/// with a cramp first. Returns where it ends.
fn row(canvas: &mut Canvas, say: Say, y: f32, nights: NightCount, label: &Text) -> f32 {
    let counts = drawn::LINK_OF.text().with("cramps", nights.cramps);
    let counts = say(&counts.with("nights", nights.nights));
    canvas.text((MARGIN, y), &say(label), words().within(WIDE * 0.62));
    let bold = Lettering::of(20.0).bold().at_end().within(WIDE * 0.36);
    canvas.text((WIDTH - MARGIN, y), &counts, bold);
    bar(canvas, y + 8.0, nights);
    y + 8.0 + BAR_HIGH
}

fn bar(canvas: &mut Canvas, top: f32, nights: NightCount) {
    let whole = (WIDE, BAR_HIGH);
    canvas.rect((MARGIN, top), whole, 0.0, Ink::filled(Colour::ClearPale));
    if nights.nights == 0 {
        return;
    }
    let a_night = WIDE / nights.nights as f32;
    let cramps = nights.cramps.min(nights.nights) as f32 * a_night;
    let cramp = Ink::filled(Colour::Cramp);
    canvas.rect((MARGIN, top), (cramps, BAR_HIGH), 0.0, cramp);
    if a_night >= CUT_FROM {
        for night in 1..nights.nights {
            let x = MARGIN + night as f32 * a_night - 0.5;
            canvas.rect((x, top), (1.0, BAR_HIGH), 0.0, Ink::filled(Colour::Ground));
        }
    }
}

/// What the two parts of a bar mean.
fn key(canvas: &mut Canvas, say: Say, y: f32) -> f32 {
    let lettering = words().coloured(Colour::Quiet).within(WIDE / 2.0 - 26.0);
    let side = 15.0;
    for (left, phrase, colour) in [
        (MARGIN, drawn::LEGEND_CRAMP_NIGHT, Colour::Cramp),
        (WIDTH / 2.0, drawn::LEGEND_CLEAR_NIGHT, Colour::ClearPale),
    ] {
        canvas.rect(
            (left, y - side + 1.0),
            (side, side),
            0.0,
            Ink::filled(colour),
        );
        canvas.text((left + 22.0, y), &say(&phrase.text()), lettering);
    }
    y
}

/// The change on an axis from fewer to more, with a line where nothing changes
/// and a mark where the plain count is. Returns the last line of its words.
fn axis(canvas: &mut Canvas, say: Say, y: f32, change: RateChange, counted: Option<f64>) -> f32 {
    let shown = [change.low, change.best, change.high].into_iter();
    let furthest = shown
        .chain(counted)
        .fold(0.0, |most: f64, one| most.max(one.abs()));
    let end = AXES
        .into_iter()
        .find(|axis| furthest <= *axis)
        .unwrap_or(100.0);
    let at = |nights: f64| {
        let part = (nights.clamp(-end, end) + end) / (2.0 * end);
        MARGIN + 10.0 + part as f32 * (WIDE - 20.0)
    };
    let middle = y + 36.0;
    let faint = Ink::drawn(Colour::Faint, 2.0);
    canvas.line(&[(at(-end), middle), (at(end), middle)], faint);
    for tick in [-1.0, -0.5, 0.5, 1.0] {
        let x = at(end * tick);
        canvas.line(&[(x, middle - 7.0), (x, middle + 7.0)], faint);
    }
    let (zero, ink) = (at(0.0), Ink::drawn(Colour::Ink, 2.5));
    canvas.line(&[(zero, middle - 12.0), (zero, middle + 16.0)], ink);
    let bar = Ink::drawn(change.colour(), 8.0);
    canvas.line(&[(at(change.low), middle), (at(change.high), middle)], bar);
    if let Some(counted) = counted {
        tick(canvas, say, (at(counted), middle), counted);
    }
    let dot = Ink::filled(change.colour()).edged(Colour::Ground, 2.5);
    canvas.circle((at(change.best), middle), 10.0, dot);
    ends(canvas, say, middle + 33.0, end)
}

/// What was counted, above the axis and kept inside of the picture.
fn tick(canvas: &mut Canvas, say: Say, (x, middle): (f32, f32), counted: f64) {
    let corners = [
        (x - 8.0, middle - 18.0),
        (x + 8.0, middle - 18.0),
        (x, middle - 5.0),
    ];
    canvas.path(&format!("{}Z", track(&corners)), Ink::filled(Colour::Ink));
    let label = drawn::LINK_COUNTED_HERE
        .text()
        .with("counted", nights(counted));
    let label = say(&label);
    let lettering = words().centred();
    let half = lettering.width(&label).min(WIDE) / 2.0;
    let x = x.clamp(MARGIN + half, WIDTH - MARGIN - half);
    canvas.text((x, middle - 24.0), &label, lettering);
}

/// Which way is which, and how far the axis goes. Returns the last baseline.
fn ends(canvas: &mut Canvas, say: Say, y: f32, end: f64) -> f32 {
    let half = words().within(WIDE / 2.0 - 6.0);
    let [fewer, more] = [-end, end].map(|end| say(&nights(end)));
    let same = say(&drawn::LINK_SAME.text());
    let beside = half.width(&fewer).max(half.width(&more)) + half.width(&same) / 2.0;
    // Above the ends, where it would reach into them.
    let up = match beside + 8.0 < WIDE / 2.0 {
        true => 0.0,
        false => 23.0,
    };
    canvas.text((MARGIN, y + up), &fewer, half.coloured(Colour::ClearEdge));
    canvas.text((WIDTH / 2.0, y), &same, half.centred());
    let at_end = half.at_end().coloured(Colour::More);
    canvas.text((WIDTH - MARGIN, y + up), &more, at_end);
    y + up
}

/// How sure, as dots out of ten.
fn dots(canvas: &mut Canvas, say: Say, y: f32, filled: u8) -> f32 {
    let label = say(&drawn::LINK_SURE_OF.text().with("sure", filled));
    canvas.text((MARGIN, y), &label, words().bold());
    let beside = WIDE - f32::from(DOTS) * 18.0 - 4.0;
    let y = match words().bold().width(&label) <= beside {
        true => y,
        false => y + 24.0,
    };
    for dot in 0..DOTS {
        let ink = match dot < filled {
            true => Ink::filled(Colour::Ink),
            false => Ink::drawn(Colour::Ink, 1.5),
        };
        let x = WIDTH - MARGIN - 7.0 - f32::from(DOTS - 1 - dot) * 18.0;
        canvas.circle((x, y - 6.0), 6.5, ink);
    }
    y
}
