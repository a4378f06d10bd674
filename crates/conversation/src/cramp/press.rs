//! The buttons under a cramp, and the offers to log one.

use crate::buttons::carried::{CrampId, Severity, YesNoUnsure};
use crate::buttons::data::presses;

presses! {
    /// The buttons under a cramp, and the offers to log one.
    pub enum Press {
        /// *Log it*, from an offer.
        Now = "log.now",
        /// *Another one*, though one was noted just now.
        Again = "log.again",
        Undo { cramp: CrampId } = "log.undo",
        Easing { cramp: CrampId } = "log.easing",
        StillBad { cramp: CrampId } = "log.still_bad",
        /// *Still bad* once more: something else to try.
        StillWorse { cramp: CrampId } = "log.still_worse",
        /// Much later: it still cramps, or is just sore.
        StillCramping { cramp: CrampId } = "log.still_cramping",
        JustSore { cramp: CrampId } = "log.sore",
        Severity { severity: Severity, cramp: CrampId } = "log.severity",
        InTheMorning { cramp: CrampId } = "log.morning",
        CannotSleep { cramp: CrampId } = "log.awake",
        /// Whether the leg is cold, pale, numb or swollen.
        Cold { told: YesNoUnsure, cramp: CrampId } = "log.cold",
    }
}
