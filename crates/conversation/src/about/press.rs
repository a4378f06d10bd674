//! The buttons of `/help`.

use crate::buttons::data::presses;

presses! {
    /// The buttons of `/help`.
    pub enum Press {
        All = "help.all",
        Danger = "help.danger",
        SleepTips = "help.sleep",
    }
}
