//! The buttons of what is said after a long silence.

use crate::buttons::data::presses;

presses! {
    /// The buttons of what is said after a long silence.
    pub enum Press {
        TheyHelp = "absence.they_help",
        Stop = "absence.stop",
    }
}
