//! The buttons of `/delete`, and under a file that came back.

use crate::buttons::data::presses;

presses! {
    /// The buttons of `/delete`, and under a file that came back.
    pub enum Press {
        Delete = "delete.yes" as Destructive,
        KeepAll = "delete.no",
        AddFile = "import.add" as Next,
        LeaveFile = "import.leave",
    }
}
