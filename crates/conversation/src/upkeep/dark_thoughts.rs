//! When somebody who told of dark thoughts is asked how it is now: once, on the next day,
//! by day, and not in a pause. Who sends `/stop` is not asked.

use super::{by_day, emergency};
use charley_core::chat::{Chat, Due, Wake};
use charley_core::dialogue::{Sign, Urgency};
use charley_core::diary::{Diary, SignRecord};
use chrono::{DateTime, TimeDelta, Utc};

/// It comes two hours after rising: what is asked each morning is mostly answered then.
const AFTER_THE_CHECKIN: TimeDelta = TimeDelta::minutes(90);
/// Later than this, as after a long pause, nobody asks.
const LATEST: TimeDelta = TimeDelta::days(7);

/// Plans the question. One that is due already is about to be handled, and one at the
/// end of the hours in which nothing comes stays there.
pub fn plan(chat: &mut Chat, now: DateTime<Utc>) {
    let told = to_be_asked(chat).cloned();
    let planned = chat.person.due.get(&Wake::HowIsIt).copied();
    let rests_until = emergency::all_rests_until(&chat.diary);
    let stays = |due: &Due, told: &SignRecord| {
        due.at > told.at && (due.at <= now || Some(due.at) == rests_until)
    };
    let due = told.and_then(|told| {
        let planned = planned.filter(|due| stays(due, &told));
        planned.or_else(|| next(chat, &told, now))
    });
    match due {
        Some(due) => chat.person.due.insert(Wake::HowIsIt, due),
        None => chat.person.due.remove(&Wake::HowIsIt),
    };
}

fn next(chat: &Chat, told: &SignRecord, now: DateTime<Utc>) -> Option<Due> {
    let paused = chat.person.settings.paused_until;
    let from = paused.map_or(now, |until| now.max(until));
    let due = by_day::morning(chat, told.at, from, AFTER_THE_CHECKIN);
    let rests_until = emergency::all_rests_until(&chat.diary);
    let at = rests_until.map_or(due.at, |until| due.at.max(until));
    (at - told.at <= LATEST).then_some(Due { at, ..due })
}

/// The newest telling, where nobody has asked about it.
pub fn to_be_asked(chat: &Chat) -> Option<&SignRecord> {
    let person = &chat.person;
    let newest = newest(&chat.diary).filter(|_| !person.unreachable);
    newest.filter(|told| Some(told.id) > person.said.how_is_it_for)
}

fn newest(diary: &Diary) -> Option<&SignRecord> {
    let mut signs = diary.signs.values().rev();
    signs.find(|told| told.sign == Sign::SelfHarm && told.urgency == Urgency::Emergency)
}

/// It came due at a time for sleep, or in a pause: later.
pub fn put_off(chat: &mut Chat, now: DateTime<Utc>) {
    // Not at this instant again.
    plan(chat, now + TimeDelta::minutes(1));
}

/// It is asked now.
pub fn was_asked(chat: &mut Chat, now: DateTime<Utc>) {
    chat.person.said.how_is_it_at = Some(now);
    ask_no_more(chat);
}

/// Nobody asks about anything told so far.
pub fn ask_no_more(chat: &mut Chat) {
    if let Some(newest) = newest(&chat.diary).map(|told| told.id) {
        chat.person.said.how_is_it_for = Some(newest);
    }
}
