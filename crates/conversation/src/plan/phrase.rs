//! What is said here alone; what others say too comes along. The sentences are in
//! `words/<language>/charley/plan.ftl`, those of a unit in `units/<unit>.ftl`.

pub use charley_core::words::phrase::*;

use charley_core::words::{Phrase, phrases};

phrases! { ALL:
    PLAN_ABOUT = "plan-about" ();
    PLAN_WHY = "plan-why" ();
    PLAN_TOMORROW = "plan-tomorrow" ();
    PLAN_NOT_NOW = "plan-not-now" ();
    PLAN_LATER = "plan-later" ();
    PLAN_TOLD_MORE = "plan-told-more" ();
    REVIEW_LOOKS_SETTLED = "review-looks-settled" ();
    PLAN_FIGURES_OFF = "plan-figures-off" ();
    PLAN_LESS_AWAKE = "plan-less-awake" ();
    PLAN_MORE_AWAKE = "plan-more-awake" ();
    PLAN_ABOUT_THE_SAME = "plan-about-the-same" ();
    REVIEW_SLEEP = "review-sleep" ("in_bed", "low", "high");
    BUTTON_PLAN_WORRY = "button-plan-worry" ();
    PLAN_WHICH_CUE = "plan-which-cue" ();
    PLAN_WHICH_BAR = "plan-which-bar" ();
    PLAN_GOAL = "plan-goal" ();
    PLAN_NOTED = "plan-noted" ();
    PLAN_TICKS_TELL = "plan-ticks-tell" ();
    PLAN_ASKED_IN_THE_MORNING = "plan-asked-in-the-morning" ();
    PLAN_WEEK = "plan-week" ("week", "weeks");
    PLAN_NO_FOCUS = "plan-no-focus" ();
    PLAN_RESTING = "plan-resting" ();
    PLAN_RESTS_FOR_LEG = "plan-rests-for-leg" ();
    PLAN_STOPPED = "plan-stopped" ();
    PLAN_FINISHED = "plan-finished" ();
    PLAN_CHOOSE = "plan-choose" ();
    PLAN_CHOOSE_NONE = "plan-choose-none" ();
    PLAN_NONE_NOW = "plan-none-now" ();
    PLAN_NEXT_WEEK = "plan-next-week" ();
    REVIEW_HEAD = "review-head" ("day");
    REVIEW_TOLD = "review-told" ("told", "nights");
    REVIEW_MISSING = "review-missing" ("nights");
    REVIEW_HOW = "review-how" ();
    STRETCH_LOOK = "stretch-look" ("yes", "evenings");
    STRETCH_LOOK_CRAMPS = "stretch-look-cramps" ("first", "first_told", "second", "second_told");
    STRETCH_STOPPED = "stretch-stopped" ();
    BUTTON_STRETCH_FEWER = "button-stretch-fewer" ();
    BUTTON_STRETCH_TEST = "button-stretch-test" ();
    BUTTON_STRETCH_STOP = "button-stretch-stop" ();
    REVIEW_KEEP = "review-keep" ();
    REVIEW_EASIER = "review-easier" ();
    REVIEW_EASIEST = "review-easiest" ();
    REVIEW_AUTO = "review-auto" ();
    REVIEW_SETTLED = "review-settled" ();
    REVIEW_NEVER = "review-never" ();
    REVIEW_NEVER_NOTED = "review-never-noted" ();
    REVIEW_MADE_IT_WORSE = "review-made-it-worse" ();
    REVIEW_HARD = "review-hard" ();
    BUTTON_PLAN_OTHERS = "button-plan-others" ();
    BUTTON_PLAN_NO_BAR = "button-plan-no-bar" ();
    BUTTON_PLAN_AGREE = "button-plan-agree" ();
    BUTTON_PLAN_CHANGE = "button-plan-change" ();
    BUTTON_PLAN_GO_ON = "button-plan-go-on" ();
    BUTTON_REVIEW_KEEP = "button-review-keep" ();
    BUTTON_REVIEW_EASIER = "button-review-easier" ();
    BUTTON_REVIEW_OTHER = "button-review-other" ();
    BUTTON_REVIEW_SETTLED = "button-review-settled" ();
    BUTTON_REVIEW_NEVER = "button-review-never" ();
    BUTTON_REVIEW_HARD = "button-review-hard" ();
    BUTTON_AUTO_NOT_YET = "button-auto-not-yet" ();
    BUTTON_AUTO_PARTLY = "button-auto-partly" ();
    BUTTON_AUTO_YES = "button-auto-yes" ();
    BUTTON_NEVER_NO_TIME = "button-never-no-time" ();
    BUTTON_NEVER_DOES_NOT_FIT = "button-never-does-not-fit" ();
    BUTTON_NEVER_MADE_IT_WORSE = "button-never-made-it-worse" ();
    BUTTON_NEVER_NO_REASON = "button-never-no-reason" ();
}
