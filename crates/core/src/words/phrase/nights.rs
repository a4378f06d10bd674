//! What is said of a person's own nights, what is announced of them, and the
//! test of a habit by lot.

use crate::words::declare::{Phrase, phrases};

phrases! { NIGHTS:
    LINK_MORE_LIKELY = "link-more-likely" ();
    LINK_FEWER_LIKELY = "link-fewer-likely" ();
    LINK_DRINK_LIMIT = "link-drink-limit" ();
    LINK_TANGLED = "link-tangled" ("name");
    BUTTON_TRIAL_STOP = "button-trial-stop" ();
    NAME_WALK = "name-walk" ();
    NAME_STRETCH_DONE = "name-stretch-done" ();
    NAME_WATER_DONE = "name-water-done" ();
}
