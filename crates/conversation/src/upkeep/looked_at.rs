//! When somebody is asked whether a doctor or nurse has looked at a leg that
//! rests: on the first morning after, and after 3 and 10 days. Never at night, or
//! at what may be night where no hours are known.

use super::{by_day, emergency};
use charley_core::chat::{Chat, Due, Person, Wake};
use charley_core::diary::{SignRecord, body};
use chrono::{DateTime, TimeDelta, Utc};

/// Days after the sign. After the last one it is said that nobody asks again.
const DAYS: [i64; 3] = [1, 3, 10];
/// It comes when the check-in does.
const WITH_THE_CHECKIN: TimeDelta = TimeDelta::zero();

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
    let due = by_day::morning(chat, sign.at + later, now, WITH_THE_CHECKIN);
    // In the first hours after an emergency nothing comes by itself.
    let rests_until = emergency::all_rests_until(&chat.diary);
    let at = rests_until.map_or(due.at, |until| due.at.max(until));
    Some(Due { at, ..due })
}

/// It came due in the night; it waits for the morning.
pub fn put_off(chat: &mut Chat, now: DateTime<Utc>) {
    if let Some(sign) = body::newest_resting(&chat.diary) {
        let due = by_day::morning(chat, sign.at, now, WITH_THE_CHECKIN);
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
    // Not at this instant again, where it came as late as the next one is due.
    plan(chat, now + TimeDelta::minutes(1));
}

/// Whether nobody asks again.
pub fn was_last(person: &Person) -> bool {
    usize::from(person.said.looked_at_asked) >= DAYS.len()
}
