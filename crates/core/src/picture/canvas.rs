//! Where shapes and words are put: a small part of SVG, which is our one
//! description of a drawing.

use super::colour::{Colour, Palette};
use super::drawing::{Drawing, Piece, Role};
use super::fonts::{self, Weight};
use super::lettering::{Anchor, Lettering};
use crate::words::WritingDirection;
use std::fmt::Write;

/// From one line of words to the next, in sizes of the letters.
const LEADING: f32 = 1.3;

/// A place from the left and from the top, in the units of the drawing.
pub type Point = (f32, f32);

/// How a shape is inked.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Ink {
    fill: Option<Colour>,
    edge: Option<(Colour, f32)>,
    dashes: Option<f32>,
}

impl Ink {
    pub fn filled(colour: Colour) -> Self {
        Ink {
            fill: Some(colour),
            ..Ink::default()
        }
    }

    /// An edge or a line, so wide.
    pub fn drawn(colour: Colour, width: f32) -> Self {
        Ink::default().edged(colour, width)
    }

    pub fn edged(self, colour: Colour, width: f32) -> Self {
        Ink {
            edge: Some((colour, width)),
            ..self
        }
    }

    /// The edge in dashes, so long.
    pub fn dashed(self, length: f32) -> Self {
        Ink {
            dashes: Some(length),
            ..self
        }
    }

    fn attributes(self, palette: Palette) -> String {
        let fill = self.fill.map_or("none", |colour| colour.hex(palette));
        let mut said = format!("fill=\"{fill}\"");
        if let Some((colour, width)) = self.edge {
            let _ = write!(
                said,
                " stroke=\"{}\" stroke-width=\"{}\" stroke-linecap=\"round\" stroke-linejoin=\"round\"",
                colour.hex(palette),
                short(width)
            );
        }
        if let Some(length) = self.dashes {
            let _ = write!(said, " stroke-dasharray=\"{}\"", short(length));
        }
        said
    }
}

/// What is wider than it may be by less than this is seen by nobody.
const NEARLY: f32 = 1.02;

/// A drawing in the making.
pub struct Canvas {
    width: f32,
    palette: Palette,
    direction: WritingDirection,
    pieces: Vec<Piece>,
    missing: Option<char>,
    too_wide: Vec<String>,
}

impl Canvas {
    pub fn new(width: f32, palette: Palette, direction: WritingDirection) -> Self {
        Canvas {
            width,
            palette,
            direction,
            pieces: vec![Piece::new(Role::Decoration)],
            missing: None,
            too_wide: Vec::new(),
        }
    }

    /// What is put down from here on is this to whoever has it read aloud.
    pub fn begin(&mut self, role: Role) {
        self.pieces.push(Piece::new(role));
    }

    /// A box from its top left corner, with its width and height.
    pub fn rect(&mut self, at: Point, size: Point, corner: f32, ink: Ink) {
        let corner = match corner > 0.0 {
            true => format!(" rx=\"{}\"", short(corner)),
            false => String::new(),
        };
        self.shape(format_args!(
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"{corner} {}/>",
            short(self.left_of(at.0, size.0)),
            short(at.1),
            short(size.0),
            short(size.1),
            ink.attributes(self.palette)
        ));
    }

    pub fn circle(&mut self, centre: Point, radius: f32, ink: Ink) {
        self.shape(format_args!(
            "<circle cx=\"{}\" cy=\"{}\" r=\"{}\" {}/>",
            short(self.left_of(centre.0, 0.0)),
            short(centre.1),
            short(radius),
            ink.attributes(self.palette)
        ));
    }

    /// A line from place to place.
    pub fn line(&mut self, places: &[Point], ink: Ink) {
        self.path(&track(places), ink);
    }

    /// A shape by the path language of SVG.
    pub fn path(&mut self, track: &str, ink: Ink) {
        let mirrored = match self.direction {
            WritingDirection::LeftToRight => String::new(),
            WritingDirection::RightToLeft => {
                let width = short(self.width);
                format!(" transform=\"translate({width} 0) scale(-1 1)\"")
            }
        };
        self.shape(format_args!(
            "<path d=\"{track}\"{mirrored} {}/>",
            ink.attributes(self.palette)
        ));
    }

    /// Words in lines below each other, broken where they would be too wide;
    /// returns the height of all lines.
    pub fn paragraph(&mut self, at: Point, words: &str, lettering: Lettering) -> f32 {
        let leading = lettering.size * LEADING;
        let lines = lettering.lines(words);
        for (number, line) in lines.iter().enumerate() {
            self.text((at.0, at.1 + number as f32 * leading), line, lettering);
        }
        lines.len() as f32 * leading
    }

    /// A line of words; its baseline is at the place.
    pub fn text(&mut self, at: Point, words: &str, lettering: Lettering) {
        self.missing = self.missing.or_else(|| fonts::missing(words));
        let weight = match lettering.weight {
            Weight::Regular => "",
            Weight::Bold => " font-weight=\"bold\"",
        };
        // SVG knows the left and the right end of a line alone.
        let anchor = match (lettering.anchor, self.direction) {
            (Anchor::Start, WritingDirection::LeftToRight)
            | (Anchor::End, WritingDirection::RightToLeft) => "",
            (Anchor::Middle, _) => " text-anchor=\"middle\"",
            (Anchor::End, WritingDirection::LeftToRight)
            | (Anchor::Start, WritingDirection::RightToLeft) => " text-anchor=\"end\"",
        };
        let size = self.size_within(at.0, words, lettering);
        self.shape(format_args!(
            "<text x=\"{}\" y=\"{}\" font-size=\"{}\"{weight}{anchor} fill=\"{}\">{}</text>",
            short(self.left_of(at.0, 0.0)),
            short(at.1),
            short(size),
            lettering.colour.hex(self.palette),
            escaped(&self.direction.alone(words))
        ));
    }

    /// The drawing, so high, on its ground.
    pub fn finish(self, height: f32) -> Drawing {
        let (width, height) = (short(self.width), short(height));
        let ground = Colour::Ground.hex(self.palette);
        let family = fonts::family(self.direction);
        let head = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\" font-family=\"{family}\">\n"
        );
        let ground = format!("<rect width=\"{width}\" height=\"{height}\" fill=\"{ground}\"/>\n");
        let mut pieces = self.pieces;
        pieces.insert(0, Piece::of(Role::Decoration, ground));
        Drawing::new(head, pieces, self.missing, self.too_wide)
    }

    /// The size at which the words stay within the drawing. Those that are smaller than
    /// they are meant to be, or reach into what stands beside them, are noted: they are
    /// too long.
    fn size_within(&mut self, at: f32, words: &str, lettering: Lettering) -> f32 {
        let size = lettering.fitting(words);
        let wide = lettering.width(words) * size / lettering.size;
        let room = match lettering.anchor {
            Anchor::Start => self.width - at,
            Anchor::Middle => 2.0 * at.min(self.width - at),
            Anchor::End => at,
        };
        let hits_others = lettering.width_max.is_some_and(|most| wide > most * NEARLY);
        if wide > room || hits_others {
            let most = lettering.width_max.unwrap_or(room).min(room);
            self.too_wide
                .push(format!("{words} ({wide:.0} of {most:.0})"));
        }
        size * (room / wide).min(1.0)
    }

    /// How far from the left something is drawn, so wide, that begins so far from where
    /// lines begin.
    fn left_of(&self, begins: f32, wide: f32) -> f32 {
        match self.direction {
            WritingDirection::LeftToRight => begins,
            WritingDirection::RightToLeft => self.width - begins - wide,
        }
    }

    fn shape(&mut self, shape: std::fmt::Arguments) {
        if let Some(piece) = self.pieces.last_mut() {
            piece.add(shape);
        }
    }
}

/// The path through these places.
pub fn track(places: &[Point]) -> String {
    let mut track = String::new();
    for (number, (x, y)) in places.iter().enumerate() {
        let step = if number == 0 { 'M' } else { 'L' };
        let _ = write!(track, "{step}{} {}", short(*x), short(*y));
    }
    track
}

/// To the hundredth, without zeros at the end.
pub fn short(number: f32) -> String {
    let rounded = (number * 100.0).round() / 100.0;
    // Never "-0".
    (rounded + 0.0).to_string()
}

fn escaped(words: &str) -> String {
    words
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
