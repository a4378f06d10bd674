//! What is said here alone; what others say too comes along. The sentences are in
//! `words/<language>/charley/causes.ftl`.

pub use charley_core::words::phrase::*;

use charley_core::words::{Phrase, phrases};

phrases! { ALL:
    BUTTON_ASK_AGAIN = "button-ask-again" ();
    RESULTS_HEAD = "results-head" ();
    RESULTS_FIRST = "results-first" ();
    RESULTS_MAYBE = "results-maybe" ();
    RESULTS_LESS = "results-less" ();
    RESULTS_UNKNOWN = "results-unknown" ();
    RESULTS_NOT_ASKED = "results-not-asked" ();
    RESULTS_OTHERWISE = "results-otherwise" ("name");
    LEVEL_FIRST = "level-first" ();
    LEVEL_MAYBE = "level-maybe" ();
    LEVEL_LESS = "level-less" ();
    LEVEL_UNKNOWN = "level-unknown" ();
    LEVEL_NOT_ASKED = "level-not-asked" ();
    RESULTS_BLOOD_TEST = "results-blood-test" ();
    HABITS_HEAD = "habits-head" ();
    HABIT_DRINK = "habit-drink" ();
    HABIT_DRINK_LIMIT = "habit-drink-limit" ();
    HABIT_FOOD = "habit-food" ();
    HABIT_FOOD_ASK = "habit-food-ask" ();
    HABIT_STRETCH = "habit-stretch" ();
    HABIT_MOVE = "habit-move" ();
    HABIT_MOVE_HEART = "habit-move-heart" ();
    HABIT_PREGNANT = "habit-pregnant" ();
    TREATMENTS_HEAD = "treatments-head" ();
    TREATMENT_STRETCH = "treatment-stretch" ();
    TREATMENT_DILTIAZEM = "treatment-diltiazem" ();
    TREATMENT_DOCTOR = "treatment-doctor" ();
}
