//! What is said here alone; what others say too comes along. The sentences are in
//! `words/<language>/charley/stretch.ftl`.

pub use charley_core::words::phrase::*;

use charley_core::words::{Phrase, phrases};

phrases! { ALL:
    GUIDE_HEAD = "guide-head" ();
    GUIDE_CALF_STANDING = "guide-calf-standing" ();
    GUIDE_HAMSTRING_STANDING = "guide-hamstring-standing" ();
    GUIDE_SEATED = "guide-seated" ();
    GUIDE_BED = "guide-bed" ();
    GUIDE_DOSE = "guide-dose" ();
    GUIDE_ASK_TEAM = "guide-ask-team" ();
    GUIDE_NUMB_FEET = "guide-numb-feet" ();
    GUIDE_HOLD_ON = "guide-hold-on" ();
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
    PACE_SOUND = "pace-sound" ();
}
