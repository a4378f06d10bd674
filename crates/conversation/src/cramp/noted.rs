//! What is said of a cramp that was just kept: when it was, and all that was
//! understood of the line, so that nothing is misread unseen.

use super::phrase;
use crate::view::View;
use crate::wording::{self, details};
use charley_core::diary::{Cramp, Leg, Muscle, clock_time};
use charley_core::words::Text;
use chrono::{DateTime, FixedOffset, TimeDelta, Utc};

/// A cramp that is told later than this is over: what helps in one is no use.
const OVER_AFTER: TimeDelta = TimeDelta::hours(1);

/// Whether a cramp is so long past that nobody is in it any more.
pub fn is_over(cramp: &Cramp, told_at: DateTime<Utc>) -> bool {
    let at = cramp.at.map(|at| at.to_utc());
    at.is_none_or(|at| told_at - at > OVER_AFTER)
}

/// What a text is understood to tell of a cramp that is not kept yet.
pub fn told(view: View, cramp: &Cramp, time: Option<Text>) -> Text {
    match (time, understood(view, cramp)) {
        (Some(time), Some(what)) => phrase::TOLD_THEN_WHAT
            .text()
            .with("time", time)
            .with("what", what),
        (Some(time), None) => phrase::TOLD_THEN.text().with("time", time),
        (None, Some(what)) => phrase::TOLD_NOW.text().with("what", what),
        (None, None) => phrase::TOLD_THEN
            .text()
            .with("time", phrase::TOLD_LAST_NIGHT.text()),
    }
}

/// "Noted 03:12: 6 of 10, left calf." There is no clock time until the zone is
/// known, and a day where it is not the day on which it was told.
pub fn noted(view: View, cramp: &Cramp, told_at: DateTime<Utc>) -> Text {
    match (time(view, cramp, told_at), understood(view, cramp)) {
        (Some(time), Some(what)) => phrase::LOG_NOTED_WHAT
            .text()
            .with("time", time)
            .with("what", what),
        (Some(time), None) => phrase::LOG_NOTED.text().with("time", time),
        (None, Some(what)) => phrase::LOG_NOTED_WHAT_NO_TIME.text().with("what", what),
        (None, None) => phrase::LOG_NOTED_NO_TIME.text(),
    }
}

/// The clock, or the night where that alone is known.
pub fn time(view: View, cramp: &Cramp, told_at: DateTime<Utc>) -> Option<Text> {
    let Some(at) = cramp.at else {
        return cramp.night.map(wording::night);
    };
    view.chat.person.zone?;
    Some(when(at, view.local(told_at)))
}

fn when(at: DateTime<FixedOffset>, told_at: DateTime<FixedOffset>) -> Text {
    let (date, told_on) = (at.date_naive(), told_at.date_naive());
    let clock = clock_time::shown(at.time());
    if date == told_on {
        return phrase::CLOCK.text().with("time", clock);
    }
    if Some(date) == told_on.pred_opt() {
        return phrase::YESTERDAY_AND_CLOCK.text().with("time", clock);
    }
    phrase::DAY_AND_CLOCK
        .text()
        .with("day", wording::day(date))
        .with("time", clock)
}

/// The parts that were told, in one list; `None` where there were none.
fn understood(view: View, cramp: &Cramp) -> Option<Text> {
    let severity = cramp.severity.map(|severity| {
        let text = phrase::LOG_SEVERITY.text();
        text.with("severity", severity)
    });
    let note = cramp.note.as_ref().map(|note| {
        let text = phrase::LOG_NOTE.text();
        text.with("note", details::shortened(note))
    });
    let parts = [
        severity,
        place(cramp.leg, cramp.muscle),
        details::minutes(view.book, cramp.minutes),
        note,
    ];
    let list = |first: Text, next: Text| {
        let text = phrase::LIST.text();
        text.with("first", first).with("next", next)
    };
    parts.into_iter().flatten().reduce(list)
}

/// "left calf", "both legs", "calf".
fn place(leg: Option<Leg>, muscle: Option<Muscle>) -> Option<Text> {
    let phrase = match leg {
        Some(Leg::Left) => phrase::LOG_LEFT,
        Some(Leg::Right) => phrase::LOG_RIGHT,
        Some(Leg::Both) => phrase::LOG_BOTH,
        None => {
            muscle?;
            phrase::LOG_MUSCLE
        }
    };
    Some(phrase.text().with("muscle", id_of(muscle)))
}

/// By which the words choose.
fn id_of(muscle: Option<Muscle>) -> &'static str {
    match muscle {
        Some(Muscle::Calf) => "calf",
        Some(Muscle::Foot) => "foot",
        Some(Muscle::Thigh) => "thigh",
        Some(Muscle::Hamstring) => "hamstring",
        Some(Muscle::Shin) => "shin",
        Some(Muscle::Other) | None => "other",
    }
}
