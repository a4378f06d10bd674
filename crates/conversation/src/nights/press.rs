//! The buttons of what the nights say.

use crate::buttons::data::presses;
use charley_core::diary::Factor;

presses! {
    /// The buttons of what the nights say.
    pub enum Press {
        Show = "triggers.nights",
        Picture { of: Factor } = "triggers.link",
    }
}
