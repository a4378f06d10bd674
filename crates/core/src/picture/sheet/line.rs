//! What stands on one line of paper.

use super::NightStrip;
use crate::picture::Say;
use crate::picture::canvas::{Canvas, Point};
use crate::picture::colour::Colour;
use crate::picture::drawing::Role;
use crate::picture::lettering::Lettering;

/// Of the size of the letters.
pub const HEIGHT: f32 = 1.36;

pub enum LineContent<'a> {
    Words(String),
    Strip(&'a NightStrip),
}

pub struct PaperLine<'a> {
    pub content: LineContent<'a>,
    /// From the left margin.
    pub indent: f32,
    /// Made smaller where it would be wider.
    pub width: f32,
    pub bold: bool,
    pub quiet: bool,
    /// Space above it, in points.
    pub above: f32,
    pub size: f32,
    /// The next stands beside it, not below.
    pub stays: bool,
    /// What begins with it to whoever has the page read aloud; it goes on where
    /// there is none.
    pub begins: Option<Role>,
}

impl<'a> PaperLine<'a> {
    pub fn of(text: String, size: f32, width: f32) -> PaperLine<'a> {
        PaperLine {
            content: LineContent::Words(text),
            indent: 0.0,
            width,
            bold: false,
            quiet: false,
            above: 0.0,
            size,
            stays: false,
            begins: None,
        }
    }

    fn lettering(&self) -> Lettering {
        let lettering = Lettering::printed(self.size).within(self.width);
        let lettering = match self.bold {
            true => lettering.bold(),
            false => lettering,
        };
        match self.quiet {
            true => lettering.coloured(Colour::Quiet),
            false => lettering,
        }
    }

    pub fn height(&self) -> f32 {
        let high = match (&self.content, self.stays) {
            (_, true) => 0.0,
            (LineContent::Words(_), false) => self.size * HEIGHT,
            (LineContent::Strip(strip), false) => strip.height(self.size),
        };
        self.above + high
    }

    /// From its top left corner.
    pub fn draw(&self, canvas: &mut Canvas, at: Point, say: Say) {
        match &self.content {
            LineContent::Words(text) => {
                canvas.text((at.0, at.1 + self.size), text, self.lettering());
            }
            LineContent::Strip(strip) => strip.draw(canvas, at, (self.width, self.size), say),
        }
    }
}

/// A text in lines; those after the first a little further in.
pub fn wrapped<'a>(
    text: &str,
    size: f32,
    width: f32,
    indent: f32,
    quiet: bool,
) -> Vec<PaperLine<'a>> {
    let width = width - size;
    let lines = Lettering::printed(size).within(width).lines(text);
    let line = |(place, text)| PaperLine {
        indent: if place == 0 { indent } else { indent + size },
        quiet,
        begins: (place == 0).then_some(Role::Words),
        ..PaperLine::of(text, size, width)
    };
    lines.into_iter().enumerate().map(line).collect()
}
