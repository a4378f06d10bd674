//! What is said here alone; what others say too comes along. The sentences are in
//! `words/<language>/charley/report.ftl`.

pub use charley_core::words::phrase::*;

use charley_core::words::{Phrase, phrases};

phrases! { ALL:
    REPORT_HEAD = "report-head" ();
    REPORT_EMPTY = "report-empty" ();
    REPORT_NO_ZONE = "report-no-zone" ("cramps");
    REPORT_TWO_WEEKS = "report-two-weeks" ("recorded", "nights", "missing");
    REPORT_FOUR_WEEKS = "report-four-weeks" ("recorded", "nights", "missing");
    REPORT_WORST = "report-worst" ("worst");
    REPORT_SEVERITY = "report-severity" ("worst", "median");
    REPORT_COLUMN_COUNTED = "report-column-counted" ();
    REPORT_COLUMN_TWO_WEEKS = "report-column-two-weeks" ();
    REPORT_COLUMN_FOUR_WEEKS = "report-column-four-weeks" ();
    REPORT_ROW_RECORDED = "report-row-recorded" ();
    REPORT_ROW_WITH_CRAMP = "report-row-with-cramp" ();
    REPORT_ROW_CRAMPS = "report-row-cramps" ();
    REPORT_ROW_WORST = "report-row-worst" ();
    REPORT_ROW_USUAL = "report-row-usual" ();
    SLEEP_USUAL = "sleep-usual" ("from", "to", "nights", "in_bed", "low", "high");
    SLEEP_TOO_FEW = "sleep-too-few" ("nights", "least");
    SLEEP_CRAMP_COST = "sleep-cramp-cost" ("with_low", "with_high", "nights_with", "without_low", "without_high", "nights_without");
    REPORT_PLAN = "report-plan" ();
    REPORT_PLAN_WEEK = "report-plan-week" ("week", "weeks");
    REPORT_HABIT = "report-habit" ("name", "day", "yes", "counted", "fate");
    REPORT_HABIT_UNTOLD = "report-habit-untold" ("name", "day", "fate");
    HABIT_GOES_ON = "tried-goes-on" ();
    HABIT_SETTLED = "tried-settled" ();
    HABIT_GIVEN_UP = "tried-given-up" ();
    HABIT_MADE_WORSE = "tried-made-worse" ();
    NO_FIGURE = "no-figure" ();
    REPORT_NIGHTS_HEAD = "report-nights-head" ();
    REPORT_ADD_WHICH = "report-add-which" ();
    NIGHT_WITH_CRAMPS = "night-with-cramps" ("cramps", "day");
    NIGHT_CLEAR = "night-clear" ("day");
    NIGHT_UNKNOWN = "night-unknown" ("day");
    BUTTON_ADD_FORGOTTEN = "button-add-forgotten" ();
    BUTTON_CORRECT_NIGHT = "button-correct-night" ();
    ENTRY_HEAD = "entry-head" ("day", "time");
    ENTRY_HEAD_NO_TIME = "entry-head-no-time" ("day");
    ENTRY_HEAD_NO_NIGHT = "entry-head-no-night" ();
    ENTRY_SEVERITY = "entry-severity" ("severity");
    ENTRY_LEG = "entry-leg" ("what");
    ENTRY_MUSCLE = "entry-muscle" ("what");
    ENTRY_MINUTES = "entry-minutes" ("what");
    ENTRY_HELPED = "entry-helped" ("what");
    ENTRY_NOTE = "entry-note" ("note");
    ENTRY_FROM_MEMORY = "entry-from-memory" ();
    ENTRY_REMOVE_ASK = "entry-remove-ask" ();
    ENTRY_REMOVED = "entry-removed" ();
    BUTTON_CHANGE_SEVERITY = "button-change-severity" ();
    BUTTON_CHANGE_DETAILS = "button-change-details" ();
    BUTTON_REMOVE = "button-remove" ();
    BUTTON_REMOVE_YES = "button-remove-yes" ();
    BUTTON_KEEP_IT = "button-keep-it" ();
}
