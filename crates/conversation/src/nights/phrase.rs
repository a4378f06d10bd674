//! What is said here alone; what others say too comes along. The sentences are in
//! `words/<language>/charley/nights.ftl`.

pub use charley_core::words::phrase::*;

use charley_core::words::{Phrase, phrases};

phrases! { ALL:
    NIGHTS_HEAD = "nights-head" ();
    NIGHTS_NONE = "nights-none" ();
    NIGHTS_TOO_FEW = "nights-too-few" ("nights", "more");
    NIGHTS_ALIKE = "nights-alike" ();
    NIGHTS_NO_LINK = "nights-no-link" ("nights");
    NIGHTS_COUNTED = "nights-counted" ("cramps", "nights");
    NIGHTS_MEANING = "nights-meaning" ();
    NIGHTS_HALVES = "nights-halves" ("cramps_before", "nights_before", "cramps_after", "nights_after");
    NIGHTS_FEWER = "nights-fewer" ();
    NIGHTS_MORE = "nights-more" ();
    NIGHTS_SAME = "nights-same" ();
    NIGHTS_NEW_MEDICINE = "nights-new-medicine" ("cramps_with", "nights_with", "cramps_without", "nights_without");
    NIGHTS_COLUMN_WHAT = "nights-column-what" ();
    NIGHTS_COLUMN_WITH = "nights-column-with" ();
    NIGHTS_COLUMN_WITHOUT = "nights-column-without" ();
    NIGHTS_NOT_COMPARED = "nights-not-compared" ();
    BUTTON_NIGHTS = "button-nights" ();
    LINK_COUNTS = "link-counts" ("name", "cramps_with", "nights_with", "cramps_without", "nights_without");
    LINK_MORE_VERY_LIKELY = "link-more-very-likely" ();
    LINK_FEWER_VERY_LIKELY = "link-fewer-very-likely" ();
    LINK_MORE_HINT = "link-more-hint" ();
    LINK_FEWER_HINT = "link-fewer-hint" ();
    LINK_HINT_HOLDS = "link-hint-holds" ();
    LINK_NOT_CLEAR = "link-not-clear" ();
    LINK_REACH = "link-reach" ("so_far");
    LINK_TOO_FEW = "link-too-few" ("more");
    NIGHTS_GOOD_DAYS = "nights-good-days" ();
    TRY_ALCOHOL = "try-alcohol" ();
    TRY_CAFFEINE = "try-caffeine" ();
    TRY_HEAVY_LEGS = "try-heavy-legs" ();
    TRY_SITTING = "try-sitting" ();
    TRY_STANDING = "try-standing" ();
    TRY_HOT_DAY = "try-hot-day" ();
    TRY_DRINKS = "try-drinks" ();
    TRY_KEEP_STRETCH = "try-keep-stretch" ();
    TRY_KEEP_WATER = "try-keep-water" ();
    LINK_DAYS = "link-days" ("name", "days", "all");
}
