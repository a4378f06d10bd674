//! What is said here alone; what others say too comes along. The sentences are in
//! `words/<language>/charley/cramp.ftl`.

pub use charley_core::words::phrase::*;

use charley_core::words::{Phrase, phrases};

phrases! { ALL:
    YESTERDAY_AND_CLOCK = "yesterday-and-clock" ("time");
    LIST = "list" ("first", "next");
    TOAST_STILL_BAD = "toast-still-bad" ();
    RELIEF_LIGHT = "relief-light" ();
    RELIEF_THIGH = "relief-thigh" ();
    RELIEF_THIGH_IN_BED = "relief-thigh-in-bed" ();
    RELIEF_SHIN = "relief-shin" ();
    RELIEF_STRAIGHTEN = "relief-straighten" ();
    RELIEF_STRAIGHTEN_BED = "relief-straighten-bed" ();
    RELIEF_STRAIGHTEN_GENTLY = "relief-straighten-gently" ();
    RELIEF_HOLD = "relief-hold" ();
    RELIEF_RUB = "relief-rub" ();
    RELIEF_RUB_OR_HOLD = "relief-rub-or-hold" ();
    RELIEF_RUB_OR_STAND = "relief-rub-or-stand" ();
    RELIEF_REST = "relief-rest" ();
    RELIEF_OTHER_LEG = "relief-other-leg" ();
    RELIEF_PREGNANT = "relief-pregnant" ();
    RELIEF_PREGNANT_SEATED = "relief-pregnant-seated" ();
    RELIEF_WALK = "relief-walk" ();
    RELIEF_STAY_SEATED = "relief-stay-seated" ();
    RELIEF_LIE = "relief-lie" ();
    RELIEF_TEN_MINUTES = "relief-ten-minutes" ();
    RELIEF_TEN_MINUTES_NUMB = "relief-ten-minutes-numb" ();
    LOG_NOTED = "log-noted" ("time");
    LOG_NOTED_NO_TIME = "log-noted-no-time" ();
    LOG_NOTED_WHAT = "log-noted-what" ("time", "what");
    LOG_NOTED_WHAT_NO_TIME = "log-noted-what-no-time" ("what");
    LOG_SEVERITY = "log-severity" ("severity");
    LOG_NOTE = "log-note" ("note");
    LOG_LEFT = "log-left" ("muscle");
    LOG_RIGHT = "log-right" ("muscle");
    LOG_BOTH = "log-both" ("muscle");
    LOG_MUSCLE = "log-muscle" ("muscle");
    LOG_CRAMP_ALONE = "log-cramp-alone" ();
    LOG_ALREADY = "log-already" ();
    BUTTON_NOTE_IT = "button-note-it" ();
    TOLD_NOW = "told-now" ("what");
    TOLD_THEN = "told-then" ("time");
    TOLD_THEN_WHAT = "told-then-what" ("time", "what");
    TOLD_LAST_NIGHT = "told-last-night" ();
    LOG_UNDONE = "log-undone" ();
    LOG_SEVERITY_NOTED = "log-severity-noted" ("severity");
    LOG_SEVERITY_NOTED_LATER = "log-severity-noted-later" ("severity");
    LOG_MORNING_CHECKIN = "log-morning-checkin" ();
    LOG_MORNING_REPORT = "log-morning-report" ();
    LOG_CANNOT_SLEEP = "log-cannot-sleep" ();
    LOG_ASK_OVER = "log-ask-over" ();
    LOG_SORE = "log-sore" ();
    BUTTON_STILL_CRAMPING = "button-still-cramping" ();
    BUTTON_JUST_SORE = "button-just-sore" ();
    BUTTON_STILL_BAD = "button-still-bad" ();
    BUTTON_EASING = "button-easing" ();
    BUTTON_UNDO = "button-undo" ();
    BUTTON_LOG_ANOTHER = "button-log-another" ();
    BUTTON_IN_THE_MORNING = "button-in-the-morning" ();
    BUTTON_CANNOT_SLEEP = "button-cannot-sleep" ();
    TRY_THIGH = "try-thigh" ();
    TRY_THIGH_IN_BED = "try-thigh-in-bed" ();
    TRY_OTHER_LEG = "try-other-leg" ();
    TRY_SHIN = "try-shin" ();
    TRY_FOOT = "try-foot" ();
    TRY_LOOK = "try-look" ();
    TRY_AGAIN = "try-again" ();
    TRY_TOWEL = "try-towel" ();
    TRY_WARM = "try-warm" ();
    TRY_WALK = "try-walk" ();
    TRY_BREATHE = "try-breathe" ();
}
