//! One drawing, and what becomes of it: SVG to compare, PNG to send, PDF to
//! print.

use super::fonts::{self, FAMILY};
use krilla::Document;
use krilla::geom::Size;
use krilla::metadata::Metadata;
use krilla::page::PageSettings;
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Tag, TagGroup, TagTree};
use krilla_svg::{SurfaceExt, SvgSettings};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use std::fmt::Write;
use std::num::NonZeroU16;
use thiserror::Error;

/// Pixels of the PNG for each unit of a drawing. Drawings are 360 wide, as a
/// phone is in its own units, and so 1080 pixels.
const PIXELS: f32 = 3.0;
const END: &str = "</svg>\n";

/// A drawing as SVG, with its words in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    svg: String,
    head: String,
    pieces: Vec<Piece>,
    missing: Option<char>,
    too_wide: Vec<String>,
}

/// What a piece of a drawing is to whoever has it read aloud.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// Nothing.
    Decoration,
    Title,
    Heading,
    Words,
    /// A picture, and what it says.
    Figure(String),
}

/// Shapes and words that belong together.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    role: Role,
    svg: String,
}

impl Piece {
    pub fn new(role: Role) -> Self {
        Piece::of(role, String::new())
    }

    pub fn of(role: Role, svg: String) -> Self {
        Piece { role, svg }
    }

    pub fn add(&mut self, shape: std::fmt::Arguments) {
        // Writing into a string cannot fail.
        let _ = writeln!(self.svg, "{shape}");
    }
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
    pub(super) fn new(
        head: String,
        pieces: Vec<Piece>,
        missing: Option<char>,
        too_wide: Vec<String>,
    ) -> Self {
        let body = pieces.iter().map(|piece| piece.svg.as_str());
        let svg = [head.as_str()].into_iter().chain(body).chain([END]);
        Drawing {
            svg: svg.collect(),
            head,
            pieces,
            missing,
            too_wide,
        }
    }

    pub fn svg(&self) -> &str {
        &self.svg
    }

    /// Words that run over an edge or into others, for whoever writes them.
    pub fn too_wide(&self) -> &[String] {
        &self.too_wide
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
    /// an inch. Its words can be selected and are read aloud in their order, as
    /// what they are; the fonts are embedded as far as they are used.
    ///
    /// # Errors
    /// A letter has no font, above all.
    pub fn pdf(&self, paper: Paper) -> Result<Vec<u8>, CannotDraw> {
        self.can_be_lettered()?;
        let bare = parsed(&[self.head.as_str(), END].concat())?.size();
        let size = Size::from_wh(bare.width(), bare.height()).ok_or(CannotDraw::NoSize)?;
        let metadata = Metadata::new()
            .title(paper.title.to_owned())
            .language(paper.language.to_owned())
            .creator("Charley".to_owned());
        let mut document = Document::new();
        document.set_metadata(metadata);
        let mut tags = TagTree::new().with_lang(Some(paper.language.to_owned()));
        let mut page = document.start_page_with(PageSettings::new(size));
        let mut surface = page.surface();
        for piece in &self.pieces {
            self.print(piece, size, &mut surface, &mut tags)?;
        }
        surface.finish();
        page.finish();
        document.set_tag_tree(tags);
        document.finish().map_err(|_| CannotDraw::Pdf)
    }

    /// Puts a piece on the page, and what it is into the tree of tags.
    fn print(
        &self,
        piece: &Piece,
        size: Size,
        surface: &mut Surface,
        tags: &mut TagTree,
    ) -> Result<(), CannotDraw> {
        if piece.svg.is_empty() {
            return Ok(());
        }
        let tree = parsed(&[self.head.as_str(), &piece.svg, END].concat())?;
        let group = piece.role.group();
        let content = match group {
            Some(_) => ContentTag::Other,
            None => ContentTag::Artifact(Artifact::with_kind(ArtifactType::Other)),
        };
        let mark = surface.start_tagged(content);
        surface
            .draw_svg(&tree, size, SvgSettings::default())
            .ok_or(CannotDraw::Pdf)?;
        surface.end_tagged();
        if let Some(mut group) = group {
            group.push(mark);
            tags.push(group);
        }
        Ok(())
    }

    fn tree(&self) -> Result<Tree, CannotDraw> {
        self.can_be_lettered()?;
        parsed(&self.svg)
    }

    fn can_be_lettered(&self) -> Result<(), CannotDraw> {
        match self.missing {
            Some(letter) => Err(CannotDraw::NoGlyph(letter)),
            None => Ok(()),
        }
    }
}

impl Role {
    /// `None` where there is nothing to read.
    fn group(&self) -> Option<TagGroup> {
        match self {
            Role::Decoration => None,
            Role::Title => Some(TagGroup::new(Tag::Hn(NonZeroU16::MIN, None))),
            Role::Heading => {
                let second = NonZeroU16::MIN.saturating_add(1);
                Some(TagGroup::new(Tag::Hn(second, None)))
            }
            Role::Words => Some(TagGroup::new(Tag::P)),
            Role::Figure(said) => Some(TagGroup::new(Tag::Figure(Some(said.clone())))),
        }
    }
}

fn parsed(svg: &str) -> Result<Tree, CannotDraw> {
    let options = Options {
        font_family: FAMILY.to_owned(),
        fontdb: fonts::database(),
        ..Options::default()
    };
    Ok(Tree::from_str(svg, &options)?)
}
