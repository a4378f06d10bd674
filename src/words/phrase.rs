//! Every sentence that Rust itself says, with the arguments it supplies.
//!
//! The sentences are in `dialogues/words/<language>/charley.ftl`; the loader
//! compares that file with this list in both directions.

use super::declare::{Phrase, phrases};

mod nights;

pub use nights::*;

phrases! { MAIN:
    BOT_NAME = "bot-name" ();
    BOT_SHORT_DESCRIPTION = "bot-short-description" ();
    BOT_DESCRIPTION = "bot-description" ();
    COMMAND_START = "command-start" ();
    COMMAND_LOG = "command-log" ();
    COMMAND_CHECKIN = "command-checkin" ();
    COMMAND_BEDTIME = "command-bedtime" ();
    COMMAND_TRIGGERS = "command-triggers" ();
    COMMAND_STRETCH = "command-stretch" ();
    COMMAND_REPORT = "command-report" ();
    COMMAND_SETTINGS = "command-settings" ();
    COMMAND_EXPORT = "command-export" ();
    COMMAND_DELETE = "command-delete" ();
    COMMAND_PRIVACY = "command-privacy" ();
    COMMAND_HELP = "command-help" ();
    COMMAND_CANCEL = "command-cancel" ();
    BUTTON_SKIP = "button-skip" ();
    BUTTON_BACK = "button-back" ();
    BUTTON_DONE = "button-done" ();
    BUTTON_GO_ON = "button-go-on" ();
    BUTTON_LEAVE_IT = "button-leave-it" ();
    BUTTON_ASK_ME = "button-ask-me" ();
    NUMBER = "number" ("number");
    PART_OF = "part-of" ("part", "all");
    CLOCK = "clock" ("time");
    DAY_AND_CLOCK = "day-and-clock" ("day", "time");
    RANKED = "ranked" ("number", "tip");
    TICKED = "ticked" ("label");
    UNTICKED = "unticked" ("label");
    DAY = "day" ("weekday", "day", "month");
    WEEKDAY = "weekday" ("weekday");
    NIGHT_OF = "night-of" ("day");
    TOAST_NOTED = "toast-noted" ();
    TOAST_OLD_BUTTON = "toast-old-button" ();
    TOAST_OLD_OFFER = "toast-old-offer" ();
    TOAST_ALREADY_GONE = "toast-already-gone" ();
    TOAST_FIRST_QUESTION = "toast-first-question" ();
    TOAST_TICK_OR_SKIP = "toast-tick-or-skip" ();
    TOAST_NO_TIME_LEFT = "toast-no-time-left" ();
    TOAST_NOTHING_OPEN = "toast-nothing-open" ();
    CONSENT_LINE = "consent-line" ();
    BUTTON_LOG_NOW = "button-log-now" ();
    DIALOGUE_CHANGED = "dialogue-changed" ();
    LOG_HOW_BAD = "log-how-bad" ();
    REMINDERS_REST = "reminders-rest" ();
    DANGER_AGAIN = "danger-again" ();
    PROGRESS = "progress" ("question", "questions");
    PROGRESS_PART = "progress-part" ("name", "question", "questions");
    PART_SAFETY = "part-safety" ();
    PART_HOURS = "part-hours" ();
    PART_AGE = "part-age" ();
    PART_IS_IT_CRAMP = "part-is-it-cramp" ();
    PART_CONDITIONS = "part-conditions" ();
    PART_OFFER = "part-offer" ("name");
    BUTTON_ASK_ME_NOW = "button-ask-me-now" ();
    BUTTON_ASK_EACH_MORNING = "button-ask-each-morning" ();
    FOR_ADULTS = "for-adults" ();
    NOT_CRAMP = "not-cramp" ();
    BUTTON_PAGE_FOR_DOCTOR = "button-page-for-doctor" ();
    START_WITH_THIS = "start-with-this" ("step");
    WORDS_SO_FAR = "words-so-far" ("words");
    RESULT_LINE = "result-line" ("name", "level");
    NOT_A_DIAGNOSIS = "not-a-diagnosis" ();
    BUTTON_HABITS = "button-habits" ();
    BUTTON_TREATMENTS = "button-treatments" ();
    NIGHT_TOO_LONG = "night-too-long" ();
    COMING_WATER = "coming-water" ("time");
    COMING_STRETCH = "coming-stretch" ("time");
    COMING_CHECKIN = "coming-checkin" ("time");
    COMING_NOTHING = "coming-nothing" ();
    COMING_WALK = "coming-walk" ("time");
    COMING_SUMMARY = "coming-summary" ("time");
    BEDTIME_LATER = "bedtime-later" ();
    WATER_LIMIT = "water-limit" ();
    WATER_ILLNESS = "water-illness" ();
    WATER_NOT_TOLD = "water-not-told" ();
    STRETCH_DONE = "stretch-done" ();
    ENTRY_LABEL = "entry-label" ("time", "severity");
    ENTRY_LABEL_BARE = "entry-label-bare" ("time");
    ENTRY_NO_TIME = "entry-no-time" ();
    LISTED = "listed" ("before", "one");
    KNOWN_CRAMPS = "known-cramps" ("cramps");
    KNOWN_CRAMPS_AT = "known-cramps-at" ("cramps", "times");
    TOGETHER = "together" ();
    DETAILS_OF = "details-of" ("time");
    REPORT_MISSING_NOT_CLEAR = "report-missing-not-clear" ();
    BUTTON_LAST_NIGHTS = "button-last-nights" ();
    ENTRY_MINUTES_TYPED = "entry-minutes-typed" ("minutes");
    BUTTON_WHEN_TO_GET_HELP = "button-when-to-get-help" ();
    EXPORT_CAPTION = "export-caption" ();
}
