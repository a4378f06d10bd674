//! What is said here alone; what others say too comes along. The sentences are in
//! `words/<language>/charley/absence.ftl`.

pub use charley_core::words::phrase::*;

use charley_core::words::{Phrase, phrases};

phrases! { ALL:
    ABSENCE_PLAN_WAITS = "absence-plan-waits" ();
    ABSENCE_WELCOME = "absence-welcome" ();
    ABSENCE_DO_THEY_HELP = "absence-do-they-help" ();
    ABSENCE_THEY_HELP = "absence-they-help" ();
    ABSENCE_ENDED = "absence-ended" ();
    ABSENCE_ENDED_IN_SILENCE = "absence-ended-in-silence" ();
    BUTTON_THEY_HELP = "button-they-help" ();
    BUTTON_STOP_REMINDERS = "button-stop-reminders" ();
}
