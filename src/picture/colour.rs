//! The colours, by what they mean.
//!
//! Dark ink on a light ground that does not glare: readable in bright light,
//! bearable in a dark room. Nothing is said by colour alone; shapes, numbers
//! and words say it too. Cramps go from light to dark in one hue, so that they
//! keep their order for every eye.

/// What a colour means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colour {
    Ground,
    /// Words and outlines that matter.
    Ink,
    /// Words and outlines that can wait.
    Quiet,
    /// Guide lines, and the edge of what is not known.
    Faint,
    /// Where nothing happened.
    Clear,
    ClearEdge,
    Mild,
    Medium,
    Strong,
}

impl Colour {
    pub fn hex(self) -> &'static str {
        match self {
            Colour::Ground => "#f7f4ec",
            Colour::Ink => "#1e2a35",
            Colour::Quiet => "#55626e",
            Colour::Faint => "#a9a596",
            Colour::Clear => "#dcebf2",
            Colour::ClearEdge => "#2f76a3",
            Colour::Mild => "#f2b36b",
            Colour::Medium => "#c75b1e",
            Colour::Strong => "#7a1f12",
        }
    }
}
