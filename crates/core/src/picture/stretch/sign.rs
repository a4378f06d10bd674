//! What is written and drawn around a figure: labels, arrows, the ground.

use super::super::canvas::{Canvas, Ink, Point, short, track};
use super::super::colour::Colour;
use super::super::lettering::{Anchor, LEAST, Lettering};
use super::super::{MARGIN, Say, WIDE, WIDTH};
use crate::words::Phrase;

/// Where words stand that name what is on the ground.
const UNDER: f32 = 30.0;
const LABEL_WIDE: f32 = 304.0;

/// Labels in one language.
pub struct Labels<'a, 'b> {
    pub canvas: &'a mut Canvas,
    pub say: Say<'b>,
}

impl Labels<'_, '_> {
    pub fn head(&mut self, phrase: Phrase) {
        let words = (self.say)(&phrase.text());
        let lettering = Lettering::of(22.0).bold().within(WIDE);
        self.canvas.text((MARGIN, 32.0), &words, lettering);
    }

    /// Words, and a thin line from them to what they name.
    pub fn label(&mut self, at: Point, anchor: Anchor, to: Point, phrase: Phrase) {
        self.label_of(at, anchor, &[to], phrase);
    }

    /// The same for something that is there more than once.
    pub fn label_of(&mut self, at: Point, anchor: Anchor, places: &[Point], phrase: Phrase) {
        let words = (self.say)(&phrase.text());
        let lettering = Lettering {
            anchor,
            ..bold().within(LABEL_WIDE)
        };
        let wide = lettering.width(&words).min(LABEL_WIDE);
        let (left, right) = match anchor {
            Anchor::Start => (at.0, at.0 + wide),
            Anchor::Middle => (at.0 - wide / 2.0, at.0 + wide / 2.0),
            Anchor::End => (at.0 - wide, at.0),
        };
        for to in places {
            let from = leader((left, right), at.1, *to);
            let line = [from, *to];
            self.canvas.line(&line, Ink::drawn(Colour::Quiet, 1.6));
            self.canvas.circle(*to, 3.2, Ink::filled(Colour::Quiet));
        }
        self.canvas.text(at, &words, lettering);
    }

    /// Words under the ground, with a tick to what they name.
    pub fn under(&mut self, ground: f32, x: f32, phrase: Phrase) {
        let words = (self.say)(&phrase.text());
        let tick = [(x, ground + 12.0), (x, ground + 6.0)];
        self.canvas.line(&tick, Ink::drawn(Colour::Quiet, 1.4));
        let lettering = bold().centred().within(LABEL_WIDE);
        self.canvas.text((x, ground + UNDER), &words, lettering);
    }

    /// What to do, beside its arrow.
    pub fn doing(&mut self, at: Point, phrase: Phrase) {
        let words = (self.say)(&phrase.text());
        let lettering = bold().coloured(Colour::Move).within(LABEL_WIDE);
        self.canvas.text(at, &words, lettering);
    }
}

/// Where the line begins that leads from words to a place: beside them, or
/// above or below.
fn leader((left, right): (f32, f32), baseline: f32, to: Point) -> Point {
    if to.0 > right {
        (right + 5.0, baseline - 6.5)
    } else if to.0 < left {
        (left - 5.0, baseline - 6.5)
    } else if to.1 < baseline {
        (to.0, baseline - 19.0)
    } else {
        (to.0, baseline + 6.0)
    }
}

fn bold() -> Lettering {
    Lettering::of(LEAST).bold()
}

pub fn ground(canvas: &mut Canvas, y: f32) {
    canvas.line(&[(0.0, y), (WIDTH, y)], Ink::drawn(Colour::Quiet, 2.5));
}

pub fn wall(canvas: &mut Canvas, left: f32, ground: f32) {
    canvas.rect(
        (left, 56.0),
        (26.0, ground - 56.0),
        0.0,
        Ink::filled(Colour::Wall),
    );
}

/// Bars of wood, each from place to place.
pub fn wood(canvas: &mut Canvas, bars: &[[Point; 2]]) {
    for bar in bars {
        canvas.line(bar, Ink::drawn(Colour::Wood, 8.0));
    }
}

/// A straight arrow.
pub fn arrow(canvas: &mut Canvas, from: Point, to: Point) {
    canvas.line(&[from, to], Ink::drawn(Colour::Move, 5.0));
    tip(canvas, from, to);
}

/// An arrow that bends over a third place.
pub fn bent_arrow(canvas: &mut Canvas, from: Point, over: Point, to: Point) {
    let bow = format!(
        "{}Q{} {} {} {}",
        track(&[from]),
        short(over.0),
        short(over.1),
        short(to.0),
        short(to.1)
    );
    canvas.path(&bow, Ink::drawn(Colour::Move, 5.0));
    tip(canvas, over, to);
}

fn tip(canvas: &mut Canvas, from: Point, to: Point) {
    let length = (to.0 - from.0).hypot(to.1 - from.1);
    let (x, y) = ((to.0 - from.0) / length, (to.1 - from.1) / length);
    let corners = [
        (to.0 + x * 9.0, to.1 + y * 9.0),
        (to.0 - y * 8.0 - x * 3.0, to.1 + x * 8.0 - y * 3.0),
        (to.0 + y * 8.0 - x * 3.0, to.1 - x * 8.0 - y * 3.0),
    ];
    let ink = Ink::filled(Colour::Move).edged(Colour::Move, 2.0);
    canvas.path(&format!("{}Z", track(&corners)), ink);
}
