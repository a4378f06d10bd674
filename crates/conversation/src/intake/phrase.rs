//! What is said here alone; what others say too comes along. The sentences are in
//! `words/<language>/charley/intake.ftl`.

pub use charley_core::words::phrase::*;

use charley_core::words::{Phrase, phrases};

phrases! { ALL:
    START_WHAT_I_AM = "start-what-i-am" ();
    START_NO_DOCTOR = "start-no-doctor" ();
    START_CONSENT = "start-consent" ();
    START_AGAIN = "start-again" ();
    BUTTON_SET_UP = "button-set-up" ();
    BUTTON_START_AGAIN = "button-start-again" ();
    BUTTON_OPEN_QUESTION = "button-open-question" ();
    CANCELLED = "cancelled" ();
    NOTHING_TO_CANCEL = "nothing-to-cancel" ();
    PARTS_LEFT = "parts-left" ("parts");
    PART_RESULT = "part-result" ("name", "level");
    PART_NOTED = "part-noted" ();
    EVENING_BOTH = "evening-both" ("bedtime", "rising", "water", "stretch");
    EVENING_STRETCH = "evening-stretch" ("bedtime", "rising", "stretch");
    EVENING_QUIET = "evening-quiet" ("bedtime", "rising");
    MOSTLY_HARMLESS = "mostly-harmless" ();
    START_WITH_STRETCH = "start-with-stretch" ();
    REST_EACH_MORNING = "rest-each-morning" ();
    REST_ANY_TIME = "rest-any-time" ();
    BUTTON_STOP_HERE = "button-stop-here" ();
}
