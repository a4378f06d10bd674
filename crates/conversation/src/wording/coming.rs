//! Which reminders will come, and why others will not.

use crate::view::View;
use charley_core::chat::Wake;
use charley_core::diary::body;
use charley_core::diary::drinks::{self, Limit};
use charley_core::place::Zone;
use charley_core::words::{Text, phrase};
use chrono::{DateTime, TimeDelta, Utc};

/// One line for each reminder that will come, with its time.
pub fn coming(view: View) -> Vec<Text> {
    let Some(zone) = view.chat.person.zone else {
        return Vec::new();
    };
    let lines = [
        (Wake::Walk, phrase::COMING_WALK),
        (Wake::Water, phrase::COMING_WATER),
        (Wake::Stretch, phrase::COMING_STRETCH),
        (Wake::Checkin, phrase::COMING_CHECKIN),
        (Wake::Summary, phrase::COMING_SUMMARY),
    ];
    let due = &view.chat.person.due;
    let coming: Vec<Text> = lines
        .into_iter()
        .filter_map(|(wake, phrase)| {
            let due = due.get(&wake)?;
            Some(phrase.text().with("time", when(view, due.at, zone)))
        })
        .collect();
    if coming.is_empty() {
        return vec![phrase::COMING_NOTHING.text()];
    }
    coming
}

/// The clock time, with the day where it is more than a day ahead.
pub fn when(view: View, at: DateTime<Utc>, zone: Zone) -> Text {
    let clock = super::local_clock(at, zone);
    if at - view.now < TimeDelta::days(1) {
        return clock;
    }
    let day = super::day(at.with_timezone(&zone).date_naive());
    phrase::DAY_AND_CLOCK
        .text()
        .with("day", day)
        .with("time", clock)
}

/// Why reminders that might be expected will not come.
pub fn why_not(view: View) -> Vec<Text> {
    let resting = body::leg_rests(&view.chat.diary).then(|| phrase::REMINDERS_REST.text());
    resting.into_iter().chain(why_no_water(view)).collect()
}

fn why_no_water(view: View) -> Option<Text> {
    if body::is_minor(&view.chat.diary) {
        return None;
    }
    let limit = drinks::limit(&view.chat.diary);
    let limit = limit.filter(|_| view.chat.person.settings.water.enabled)?;
    let why = match limit {
        Limit::Told => phrase::WATER_LIMIT,
        Limit::Illness => phrase::WATER_ILLNESS,
        Limit::NotKnown => phrase::WATER_NOT_TOLD,
        Limit::Fast => phrase::WATER_FAST,
    };
    Some(why.text())
}
