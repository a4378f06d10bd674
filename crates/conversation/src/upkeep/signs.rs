//! Danger signs in the diary: kept each time they are told, and marked when the
//! person has read what was said.

use super::emergency;
use crate::context::Context;
use crate::view::View;
use charley_core::dialogue::{Sign, Urgency};
use charley_core::diary::{Diary, Record, SignRecord, body};
use chrono::{DateTime, TimeDelta, Utc};

/// The same sign is not shown again within this time; it is kept each time.
pub const SAME_SIGN_AGAIN: TimeDelta = TimeDelta::hours(1);

/// A cramp that lasted long, and is over, is worth a word at most this often:
/// who has one each night has heard it.
const LONG_CRAMP_AGAIN: TimeDelta = TimeDelta::days(30);

/// So long a medicine counts as new.
const NEW_MEDICINE: TimeDelta = TimeDelta::weeks(4);

/// Keeps a sign with its time; returns its record's id.
pub fn keep(cx: &mut Context, sign: Sign, urgency: Urgency, words: Option<&str>) -> u64 {
    cx.is_vital = true;
    let id = cx.new_record_id();
    cx.keep_new(Record::Sign(SignRecord {
        id,
        sign,
        urgency,
        at: cx.event.at,
        words: words.map(ToOwned::to_owned),
        understood_at: None,
        looked_at: None,
        gone_at: None,
    }));
    if urgency == Urgency::Emergency {
        emergency::was_told(&mut cx.chat, cx.event.at);
    }
    cx.replan = true;
    id
}

/// Whether this sign was told within the last hour, and as urgently.
pub fn was_told_lately(view: View, sign: Sign, urgency: Urgency) -> bool {
    let mut signs = view.chat.diary.signs.values();
    signs.any(|told| {
        told.sign == sign && told.urgency >= urgency && view.at - told.at < SAME_SIGN_AGAIN
    })
}

pub fn last_id(view: View, sign: Sign) -> u64 {
    let signs = view.chat.diary.signs.values().rev();
    signs
        .filter(|record| record.sign == sign)
        .map(|record| record.id)
        .next()
        .unwrap_or(0)
}

/// Everything told so far was on the screen that is understood.
pub fn mark_understood(cx: &mut Context) {
    let open: Vec<SignRecord> = cx
        .chat
        .diary
        .signs
        .values()
        .filter(|sign| sign.understood_at.is_none() && sign.urgency != Urgency::Book)
        .cloned()
        .collect();
    for sign in open {
        cx.keep(Record::Sign(SignRecord {
            understood_at: Some(cx.event.at),
            ..sign
        }));
    }
}

/// Signs worth a visit that the person has not read yet.
pub fn unread(diary: &Diary) -> impl Iterator<Item = &SignRecord> {
    let signs = diary.signs.values();
    let open = signs.filter(|sign| sign.urgency == Urgency::Book && sign.understood_at.is_none());
    let said = long_cramps_said(diary);
    let was_said = move |at: DateTime<Utc>| {
        let mut before = said.iter().filter(|said| **said <= at);
        before.any(|said| at - *said < LONG_CRAMP_AGAIN)
    };
    open.filter(|sign| !contradicts_the_statin(diary, sign.sign, sign.at))
        .filter(move |sign| sign.sign != Sign::LongCramp || !was_said(sign.at))
}

/// When it was said that a long cramp is worth a word at a visit.
fn long_cramps_said(diary: &Diary) -> Vec<DateTime<Utc>> {
    let signs = diary.signs.values();
    let long = signs.filter(|sign| sign.sign == Sign::LongCramp && sign.urgency == Urgency::Book);
    long.filter_map(|sign| sign.understood_at).collect()
}

/// Whether a sentence would say to keep taking a new medicine, to somebody who
/// was just sent to ask about the statin.
pub fn contradicts_the_statin(diary: &Diary, sign: Sign, at: DateTime<Utc>) -> bool {
    sign == Sign::NewMedicine
        && body::statin_signs(diary).any(|told| (told.at - at).abs() < NEW_MEDICINE)
}

/// Worth a visit, and told by what is being handled.
pub fn told_now(view: View) -> Vec<Sign> {
    let now = unread(&view.chat.diary).filter(|sign| sign.id >= view.new_from);
    now.map(|sign| sign.sign).collect()
}

/// The same, said where the answers come to an end: it is not said again.
pub fn say_told_now(cx: &mut Context) -> Vec<Sign> {
    let told = told_now(cx.view());
    let new_from = cx.view().new_from;
    mark_read_from(cx, new_from);
    told
}

/// What is worth a visit was on the screen.
pub fn mark_read(cx: &mut Context) {
    mark_read_from(cx, 0);
}

fn mark_read_from(cx: &mut Context, first: u64) {
    let unread = unread(&cx.chat.diary).filter(|sign| sign.id >= first);
    let read: Vec<SignRecord> = unread.cloned().collect();
    cx.is_vital |= !read.is_empty();
    for sign in read {
        cx.keep(Record::Sign(SignRecord {
            understood_at: Some(cx.event.at),
            ..sign
        }));
    }
}
