//! The buttons of the evening.

use crate::buttons::carried::NightOf;
use crate::buttons::data::presses;

presses! {
    /// The buttons of the evening.
    pub enum Press {
        /// *Yes*, too little was drunk.
        WaterLittle { night: NightOf } = "water.little",
        WaterDone { night: NightOf } = "water.done" as Next,
        WaterSnooze { night: NightOf } = "water.snooze",
        WaterSkip { night: NightOf } = "water.skip",
        StretchDone { night: NightOf } = "stretch.done" as Next,
        StretchSnooze { night: NightOf } = "stretch.snooze",
        StretchSkip { night: NightOf } = "stretch.skip",
        WalkDone { night: NightOf } = "walk.done" as Next,
        WalkSnooze { night: NightOf } = "walk.snooze",
        WalkSkip { night: NightOf } = "walk.skip",
        /// *Leave this night out*, of a test by lot.
        LeaveOut { night: NightOf } = "trial.leave_out",
        /// *No more summaries*.
        StopSummary = "summary.stop",
    }
}
