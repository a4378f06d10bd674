//! A page on paper: one sheet, whatever stands on it.
//!
//! What each part is called stands at the left, what it says at the right. The
//! letters become smaller until all fits; only below what can be read is the
//! end left out, and the page says so.

mod line;
mod strip;

pub use strip::NightStrip;

use super::Say;
use super::canvas::{Canvas, Ink};
use super::colour::{Colour, Palette};
use super::drawing::{Drawing, Role};
use crate::words::{Text, WritingDirection};
use line::{LineContent, PaperLine, wrapped};

/// In points of a 72nd of an inch.
const MARGIN: f32 = 40.0;
const NAMES_WIDTH: f32 = 112.0;
const TITLE_SIZE: f32 = 17.0;
/// From the size that is liked best to the smallest that can still be read.
const SIZES: [f32; 9] = [10.0, 9.5, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5, 6.0];
/// Of the size of the letters.
const GAP: f32 = 0.75;

/// A size of paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaperSize {
    A4,
    Letter,
}

impl PaperSize {
    /// Width and height.
    pub fn points(self) -> (f32, f32) {
        match self {
            PaperSize::A4 => (595.28, 841.89),
            PaperSize::Letter => (612.0, 792.0),
        }
    }
}

/// Everything on the page, before any language or paper is chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct PaperSheet {
    pub title: Text,
    pub lead: Vec<Text>,
    pub parts: Vec<SheetPart>,
    /// Below all, in small letters.
    pub foot: Vec<Text>,
    /// Said in place of what does not fit.
    pub cut: Text,
}

#[derive(Clone, Debug, PartialEq)]
pub struct SheetPart {
    pub name: Text,
    pub lines: Vec<Text>,
    /// Below the lines.
    pub strip: Option<NightStrip>,
}

impl PaperSheet {
    pub fn draw(&self, paper: PaperSize, direction: WritingDirection, say: Say) -> Drawing {
        let (width, height) = paper.points();
        let room = height - 2.0 * MARGIN;
        let mut lines = Vec::new();
        for size in SIZES {
            lines = self.lines(width - 2.0 * MARGIN, size, say);
            if tall(&lines) <= room {
                break;
            }
        }
        if tall(&lines) > room {
            cut(&mut lines, room, &say(&self.cut));
        }
        draw(paper, direction, &lines, say)
    }

    fn lines(&self, width: f32, size: f32, say: Say) -> Vec<PaperLine<'_>> {
        let mut lines = vec![PaperLine {
            bold: true,
            begins: Some(Role::Title),
            ..PaperLine::of(say(&self.title), TITLE_SIZE, width)
        }];
        for text in &self.lead {
            lines.extend(wrapped(&say(text), size, width, 0.0, true));
        }
        for part in &self.parts {
            let from = lines.len();
            lines.extend(self::part(part, size, width, say));
            lines[from].above = size * GAP;
        }
        let small = size * 0.85;
        for (place, text) in self.foot.iter().enumerate() {
            let mut foot = wrapped(&say(text), small, width, 0.0, true);
            if let (0, Some(first)) = (place, foot.first_mut()) {
                first.above = size * GAP * 1.5;
            }
            lines.extend(foot);
        }
        lines
    }
}

/// The name, and beside it what is said.
fn part<'a>(part: &'a SheetPart, size: f32, width: f32, say: Say) -> Vec<PaperLine<'a>> {
    let mut lines = vec![PaperLine {
        bold: true,
        stays: true,
        begins: Some(Role::Heading),
        ..PaperLine::of(say(&part.name), size, NAMES_WIDTH - size)
    }];
    for text in &part.lines {
        let said = wrapped(&say(text), size, width - NAMES_WIDTH, NAMES_WIDTH, false);
        lines.extend(said);
    }
    lines.extend(part.strip.iter().map(|strip| PaperLine {
        content: LineContent::Strip(strip),
        indent: NAMES_WIDTH,
        begins: Some(Role::Figure(say(&strip.said))),
        ..PaperLine::of(String::new(), size, width - NAMES_WIDTH)
    }));
    lines
}

fn tall(lines: &[PaperLine]) -> f32 {
    lines.iter().map(PaperLine::height).sum()
}

/// Leaves out the last lines before the end of the page, and says so.
fn cut(lines: &mut Vec<PaperLine>, room: f32, said: &str) {
    let size = SIZES[SIZES.len() - 1];
    while tall(lines) + size * line::HEIGHT > room && lines.pop().is_some() {}
    lines.push(PaperLine {
        bold: true,
        begins: Some(Role::Words),
        ..PaperLine::of(said.to_owned(), size, f32::INFINITY)
    });
}

fn draw(paper: PaperSize, direction: WritingDirection, lines: &[PaperLine], say: Say) -> Drawing {
    let (width, height) = paper.points();
    let mut canvas = Canvas::new(width, Palette::Light, direction);
    let sheet = Ink::filled(Colour::Paper);
    canvas.rect((0.0, 0.0), (width, height), 0.0, sheet);
    let mut top = MARGIN;
    for line in lines {
        if line.above > 0.0 {
            let rule = top + line.above / 2.0;
            let ink = Ink::filled(Colour::Faint);
            canvas.begin(Role::Decoration);
            canvas.rect((MARGIN, rule), (width - 2.0 * MARGIN, 0.5), 0.0, ink);
        }
        if let Some(role) = &line.begins {
            canvas.begin(role.clone());
        }
        let place = (MARGIN + line.indent, top + line.above);
        line.draw(&mut canvas, place, say);
        top += line.height();
    }
    canvas.finish(height)
}
