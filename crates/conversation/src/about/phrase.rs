//! What is said here alone; what others say too comes along. The sentences are in
//! `words/<language>/charley/about.ftl`.

pub use charley_core::words::phrase::*;

use charley_core::words::{Phrase, phrases};

phrases! { ALL:
    HELP_COMMANDS = "help-commands" ();
    HELP_COMMANDS_YOUNG = "help-commands-young" ();
    HELP_NO_EMERGENCY_SERVICE = "help-no-emergency-service" ("heard");
    HELP_EMERGENCY = "help-emergency" ();
    HELP_TODAY = "help-today" ();
    HELP_BOOK = "help-book" ();
    HELP_SLEEP_HEAD = "help-sleep-head" ();
    HELP_SLEEP_EVIDENCE = "help-sleep-evidence" ();
    PRIVACY_WHAT = "privacy-what" ();
    PRIVACY_WHO = "privacy-who" ();
    PRIVACY_OPERATOR = "privacy-operator" ("operator");
    PRIVACY_NO_OPERATOR = "privacy-no-operator" ();
    PRIVACY_CONSENTED = "privacy-consented" ("day", "time");
    PRIVACY_NO_CONSENT = "privacy-no-consent" ();
    PRIVACY_SOUND = "privacy-sound" ();
    PRIVACY_RIGHTS = "privacy-rights" ();
    PRIVACY_TRACES = "privacy-traces" ();
}
