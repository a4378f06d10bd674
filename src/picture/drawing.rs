//! One drawing, and what becomes of it: SVG to compare, PNG to send, PDF to
//! print.

use super::fonts::{self, FAMILY};
use krilla::Document;
use krilla::geom::Size;
use krilla::metadata::Metadata;
use krilla::page::PageSettings;
use krilla_svg::{SurfaceExt, SvgSettings};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use thiserror::Error;

/// Pixels of the PNG for each unit of a drawing. Drawings are 360 wide, as a
/// phone is in its own units, and so 1080 pixels.
const PIXELS: f32 = 3.0;

/// A drawing as SVG, with its words in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    svg: String,
    missing: Option<char>,
}

/// Why a drawing cannot be shown; its words can be sent all the same.
#[derive(Debug, Error)]
pub enum CannotDraw {
    #[error("no font inside the binary has the character U+{:04X}", u32::from(*.0))]
    NoGlyph(char),
    #[error("the drawing is not SVG")]
    Svg(#[from] resvg::usvg::Error),
    #[error("the drawing has no size")]
    NoSize,
    #[error("the PNG cannot be written")]
    Png(#[source] Box<dyn std::error::Error + Send + Sync>),
    #[error("the PDF cannot be written")]
    Pdf,
}

/// What a page of a PDF is called, and in which language it is.
#[derive(Clone, Copy, Debug)]
pub struct Paper<'a> {
    pub title: &'a str,
    /// BCP 47 tag.
    pub language: &'a str,
}

impl Drawing {
    pub(super) fn new(svg: String, missing: Option<char>) -> Self {
        Drawing { svg, missing }
    }

    pub fn svg(&self) -> &str {
        &self.svg
    }

    /// # Errors
    /// A letter has no font, above all.
    pub fn png(&self) -> Result<Vec<u8>, CannotDraw> {
        let tree = self.tree()?;
        let size = tree.size().to_int_size();
        let pixels = |units: u32| (units as f32 * PIXELS) as u32;
        let mut pixmap =
            Pixmap::new(pixels(size.width()), pixels(size.height())).ok_or(CannotDraw::NoSize)?;
        let scale = Transform::from_scale(PIXELS, PIXELS);
        resvg::render(&tree, scale, &mut pixmap.as_mut());
        pixmap
            .encode_png()
            .map_err(|error| CannotDraw::Png(error.into()))
    }

    /// One page of the drawing's own size, a unit being a point of a 72nd of
    /// an inch. Its words can be selected; the fonts are embedded as far as
    /// they are used.
    ///
    /// # Errors
    /// A letter has no font, above all.
    pub fn pdf(&self, paper: Paper) -> Result<Vec<u8>, CannotDraw> {
        let tree = self.tree()?;
        let (width, height) = (tree.size().width(), tree.size().height());
        let size = Size::from_wh(width, height).ok_or(CannotDraw::NoSize)?;
        let metadata = Metadata::new()
            .title(paper.title.to_owned())
            .language(paper.language.to_owned())
            .creator("Charley".to_owned());
        let mut document = Document::new();
        document.set_metadata(metadata);
        let mut page = document.start_page_with(PageSettings::new(size));
        let mut surface = page.surface();
        surface
            .draw_svg(&tree, size, SvgSettings::default())
            .ok_or(CannotDraw::Pdf)?;
        surface.finish();
        page.finish();
        document.finish().map_err(|_| CannotDraw::Pdf)
    }

    fn tree(&self) -> Result<Tree, CannotDraw> {
        if let Some(letter) = self.missing {
            return Err(CannotDraw::NoGlyph(letter));
        }
        let options = Options {
            font_family: FAMILY.to_owned(),
            fontdb: fonts::database(),
            ..Options::default()
        };
        Ok(Tree::from_str(&self.svg, &options)?)
    }
}
