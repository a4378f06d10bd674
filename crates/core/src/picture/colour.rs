//! The colours, by what they mean, in two palettes.
//!
//! By day dark ink on a light ground that does not glare; at night light ink on
//! a dark one, so that a picture does not light up a dark room. Nothing is said
//! by colour alone; shapes, numbers and words say it too. Cramps go from what is
//! near the ground to what is far from it in one hue, so that they keep their
//! order for every eye.

use serde::{Deserialize, Serialize};

/// Which of the two.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Palette {
    #[default]
    Light,
    Dark,
}

impl Palette {
    pub const ALL: [Palette; 2] = [Palette::Light, Palette::Dark];
}

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
    /// Guide lines, and the edge of what is not known. Never words.
    Faint,
    /// Where nothing happened.
    Clear,
    ClearEdge,
    /// The same where there is no room for an edge.
    ClearPale,
    /// A night with a cramp.
    Cramp,
    /// A cramp with its pain, 0 to 10.
    Pain(u8),
    /// A number on the disc of that pain.
    OnPain(u8),
    /// More cramp nights.
    More,
    /// What is not sure enough to be said.
    Unsure,
    /// Of a figure: what is nearer to the eye, and what is behind it.
    Leg,
    LegBehind,
    Shirt,
    ShirtBehind,
    Skin,
    SkinBehind,
    Hair,
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

/// No pain, then each step from the least to the worst, by day and at night.
/// None is so near the middle that neither ink could be read on it.
const PAIN: [[&str; 2]; 11] = [
    ["#f7f4ec", "#16202b"],
    ["#fbe3c4", "#3a2a1e"],
    ["#f8d3a5", "#4c331f"],
    ["#f4c184", "#5f3c20"],
    ["#efad62", "#714521"],
    ["#e89848", "#7d4a20"],
    ["#b04a12", "#c9782f"],
    ["#9a3a10", "#d98a44"],
    ["#842b0f", "#e69d5c"],
    ["#6b1d0d", "#f1b179"],
    ["#4f1109", "#f9c99c"],
];
/// From this step on a number needs the colour of the ground.
const FAR_FROM_THE_GROUND: u8 = 6;

impl Colour {
    pub fn hex(self, palette: Palette) -> &'static str {
        let [light, dark] = self.both();
        match palette {
            Palette::Light => light,
            Palette::Dark => dark,
        }
    }

    fn both(self) -> [&'static str; 2] {
        match self {
            Colour::Ground => ["#f7f4ec", "#16202b"],
            Colour::Paper => ["#ffffff", "#ffffff"],
            Colour::Ink => ["#1e2a35", "#d8dde2"],
            Colour::Quiet => ["#55626e", "#a9b4be"],
            Colour::Faint => ["#a9a596", "#5b6772"],
            Colour::Clear => ["#dcebf2", "#22394a"],
            Colour::ClearEdge => ["#2b6d97", "#78b9e0"],
            Colour::ClearPale => ["#a9cbe0", "#35607c"],
            Colour::Cramp => ["#7a1f12", "#e6935a"],
            Colour::Pain(pain) => PAIN[usize::from(pain.min(10))],
            Colour::OnPain(0..FAR_FROM_THE_GROUND) => Colour::Ink.both(),
            Colour::OnPain(_) => Colour::Ground.both(),
            Colour::More => ["#a8480f", "#f0a06a"],
            Colour::Unsure => ["#6d7277", "#98a2ab"],
            Colour::Leg => ["#2b5d86", "#4784b3"],
            Colour::LegBehind => ["#9fb6c8", "#2f4d66"],
            Colour::Shirt => ["#3d8a83", "#48958d"],
            Colour::ShirtBehind => ["#8fbdb8", "#2c5c58"],
            Colour::Skin => ["#c98f6b", "#c08a68"],
            Colour::SkinBehind => ["#e2c3ae", "#7d5c48"],
            Colour::Hair => ["#1e2a35", "#5a4335"],
            Colour::Wood => ["#b98a56", "#8a6a45"],
            Colour::Wall => ["#d9d2c0", "#36424e"],
            Colour::Linen => ["#ffffff", "#8f9aa4"],
            Colour::Towel => ["#8a5fae", "#b08fd0"],
            Colour::Felt => ["#f5bd77", "#ffd39a"],
            Colour::Move => ["#a8480f", "#f0a06a"],
        }
    }
}
