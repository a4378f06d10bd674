//! The evening reminders: coming due, *done*, *snooze*, *skip tonight*.

pub mod allocation;
pub mod summary;

use crate::chat::{Aim, Due, OpenReminder, Wake};
use crate::conversation::buttons::data::{Pressed, button_about};
use crate::conversation::context::Context;
use crate::conversation::effect::Purpose;
use crate::conversation::message::Message;
use crate::conversation::upkeep::{reminders, schedule};
use crate::conversation::{asking, checkin, danger, wording};
use crate::diary::{Outcome, ReminderKind, body, due_time};
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
    reminders::come_due(cx, kind, &due);
    reminders::close_open(cx, kind);
    let Some(hours) = cx.hours() else { return };
    let latest = due_time::latest_send(kind, due.at, due.night, &hours);
    if cx.now > latest {
        return reminders::record(cx, kind, &due, Outcome::Missed);
    }
    let lot = allocation::of_night(cx, kind, due.night);
    let Some(message) = message(cx, evening, &due, lot) else {
        return;
    };
    reminders::record(cx, kind, &due, Outcome::Sent);
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
        reminders::come_due(cx, kind, &due);
        reminders::record(cx, kind, &due, Outcome::Missed);
    }
}

/// The reminder, as a lot wants it where a test is about it. There is no walk
/// without a lot.
fn message(cx: &Context, evening: Evening, due: &Due, lot: Option<bool>) -> Option<Message> {
    let night = wording::night_subject(due.night);
    let label = |phrase: Phrase, what: &str| {
        button_about(phrase, &format!("{}.{what}", evening.id()), night)
    };
    let show_me = || label(phrase::BUTTON_SHOW_ME, "guide");
    let mut message = match (evening, lot) {
        (_, Some(false)) => return Some(allocation::without(evening, due.night)),
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
    if open.is_some_and(|open| allocation::counts_by_now(cx, evening.kind(), open.night)) {
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
    reminders::set_outcome(cx, kind, open.night, &answerable, outcome);
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
    reminders::set_outcome(cx, kind, open.night, &[Outcome::Sent], Outcome::Snoozed);
    let due = Due {
        at,
        night: open.night,
        snoozed: true,
    };
    cx.chat.person.due.insert(schedule::wake_of(kind), due);
    cx.chat.person.open_reminders.remove(&kind);
    let clock = wording::local_clock(at, hours.zone);
    let text = phrase::REMINDER_SNOOZED.text().with("time", clock);
    cx.edit(open.handle, Message::new(text));
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
        asking::close(cx, Aim::Checkin { night });
    }
    let unsent = [Outcome::Sent];
    reminders::set_outcome(cx, kind, night, &unsent, Outcome::Missed);
}
