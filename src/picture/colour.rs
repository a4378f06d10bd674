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
    /// What is printed on.
    Paper,
    /// Words and outlines that matter.
    Ink,
    /// Words and outlines that can wait.
    Quiet,
    /// Guide lines, and the edge of what is not known.
    Faint,
    /// Where nothing happened.
    Clear,
    ClearEdge,
    /// The same where there is no room for an edge.
    ClearPale,
    Mild,
    Medium,
    Strong,
    /// What is not sure enough to be said.
    Unsure,
    /// Of a figure: what is nearer to the eye, and what is behind it.
    Leg,
    LegBehind,
    Shirt,
    ShirtBehind,
    Skin,
    SkinBehind,
    /// Around a figure.
    Wood,
    Wall,
    Linen,
    Towel,
    /// Where a stretch is felt.
    Felt,
    /// Which way to move.
    Move,
}

impl Colour {
    pub fn hex(self) -> &'static str {
        match self {
            Colour::Ground => "#f7f4ec",
            Colour::Paper => "#ffffff",
            Colour::Ink => "#1e2a35",
            Colour::Quiet => "#55626e",
            Colour::Faint => "#a9a596",
            Colour::Clear => "#dcebf2",
            Colour::ClearEdge => "#2f76a3",
            Colour::ClearPale => "#a9cbe0",
            Colour::Mild => "#f2b36b",
            Colour::Medium => "#c75b1e",
            Colour::Strong => "#7a1f12",
            Colour::Unsure => "#8b8f93",
            Colour::Leg => "#2b5d86",
            Colour::LegBehind => "#9fb6c8",
            Colour::Shirt => "#3d8a83",
            Colour::ShirtBehind => "#8fbdb8",
            Colour::Skin => "#c98f6b",
            Colour::SkinBehind => "#e2c3ae",
            Colour::Wood => "#b98a56",
            Colour::Wall => "#d9d2c0",
            Colour::Linen => "#ffffff",
            Colour::Towel | Colour::Felt => "#f2b36b",
            Colour::Move => "#c75b1e",
        }
    }
}
