//! What is said here alone; what others say too comes along. The sentences are in
//! `words/<language>/charley/settings.ftl`.

pub use charley_core::words::phrase::*;

use charley_core::words::{Phrase, phrases};

phrases! { ALL:
    SUMMARY_WHICH_DAY = "summary-which-day" ();
    BUTTON_SUMMARY = "button-summary" ();
    BUTTON_NO_SUMMARY = "button-no-summary" ();
    SETTINGS_CHANGED = "settings-changed" ();
    SETTINGS_WATER_WAITS = "settings-water-waits" ();
    SETTINGS_UNKNOWN = "settings-unknown" ();
    SETTINGS_UNKNOWN_LIMIT = "settings-unknown-limit" ();
    SETTINGS_UNKNOWN_YOUNG = "settings-unknown-young" ();
    SETTINGS_HOURS = "settings-hours" ("bedtime", "rising", "place");
    SETTINGS_NO_HOURS = "settings-no-hours" ();
    SETTINGS_WATER = "settings-water" ("switch", "minutes");
    SETTINGS_STRETCH = "settings-stretch" ("switch", "minutes");
    SETTINGS_CHECKIN = "settings-checkin" ("switch");
    SETTINGS_TIPS = "settings-tips" ("switch");
    SETTINGS_SLEEP_TIMES = "settings-sleep-times" ("day");
    SETTINGS_NO_SLEEP_TIMES = "settings-no-sleep-times" ();
    SETTINGS_SLEEP_TIMES_BEGIN = "settings-sleep-times-begin" ("day");
    SETTINGS_SUMMARY = "settings-summary" ("weekday");
    SETTINGS_NO_SUMMARY = "settings-no-summary" ();
    SETTINGS_PICTURES = "settings-pictures" ("light");
    SETTINGS_EMERGENCY = "settings-emergency" ("number");
    SETTINGS_EMERGENCY_OWN = "settings-emergency-own" ("number");
    SETTINGS_NO_EMERGENCY = "settings-no-emergency" ();
    SETTINGS_EMERGENCY_FORM = "settings-emergency-form" ();
    SETTINGS_TRIAL = "settings-trial" ("name");
    SETTINGS_FEWER = "settings-fewer" ();
    SETTINGS_PAUSED = "settings-paused" ("day");
    SETTINGS_EXAMPLES = "settings-examples" ();
    SETTINGS_EXAMPLES_LIMIT = "settings-examples-limit" ();
    SETTINGS_EXAMPLES_YOUNG = "settings-examples-young" ();
    SETTINGS_WATER_RANGE = "settings-water-range" ("from", "to");
    SETTINGS_STRETCH_RANGE = "settings-stretch-range" ("from", "to");
    SETTINGS_TOO_CLOSE = "settings-too-close" ();
    SETTINGS_LANGUAGES = "settings-languages" ("languages");
    LANGUAGES_WHICH = "languages-which" ();
    LANGUAGE_NAME = "language-name" ("name");
    SETTINGS_PAUSE_RANGE = "settings-pause-range" ("days");
    STOPPED = "stopped" ();
    BUTTON_SETTINGS = "button-settings" ();
    BUTTON_SWITCH_WATER = "button-switch-water" ("switch");
    BUTTON_SWITCH_STRETCH = "button-switch-stretch" ("switch");
    BUTTON_SWITCH_CHECKIN = "button-switch-checkin" ("switch");
    BUTTON_SWITCH_SLEEP_TIMES = "button-switch-sleep-times" ("switch");
    BUTTON_SWITCH_TIPS = "button-switch-tips" ("switch");
    LIGHT_NIGHT = "light-night" ();
    LIGHT_DARK = "light-dark" ();
    LIGHT_LIGHT = "light-light" ();
    LIGHT_WHICH = "light-which" ();
    BUTTON_LIGHTS = "button-lights" ();
    BUTTON_LIGHT_NIGHT = "button-light-night" ();
    BUTTON_LIGHT_DARK = "button-light-dark" ();
    BUTTON_LIGHT_LIGHT = "button-light-light" ();
    BUTTON_PAUSE = "button-pause" ();
    BUTTON_RESUME = "button-resume" ();
    BUTTON_CHANGE_BEDTIME = "button-change-bedtime" ();
}
