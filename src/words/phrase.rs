//! Every sentence that Rust itself says, with the arguments it supplies.
//!
//! The sentences are in `dialogues/words/<language>/charley.ftl`; the loader
//! compares that file with this list in both directions.

use super::text::Text;
use std::borrow::Cow;

/// The id of a sentence and the names of the arguments it is given.
#[derive(Clone, Copy, Debug)]
pub struct Phrase {
    pub key: &'static str,
    pub arguments: &'static [&'static str],
}

impl Phrase {
    pub fn text(self) -> Text {
        Text {
            key: Cow::Borrowed(self.key),
            arguments: Vec::new(),
        }
    }
}

impl From<Phrase> for Text {
    fn from(phrase: Phrase) -> Self {
        phrase.text()
    }
}

/// Declares the phrases and the list of all of them.
macro_rules! phrases {
    ($($name:ident = $key:literal ($($argument:literal),*);)*) => {
        $(pub const $name: Phrase = Phrase { key: $key, arguments: &[$($argument),*] };)*
        /// Every phrase, for the check of the words.
        pub const ALL: &[Phrase] = &[$($name),*];
    };
}

phrases! {
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
    BUTTON_YES = "button-yes" ();
    BUTTON_NO = "button-no" ();
    BUTTON_NOT_SURE = "button-not-sure" ();
    BUTTON_GO_ON = "button-go-on" ();
    BUTTON_GO_ON_ASKING = "button-go-on-asking" ();
    BUTTON_LEAVE_IT = "button-leave-it" ();
    BUTTON_ASK_ME = "button-ask-me" ();
    BUTTON_ASK_AGAIN = "button-ask-again" ();
    BUTTON_UNDERSTOOD = "button-understood" ();
    BUTTON_OPEN_PRIVATE = "button-open-private" ();
    NUMBER = "number" ("number");
    CLOCK = "clock" ("time");
    DAY_AND_CLOCK = "day-and-clock" ("day", "time");
    PLACE = "place" ("place");
    RANKED = "ranked" ("number", "tip");
    ON = "on" ();
    OFF = "off" ();
    TICKED = "ticked" ("label");
    UNTICKED = "unticked" ("label");
    DAY = "day" ("weekday", "day", "month");
    NIGHT_OF = "night-of" ("day");
    TOAST_NOTED = "toast-noted" ();
    TOAST_OLD_BUTTON = "toast-old-button" ();
    TOAST_OLD_OFFER = "toast-old-offer" ();
    TOAST_ALREADY_GONE = "toast-already-gone" ();
    TOAST_FIRST_QUESTION = "toast-first-question" ();
    TOAST_TICK_OR_SKIP = "toast-tick-or-skip" ();
    TOAST_STILL_BAD = "toast-still-bad" ();
    TOAST_NO_TIME_LEFT = "toast-no-time-left" ();
    TOAST_NOTHING_OPEN = "toast-nothing-open" ();
    START_WHAT_I_AM = "start-what-i-am" ();
    START_CONSENT = "start-consent" ();
    START_AGAIN = "start-again" ();
    CONSENT_LINE = "consent-line" ();
    BUTTON_LOG_NOW = "button-log-now" ();
    BUTTON_SET_UP = "button-set-up" ();
    BUTTON_START_AGAIN = "button-start-again" ();
    BUTTON_OPEN_QUESTION = "button-open-question" ();
    CANCELLED = "cancelled" ();
    NOTHING_TO_CANCEL = "nothing-to-cancel" ();
    DIALOGUE_CHANGED = "dialogue-changed" ();
    RELIEF_STRAIGHTEN = "relief-straighten" ();
    RELIEF_STRAIGHTEN_BED = "relief-straighten-bed" ();
    RELIEF_STRAIGHTEN_GENTLY = "relief-straighten-gently" ();
    RELIEF_HOLD = "relief-hold" ();
    RELIEF_RUB = "relief-rub" ();
    RELIEF_RUB_OR_HOLD = "relief-rub-or-hold" ();
    RELIEF_RUB_OR_STAND = "relief-rub-or-stand" ();
    RELIEF_REST = "relief-rest" ();
    RELIEF_PREGNANT = "relief-pregnant" ();
    RELIEF_PREGNANT_SEATED = "relief-pregnant-seated" ();
    RELIEF_WALK = "relief-walk" ();
    RELIEF_STAY_SEATED = "relief-stay-seated" ();
    RELIEF_LIE = "relief-lie" ();
    RELIEF_TEN_MINUTES = "relief-ten-minutes" ();
    LOG_NOTED = "log-noted" ("time");
    LOG_NOTED_NO_TIME = "log-noted-no-time" ();
    LOG_CRAMP_ALONE = "log-cramp-alone" ();
    LOG_ALREADY = "log-already" ();
    LOG_UNDONE = "log-undone" ();
    LOG_HOW_BAD = "log-how-bad" ();
    LOG_SEVERITY_NOTED = "log-severity-noted" ("severity");
    LOG_MORNING_CHECKIN = "log-morning-checkin" ();
    LOG_MORNING_REPORT = "log-morning-report" ();
    LOG_CANNOT_SLEEP = "log-cannot-sleep" ();
    LOG_ASK_COLD = "log-ask-cold" ();
    BUTTON_STILL_BAD = "button-still-bad" ();
    BUTTON_EASING = "button-easing" ();
    BUTTON_UNDO = "button-undo" ();
    BUTTON_LOG_ANOTHER = "button-log-another" ();
    BUTTON_IN_THE_MORNING = "button-in-the-morning" ();
    BUTTON_CANNOT_SLEEP = "button-cannot-sleep" ();
    TRY_LOOK = "try-look" ();
    TRY_AGAIN = "try-again" ();
    TRY_TOWEL = "try-towel" ();
    TRY_WARM = "try-warm" ();
    TRY_WALK = "try-walk" ();
    TRY_BREATHE = "try-breathe" ();
    DANGER_EMERGENCY = "danger-emergency" ();
    DANGER_LEG_CLOT = "danger-leg-clot" ();
    DANGER_FOOT_AT_RISK = "danger-foot-at-risk" ();
    DANGER_WALKING_PAIN = "danger-walking-pain" ();
    DANGER_WEAKNESS = "danger-weakness" ();
    DANGER_WEAKNESS_BOOK = "danger-weakness-book" ();
    DANGER_NUMBNESS = "danger-numbness" ();
    DANGER_NUMBNESS_BOOK = "danger-numbness-book" ();
    DANGER_BOTH_SWOLLEN = "danger-both-swollen" ();
    DANGER_LONG_CRAMP = "danger-long-cramp" ();
    DANGER_LONG_CRAMP_OVER = "danger-long-cramp-over" ();
    DANGER_TODAY = "danger-today" ();
    DANGER_MUSCLE_BREAKDOWN = "danger-muscle-breakdown" ();
    DANGER_STATIN_PAIN = "danger-statin-pain" ();
    DANGER_DIRTY_WOUND = "danger-dirty-wound" ();
    DANGER_POISON = "danger-poison" ();
    DANGER_PREG_LEG = "danger-preg-leg" ();
    DANGER_PREG_PRESSURE = "danger-preg-pressure" ();
    DANGER_QUININE = "danger-quinine" ();
    DANGER_NEW_MEDICINE = "danger-new-medicine" ();
    DANGER_OFTEN = "danger-often" ();
    DANGER_SELF_HARM = "danger-self-harm" ();
    DANGER_LOOKED_AT = "danger-looked-at" ();
    DANGER_RESTING = "danger-resting" ();
    REMINDERS_REST = "reminders-rest" ();
    DANGER_ASK = "danger-ask" ();
    DANGER_ASK_SELF_HARM = "danger-ask-self-harm" ();
    DANGER_ASK_STATIN = "danger-ask-statin" ();
    DANGER_ASK_OTHER = "danger-ask-other" ();
    DANGER_AGAIN = "danger-again" ();
    DANGER_KEPT = "danger-kept" ();
    DANGER_ASK_NO = "danger-ask-no" ();
    BUTTON_YES_NOW = "button-yes-now" ();
    BUTTON_NO_DANGER = "button-no-danger" ();
    DANGER_ASK_LOOKED_AT = "danger-ask-looked-at" ();
    BUTTON_LOOKED_AT = "button-looked-at" ();
    BUTTON_NOT_YET = "button-not-yet" ();
    PROGRESS = "progress" ("question", "questions");
    PROGRESS_PART = "progress-part" ("part", "parts", "name", "question", "questions");
    PART_SAFETY = "part-safety" ();
    PART_HOURS = "part-hours" ();
    PLEASE_TAP = "please-tap" ();
    PART_RESULT = "part-result" ("name", "level");
    BUTTON_STOP_HERE = "button-stop-here" ();
    RESULTS_HEAD = "results-head" ();
    RESULT_LINE = "result-line" ("name", "level");
    LEVEL_FIRST = "level-first" ();
    LEVEL_MAYBE = "level-maybe" ();
    LEVEL_LESS = "level-less" ();
    LEVEL_UNKNOWN = "level-unknown" ();
    LEVEL_NOT_ASKED = "level-not-asked" ();
    NOT_A_DIAGNOSIS = "not-a-diagnosis" ();
    RESULTS_BLOOD_TEST = "results-blood-test" ();
    BUTTON_OPEN_CAUSE = "button-open-cause" ("name");
    BUTTON_HABITS = "button-habits" ();
    BUTTON_TREATMENTS = "button-treatments" ();
    HABITS_HEAD = "habits-head" ();
    HABIT_DRINK = "habit-drink" ();
    HABIT_DRINK_LIMIT = "habit-drink-limit" ();
    HABIT_FOOD = "habit-food" ();
    HABIT_FOOD_ASK = "habit-food-ask" ();
    HABIT_STRETCH = "habit-stretch" ();
    HABIT_MOVE = "habit-move" ();
    HABIT_PREGNANT = "habit-pregnant" ();
    TREATMENTS_HEAD = "treatments-head" ();
    TREATMENT_STRETCH = "treatment-stretch" ();
    TREATMENT_MAGNESIUM = "treatment-magnesium" ();
    TREATMENT_CALCIUM = "treatment-calcium" ();
    TREATMENT_K2 = "treatment-k2" ();
    TREATMENT_SALTS = "treatment-salts" ();
    TREATMENT_QUININE = "treatment-quinine" ();
    TREATMENT_DOCTOR = "treatment-doctor" ();
    BEDTIME_EXAMPLE = "bedtime-example" ();
    BEDTIME_LATER = "bedtime-later" ();
    RISING_SAME = "rising-same" ();
    BEDTIME_WHICH = "bedtime-which" ("time");
    BEDTIME_AT_NIGHT = "bedtime-at-night" ("time");
    BEDTIME_IN_THE_MORNING = "bedtime-in-the-morning" ("time");
    BEDTIME_IN_THE_AFTERNOON = "bedtime-in-the-afternoon" ("time");
    BEDTIME_SET = "bedtime-set" ("bedtime", "rising", "place");
    COMING_WATER = "coming-water" ("time");
    COMING_STRETCH = "coming-stretch" ("time");
    COMING_CHECKIN = "coming-checkin" ("time");
    COMING_NOTHING = "coming-nothing" ();
    WATER_LIMIT = "water-limit" ();
    WATER_NOT_TOLD = "water-not-told" ();
    PLACE_UNKNOWN = "place-unknown" ();
    PLACE_WHICH = "place-which" ();
    PLACE_NOTED = "place-noted" ("place");
    WATER_REMINDER = "water-reminder" ();
    STRETCH_REMINDER = "stretch-reminder" ();
    STRETCH_REMINDER_SEATED = "stretch-reminder-seated" ();
    STRETCH_REMINDER_BED = "stretch-reminder-bed" ();
    STRETCH_REMINDER_ASK_TEAM = "stretch-reminder-ask-team" ();
    BUTTON_SHOW_ME = "button-show-me" ();
    BUTTON_SNOOZE = "button-snooze" ();
    BUTTON_SKIP_TONIGHT = "button-skip-tonight" ();
    WATER_DONE = "water-done" ();
    STRETCH_DONE = "stretch-done" ();
    REMINDER_SKIPPED = "reminder-skipped" ();
    REMINDER_SNOOZED = "reminder-snoozed" ("time");
    WATER_OFFER = "water-offer" ();
    BUTTON_WATER_EARLIER = "button-water-earlier" ();
    BUTTON_WATER_OFF = "button-water-off" ();
    WATER_MOVED = "water-moved" ();
    GUIDE_HEAD = "guide-head" ();
    GUIDE_CALF_STANDING = "guide-calf-standing" ();
    GUIDE_HAMSTRING_STANDING = "guide-hamstring-standing" ();
    GUIDE_SEATED = "guide-seated" ();
    GUIDE_BED = "guide-bed" ();
    GUIDE_DOSE = "guide-dose" ();
    GUIDE_ASK_TEAM = "guide-ask-team" ();
    GUIDE_NUMB_FEET = "guide-numb-feet" ();
    GUIDE_PREGNANT = "guide-pregnant" ();
    GUIDE_STOP = "guide-stop" ();
    BUTTON_COUNT_WITH_ME = "button-count-with-me" ();
    BUTTON_TEAM_SAID_YES = "button-team-said-yes" ();
    PACE_CALF = "pace-calf" ();
    PACE_HAMSTRING = "pace-hamstring" ();
    PACE_BOTH = "pace-both" ();
    PACE_LEFT = "pace-left" ();
    PACE_RIGHT = "pace-right" ();
    PACE_READY = "pace-ready" ("stretch");
    PACE_HOLD = "pace-hold" ("stretch", "leg", "hold", "holds");
    PACE_END = "pace-end" ();
    CHECKIN_NEEDS_HOURS = "checkin-needs-hours" ();
    CHECKIN_NOTHING = "checkin-nothing" ("night");
    DETAILS_OF = "details-of" ("time");
    CHECKIN_NOTED_CLEAR = "checkin-noted-clear" ("night");
    CHECKIN_NOTED = "checkin-noted" ("cramps", "night");
    CHECKIN_NOT_CLEAR = "checkin-not-clear" ("night");
    PREGNANCY_AGAIN = "pregnancy-again" ();
    PREGNANCY_NEVER = "pregnancy-never" ();
    BUTTON_NO_CHANGE = "button-no-change" ();
    BUTTON_NEVER_ASK = "button-never-ask" ();
    BUTTON_TIPS_OFF = "button-tips-off" ();
    TIP_SAME_TIMES = "tip-same-times" ();
    TIP_SEVEN_HOURS = "tip-seven-hours" ();
    TIP_ROOM = "tip-room" ();
    TIP_SCREENS = "tip-screens" ();
    TIP_CAFFEINE = "tip-caffeine" ();
    TIP_ALCOHOL = "tip-alcohol" ();
    TIP_FLUIDS_EARLY = "tip-fluids-early" ();
    TIP_LATE_MEAL = "tip-late-meal" ();
    TIP_MOVE_BY_DAY = "tip-move-by-day" ();
    TIP_WIND_DOWN = "tip-wind-down" ();
    TIP_GET_UP = "tip-get-up" ();
    TIP_COVERS = "tip-covers" ();
    REPORT_HEAD = "report-head" ();
    REPORT_EMPTY = "report-empty" ();
    REPORT_NO_ZONE = "report-no-zone" ("cramps");
    REPORT_TWO_WEEKS = "report-two-weeks" ("recorded", "nights", "missing");
    REPORT_FOUR_WEEKS = "report-four-weeks" ("recorded", "nights", "missing");
    REPORT_COUNTS = "report-counts" ("nights", "cramps");
    REPORT_SEVERITY = "report-severity" ("worst", "median");
    REPORT_MISSING_NOT_CLEAR = "report-missing-not-clear" ();
    REPORT_NIGHTS_HEAD = "report-nights-head" ();
    REPORT_ADD_WHICH = "report-add-which" ();
    NIGHT_WITH_CRAMPS = "night-with-cramps" ("cramps", "day");
    NIGHT_CLEAR = "night-clear" ("day");
    NIGHT_UNKNOWN = "night-unknown" ("day");
    BUTTON_LAST_NIGHTS = "button-last-nights" ();
    BUTTON_ADD_FORGOTTEN = "button-add-forgotten" ();
    BUTTON_CORRECT_NIGHT = "button-correct-night" ();
    ENTRY_LABEL = "entry-label" ("time", "severity");
    ENTRY_LABEL_BARE = "entry-label-bare" ("time");
    ENTRY_NO_TIME = "entry-no-time" ();
    ENTRY_HEAD = "entry-head" ("night", "time");
    ENTRY_HEAD_NO_TIME = "entry-head-no-time" ("night");
    ENTRY_NO_NIGHT = "entry-no-night" ();
    ENTRY_SEVERITY = "entry-severity" ("severity");
    ENTRY_LEG = "entry-leg" ("what");
    ENTRY_MUSCLE = "entry-muscle" ("what");
    ENTRY_MINUTES = "entry-minutes" ("what");
    ENTRY_MINUTES_TYPED = "entry-minutes-typed" ("minutes");
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
    SETTINGS_CHANGED = "settings-changed" ();
    SETTINGS_UNKNOWN = "settings-unknown" ();
    SETTINGS_HOURS = "settings-hours" ("bedtime", "rising", "place");
    SETTINGS_NO_HOURS = "settings-no-hours" ();
    SETTINGS_WATER = "settings-water" ("switch", "minutes");
    SETTINGS_STRETCH = "settings-stretch" ("switch", "minutes");
    SETTINGS_CHECKIN = "settings-checkin" ("switch");
    SETTINGS_TIPS = "settings-tips" ("switch");
    SETTINGS_PAUSED = "settings-paused" ("day");
    SETTINGS_EXAMPLES = "settings-examples" ();
    SETTINGS_WATER_RANGE = "settings-water-range" ("from", "to");
    SETTINGS_STRETCH_RANGE = "settings-stretch-range" ("from", "to");
    SETTINGS_TOO_CLOSE = "settings-too-close" ();
    SETTINGS_LANGUAGES = "settings-languages" ("languages");
    SETTINGS_PAUSE_RANGE = "settings-pause-range" ("days");
    STOPPED = "stopped" ();
    BUTTON_SETTINGS = "button-settings" ();
    BUTTON_SWITCH_WATER = "button-switch-water" ("switch");
    BUTTON_SWITCH_STRETCH = "button-switch-stretch" ("switch");
    BUTTON_SWITCH_CHECKIN = "button-switch-checkin" ("switch");
    BUTTON_SWITCH_TIPS = "button-switch-tips" ("switch");
    BUTTON_PAUSE = "button-pause" ();
    BUTTON_RESUME = "button-resume" ();
    BUTTON_CHANGE_BEDTIME = "button-change-bedtime" ();
    HELP_COMMANDS = "help-commands" ();
    HELP_NO_EMERGENCY_SERVICE = "help-no-emergency-service" ();
    BUTTON_WHEN_TO_GET_HELP = "button-when-to-get-help" ();
    HELP_EMERGENCY = "help-emergency" ();
    HELP_TODAY = "help-today" ();
    HELP_BOOK = "help-book" ();
    HELP_SLEEP_HEAD = "help-sleep-head" ();
    HELP_SLEEP_EVIDENCE = "help-sleep-evidence" ();
    BUTTON_SLEEP_TIPS = "button-sleep-tips" ();
    PRIVACY_WHAT = "privacy-what" ();
    PRIVACY_WHO = "privacy-who" ();
    PRIVACY_OPERATOR = "privacy-operator" ("operator");
    PRIVACY_NO_OPERATOR = "privacy-no-operator" ();
    PRIVACY_CONSENTED = "privacy-consented" ("day", "time");
    PRIVACY_NO_CONSENT = "privacy-no-consent" ();
    PRIVACY_RIGHTS = "privacy-rights" ();
    EXPORT_COMING = "export-coming" ();
    EXPORT_CAPTION = "export-caption" ();
    DELETE_ASK = "delete-ask" ();
    BUTTON_DELETE_YES = "button-delete-yes" ();
    BUTTON_DELETE_NO = "button-delete-no" ();
    DELETE_RECEIPT = "delete-receipt" ();
    DELETE_KEPT = "delete-kept" ();
    NIGHT_OFFER = "night-offer" ();
    NOT_UNDERSTOOD = "not-understood" ();
    STICKER_ANSWER = "sticker-answer" ();
    CANNOT_LISTEN = "cannot-listen" ();
    ONLY_WORDS = "only-words" ();
    EDITED = "edited" ();
    UNKNOWN_COMMAND = "unknown-command" ();
    GROUP_ANSWER = "group-answer" ();
    FAILED = "failed" ();
}
