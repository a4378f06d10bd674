//! The buttons that a check-in brings, and the one that begins it anew.

use crate::conversation::buttons::carried::NightOf;
use crate::conversation::buttons::data::presses;

presses! {
    /// The buttons that a check-in brings, and the one that begins it anew.
    pub enum Press {
        Correct { night: NightOf } = "report.correct",
        WaterEarlier = "water.earlier",
        NeverPregnancy = "pregnancy.never",
    }
}
