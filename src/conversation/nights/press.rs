//! The buttons of what the nights say.

use crate::conversation::buttons::data::presses;
use crate::diary::Factor;

presses! {
    /// The buttons of what the nights say.
    pub enum Press {
        Show = "triggers.nights",
        Picture { of: Factor } = "triggers.link",
    }
}
