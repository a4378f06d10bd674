//! What is said here alone; what others say too comes along. The sentences are in
//! `words/<language>/charley/evening.ftl`.

pub use charley_core::words::phrase::*;

use charley_core::words::{Phrase, phrases};

phrases! { ALL:
    TOAST_SUMMARY_STOPPED = "toast-summary-stopped" ();
    WATER_REMINDER = "water-reminder" ();
    STRETCH_REMINDER = "stretch-reminder" ();
    STRETCH_REMINDER_SEATED = "stretch-reminder-seated" ();
    STRETCH_REMINDER_BED = "stretch-reminder-bed" ();
    STRETCH_REMINDER_ASK_TEAM = "stretch-reminder-ask-team" ();
    BUTTON_SHOW_ME = "button-show-me" ();
    BUTTON_SNOOZE = "button-snooze" ();
    BUTTON_SKIP_TONIGHT = "button-skip-tonight" ();
    WATER_GLASS = "water-glass" ();
    WATER_GLASS_ASK = "water-glass-ask" ();
    WATER_NOT_TONIGHT = "water-not-tonight" ();
    BUTTON_WATER_LITTLE = "button-water-little" ();
    BUTTON_WATER_ENOUGH = "button-water-enough" ();
    BUTTON_WATER_HAD = "button-water-had" ();
    WATER_DONE = "water-done" ();
    WALK_DONE = "walk-done" ();
    REMINDER_SKIPPED = "reminder-skipped" ();
    REMINDER_SNOOZED = "reminder-snoozed" ("time");
    SUMMARY_HEAD = "summary-head" ("day", "recorded", "nights", "missing");
    BUTTON_SUMMARY_STOP = "button-summary-stop" ();
    BUTTON_LEAVE_OUT = "button-leave-out" ();
    LOT_WITH_STRETCH = "lot-with-stretch" ();
    LOT_WITH_STRETCH_WEEK = "lot-with-stretch-week" ();
    LOT_WITHOUT_STRETCH_WEEK = "lot-without-stretch-week" ();
    LOT_WITH_WATER = "lot-with-water" ();
    LOT_WITH_WATER_ASK = "lot-with-water-ask" ();
    LOT_WITH_WALK = "lot-with-walk" ();
    LOT_WITHOUT_STRETCH = "lot-without-stretch" ();
    LOT_WITHOUT_WATER = "lot-without-water" ();
    LOT_WITHOUT_WALK = "lot-without-walk" ();
    LOT_LEFT_OUT = "lot-left-out" ();
}
