//! The evening reminders: coming due, *done*, *snooze*, *skip tonight*.

use super::chat::{Due, OpenReminder};
use super::desk::Desk;
use super::effect::{Message, Purpose};
use super::event::Wake;
use super::press::{Pressed, button_about};
use super::{checkin, danger, lots, plan, relief, said, summary};
use crate::diary::{Outcome, Record, ReminderKind, ReminderRecord, due_time};
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
pub fn due(desk: &mut Desk, wake: Wake, due_at: DateTime<Utc>) {
    let planned = desk.chat.person.due.get(&wake).copied();
    let Some(due) = planned.filter(|due| due.at == due_at) else {
        return;
    };
    desk.chat.person.due.remove(&wake);
    match wake {
        Wake::Water => remind(desk, Evening::Water, due),
        Wake::Stretch => remind(desk, Evening::Stretch, due),
        Wake::Checkin => checkin::due(desk, due),
        Wake::LookedAt => danger::ask_looked_at(desk),
        Wake::Summary => summary::due(desk, due),
        Wake::Walk => remind(desk, Evening::Walk, due),
    }
}

fn remind(desk: &mut Desk, evening: Evening, due: Due) {
    let kind = evening.kind();
    come_due(desk, kind, &due);
    close_open(desk, kind);
    let Some(hours) = desk.hours() else { return };
    let latest = due_time::latest_send(kind, due.at, due.night, &hours);
    if desk.now > latest {
        return record(desk, kind, &due, Outcome::Missed);
    }
    let lot = lots::of_night(desk, kind, due.night);
    let Some(message) = message(desk, evening, &due, lot) else {
        return;
    };
    record(desk, kind, &due, Outcome::Sent);
    let purpose = Purpose::Reminder {
        kind,
        night: due.night,
        expires_at: latest,
    };
    if let Some(handle) = desk.send(message, purpose) {
        let open = OpenReminder {
            night: due.night,
            handle,
        };
        desk.chat.person.open_reminders.insert(kind, open);
    }
}

/// Handling what came due failed. That night's is missed, and the next one is
/// planned.
pub fn due_failed(desk: &mut Desk, wake: Wake) {
    let kind = match wake {
        Wake::Water => ReminderKind::Water,
        Wake::Stretch => ReminderKind::Stretch,
        Wake::Checkin => ReminderKind::Checkin,
        Wake::Walk => ReminderKind::Walk,
        Wake::LookedAt | Wake::Summary => return,
    };
    if let Some(due) = desk.chat.person.due.remove(&wake) {
        come_due(desk, kind, &due);
        record(desk, kind, &due, Outcome::Missed);
    }
}

/// This night has had its reminder; plans the next one. Nights that went by
/// while nobody was running come due at once and are recorded as missed.
pub fn come_due(desk: &mut Desk, kind: ReminderKind, due: &Due) {
    desk.chat.person.last_night.insert(kind, due.night);
    plan::plan_from(desk, kind, due.at);
}

/// Evenings that a wrong clock, or a zone's old rules, had passed over or
/// planned beyond, come after all.
pub fn plan_anew(desk: &mut Desk) {
    for kind in ReminderKind::ALL {
        while let Some(night) = missed_ahead_of_time(desk, kind)
            && let Some(before) = night.pred_opt()
        {
            desk.chat.person.last_night.insert(kind, before);
        }
    }
    summary::forget_ahead_of_time(desk);
    desk.replan = true;
}

/// The last night of a kind, where it was missed and is still to come.
fn missed_ahead_of_time(desk: &Desk, kind: ReminderKind) -> Option<NaiveDate> {
    let night = *desk.chat.person.last_night.get(&kind)?;
    let record = desk.chat.diary.reminders.get(&(night, kind))?;
    (record.outcome == Outcome::Missed && record.due_at > desk.now).then_some(night)
}

/// Keeps the record of a reminder; one that was put off keeps its first time.
pub fn record(desk: &mut Desk, kind: ReminderKind, due: &Due, outcome: Outcome) {
    let before = desk.chat.diary.reminders.get(&(due.night, kind));
    let record = ReminderRecord {
        kind,
        night: due.night,
        due_at: before.map_or(due.at, |before| before.due_at),
        sent_at: before.and_then(|before| before.sent_at),
        outcome,
    };
    desk.keep(Record::Reminder(record));
}

/// An earlier reminder of this kind was not answered; its buttons go.
pub fn close_open(desk: &mut Desk, kind: ReminderKind) {
    let Some(open) = desk.chat.person.open_reminders.remove(&kind) else {
        return;
    };
    desk.drop_buttons(open.handle);
    set_outcome(
        desk,
        kind,
        open.night,
        &[Outcome::Sent],
        Outcome::Unanswered,
    );
}

/// Changes the outcome where it is one of those named. Returns whether it was.
fn set_outcome(
    desk: &mut Desk,
    kind: ReminderKind,
    night: NaiveDate,
    from: &[Outcome],
    to: Outcome,
) -> bool {
    let before = desk.chat.diary.reminders.get(&(night, kind)).cloned();
    let Some(before) = before.filter(|before| from.contains(&before.outcome)) else {
        return false;
    };
    desk.keep(Record::Reminder(ReminderRecord {
        outcome: to,
        ..before
    }));
    true
}

/// The reminder, as a lot wants it where a test is about it. There is no walk
/// without a lot.
fn message(desk: &Desk, evening: Evening, due: &Due, lot: Option<bool>) -> Option<Message> {
    let night = said::night_subject(due.night);
    let label = |phrase: Phrase, what: &str| {
        button_about(phrase, &format!("{}.{what}", evening.id()), night)
    };
    let show_me = || label(phrase::BUTTON_SHOW_ME, "guide");
    let mut message = match (evening, lot) {
        (_, Some(false)) => return Some(lots::without(evening, due.night)),
        (Evening::Water, None) => Message::new(phrase::WATER_REMINDER),
        (Evening::Water, Some(true)) => Message::new(phrase::LOT_WITH_WATER),
        (Evening::Stretch, None) => Message::new(stretch_words(desk)).row([show_me()]),
        (Evening::Stretch, Some(true)) => Message::new(phrase::LOT_WITH_STRETCH)
            .paragraph(stretch_words(desk))
            .row([show_me()]),
        (Evening::Walk, Some(true)) => Message::new(phrase::LOT_WITH_WALK).silent(),
        (Evening::Walk, None) => return None,
    };
    message = message.row([label(phrase::BUTTON_DONE, "done")]);
    if may_snooze(desk, due.night, due.at.max(desk.now)) {
        message = message.row([label(phrase::BUTTON_SNOOZE, "snooze")]);
    }
    Some(message.row([label(phrase::BUTTON_SKIP_TONIGHT, "skip")]))
}

fn stretch_words(desk: &Desk) -> Phrase {
    let asks_team = desk
        .chat
        .diary
        .answer("bod1")
        .is_some_and(|answer| answer.has("joint_or_injury"));
    if asks_team {
        phrase::STRETCH_REMINDER_ASK_TEAM
    } else if relief::has(&desk.chat.diary, "bod1", "bed_only") {
        phrase::STRETCH_REMINDER_BED
    } else if relief::is_unsteady(&desk.chat.diary) {
        phrase::STRETCH_REMINDER_SEATED
    } else {
        phrase::STRETCH_REMINDER
    }
}

fn may_snooze(desk: &Desk, night: NaiveDate, from: DateTime<Utc>) -> bool {
    let hours = desk.hours();
    hours.is_some_and(|hours| due_time::snooze_until(from, night, &hours).is_some())
}

/// The kind and night of a pressed reminder, while it is the newest.
fn pressed_open(desk: &Desk, evening: Evening, pressed: &Pressed) -> Option<OpenReminder> {
    let open = desk.chat.person.open_reminders.get(&evening.kind())?;
    (Some(open.handle) == pressed.handle).then_some(*open)
}

/// *Done*, for this evening.
pub fn done(desk: &mut Desk, evening: Evening, pressed: &Pressed) {
    let words = match evening {
        Evening::Water => phrase::WATER_DONE,
        Evening::Stretch => phrase::STRETCH_DONE,
        Evening::Walk => phrase::WALK_DONE,
    };
    close(desk, evening, pressed, Outcome::Done, words);
}

/// *Skip tonight*: this kind only, this night only.
pub fn skip(desk: &mut Desk, evening: Evening, pressed: &Pressed) {
    let open = pressed_open(desk, evening, pressed);
    if open.is_some_and(|open| lots::counts_by_now(desk, evening.kind(), open.night)) {
        return desk.toast(phrase::TOAST_OLD_BUTTON);
    }
    close(
        desk,
        evening,
        pressed,
        Outcome::Skipped,
        phrase::REMINDER_SKIPPED,
    );
}

fn close(desk: &mut Desk, evening: Evening, pressed: &Pressed, outcome: Outcome, words: Phrase) {
    let kind = evening.kind();
    let Some(open) = pressed_open(desk, evening, pressed) else {
        return desk.toast(phrase::TOAST_OLD_BUTTON);
    };
    desk.chat.person.open_reminders.remove(&kind);
    let answerable = [Outcome::Sent, Outcome::Snoozed];
    set_outcome(desk, kind, open.night, &answerable, outcome);
    desk.edit(open.handle, Message::new(words));
}

/// *In 15 minutes*; never past bedtime.
pub fn snooze(desk: &mut Desk, evening: Evening, pressed: &Pressed) {
    let kind = evening.kind();
    let open = pressed_open(desk, evening, pressed);
    let (Some(open), Some(hours)) = (open, desk.hours()) else {
        return desk.toast(phrase::TOAST_OLD_BUTTON);
    };
    let until = due_time::snooze_until(desk.event.at, open.night, &hours);
    let Some(at) = until else {
        return desk.toast(phrase::TOAST_NO_TIME_LEFT);
    };
    set_outcome(desk, kind, open.night, &[Outcome::Sent], Outcome::Snoozed);
    let due = Due {
        at,
        night: open.night,
        snoozed: true,
    };
    desk.chat.person.due.insert(plan::wake_of(kind), due);
    desk.chat.person.open_reminders.remove(&kind);
    let clock = said::local_clock(at, hours.zone);
    let text = phrase::REMINDER_SNOOZED.text().with("time", clock);
    desk.edit(open.handle, Message::new(text));
}

/// A reminder reached its person; the first time counts.
pub fn delivered(desk: &mut Desk, kind: ReminderKind, night: NaiveDate) {
    let record = desk.chat.diary.reminders.get(&(night, kind)).cloned();
    if let Some(record) = record.filter(|record| record.sent_at.is_none()) {
        desk.keep(Record::Reminder(ReminderRecord {
            sent_at: Some(desk.event.at),
            ..record
        }));
    }
}

/// What has not been delivered by now will not be.
pub fn nothing_arrives(desk: &mut Desk) {
    let records = desk.chat.diary.reminders.values();
    let undelivered =
        records.filter(|record| record.outcome == Outcome::Sent && record.sent_at.is_none());
    let undelivered: Vec<_> = undelivered.map(|one| (one.kind, one.night)).collect();
    for (kind, night) in undelivered {
        expired(desk, kind, night);
    }
}

/// A reminder was not sent and will not be.
pub fn expired(desk: &mut Desk, kind: ReminderKind, night: NaiveDate) {
    let open = &mut desk.chat.person.open_reminders;
    if open.get(&kind).is_some_and(|open| open.night == night) {
        open.remove(&kind);
    }
    if kind == ReminderKind::Checkin {
        checkin::forget_unseen(desk, night);
    }
    let unsent = [Outcome::Sent];
    set_outcome(desk, kind, night, &unsent, Outcome::Missed);
}

/// The stretch was done with the guide: this evening's reminder is done with
/// it, also where it was put off.
pub fn stretch_finished(desk: &mut Desk) {
    let kind = ReminderKind::Stretch;
    let Some(tonight) = desk.night_of(desk.event.at) else {
        return;
    };
    let done = [Outcome::Sent, Outcome::Snoozed];
    set_outcome(desk, kind, tonight, &done, Outcome::Done);
    let due = &mut desk.chat.person.due;
    let put_off = due.get(&Wake::Stretch).copied();
    if put_off.is_some_and(|due| due.snoozed && due.night == tonight) {
        due.remove(&Wake::Stretch);
        desk.replan = true;
    }
    let open = &mut desk.chat.person.open_reminders;
    let open = open
        .get(&kind)
        .copied()
        .filter(|open| open.night == tonight);
    if let Some(open) = open {
        desk.chat.person.open_reminders.remove(&kind);
        desk.drop_buttons(open.handle);
    }
}

/// A reminder is over for its night, with this outcome unless it has another.
pub fn settle(desk: &mut Desk, kind: ReminderKind, night: NaiveDate, outcome: Outcome) {
    let open = &mut desk.chat.person.open_reminders;
    if open.get(&kind).is_some_and(|open| open.night == night) {
        open.remove(&kind);
    }
    set_outcome(
        desk,
        kind,
        night,
        &[Outcome::Sent, Outcome::Snoozed],
        outcome,
    );
}

/// A reminder that asks something was answered.
pub fn answered(desk: &mut Desk, kind: ReminderKind, night: NaiveDate) {
    set_outcome(desk, kind, night, &[Outcome::Sent], Outcome::Done);
}
