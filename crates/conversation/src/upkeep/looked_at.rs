//! When somebody is asked whether a doctor or nurse has looked at a leg that
//! rests: on the first morning after, and after 3 and 10 days. Never at night, or
//! at what may be night where no hours are known.

use super::emergency;
use charley_core::chat::{Chat, Due, Person, Wake};
use charley_core::diary::{Diary, SignRecord, body, due_time};
use chrono::{DateTime, TimeDelta, Utc};

/// Days after the sign. After the last one it is said that nobody asks again.
const DAYS: [i64; 3] = [1, 3, 10];
/// Without known hours, the question comes at the time of the day at which the
/// sign was told.
const SAME_TIME: TimeDelta = TimeDelta::days(1);
/// Or in the other half of the day, where that time may be in the night.
const OTHER_HALF: TimeDelta = TimeDelta::hours(12);
/// What is this close to the time of the day of a cramp may be in the night.
const AROUND_A_CRAMP: TimeDelta = TimeDelta::hours(5);
/// Later than this after its time, a question may come in the night.
const LATE: TimeDelta = TimeDelta::hours(1);
/// A morning that comes sooner than this after a sign is not the one after it.
const TIME_TO_BE_SEEN: TimeDelta = TimeDelta::hours(3);

/// Plans the next question; none where no leg rests, or all have been asked.
pub fn plan(chat: &mut Chat, now: DateTime<Utc>) {
    let due = chat.person.due.get(&Wake::LookedAt).copied();
    let Some(sign) = body::newest_resting(&chat.diary).cloned() else {
        chat.person.due.remove(&Wake::LookedAt);
        return;
    };
    count_for(&mut chat.person, &sign, due);
    let rests_until = emergency::all_rests_until(&chat.diary);
    let is_to_stay = due.is_some_and(|due| due.at <= now || Some(due.at) == rests_until);
    let is_of_this_sign = due.is_some_and(|due| due.at > sign.at);
    if is_to_stay && is_of_this_sign {
        return;
    }
    match next(chat, &sign, now) {
        Some(due) => chat.person.due.insert(Wake::LookedAt, due),
        None => chat.person.due.remove(&Wake::LookedAt),
    };
}

/// The count begins anew with a newer sign. Until November 2026 one question
/// was asked, and not counted.
fn count_for(person: &mut Person, sign: &SignRecord, due: Option<Due>) {
    let said = &mut person.said;
    if said.looked_at_for != Some(sign.id) {
        said.looked_at_for = Some(sign.id);
        said.looked_at_asked = 0;
    } else if due.is_none() {
        said.looked_at_asked = said.looked_at_asked.max(1);
    }
}

fn next(chat: &Chat, sign: &SignRecord, now: DateTime<Utc>) -> Option<Due> {
    let asked = usize::from(chat.person.said.looked_at_asked);
    let later = TimeDelta::days(DAYS.get(asked)? - DAYS[0]);
    let due = morning(chat, sign.at + later, now);
    // In the first hours after an emergency nothing comes by itself.
    let rests_until = emergency::all_rests_until(&chat.diary);
    let at = rests_until.map_or(due.at, |until| due.at.max(until));
    Some(Due { at, ..due })
}

/// The morning after an instant, or the first one to come.
fn morning(chat: &Chat, after: DateTime<Utc>, now: DateTime<Utc>) -> Due {
    let from = (after + TIME_TO_BE_SEEN).max(now);
    let known = chat.person.hours();
    let known = known.and_then(|hours| due_time::next_checkin(&hours, None, from));
    let (night, at) = known.unwrap_or_else(|| {
        let at = waking_time(chat, after, now);
        (at.date_naive(), at)
    });
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
pub fn may_come_at_night(chat: &Chat, due: Due, now: DateTime<Utc>) -> bool {
    chat.person.hours().is_none() && now - due.at > LATE
}

/// It came due in the night; it waits for the morning.
pub fn put_off(chat: &mut Chat, now: DateTime<Utc>) {
    if let Some(sign) = body::newest_resting(&chat.diary) {
        let due = morning(chat, sign.at, now);
        chat.person.due.insert(Wake::LookedAt, due);
    }
}

/// One question is asked, in place of all those whose day has passed.
pub fn was_asked(chat: &mut Chat, now: DateTime<Utc>) {
    let Some(sign) = body::newest_resting(&chat.diary) else {
        return;
    };
    let passed = DAYS
        .iter()
        .filter(|days| now - sign.at >= TimeDelta::days(**days));
    let passed = u8::try_from(passed.count()).unwrap_or(u8::MAX);
    let said = &mut chat.person.said;
    said.looked_at_asked = said.looked_at_asked.saturating_add(1).max(passed);
    plan(chat, now);
}

/// Whether nobody asks again.
pub fn was_last(person: &Person) -> bool {
    usize::from(person.said.looked_at_asked) >= DAYS.len()
}
