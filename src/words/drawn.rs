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
    LINK_WITH = "link-with" ();
    LINK_WITHOUT = "link-without" ();
    LINK_OF = "link-of" ("cramps", "nights");
    LINK_AXIS = "link-axis" ();
    LINK_AXIS_FEWER = "link-axis-fewer" ();
    LINK_AXIS_MORE = "link-axis-more" ();
    LINK_TICK = "link-tick" ("nights");
    LINK_SAME = "link-same" ();
    LINK_CHANGE = "link-change" ("best", "low", "high");
    LINK_MORE = "link-nights-more" ("nights");
    LINK_FEWER = "link-nights-fewer" ("nights");
    LINK_NO_CHANGE = "link-no-change" ();
    LINK_SURE_OF = "link-sure-of" ("sure");
    LEGEND_CRAMP_NIGHT = "legend-cramp-night" ();
    LEGEND_CLEAR_NIGHT = "legend-clear-night" ();
    TREND_HEAD = "trend-head" ();
    TREND_EVERY = "trend-every" ();
    TREND_HALF = "trend-half" ();
    TREND_NONE = "trend-none" ();
    TREND_CRAMPS = "trend-cramps" ();
    TREND_KNOWN = "trend-known" ();
    TREND_NUMBER = "trend-number" ("nights");
    TREND_NOTHING = "trend-nothing" ();
    TREND_SURE = "trend-sure" ();
    TREND_UNSURE = "trend-unsure" ("nights");
    STRETCH_CALF = "stretch-calf" ();
    STRETCH_HAMSTRING = "stretch-hamstring" ();
    STRETCH_SEATED = "stretch-seated" ();
    STRETCH_BED = "stretch-bed" ();
    STRETCH_KNEE = "stretch-knee" ();
    STRETCH_PULLS = "stretch-pulls" ();
    STRETCH_HEEL = "stretch-heel" ();
    STRETCH_HEEL_TOES = "stretch-heel-toes" ();
    STRETCH_TOES_TO_WALL = "stretch-toes-to-wall" ();
    STRETCH_TOES_TO_YOU = "stretch-toes-to-you" ();
    STRETCH_LEAN_IN = "stretch-lean-in" ();
    STRETCH_LEAN_FORWARD = "stretch-lean-forward" ();
    STRETCH_ARMS = "stretch-arms" ();
    STRETCH_HIPS_BACK = "stretch-hips-back" ();
    STRETCH_BACK = "stretch-back" ();
    STRETCH_HOLD = "stretch-hold" ();
    STRETCH_CHAIR = "stretch-chair" ();
    STRETCH_PULL_GENTLY = "stretch-pull-gently" ();
    STRETCH_TOWEL = "stretch-towel" ();
    TREND_WEEKS = "trend-weeks" ();
    TREND_WEEK = "trend-week" ("from", "cramps", "known");
    TREND_WEEK_UNKNOWN = "trend-week-unknown" ("from");
    TREND_CAUTION = "trend-caution" ("nights");
    BUTTON_TREND = "button-trend" ();
    BUTTON_TRIAL = "button-trial-picture" ();
    BUTTON_LINK = "button-link" ("name");
    BUTTON_CALENDAR = "button-calendar" ();
}
