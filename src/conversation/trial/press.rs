//! The buttons of a test by lot.

use crate::conversation::buttons::data::presses;
use crate::diary::trial::Habit;

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
