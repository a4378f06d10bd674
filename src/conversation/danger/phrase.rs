//! What is said here alone; what others say too comes along. The sentences are in
//! `words/<language>/charley/danger.ftl`.

pub use crate::words::phrase::*;

use crate::words::declare::{Phrase, phrases};

phrases! { ALL:
    BUTTON_UNDERSTOOD = "button-understood" ();
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
    DANGER_BOOK = "danger-book" ();
    DANGER_MUSCLE_BREAKDOWN = "danger-muscle-breakdown" ();
    DANGER_STATIN_PAIN = "danger-statin-pain" ();
    DANGER_LIVER_BOOK = "danger-liver-book" ();
    DANGER_DIRTY_WOUND = "danger-dirty-wound" ();
    DANGER_POISON = "danger-poison" ();
    DANGER_PREG_LEG = "danger-preg-leg" ();
    DANGER_PREG_PRESSURE = "danger-preg-pressure" ();
    DANGER_QUININE = "danger-quinine" ();
    DANGER_NEW_MEDICINE = "danger-new-medicine" ();
    DANGER_OFTEN = "danger-often" ();
    DANGER_SELF_HARM = "danger-self-harm" ();
    DANGER_FAINT = "danger-faint" ();
    DANGER_DIZZY_STANDING = "danger-dizzy-standing" ();
    DANGER_FALL = "danger-fall" ();
    DANGER_BLEEDING_VEIN = "danger-bleeding-vein" ();
    DANGER_HARD_VEIN = "danger-hard-vein" ();
    DANGER_THINNER_BLEED = "danger-thinner-bleed" ();
    DANGER_LOW_SUGAR = "danger-low-sugar" ();
    DANGER_LOOKED_AT = "danger-looked-at" ();
    DANGER_RESTING = "danger-resting" ();
    DANGER_ASK = "danger-ask" ();
    DANGER_ASK_SELF_HARM = "danger-ask-self-harm" ();
    DANGER_ASK_STATIN = "danger-ask-statin" ();
    DANGER_ASK_OTHER = "danger-ask-other" ();
    DANGER_ASK_NO = "danger-ask-no" ();
    BUTTON_YES_NOW = "button-yes-now" ();
    BUTTON_NO_DANGER = "button-no-danger" ();
    DANGER_ASK_LOOKED_AT = "danger-ask-looked-at" ();
    BUTTON_LOOKED_AT = "button-looked-at" ();
    BUTTON_NOT_YET = "button-not-yet" ();
}
