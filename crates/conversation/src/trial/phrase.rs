//! What is said here alone; what others say too comes along. The sentences are in
//! `words/<language>/charley/trial.ftl`.

pub use charley_core::words::phrase::*;

use charley_core::words::{Phrase, phrases};

phrases! { ALL:
    BUTTON_TRIAL = "button-trial" ();
    BUTTON_TRIAL_START = "button-trial-start" ();
    TRIAL_WHAT = "trial-what" ();
    TRIAL_LENGTH = "trial-length" ("cramps", "nights", "needed", "weeks");
    TRIAL_WHICH = "trial-which" ();
    TRIAL_NO_CHANCE = "trial-no-chance" ();
    TRIAL_STRETCH = "trial-stretch" ();
    TRIAL_WATER = "trial-water" ();
    TRIAL_WALK = "trial-walk" ();
    TRIAL_RULES = "trial-rules" ();
    TRIAL_RULES_WEEKS = "trial-rules-weeks" ();
    TRIAL_STARTED = "trial-started" ();
    TRIAL_HEAD = "trial-head" ("name");
    TRIAL_STATE = "trial-state" ("night", "nights", "with", "without");
    TRIAL_NO_REMINDER = "trial-no-reminder" ();
    TRIAL_NOTHING_YET = "trial-nothing-yet" ();
    TRIAL_NOTHING_YET_WEEKS = "trial-nothing-yet-weeks" ();
    TRIAL_CLEAR = "trial-clear" ();
    TRIAL_OVER = "trial-over" ();
    TRIAL_STOPPED = "trial-stopped" ();
    TRIAL_COUNTS = "trial-counts" ("cramps_with", "nights_with", "cramps_without", "nights_without");
    TRIAL_HELPS = "trial-helps" ();
    TRIAL_HELPS_WEEKS = "trial-helps-weeks" ();
    TRIAL_DOES_NOT_HELP = "trial-does-not-help" ();
    TRIAL_NO_DIFFERENCE = "trial-no-difference" ();
    TRIAL_NO_DIFFERENCE_WEEKS = "trial-no-difference-weeks" ();
    TRIAL_TOO_FEW = "trial-too-few" ();
    TRIAL_TOO_FEW_WEEKS = "trial-too-few-weeks" ();
    TRIAL_LEFT_OUT = "trial-left-out" ("nights");
    TRIAL_NOT_TOLD = "trial-not-told" ("nights");
}
