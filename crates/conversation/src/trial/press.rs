//! The buttons of a test by lot.

use crate::buttons::data::presses;
use charley_core::diary::trial::Habit;

presses! {
    /// The buttons of a test by lot.
    pub enum Press {
        Show = "trial.show",
        Choose { habit: Habit } = "trial.choose",
        Start { habit: Habit } = "trial.start" as Next,
        Picture = "trial.picture",
        Stop = "trial.stop",
    }
}
