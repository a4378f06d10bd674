//! What is said here alone; what others say too comes along. The sentences are in
//! `words/<language>/charley/intake.ftl`.

pub use crate::words::phrase::*;

use crate::words::declare::{Phrase, phrases};

phrases! { ALL:
    START_WHAT_I_AM = "start-what-i-am" ();
    START_CONSENT = "start-consent" ();
    START_AGAIN = "start-again" ();
    BUTTON_SET_UP = "button-set-up" ();
    BUTTON_START_AGAIN = "button-start-again" ();
    BUTTON_OPEN_QUESTION = "button-open-question" ();
    CANCELLED = "cancelled" ();
    NOTHING_TO_CANCEL = "nothing-to-cancel" ();
    PART_RESULT = "part-result" ("name", "level");
    BUTTON_STOP_HERE = "button-stop-here" ();
}
