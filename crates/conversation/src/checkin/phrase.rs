//! What is said here alone; what others say too comes along. The sentences are in
//! `words/<language>/charley/checkin.ftl`.

pub use charley_core::words::phrase::*;

use charley_core::words::{Phrase, phrases};

phrases! { ALL:
    WATER_OFFER = "water-offer" ();
    STRETCH_OFFER = "stretch-offer" ();
    BUTTON_STRETCH_AT = "button-stretch-at" ();
    BUTTON_STRETCH_FEWER = "button-stretch-fewer" ();
    BUTTON_STRETCH_OFF = "button-stretch-off" ();
    BUTTON_WATER_EARLIER = "button-water-earlier" ();
    BUTTON_WATER_OFF = "button-water-off" ();
    WATER_MOVED = "water-moved" ();
    CHECKIN_NEEDS_HOURS = "checkin-needs-hours" ();
    CHECKIN_STOPS = "checkin-stops" ();
    CHECKIN_NOTHING = "checkin-nothing" ("day");
    CHECKIN_NOTED_CLEAR = "checkin-noted-clear" ("day");
    CHECKIN_NOTED = "checkin-noted" ("cramps", "day");
    CHECKIN_HARD_NIGHT = "checkin-hard-night" ();
    CHECKIN_AFTER_CRAMPS = "checkin-after-cramps" ();
    SLEEP_TIMES_STOP = "sleep-times-stop" ();
    BUTTON_MORE = "button-more" ();
    BUTTON_ABOUT_CRAMP = "button-about-cramp" ("time");
    BUTTON_ABOUT_CRAMP_NO_TIME = "button-about-cramp-no-time" ();
    CHECKIN_NOT_CLEAR = "checkin-not-clear" ("day");
    PREGNANCY_AGAIN = "pregnancy-again" ();
    PREGNANCY_NEVER = "pregnancy-never" ();
    BUTTON_NO_CHANGE = "button-no-change" ();
    BUTTON_NEVER_ASK = "button-never-ask" ();
    BUTTON_TIPS_OFF = "button-tips-off" ();
    OFTEN_LOW_MINERAL = "often-low-mineral" ();
    OFTEN_SEEN = "often-seen" ();
    BUTTON_SEEN_SOMEONE = "button-seen-someone" ();
    TIP_SAME_RISING = "tip-same-rising" ();
    TIP_ROOM = "tip-room" ();
    TIP_SCREENS = "tip-screens" ();
    TIP_CAFFEINE = "tip-caffeine" ();
    TIP_ALCOHOL = "tip-alcohol" ();
    TIP_FLUIDS_EARLY = "tip-fluids-early" ();
    TIP_FLUIDS_LIMIT = "tip-fluids-limit" ();
    TIP_LATE_MEAL = "tip-late-meal" ();
    TIP_MOVE_BY_DAY = "tip-move-by-day" ();
    TIP_WIND_DOWN = "tip-wind-down" ();
    TIP_GET_UP = "tip-get-up" ();
    TIP_SIT_UP = "tip-sit-up" ();
    TIP_COVERS = "tip-covers" ();
    SUMMARY_OFFER = "summary-offer" ();
    BUTTON_SUMMARY_YES = "button-summary-yes" ();
    BUTTON_SUMMARY_DAY = "button-summary-day" ();
    BUTTON_SUMMARY_NO = "button-summary-no" ();
    ANNOUNCE_HEAD = "announce-head" ();
    ANNOUNCE_MEANING = "announce-meaning" ();
    ANNOUNCE_NO_LONGER = "announce-no-longer" ("way");
}
