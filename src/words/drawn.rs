//! Every sentence that stands in a picture or says in words what it shows.
//!
//! As `phrase`, but in `dialogues/words/<language>/pictures.ftl`.

use super::declare::{Phrase, phrases};

phrases! { ALL:
    DAY = "picture-day" ("day");
    DAY_AND_MONTH = "picture-day-and-month" ("day", "month");
    WEEKDAY = "picture-weekday" ("weekday");
    SEVERITY = "picture-severity" ("severity");
    CALENDAR_HEAD = "calendar-head" ("from", "to");
    CALENDAR_COUNTS = "calendar-counts" ("cramps", "known");
    CALENDAR_WEEKS = "calendar-weeks" ();
    CALENDAR_WEEK = "calendar-week" ("from", "nights");
    CALENDAR_WEEK_CLEAR = "calendar-week-clear" ("from");
    CALENDAR_WEEK_UNKNOWN = "calendar-week-unknown" ("from");
    CALENDAR_NIGHT_SEVERITY = "calendar-night-severity" ("night", "severity");
    CALENDAR_LIST = "calendar-list" ("first", "next");
    CALENDAR_UNKNOWN = "calendar-unknown" ("unknown");
    LEGEND_CLEAR = "legend-clear" ();
    LEGEND_CRAMP = "legend-cramp" ();
    LEGEND_UNKNOWN = "legend-unknown" ();
    LEGEND_MILD = "legend-mild" ();
    LEGEND_MEDIUM = "legend-medium" ();
    LEGEND_STRONG = "legend-strong" ();
    BUTTON_CALENDAR = "button-calendar" ();
}
