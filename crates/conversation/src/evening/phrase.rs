//! What is said here alone; what others say too comes along. The sentences are in
//! `words/<language>/charley/evening.ftl`.

pub use charley_core::words::phrase::*;

use charley_core::words::{Phrase, phrases};

phrases! { ALL:
    TOAST_SUMMARY_STOPPED = "toast-summary-stopped" ();
    WATER_REMINDER = "water-reminder" ();
    WATER_REMINDER_2 = "water-reminder-2" ();
    WATER_REMINDER_3 = "water-reminder-3" ();
    WATER_REMINDER_4 = "water-reminder-4" ();
    WATER_REMINDER_5 = "water-reminder-5" ();
    WATER_REMINDER_6 = "water-reminder-6" ();
    WATER_REMINDER_7 = "water-reminder-7" ();
    WATER_REMINDER_8 = "water-reminder-8" ();
    STRETCH_REMINDER = "stretch-reminder" ();
    STRETCH_REMINDER_2 = "stretch-reminder-2" ();
    STRETCH_REMINDER_3 = "stretch-reminder-3" ();
    STRETCH_REMINDER_4 = "stretch-reminder-4" ();
    STRETCH_REMINDER_5 = "stretch-reminder-5" ();
    STRETCH_REMINDER_6 = "stretch-reminder-6" ();
    STRETCH_REMINDER_7 = "stretch-reminder-7" ();
    STRETCH_REMINDER_8 = "stretch-reminder-8" ();
    STRETCH_REMINDER_PLANNED = "stretch-reminder-planned" ();
    STRETCH_REMINDER_SEATED = "stretch-reminder-seated" ();
    STRETCH_REMINDER_SEATED_2 = "stretch-reminder-seated-2" ();
    STRETCH_REMINDER_SEATED_3 = "stretch-reminder-seated-3" ();
    STRETCH_REMINDER_SEATED_4 = "stretch-reminder-seated-4" ();
    STRETCH_REMINDER_SEATED_5 = "stretch-reminder-seated-5" ();
    STRETCH_REMINDER_SEATED_6 = "stretch-reminder-seated-6" ();
    STRETCH_REMINDER_SEATED_7 = "stretch-reminder-seated-7" ();
    STRETCH_REMINDER_SEATED_8 = "stretch-reminder-seated-8" ();
    STRETCH_REMINDER_BED = "stretch-reminder-bed" ();
    STRETCH_REMINDER_BED_2 = "stretch-reminder-bed-2" ();
    STRETCH_REMINDER_BED_3 = "stretch-reminder-bed-3" ();
    STRETCH_REMINDER_BED_4 = "stretch-reminder-bed-4" ();
    STRETCH_REMINDER_BED_5 = "stretch-reminder-bed-5" ();
    STRETCH_REMINDER_BED_6 = "stretch-reminder-bed-6" ();
    STRETCH_REMINDER_BED_7 = "stretch-reminder-bed-7" ();
    STRETCH_REMINDER_BED_8 = "stretch-reminder-bed-8" ();
    STRETCH_REMINDER_ASK_TEAM = "stretch-reminder-ask-team" ();
    STRETCH_REMINDER_ASK_TEAM_2 = "stretch-reminder-ask-team-2" ();
    STRETCH_REMINDER_ASK_TEAM_3 = "stretch-reminder-ask-team-3" ();
    STRETCH_REMINDER_ASK_TEAM_4 = "stretch-reminder-ask-team-4" ();
    STRETCH_REMINDER_ASK_TEAM_5 = "stretch-reminder-ask-team-5" ();
    STRETCH_REMINDER_ASK_TEAM_6 = "stretch-reminder-ask-team-6" ();
    STRETCH_REMINDER_ASK_TEAM_7 = "stretch-reminder-ask-team-7" ();
    STRETCH_REMINDER_ASK_TEAM_8 = "stretch-reminder-ask-team-8" ();
    BUTTON_SHOW_ME = "button-show-me" ();
    BUTTON_SNOOZE = "button-snooze" ();
    BUTTON_SKIP_TONIGHT = "button-skip-tonight" ();
    WATER_LAST = "water-last" ();
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
