//! What Charley draws: a picture as data in, a drawing in one language out, and
//! from that drawing the PNG of the chat, the PDF of the page and the SVG of
//! the tests.
//!
//! Pure: no disk, no clock, no network, and no fonts but those inside the
//! binary, so that the bytes are the same everywhere. Decides nothing about
//! anybody: what is known and how sure comes with the picture's data. Every
//! word comes from the Fluent files.

mod bed_bars;
mod by_lot;
mod calendar;
mod canvas;
mod colour;
mod drawing;
mod fonts;
mod lettering;
mod link;
mod sheet;
mod stretch;
mod symbols;
mod trend;

pub use bed_bars::{AwakeMinutes, BedBars, BedNight, InBed, clock_time as bed_clock_time};
pub use by_lot::{ByLot, LotEvening, NightTold};
pub use calendar::{Calendar, CalendarNight};
pub use canvas::{Canvas, Ink, Point};
pub use colour::{Colour, Palette};
pub use drawing::{CannotDraw, Drawing, Paper, Role};
pub use fonts::Weight;
pub use lettering::{Anchor, Lettering};
pub use link::{Link, NightCount, RateChange};
pub use sheet::{NightStrip, PaperSheet, PaperSize, SheetPart};
pub use stretch::Stretch;
pub use symbols::{Printed, printable};
pub use trend::{Share, Week, WeeklyTrend};

use crate::words::{Text, WritingDirection};
use serde::{Deserialize, Serialize};

/// A picture before any language is chosen, small enough to be kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Picture {
    Calendar(Calendar),
    Link(Link),
    Trend(WeeklyTrend),
    Stretch(Stretch),
    ByLot(ByLot),
    BedBars(BedBars),
}

/// The width of a drawing: that of a phone in its own units.
const WIDTH: f32 = 360.0;
/// What is left free beside what is drawn, and what is between.
const MARGIN: f32 = 14.0;
const WIDE: f32 = WIDTH - 2.0 * MARGIN;

/// A text in the language of the picture, as characters only.
pub type Say<'a> = &'a dyn Fn(&Text) -> String;

impl Picture {
    /// What it is called in transcripts.
    pub fn name(&self) -> &'static str {
        match self {
            Picture::Calendar(_) => "calendar",
            Picture::Link(_) => "link",
            Picture::ByLot(_) => "by lot",
            Picture::Trend(_) => "trend",
            Picture::Stretch(_) => "stretch",
            Picture::BedBars(_) => "bed bars",
        }
    }

    /// Where lines run from right to left, the picture is mirrored, and its words are
    /// not.
    pub fn draw(&self, palette: Palette, direction: WritingDirection, say: Say) -> Drawing {
        let mut canvas = Canvas::new(WIDTH, palette, direction);
        let high = match self {
            Picture::Calendar(calendar) => calendar.draw(&mut canvas, say),
            Picture::Link(link) => link.draw(&mut canvas, say),
            Picture::ByLot(by_lot) => by_lot.draw(&mut canvas, say),
            Picture::Trend(trend) => trend.draw(&mut canvas, say),
            Picture::Stretch(stretch) => stretch.draw(&mut canvas, say),
            Picture::BedBars(bars) => bars.draw(&mut canvas, say),
        };
        canvas.finish(high)
    }
}
