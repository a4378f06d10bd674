//! The evening reminders: coming due, *done*, *snooze*, *skip tonight*.

use super::chat::{Due, OpenReminder};
use super::context::Context;
use super::effect::{Message, Purpose};
use super::event::Wake;
use super::press::{Pressed, button_about};
use super::{checkin, danger, lots, plan, said, summary};
use crate::diary::{Outcome, Record, ReminderKind, ReminderRecord, body, due_time};
use crate::words::{Phrase, phrase};
use chrono::{DateTime, NaiveDate, Utc};

/// The reminders of the evening: two for everybody, and the walk of a test by
/// lot, which never sounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evening {
    Water,
    Stretch,
    Walk,
}

impl Evening {
    fn kind(self) -> ReminderKind {
        match self {
            Evening::Water => ReminderKind::Water,
            Evening::Stretch => ReminderKind::Stretch,
            Evening::Walk => ReminderKind::Walk,
        }
    }

    /// The first part of its buttons' data.
    fn id(self) -> &'static str {
        match self {
            Evening::Water => "water",
            Evening::Stretch => "stretch",
            Evening::Walk => "walk",
        }
    }
}

/// A row of the due index came due. One that is no longer planned is ignored.
pub fn due(cx: &mut Context, wake: Wake, due_at: DateTime<Utc>) {
    let planned = cx.chat.person.due.get(&wake).copied();
    let Some(due) = planned.filter(|due| due.at == due_at) else {
        return;
    };
    cx.chat.person.due.remove(&wake);
    match wake {
        Wake::Water => remind(cx, Evening::Water, due),
        Wake::Stretch => remind(cx, Evening::Stretch, due),
        Wake::Checkin => checkin::due(cx, due),
        Wake::LookedAt => danger::ask_looked_at(cx),
        Wake::Summary => summary::due(cx, due),
        Wake::Walk => remind(cx, Evening::Walk, due),
    }
}

fn remind(cx: &mut Context, evening: Evening, due: Due) {
    let kind = evening.kind();
    come_due(cx, kind, &due);
    close_open(cx, kind);
    let Some(hours) = cx.hours() else { return };
    let latest = due_time::latest_send(kind, due.at, due.night, &hours);
    if cx.now > latest {
        return record(cx, kind, &due, Outcome::Missed);
    }
    let lot = lots::of_night(cx, kind, due.night);
    let Some(message) = message(cx, evening, &due, lot) else {
        return;
    };
    record(cx, kind, &due, Outcome::Sent);
    let purpose = Purpose::Reminder {
        kind,
        night: due.night,
        expires_at: latest,
    };
    if let Some(handle) = cx.send(message, purpose) {
        let open = OpenReminder {
            night: due.night,
            handle,
        };
        cx.chat.person.open_reminders.insert(kind, open);
    }
}

/// Handling what came due failed. That night's is missed, and the next one is
/// planned.
pub fn due_failed(cx: &mut Context, wake: Wake) {
    let kind = match wake {
        Wake::Water => ReminderKind::Water,
        Wake::Stretch => ReminderKind::Stretch,
        Wake::Checkin => ReminderKind::Checkin,
        Wake::Walk => ReminderKind::Walk,
        Wake::LookedAt | Wake::Summary => return,
    };
    if let Some(due) = cx.chat.person.due.remove(&wake) {
        come_due(cx, kind, &due);
        record(cx, kind, &due, Outcome::Missed);
    }
}

/// This night has had its reminder; plans the next one. Nights that went by
/// while nobody was running come due at once and are recorded as missed.
pub fn come_due(cx: &mut Context, kind: ReminderKind, due: &Due) {
    cx.chat.person.last_night.insert(kind, due.night);
    plan::plan_from(cx, kind, due.at);
}

/// Evenings that a wrong clock, or a zone's old rules, had passed over or
/// planned beyond, come after all.
pub fn plan_anew(cx: &mut Context) {
    for kind in ReminderKind::ALL {
        while let Some(night) = missed_ahead_of_time(cx, kind)
            && let Some(before) = night.pred_opt()
        {
            cx.chat.person.last_night.insert(kind, before);
        }
    }
    summary::forget_ahead_of_time(cx);
    cx.replan = true;
}

/// The last night of a kind, where it was missed and is still to come.
fn missed_ahead_of_time(cx: &Context, kind: ReminderKind) -> Option<NaiveDate> {
    let night = *cx.chat.person.last_night.get(&kind)?;
    let record = cx.chat.diary.reminders.get(&(night, kind))?;
    (record.outcome == Outcome::Missed && record.due_at > cx.now).then_some(night)
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

/// An earlier reminder of this kind was not answered; its buttons go.
pub fn close_open(cx: &mut Context, kind: ReminderKind) {
    let Some(open) = cx.chat.person.open_reminders.remove(&kind) else {
        return;
    };
    cx.drop_buttons(open.handle);
    set_outcome(cx, kind, open.night, &[Outcome::Sent], Outcome::Unanswered);
}

/// Changes the outcome where it is one of those named. Returns whether it was.
fn set_outcome(
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

/// The reminder, as a lot wants it where a test is about it. There is no walk
/// without a lot.
fn message(cx: &Context, evening: Evening, due: &Due, lot: Option<bool>) -> Option<Message> {
    let night = said::night_subject(due.night);
    let label = |phrase: Phrase, what: &str| {
        button_about(phrase, &format!("{}.{what}", evening.id()), night)
    };
    let show_me = || label(phrase::BUTTON_SHOW_ME, "guide");
    let mut message = match (evening, lot) {
        (_, Some(false)) => return Some(lots::without(evening, due.night)),
        (Evening::Water, None) => Message::new(phrase::WATER_REMINDER),
        (Evening::Water, Some(true)) => Message::new(phrase::LOT_WITH_WATER),
        (Evening::Stretch, None) => Message::new(stretch_words(cx)).row([show_me()]),
        (Evening::Stretch, Some(true)) => Message::new(phrase::LOT_WITH_STRETCH)
            .paragraph(stretch_words(cx))
            .row([show_me()]),
        (Evening::Walk, Some(true)) => Message::new(phrase::LOT_WITH_WALK).silent(),
        (Evening::Walk, None) => return None,
    };
    message = message.row([label(phrase::BUTTON_DONE, "done")]);
    if may_snooze(cx, due.night, due.at.max(cx.now)) {
        message = message.row([label(phrase::BUTTON_SNOOZE, "snooze")]);
    }
    Some(message.row([label(phrase::BUTTON_SKIP_TONIGHT, "skip")]))
}

fn stretch_words(cx: &Context) -> Phrase {
    if body::has_joint_or_injury(&cx.chat.diary) {
        phrase::STRETCH_REMINDER_ASK_TEAM
    } else if body::is_in_bed_only(&cx.chat.diary) {
        phrase::STRETCH_REMINDER_BED
    } else if body::is_unsteady(&cx.chat.diary) {
        phrase::STRETCH_REMINDER_SEATED
    } else {
        phrase::STRETCH_REMINDER
    }
}

fn may_snooze(cx: &Context, night: NaiveDate, from: DateTime<Utc>) -> bool {
    let hours = cx.hours();
    hours.is_some_and(|hours| due_time::snooze_until(from, night, &hours).is_some())
}

/// The kind and night of a pressed reminder, while it is the newest.
fn pressed_open(cx: &Context, evening: Evening, pressed: &Pressed) -> Option<OpenReminder> {
    let open = cx.chat.person.open_reminders.get(&evening.kind())?;
    (Some(open.handle) == pressed.handle).then_some(*open)
}

/// *Done*, for this evening.
pub fn done(cx: &mut Context, evening: Evening, pressed: &Pressed) {
    let words = match evening {
        Evening::Water => phrase::WATER_DONE,
        Evening::Stretch => phrase::STRETCH_DONE,
        Evening::Walk => phrase::WALK_DONE,
    };
    close(cx, evening, pressed, Outcome::Done, words);
}

/// *Skip tonight*: this kind only, this night only.
pub fn skip(cx: &mut Context, evening: Evening, pressed: &Pressed) {
    let open = pressed_open(cx, evening, pressed);
    if open.is_some_and(|open| lots::counts_by_now(cx, evening.kind(), open.night)) {
        return cx.toast(phrase::TOAST_OLD_BUTTON);
    }
    close(
        cx,
        evening,
        pressed,
        Outcome::Skipped,
        phrase::REMINDER_SKIPPED,
    );
}

fn close(cx: &mut Context, evening: Evening, pressed: &Pressed, outcome: Outcome, words: Phrase) {
    let kind = evening.kind();
    let Some(open) = pressed_open(cx, evening, pressed) else {
        return cx.toast(phrase::TOAST_OLD_BUTTON);
    };
    cx.chat.person.open_reminders.remove(&kind);
    let answerable = [Outcome::Sent, Outcome::Snoozed];
    set_outcome(cx, kind, open.night, &answerable, outcome);
    cx.edit(open.handle, Message::new(words));
}

/// *In 15 minutes*; never past bedtime.
pub fn snooze(cx: &mut Context, evening: Evening, pressed: &Pressed) {
    let kind = evening.kind();
    let open = pressed_open(cx, evening, pressed);
    let (Some(open), Some(hours)) = (open, cx.hours()) else {
        return cx.toast(phrase::TOAST_OLD_BUTTON);
    };
    let until = due_time::snooze_until(cx.event.at, open.night, &hours);
    let Some(at) = until else {
        return cx.toast(phrase::TOAST_NO_TIME_LEFT);
    };
    set_outcome(cx, kind, open.night, &[Outcome::Sent], Outcome::Snoozed);
    let due = Due {
        at,
        night: open.night,
        snoozed: true,
    };
    cx.chat.person.due.insert(plan::wake_of(kind), due);
    cx.chat.person.open_reminders.remove(&kind);
    let clock = said::local_clock(at, hours.zone);
    let text = phrase::REMINDER_SNOOZED.text().with("time", clock);
    cx.edit(open.handle, Message::new(text));
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

/// What has not been delivered by now will not be.
pub fn nothing_arrives(cx: &mut Context) {
    let records = cx.chat.diary.reminders.values();
    let undelivered =
        records.filter(|record| record.outcome == Outcome::Sent && record.sent_at.is_none());
    let undelivered: Vec<_> = undelivered.map(|one| (one.kind, one.night)).collect();
    for (kind, night) in undelivered {
        expired(cx, kind, night);
    }
}

/// A reminder was not sent and will not be.
pub fn expired(cx: &mut Context, kind: ReminderKind, night: NaiveDate) {
    let open = &mut cx.chat.person.open_reminders;
    if open.get(&kind).is_some_and(|open| open.night == night) {
        open.remove(&kind);
    }
    if kind == ReminderKind::Checkin {
        checkin::forget_unseen(cx, night);
    }
    let unsent = [Outcome::Sent];
    set_outcome(cx, kind, night, &unsent, Outcome::Missed);
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
