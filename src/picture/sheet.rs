//! A page of words on paper: one sheet, whatever stands on it.
//!
//! What each part is called stands at the left, what it says at the right. The
//! letters become smaller until all fits; only below what can be read is the
//! end left out, and the page says so.

use super::Say;
use super::canvas::{Canvas, Ink};
use super::colour::{Colour, Palette};
use super::drawing::{Drawing, Role};
use super::lettering::Lettering;
use crate::words::Text;

/// In points of a 72nd of an inch.
const MARGIN: f32 = 40.0;
const NAMES_WIDTH: f32 = 112.0;
const TITLE_SIZE: f32 = 17.0;
/// From the size that is liked best to the smallest that can still be read.
const SIZES: [f32; 9] = [10.0, 9.5, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5, 6.0];
/// Of the size of the letters.
const LINE_HEIGHT: f32 = 1.36;
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
}

/// One line on paper.
struct PaperLine {
    text: String,
    /// From the left margin.
    indent: f32,
    /// Made smaller where it would be wider.
    width: f32,
    bold: bool,
    quiet: bool,
    /// Space above it, in points.
    above: f32,
    size: f32,
    /// The next stands beside it, not below.
    stays: bool,
    /// What begins with it to whoever has the page read aloud; it goes on where
    /// there is none.
    begins: Option<Role>,
}

impl PaperSheet {
    pub fn draw(&self, paper: PaperSize, say: Say) -> Drawing {
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
        draw(paper, &lines)
    }

    fn lines(&self, width: f32, size: f32, say: Say) -> Vec<PaperLine> {
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
fn part(part: &SheetPart, size: f32, width: f32, say: Say) -> Vec<PaperLine> {
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
    lines
}

/// A text in lines; those after the first a little further in.
fn wrapped(text: &str, size: f32, width: f32, indent: f32, quiet: bool) -> Vec<PaperLine> {
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

impl PaperLine {
    fn of(text: String, size: f32, width: f32) -> PaperLine {
        PaperLine {
            text,
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

    fn height(&self) -> f32 {
        match self.stays {
            true => self.above,
            false => self.above + self.size * LINE_HEIGHT,
        }
    }
}

fn tall(lines: &[PaperLine]) -> f32 {
    lines.iter().map(PaperLine::height).sum()
}

/// Leaves out the last lines before the end of the page, and says so.
fn cut(lines: &mut Vec<PaperLine>, room: f32, said: &str) {
    let size = SIZES[SIZES.len() - 1];
    while tall(lines) + size * LINE_HEIGHT > room && lines.pop().is_some() {}
    lines.push(PaperLine {
        bold: true,
        begins: Some(Role::Words),
        ..PaperLine::of(said.to_owned(), size, f32::INFINITY)
    });
}

fn draw(paper: PaperSize, lines: &[PaperLine]) -> Drawing {
    let (width, height) = paper.points();
    let mut canvas = Canvas::new(width, Palette::Light);
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
        let baseline = top + line.above + line.size;
        let place = (MARGIN + line.indent, baseline);
        canvas.text(place, &line.text, line.lettering());
        top += line.height();
    }
    canvas.finish(height)
}
