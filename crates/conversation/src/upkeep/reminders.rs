//! What became of each reminder: due, sent, answered, missed. One of a kind a
//! night.

use super::schedule;
use crate::context::Context;
use crate::view::View;
use charley_core::chat::{Due, Handle, Wake};
use charley_core::diary::{Outcome, Record, ReminderKind, ReminderRecord};
use chrono::NaiveDate;

/// This night has had its reminder; plans the next one. Nights that went by
/// while nobody was running come due at once and are recorded as missed.
pub fn come_due(cx: &mut Context, kind: ReminderKind, due: &Due) {
    cx.chat.person.last_night.insert(kind, due.night);
    schedule::plan_from(&mut cx.chat, cx.now, kind, due.at);
}

/// The last night of a kind, where it was missed and is still to come.
fn missed_ahead_of_time(view: View, kind: ReminderKind) -> Option<NaiveDate> {
    let night = *view.chat.person.last_night.get(&kind)?;
    let record = view.chat.diary.reminders.get(&(night, kind))?;
    (record.outcome == Outcome::Missed && record.due_at > view.now).then_some(night)
}

/// Keeps the record of a reminder; one that was put off keeps its first time.
pub fn record(cx: &mut Context, kind: ReminderKind, due: &Due, outcome: Outcome) {
    let before = cx.chat.diary.reminders.get(&(due.night, kind));
    let record = ReminderRecord {
        kind,
        night: due.night,
        due_at: before.map_or(due.at, |before| before.due_at),
        sent_at: before.and_then(|before| before.sent_at),
        outcome,
    };
    cx.keep(Record::Reminder(record));
}

/// An earlier reminder of this kind, where it was not answered.
pub fn take_open(cx: &mut Context, kind: ReminderKind) -> Option<Handle> {
    let open = cx.chat.person.open_reminders.remove(&kind)?;
    set_outcome(cx, kind, open.night, &[Outcome::Sent], Outcome::Unanswered);
    Some(open.handle)
}

/// What was not answered goes where a new one takes its place, so that no chat
/// fills with evenings that are over; otherwise its buttons do.
pub fn clear_away(cx: &mut Context, unanswered: Option<Handle>, is_replaced: bool) {
    match unanswered {
        Some(handle) if is_replaced => cx.delete(handle),
        Some(handle) => cx.drop_buttons(handle),
        None => {}
    }
}

/// Changes the outcome where it is one of those named. Returns whether it was.
pub fn set_outcome(
    cx: &mut Context,
    kind: ReminderKind,
    night: NaiveDate,
    from: &[Outcome],
    to: Outcome,
) -> bool {
    let before = cx.chat.diary.reminders.get(&(night, kind)).cloned();
    let Some(before) = before.filter(|before| from.contains(&before.outcome)) else {
        return false;
    };
    cx.keep(Record::Reminder(ReminderRecord {
        outcome: to,
        ..before
    }));
    true
}

/// A reminder reached its person; the first time counts.
pub fn delivered(cx: &mut Context, kind: ReminderKind, night: NaiveDate) {
    let record = cx.chat.diary.reminders.get(&(night, kind)).cloned();
    if let Some(record) = record.filter(|record| record.sent_at.is_none()) {
        cx.keep(Record::Reminder(ReminderRecord {
            sent_at: Some(cx.event.at),
            ..record
        }));
    }
}

/// The stretch was done with the guide: this evening's reminder is done with
/// it, also where it was put off.
pub fn stretch_finished(cx: &mut Context) {
    let kind = ReminderKind::Stretch;
    let Some(tonight) = cx.night_of(cx.event.at) else {
        return;
    };
    let done = [Outcome::Sent, Outcome::Snoozed];
    set_outcome(cx, kind, tonight, &done, Outcome::Done);
    let due = &mut cx.chat.person.due;
    let put_off = due.get(&Wake::Stretch).copied();
    if put_off.is_some_and(|due| due.snoozed && due.night == tonight) {
        due.remove(&Wake::Stretch);
        cx.replan = true;
    }
    let open = &mut cx.chat.person.open_reminders;
    let open = open
        .get(&kind)
        .copied()
        .filter(|open| open.night == tonight);
    if let Some(open) = open {
        cx.chat.person.open_reminders.remove(&kind);
        cx.drop_buttons(open.handle);
    }
}

/// A reminder is over for its night, with this outcome unless it has another.
pub fn settle(cx: &mut Context, kind: ReminderKind, night: NaiveDate, outcome: Outcome) {
    let open = &mut cx.chat.person.open_reminders;
    if open.get(&kind).is_some_and(|open| open.night == night) {
        open.remove(&kind);
    }
    set_outcome(cx, kind, night, &[Outcome::Sent, Outcome::Snoozed], outcome);
}

/// A reminder that asks something was answered.
pub fn answered(cx: &mut Context, kind: ReminderKind, night: NaiveDate) {
    set_outcome(cx, kind, night, &[Outcome::Sent], Outcome::Done);
}

/// Evenings that a wrong clock, or a zone's old rules, had passed over or
/// planned beyond, come after all.
pub fn plan_anew(cx: &mut Context) {
    for kind in ReminderKind::ALL {
        while let Some(night) = missed_ahead_of_time(cx.view(), kind)
            && let Some(before) = night.pred_opt()
        {
            cx.chat.person.last_night.insert(kind, before);
        }
    }
    forget_summary_ahead_of_time(cx);
    cx.replan = true;
}

/// A summary that only a wrong clock had brought comes again in its time.
fn forget_summary_ahead_of_time(cx: &mut Context) {
    let present = cx.night_of(cx.now);
    let summed_up = &mut cx.chat.person.said.summary_night;
    summed_up.take_if(|night| present.is_some_and(|present| *night > present));
}
