//! The buttons of `/start` and between the parts of the intake.

use crate::buttons::carried::IntakePart;
use crate::buttons::data::presses;

presses! {
    /// The buttons of `/start` and between the parts of the intake.
    pub enum Press {
        SetUp = "start.set_up" as Next,
        GoOn = "start.go_on" as Next,
        OpenQuestion = "start.question" as Next,
        StartAgain = "start.again",
        Next { part: IntakePart } = "intake.next" as Next,
        StopHere = "intake.stop",
        /// The check-in shall come from now on.
        AskCheckin = "intake.checkin",
    }
}
