//! What is said here alone; what others say too comes along. The sentences are in
//! `words/<language>/charley/hours.ftl`.

pub use charley_core::words::phrase::*;

use charley_core::words::{Phrase, phrases};

phrases! { ALL:
    BUTTON_GO_ON_ASKING = "button-go-on-asking" ();
    PLACE = "place" ("place");
    BEDTIME_EXAMPLE = "bedtime-example" ();
    BEDTIME_WHICH = "bedtime-which" ("time");
    BEDTIME_AT_NIGHT = "bedtime-at-night" ("time");
    BEDTIME_IN_THE_MORNING = "bedtime-in-the-morning" ("time");
    BEDTIME_IN_THE_AFTERNOON = "bedtime-in-the-afternoon" ("time");
    BEDTIME_SET = "bedtime-set" ("bedtime", "rising", "place");
    PLACE_UNKNOWN = "place-unknown" ();
    PLACE_UNKNOWN_NAMED = "place-unknown-named" ("place");
    PLACE_SEVERAL = "place-several" ("place");
    PLACE_WHICH = "place-which" ();
    PLACE_WHICH_CLOCK = "place-which-clock" ();
    PLACE_NOTED = "place-noted" ("place");
}
