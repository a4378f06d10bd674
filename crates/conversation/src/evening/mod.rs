//! The evening reminders: coming due, *done*, *snooze*, *skip tonight*.

mod allocation;
mod bank;
mod kind;
pub mod phrase;
mod press;
mod reminder;
pub mod summary;
mod water;

pub use kind::Evening;
pub use press::Press;

use bank::Bank;
use reminder::{open, with_snooze};

use crate::buttons::carried::NightOf;
use crate::buttons::data::button;
use crate::context::Context;
use crate::effect::Purpose;
use crate::message::Message;
use crate::next::Next;
use crate::stale::Stale;
use crate::stretch::Press as StretchPress;
use crate::upkeep::{
    absence, emergency, looked_at, note_keeping, reminders, schedule, silent_ones, water_question,
};
use crate::view::View;
use crate::wording::{evening_line, ways_on};
use crate::{asking, wording};
use charley_core::chat::{Aim, Due, Handle, OpenReminder, Wake};
use charley_core::diary::body::Variant;
use charley_core::diary::{Diary, Outcome, ReminderKind, body, due_time};
use charley_core::words::Phrase;
use chrono::NaiveDate;

pub fn press(cx: &mut Context, press: Press, on: Handle) -> Result<Next, Stale> {
    match press {
        Press::WaterLittle { .. } => water::little(cx, on),
        Press::WaterDone { .. } => done(cx, Evening::Water, on),
        Press::WaterSnooze { .. } => snooze(cx, Evening::Water, on),
        Press::WaterSkip { .. } => skip(cx, Evening::Water, on),
        Press::StretchDone { .. } => done(cx, Evening::Stretch, on),
        Press::StretchSnooze { .. } => snooze(cx, Evening::Stretch, on),
        Press::StretchSkip { .. } => skip(cx, Evening::Stretch, on),
        Press::WalkDone { .. } => done(cx, Evening::Walk, on),
        Press::WalkSnooze { .. } => snooze(cx, Evening::Walk, on),
        Press::WalkSkip { .. } => skip(cx, Evening::Walk, on),
        Press::LeaveOut { night } => allocation::leave_out(cx, night, on),
        Press::StopSummary => Ok(summary::stop(cx, on)),
    }
}

/// The reminder of an evening has come.
pub fn remind(cx: &mut Context, evening: Evening, due: Due) {
    let kind = evening.kind();
    reminders::come_due(cx, kind, &due);
    let unanswered = reminders::take_open(cx, kind);
    let is_over = evening == Evening::Water && water_question::end_if_unanswered(cx);
    let is_sent = !is_over && send(cx, evening, &due);
    reminders::clear_away(cx, unanswered, is_sent);
}

/// Sends the reminder, unless it is too late for it, or the day has no room for one more
/// message without a sound.
fn send(cx: &mut Context, evening: Evening, due: &Due) -> bool {
    let kind = evening.kind();
    let Some(hours) = cx.hours() else {
        return false;
    };
    let latest = due_time::latest_send(kind, due.at, due.night, &hours);
    let is_quiet = absence::are_reminders_quiet(cx.view(), due.night);
    let has_room = !is_quiet || silent_ones::have_room(cx.view(), due.night);
    if cx.now > latest || !has_room {
        reminders::record(cx, kind, due, Outcome::Missed);
        return false;
    }
    let lot = allocation::of_night(cx, kind, due.night);
    let Some(message) = message(cx.view(), evening, due, lot) else {
        return false;
    };
    reminders::record(cx, kind, due, Outcome::Sent);
    let purpose = Purpose::Reminder {
        kind,
        night: due.night,
        expires_at: latest,
    };
    let message = match is_quiet {
        true => message.silent(),
        false => message,
    };
    if let Some(handle) = cx.send(message, purpose) {
        let open = OpenReminder {
            night: due.night,
            handle,
        };
        cx.chat.person.open_reminders.insert(kind, open);
    }
    true
}

/// Handling what came due failed. That night's is missed, and the next one is
/// planned.
pub fn due_failed(cx: &mut Context, wake: Wake) {
    let kind = match wake {
        Wake::Water => ReminderKind::Water,
        Wake::Stretch => ReminderKind::Stretch,
        Wake::Checkin => ReminderKind::Checkin,
        Wake::Walk => ReminderKind::Walk,
        Wake::LookedAt => {
            cx.chat.person.due.remove(&wake);
            return looked_at::was_asked(&mut cx.chat, cx.now);
        }
        Wake::QuietNote => {
            if let Some(due) = cx.chat.person.due.remove(&wake) {
                note_keeping::came_due(cx, due, false);
            }
            return;
        }
        Wake::Summary | Wake::Absence | Wake::HowIsIt => return,
    };
    if let Some(due) = cx.chat.person.due.remove(&wake) {
        reminders::come_due(cx, kind, &due);
        reminders::record(cx, kind, &due, Outcome::Missed);
    }
}

/// The reminder, as a lot wants it where a test is about it. There is no walk
/// without a lot.
fn message(view: View, evening: Evening, due: &Due, lot: Option<bool>) -> Option<Message> {
    let night = NightOf(due.night);
    let show_me = || button(phrase::BUTTON_SHOW_ME, StretchPress::Guide { night });
    let mut message = match (evening, lot) {
        (_, Some(false)) => return Some(allocation::without(view, evening, due.night)),
        (Evening::Water, None) => return Some(water::question(view, due)),
        (Evening::Water, Some(true)) => Message::new(water::by_lot(&view.chat.diary)),
        (Evening::Stretch, None) => stretch(view, due.night).row([show_me()]),
        (Evening::Stretch, Some(true)) => Message::new(allocation::with_stretch(view))
            .paragraph(stretch_words(view, due.night))
            .row([show_me()]),
        (Evening::Walk, Some(true)) => Message::new(phrase::LOT_WITH_WALK).silent(),
        (Evening::Walk, None) => return None,
    };
    message = message.row([button(phrase::BUTTON_DONE, evening.done(night))]);
    message = with_snooze(view, message, evening, due.night, due.at.max(view.now));
    let skip = button(phrase::BUTTON_SKIP_TONIGHT, evening.skip(night));
    Some(message.row([skip]))
}

/// The reminder of the stretch, below what is planned for the evening.
fn stretch(view: View, night: NaiveDate) -> Message {
    let Some(line) = evening_line::of_night(view, night) else {
        return Message::new(stretch_words(view, night));
    };
    let diary = &view.chat.diary;
    // Whoever is to sit down is told so each time, at the washbasin, too.
    let is_usual = !body::has_joint_or_injury(diary) && body::stretch(diary) == Variant::Standing;
    Message::new(line.sentence).paragraph(match line.is_stretch && is_usual {
        true => phrase::STRETCH_REMINDER_PLANNED,
        false => stretch_words(view, night),
    })
}

fn stretch_words(view: View, night: NaiveDate) -> Phrase {
    let bank = stretch_bank(&view.chat.diary);
    bank::of_evening(view, ReminderKind::Stretch, night, bank)
}

fn stretch_bank(diary: &Diary) -> Bank {
    if body::has_joint_or_injury(diary) {
        return bank::ASK_TEAM;
    }
    match body::stretch(diary) {
        Variant::Standing => bank::STRETCH,
        Variant::Seated => bank::SEATED,
        Variant::Bed => bank::BED,
    }
}

/// *Done*, for this evening.
fn done(cx: &mut Context, evening: Evening, on: Handle) -> Result<Next, Stale> {
    let words = match evening {
        Evening::Water => phrase::WATER_DONE,
        Evening::Stretch => phrase::STRETCH_DONE,
        Evening::Walk => phrase::WALK_DONE,
    };
    close(cx, evening, on, Outcome::Done, words)
}

/// *Skip tonight*: this kind only, this night only.
fn skip(cx: &mut Context, evening: Evening, on: Handle) -> Result<Next, Stale> {
    let open = open(cx.view(), evening, on)?;
    if allocation::counts_by_now(cx.view(), evening.kind(), open.night) {
        return Err(Stale::Old);
    }
    let words = match evening {
        Evening::Water => phrase::WATER_NOT_TONIGHT,
        Evening::Stretch | Evening::Walk => phrase::REMINDER_SKIPPED,
    };
    close(cx, evening, on, Outcome::Skipped, words)
}

fn close(
    cx: &mut Context,
    evening: Evening,
    on: Handle,
    outcome: Outcome,
    words: Phrase,
) -> Result<Next, Stale> {
    let kind = evening.kind();
    let open = open(cx.view(), evening, on)?;
    cx.chat.person.open_reminders.remove(&kind);
    let answerable = [Outcome::Sent, Outcome::Snoozed];
    reminders::set_outcome(cx, kind, open.night, &answerable, outcome);
    let message = offer_checkin_once(cx, Message::new(words));
    cx.edit(open.handle, message);
    Ok(Next::Done)
}

/// Whoever has a bedtime is offered the check-in, also who was never asked.
fn offer_checkin_once(cx: &mut Context, message: Message) -> Message {
    let was_offered = cx.chat.person.said.checkin_offer_at.is_some();
    if was_offered || emergency::all_rests(cx.view()) {
        return message;
    }
    cx.chat.person.said.checkin_offer_at = Some(cx.event.at);
    ways_on::offer_checkin(cx.view(), message)
}

/// *In 15 minutes*; never past bedtime.
fn snooze(cx: &mut Context, evening: Evening, on: Handle) -> Result<Next, Stale> {
    let kind = evening.kind();
    let open = open(cx.view(), evening, on)?;
    let hours = cx.hours().ok_or(Stale::Old)?;
    let until = due_time::snooze_until(cx.event.at, open.night, &hours);
    let at = until.ok_or(Stale::NoTimeLeft)?;
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
    Ok(Next::Done)
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
    if kind == ReminderKind::Checkin && !cx.chat.diary.checkins.contains_key(&night) {
        // It was never shown, so nothing is being asked.
        asking::close(cx, Aim::Checkin { night });
    }
    let unsent = [Outcome::Sent];
    reminders::set_outcome(cx, kind, night, &unsent, Outcome::Missed);
}
