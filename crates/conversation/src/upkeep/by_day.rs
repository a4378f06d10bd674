//! When a question that comes by itself finds somebody awake: on a morning, or, of whom
//! no hours are known, as far as what they told and when shows it.
//!
//! Never what is asked, nor how often.

use charley_core::chat::{Chat, Due};
use charley_core::diary::{Diary, due_time};
use chrono::{DateTime, TimeDelta, Utc};

/// Without known hours, a question comes at the time of the day at which it was told
/// what the question is about.
const SAME_TIME: TimeDelta = TimeDelta::days(1);
/// Or in the other half of the day, where that time may be in the night.
const OTHER_HALF: TimeDelta = TimeDelta::hours(12);
/// What is this close to the time of the day of a cramp may be in the night.
const AROUND_A_CRAMP: TimeDelta = TimeDelta::hours(5);
/// Later than this after its time, a question may come in the night.
const LATE: TimeDelta = TimeDelta::hours(1);
/// A morning that comes sooner than this after something was told is not the one after
/// it.
const TIME_TO_BE_SEEN: TimeDelta = TimeDelta::hours(3);

/// The morning after an instant, or the first one to come: so long after the time of the
/// check-in.
pub fn morning(chat: &Chat, after: DateTime<Utc>, now: DateTime<Utc>, later: TimeDelta) -> Due {
    let from = (after + TIME_TO_BE_SEEN).max(now) - later;
    let known = chat.person.hours();
    let known = known.and_then(|hours| due_time::next_checkin(&hours, None, from));
    let (night, at) = known.map_or_else(
        || {
            let at = waking_time(chat, after, now);
            (at.date_naive(), at)
        },
        |(night, at)| (night, at + later),
    );
    Due {
        at,
        night,
        snoozed: false,
    }
}

/// When somebody is awake of whom no hours are known, as far as what they told
/// and when shows it.
fn waking_time(chat: &Chat, after: DateTime<Utc>, now: DateTime<Utc>) -> DateTime<Utc> {
    let first = match is_around_a_cramp(&chat.diary, after) {
        true => after + OTHER_HALF,
        false => after + SAME_TIME,
    };
    let days_ago = (now - first).num_days();
    match first < now {
        true => first + TimeDelta::days(days_ago + 1),
        false => first,
    }
}

/// Whether a cramp came at about this time of the day.
fn is_around_a_cramp(diary: &Diary, at: DateTime<Utc>) -> bool {
    let mut cramps = diary.cramps.values().filter_map(|cramp| cramp.at);
    cramps.any(|cramp| {
        let apart = (at.time() - cramp.to_utc().time()).abs();
        apart.min(TimeDelta::days(1) - apart) < AROUND_A_CRAMP
    })
}

/// Whether it comes late to somebody of whom no hours are known.
pub fn may_be_night(chat: &Chat, due: Due, now: DateTime<Utc>) -> bool {
    chat.person.hours().is_none() && now - due.at > LATE
}
