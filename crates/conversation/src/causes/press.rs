//! The buttons of the results.

use crate::buttons::data::presses;
use charley_core::dialogue::Cause;

presses! {
    /// The buttons of the results.
    pub enum Press {
        All = "triggers.all",
        Open { cause: Cause } = "triggers.open",
        /// Asks one cause by itself.
        Ask { cause: Cause } = "triggers.start",
        Habits = "triggers.habits",
        Treatments = "triggers.treatments",
    }
}
