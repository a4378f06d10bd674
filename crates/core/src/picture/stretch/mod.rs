//! The stretches of the guide, each as a figure that does it.
//!
//! Positions: clinical brief §4. What the words say is drawn: heel on the
//! ground, knee straight, toes toward you, and where it pulls.

mod figure;
mod lying;
mod sign;
mod sitting;
mod standing;

use super::Say;
use super::canvas::Canvas;
use serde::{Deserialize, Serialize};
use sign::Labels;

/// Which stretch, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stretch {
    CalfStanding,
    HamstringStanding,
    Seated,
    Bed,
}

impl Stretch {
    pub const ALL: [Stretch; 4] = [
        Stretch::CalfStanding,
        Stretch::HamstringStanding,
        Stretch::Seated,
        Stretch::Bed,
    ];

    pub(super) fn draw(self, canvas: &mut Canvas, say: Say) -> f32 {
        let mut labels = Labels { canvas, say };
        match self {
            Stretch::CalfStanding => standing::calf(&mut labels),
            Stretch::HamstringStanding => standing::hamstring(&mut labels),
            Stretch::Seated => sitting::draw(&mut labels),
            Stretch::Bed => lying::draw(&mut labels),
        }
    }
}
