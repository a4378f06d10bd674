//! The record of a night's check-in, as it is answered.

use super::night_count::{
    count_of, cramps_of, follow_cramps, known_cramps, known_worst, make_up, stretch_was_done,
};
use crate::context::Context;
use crate::view::View;
use charley_core::dialogue::keep::{Mistaken, MoreCramps};
use charley_core::diary::{Checkin, Cramp, Diary, Load, Record, RecordKey, Source};
use chrono::NaiveDate;

/// Changes the record of a night's check-in, making it where there is none.
/// Without a count and without a cramp nothing is known of the night, and
/// nothing is kept.
pub fn change(cx: &mut Context, night: NaiveDate, change: impl FnOnce(&mut Checkin)) {
    let before = cx.chat.diary.checkins.get(&night).cloned();
    let is_new = before.is_none();
    let mut checkin = before.unwrap_or_else(|| new_checkin(cx.view(), night));
    change(&mut checkin);
    if is_new && checkin.cramps == 0 && !checkin.counted {
        return;
    }
    checkin.answered_at = cx.event.at;
    cx.keep(Record::Checkin(checkin.clone()));
    give_worst_to_only_cramp(cx, &checkin);
}

fn new_checkin(view: View, night: NaiveDate) -> Checkin {
    Checkin {
        cramps: count_of(&view.chat.diary, night),
        worst: known_worst(&view.chat.diary, night),
        stretch_done: stretch_was_done(&view.chat.diary, night).then_some(true),
        ..Checkin::untold(night, view.at)
    }
}

fn give_worst_to_only_cramp(cx: &mut Context, checkin: &Checkin) {
    let only = only_cramp(&cx.chat.diary, checkin.night).filter(|only| only.severity.is_none());
    if let Some(only) = only.filter(|_| checkin.worst.is_some()) {
        cx.keep(Record::Cramp(Cramp {
            severity: checkin.worst,
            ..only
        }));
    }
}

fn only_cramp(diary: &Diary, night: NaiveDate) -> Option<Cramp> {
    let mut cramps = cramps_of(diary, night);
    let only = cramps.next()?.clone();
    cramps.next().is_none().then_some(only)
}

/// The person's count for the night. Each beyond those logged becomes a cramp
/// with no time; a smaller count takes such cramps back, never a logged one.
pub fn keep_count(cx: &mut Context, night: NaiveDate, count: u8) {
    let counted: Vec<u64> = cramps_of(&cx.chat.diary, night)
        .filter(|cramp| cramp.source == Source::Checkin)
        .map(|cramp| cramp.id)
        .collect();
    let logged = cramps_of(&cx.chat.diary, night).count() - counted.len();
    let wanted = usize::from(count).saturating_sub(logged);
    for id in counted.iter().skip(wanted) {
        cx.discard(RecordKey::Cramp(*id));
    }
    let there = cramps_of(&cx.chat.diary, night).count();
    let lacking = usize::from(count).saturating_sub(there);
    if !Load::of(&cx.chat.diary).and_cramps(lacking).fits() {
        // Half of a count would be another one.
        cx.is_full = true;
        return;
    }
    make_up(cx, night, there, count);
    change(cx, night, |checkin| checkin.counted = true);
    follow_cramps(cx, night);
}

/// The answer to "How many?". Fewer than the diary has of itself is kept only
/// from somebody who said that those were a mistake.
pub fn keep_told_count(cx: &mut Context, night: NaiveDate, count: u8, were_mistakes: bool) {
    if were_mistakes {
        for id in known_ids(cx.view(), night) {
            cx.discard(RecordKey::Cramp(id));
        }
    }
    if usize::from(count) >= known_cramps(&cx.chat.diary, night).count() {
        keep_count(cx, night, count);
    }
}

/// The answer to "Did you have more?".
pub fn keep_more(cx: &mut Context, night: NaiveDate, more: MoreCramps) {
    let more = match more {
        MoreCramps::No => 0,
        MoreCramps::OneMore => 1,
        MoreCramps::TwoMore => 2,
        // What was one is asked next.
        MoreCramps::Mistake => return,
    };
    let known = known_cramps(&cx.chat.diary, night).count();
    let count = u8::try_from(known + more).unwrap_or(u8::MAX);
    keep_count(cx, night, count);
}

/// One of the known cramps was none, and the others stay; *all* waits for the
/// count that follows it.
pub fn take_out(cx: &mut Context, night: NaiveDate, mistaken: Mistaken) {
    let known = known_ids(cx.view(), night);
    let one = mistaken.place().and_then(|place| known.get(place));
    if let Some(id) = one {
        cx.discard(RecordKey::Cramp(*id));
        keep_more(cx, night, MoreCramps::No);
    }
}

fn known_ids(view: View, night: NaiveDate) -> Vec<u64> {
    let known = known_cramps(&view.chat.diary, night);
    known.map(|cramp| cramp.id).collect()
}

/// The count was skipped: what is logged counts, and without it nothing is
/// known of the night.
pub fn keep_logged_count(cx: &mut Context, night: NaiveDate) {
    if cramps_of(&cx.chat.diary, night).next().is_some() {
        change(cx, night, |_| {});
    }
}
