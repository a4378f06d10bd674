//! What goes with the cramps: the nights with something and those without, and
//! how much it changes.
//!
//! Nights are drawn one by one, so that they can be counted. What is not sure
//! enough to be said is grey, and its bar always reaches "no change".

use super::canvas::{Canvas, Ink, Point, short};
use super::colour::Colour;
use super::drawing::Drawing;
use super::lettering::Lettering;
use super::{Say, WIDTH};
use crate::words::{Text, drawn};
use serde::{Deserialize, Serialize};
use std::fmt::Write;

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

    /// "Best guess, in 100 nights: 24 more with a cramp ..."
    pub fn in_words(self) -> Text {
        let shown = self.shown();
        let text = drawn::LINK_CHANGE.text().with("best", nights(shown.best));
        text.with("low", nights(shown.low))
            .with("high", nights(shown.high))
    }

    fn colour(self) -> Colour {
        match (self.is_claimed, self.best > 0.0) {
            (false, _) => Colour::Unsure,
            (true, true) => Colour::Medium,
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

const MARGIN: f32 = 16.0;
const WIDE: f32 = WIDTH - 2.0 * MARGIN;
/// From one square to the next: the largest at which all nights fit.
const PITCHES: [f32; 6] = [13.0, 11.0, 9.0, 7.0, 5.0, 3.0];
/// What all squares may take of the height.
const SQUARES_HIGH: f32 = 150.0;
/// Nights in 100 at either end of the axis.
const AXIS: f64 = 50.0;
const DOTS: u8 = 10;

impl Link {
    pub(super) fn draw(&self, say: Say) -> Drawing {
        let mut canvas = Canvas::new(WIDTH);
        let y = self.draw_nights(&mut canvas, say, 30.0);
        let bottom = self.draw_weighed(&mut canvas, say, y);
        canvas.finish(bottom)
    }

    /// What it is, what is said of it, and its nights, from `top` on; returns
    /// where the next begins.
    pub(super) fn draw_nights(&self, canvas: &mut Canvas, say: Say, top: f32) -> f32 {
        let head = Lettering::of(18.0).bold().within(WIDE);
        let mut y = top + canvas.paragraph((MARGIN, top), &say(&self.name), head);
        let verdict = Lettering::of(14.0).within(WIDE);
        y += canvas.paragraph((MARGIN, y), &say(&self.verdict), verdict) + 10.0;
        let pitch = pitch(&[self.exposed.nights, self.unexposed.nights]);
        for (nights, phrase) in [
            (self.exposed, drawn::LINK_WITH),
            (self.unexposed, drawn::LINK_WITHOUT),
        ] {
            y = row(canvas, say, y, pitch, nights, &phrase.text()) + 18.0;
        }
        key(canvas, say, y - 2.0) + 26.0
    }

    /// How much it changes and how sure that is; returns where it ends.
    pub(super) fn draw_weighed(&self, canvas: &mut Canvas, say: Say, top: f32) -> f32 {
        let mut y = top;
        if let Some(change) = self.change {
            y = axis(canvas, say, y, change.shown()) + 12.0;
        }
        if let Some(sure) = self.sure {
            y = dots(canvas, say, y + 6.0, sure.min(DOTS)) + 12.0;
        }
        y
    }
}

fn pitch(rows: &[usize]) -> f32 {
    let high = |pitch: f32| -> f32 {
        let lines = rows.iter().map(|nights| nights.div_ceil(in_a_line(pitch)));
        lines.sum::<usize>() as f32 * pitch
    };
    let fits = PITCHES
        .into_iter()
        .find(|pitch| high(*pitch) <= SQUARES_HIGH);
    fits.unwrap_or(PITCHES[PITCHES.len() - 1])
}

fn in_a_line(pitch: f32) -> usize {
    (WIDE / pitch) as usize
}

/// A label, the counts at the right, and under them a square a night, those
/// with a cramp first. Returns where it ends.
fn row(canvas: &mut Canvas, say: Say, y: f32, pitch: f32, nights: NightCount, label: &Text) -> f32 {
    let counts = drawn::LINK_OF.text().with("cramps", nights.cramps);
    let counts = say(&counts.with("nights", nights.nights));
    canvas.text(
        (MARGIN, y),
        &say(label),
        Lettering::of(14.0).within(WIDE * 0.66),
    );
    let bold = Lettering::of(15.0).bold().at_end().within(WIDE * 0.32);
    canvas.text((WIDTH - MARGIN, y), &counts, bold);
    let top = y + 8.0;
    let place = |night: usize| {
        let (line, column) = (night / in_a_line(pitch), night % in_a_line(pitch));
        (MARGIN + column as f32 * pitch, top + line as f32 * pitch)
    };
    let side = pitch * 0.8;
    let clear = (nights.cramps..nights.nights).map(place);
    canvas.path(&squares(clear, side), clear_ink(pitch));
    let cramps = (0..nights.cramps.min(nights.nights)).map(place);
    canvas.path(&squares(cramps, side), Ink::filled(Colour::Strong));
    top + nights.nights.div_ceil(in_a_line(pitch)).max(1) as f32 * pitch
}

/// Small squares have no room for an edge.
fn clear_ink(pitch: f32) -> Ink {
    match pitch > 6.0 {
        true => Ink::filled(Colour::Clear).edged(Colour::ClearEdge, 1.0),
        false => Ink::filled(Colour::ClearPale),
    }
}

/// One path for all of them, which is drawn faster than each by itself.
fn squares(places: impl Iterator<Item = Point>, side: f32) -> String {
    let side = short(side);
    let mut path = String::from("M0 0");
    for (x, y) in places {
        let _ = write!(path, "M{} {}h{side}v{side}h-{side}z", short(x), short(y));
    }
    path
}

/// What the squares mean.
fn key(canvas: &mut Canvas, say: Say, y: f32) -> f32 {
    let lettering = Lettering::of(12.0).coloured(Colour::Quiet).within(130.0);
    let side = 10.0;
    for (left, phrase, ink) in [
        (
            MARGIN,
            drawn::LEGEND_CRAMP_NIGHT,
            Ink::filled(Colour::Strong),
        ),
        (MARGIN + 165.0, drawn::LEGEND_CLEAR_NIGHT, clear_ink(13.0)),
    ] {
        canvas.rect((left, y - side + 1.0), (side, side), 0.0, ink);
        canvas.text((left + 16.0, y), &say(&phrase.text()), lettering);
    }
    y
}

/// The change on an axis from fewer to more, with a line where nothing changes.
fn axis(canvas: &mut Canvas, say: Say, y: f32, change: RateChange) -> f32 {
    let head = Lettering::of(14.0).bold().within(WIDE);
    canvas.text((MARGIN, y), &say(&drawn::LINK_AXIS.text()), head);
    let middle = y + 30.0;
    let at = |nights: f64| {
        let part = (nights.clamp(-AXIS, AXIS) + AXIS) / (2.0 * AXIS);
        MARGIN + 8.0 + part as f32 * (WIDE - 16.0)
    };
    let faint = Ink::drawn(Colour::Faint, 1.5);
    canvas.line(&[(at(-AXIS), middle), (at(AXIS), middle)], faint);
    for tick in [-50_i8, -25, 25, 50] {
        let x = at(tick.into());
        canvas.line(&[(x, middle - 6.0), (x, middle + 6.0)], faint);
        let number = drawn::LINK_TICK
            .text()
            .with("nights", i64::from(tick.unsigned_abs()));
        let quiet = Lettering::of(12.0).coloured(Colour::Quiet).centred();
        canvas.text((x, middle + 24.0), &say(&number), quiet);
    }
    let zero = at(0.0);
    canvas.line(
        &[(zero, middle - 15.0), (zero, middle + 13.0)],
        Ink::drawn(Colour::Ink, 2.0),
    );
    let ink = Lettering::of(12.0).centred().within(90.0);
    canvas.text((zero, middle + 26.0), &say(&drawn::LINK_SAME.text()), ink);
    let bar = Ink::drawn(change.colour(), 7.0);
    canvas.line(&[(at(change.low), middle), (at(change.high), middle)], bar);
    let dot = Ink::filled(change.colour()).edged(Colour::Ground, 2.0);
    canvas.circle((at(change.best), middle), 9.0, dot);
    ends(canvas, say, middle + 44.0);
    let words = Lettering::of(13.0).within(WIDE);
    let y = middle + 66.0;
    y + canvas.paragraph((MARGIN, y), &say(&change.in_words()), words)
}

/// Which way is which.
fn ends(canvas: &mut Canvas, say: Say, y: f32) {
    let lettering = Lettering::of(12.0).bold().within(WIDE / 2.0 - 8.0);
    let fewer = say(&drawn::LINK_AXIS_FEWER.text());
    canvas.text((MARGIN, y), &fewer, lettering.coloured(Colour::ClearEdge));
    let more = say(&drawn::LINK_AXIS_MORE.text());
    let lettering = lettering.at_end().coloured(Colour::Medium);
    canvas.text((WIDTH - MARGIN, y), &more, lettering);
}

/// How sure, as dots out of ten.
fn dots(canvas: &mut Canvas, say: Say, y: f32, filled: u8) -> f32 {
    let label = say(&drawn::LINK_SURE_OF.text().with("sure", filled));
    canvas.text(
        (MARGIN, y),
        &label,
        Lettering::of(14.0).bold().within(WIDE * 0.42),
    );
    for dot in 0..DOTS {
        let ink = match dot < filled {
            true => Ink::filled(Colour::Ink),
            false => Ink::drawn(Colour::Ink, 1.5),
        };
        let x = WIDTH - MARGIN - 6.0 - f32::from(DOTS - 1 - dot) * 17.5;
        canvas.circle((x, y - 5.0), 6.0, ink);
    }
    y
}
