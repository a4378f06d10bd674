//! The buttons that a check-in brings, and the one that begins it anew.

use crate::buttons::carried::{CrampId, NightOf};
use crate::buttons::data::presses;

presses! {
    /// The buttons that a check-in brings, and the one that begins it anew.
    pub enum Press {
        Correct { night: NightOf } = "report.correct",
        /// The rest of the list.
        More { night: NightOf } = "morning.more",
        /// The details of a cramp that was logged.
        Cramp { cramp: CrampId } = "morning.cramp",
        WaterEarlier = "water.earlier",
        NeverPregnancy = "pregnancy.never",
        SeenSomeone = "often.seen",
    }
}
