//! The buttons of the stretch guide, and the one that opens it.

use crate::buttons::carried::NightOf;
use crate::buttons::data::presses;

presses! {
    /// The buttons of the stretch guide, and the one that opens it.
    pub enum Press {
        Guide { night: NightOf } = "stretch.guide",
        Start = "stretch.start" as Next,
        Finished = "stretch.finished" as Next,
    }
}
