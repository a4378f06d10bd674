//! The morning check-in: one night, in a few taps.
//!
//! A clear night is recorded as clear; silence is recorded as nothing. Every
//! message in here is silent.

mod news;
pub mod tips;

use crate::chat::{Aim, Due, Handle, OpenReminder};
use crate::conversation::buttons::data::Pressed;
use crate::conversation::context::Context;
use crate::conversation::effect::Purpose;
use crate::conversation::message::Message;
use crate::conversation::report::entry;
use crate::conversation::trial::{self, result};
use crate::conversation::upkeep::night_count::cramps_of;
use crate::conversation::upkeep::{checkins, reminders};
use crate::conversation::{asking, danger, hours, wording};
use crate::diary::{Cramp, Outcome, ReminderKind, Source, due_time, night};
use crate::words::{Text, phrase};
use chrono::NaiveDate;

const CHECKIN: &str = "checkin";
const DETAILS: &str = "details";
/// The details of at most so many cramps are asked in one morning.
const DETAILS_MAX: usize = 3;

/// `/checkin`, `/checkin clear`.
pub fn command(cx: &mut Context, arguments: &str) {
    let Some(hours) = cx.hours() else {
        cx.say(Message::new(phrase::CHECKIN_NEEDS_HOURS));
        return hours::carry_on(cx, None);
    };
    let Some(night) = night::last_night_ended(cx.event.at, &hours) else {
        return;
    };
    let heard = cx.book.heard(&cx.chat.person.language);
    if heard.is_clear(arguments.trim()) {
        return record_clear(cx, night);
    }
    start(cx, night, None);
}

/// Begins the check-in about a night.
pub fn start(cx: &mut Context, night: NaiveDate, old: Option<Handle>) {
    asking::start(cx, CHECKIN, Aim::Checkin { night }, old);
}

fn record_clear(cx: &mut Context, night: NaiveDate) {
    if cramps_of(&cx.chat.diary, night).next().is_some() {
        let text = phrase::CHECKIN_NOT_CLEAR.text();
        cx.say(Message::new(text.with("night", wording::night(night))).silent());
        return;
    }
    asking::close(cx, Aim::Checkin { night });
    checkins::keep_count(cx, night, 0);
    ended(cx, night, None);
}

/// The check-in comes by itself; not for a night that is already told.
pub fn due(cx: &mut Context, due: Due) {
    let kind = ReminderKind::Checkin;
    reminders::come_due(cx, kind, &due);
    reminders::close_open(cx, kind);
    let Some(hours) = cx.hours() else { return };
    if cx.chat.diary.checkins.contains_key(&due.night) {
        return;
    }
    let expires_at = due_time::latest_send(kind, due.at, due.night, &hours);
    if cx.now > expires_at {
        return reminders::record(cx, kind, &due, Outcome::Missed);
    }
    reminders::record(cx, kind, &due, Outcome::Sent);
    start(cx, due.night, None);
    cx.purpose_of_last(Purpose::Reminder {
        kind,
        night: due.night,
        expires_at,
    });
    let handle = cx.chat.person.session.as_ref().and_then(|s| s.handle);
    if let Some(handle) = handle {
        let open = OpenReminder {
            night: due.night,
            handle,
        };
        cx.chat.person.open_reminders.insert(kind, open);
    }
}

/// The questions are answered: details of the logged cramps, then the answer.
pub fn ended(cx: &mut Context, night: NaiveDate, old: Option<Handle>) {
    if !cx.chat.diary.checkins.contains_key(&night) {
        let nothing = phrase::CHECKIN_NOTHING.text();
        let message = Message::new(nothing.with("night", wording::night(night)));
        cx.show(old, message.silent());
        return;
    }
    mark_answered(cx, night);
    next_details(cx, night, 0, old);
}

/// Asks for the details of the first cramp after the given one that lacks
/// them, or answers where there is none.
fn next_details(cx: &mut Context, night: NaiveDate, after: u64, old: Option<Handle>) {
    let bare = cramps_of(&cx.chat.diary, night)
        .filter(|cramp| cramp.source == Source::Log)
        .take(DETAILS_MAX)
        .find(|cramp| cramp.id > after && lacks_details(cramp))
        .map(|cramp| cramp.id);
    match bare {
        Some(cramp) => {
            let checkin = true;
            asking::start(cx, DETAILS, Aim::Details { cramp, checkin }, old);
        }
        None => answer(cx, night, old),
    }
}

fn mark_answered(cx: &mut Context, night: NaiveDate) {
    let kind = ReminderKind::Checkin;
    let open = cx.chat.person.open_reminders.get(&kind).copied();
    if open.is_some_and(|open| open.night == night) {
        cx.chat.person.open_reminders.remove(&kind);
        reminders::answered(cx, kind, night);
    }
}

fn lacks_details(cramp: &Cramp) -> bool {
    let all = cramp.leg.is_some() && cramp.muscle.is_some() && cramp.minutes.is_some();
    cramp.helped.is_empty() && !all
}

/// Begins the details of one cramp as a correction.
pub fn start_details(cx: &mut Context, cramp: u64, old: Option<Handle>) {
    let checkin = false;
    asking::start(cx, DETAILS, Aim::Details { cramp, checkin }, old);
}

pub fn details_ended(cx: &mut Context, cramp: u64, checkin: bool, old: Option<Handle>) {
    let night = cx.cramp(cramp).and_then(|cramp| cramp.night);
    match night.filter(|_| checkin) {
        Some(night) => next_details(cx, night, cramp, old),
        None => entry::show(cx, cramp, old),
    }
}

/// The answer to a check-in: what was noted, and at most one thing more.
fn answer(cx: &mut Context, night: NaiveDate, old: Option<Handle>) {
    let mut message = Message::new(noted(cx, night)).silent();
    let mut sentences = danger::take_book_sentences(cx);
    sentences.extend(tips::often(cx, night));
    for sentence in &sentences {
        message = message.paragraph(sentence.clone());
    }
    if sentences.is_empty() {
        message = add_one_thing(cx, night, message);
    }
    cx.show(old, message);
}

/// Adds one thing at most: the result of a test, what the nights newly show,
/// or what may help.
fn add_one_thing(cx: &mut Context, night: NaiveDate, message: Message) -> Message {
    if let Some(trial) = trial::news(cx) {
        return result::tell(cx, trial, message);
    }
    match news::news(cx) {
        Some(news) => news::say(cx, &news, message),
        None => tips::add_one_thing(cx, night, message),
    }
}

fn noted(cx: &Context, night: NaiveDate) -> Text {
    let count = cramps_of(&cx.chat.diary, night).count();
    let phrase = if count == 0 {
        phrase::CHECKIN_NOTED_CLEAR
    } else {
        phrase::CHECKIN_NOTED
    };
    let text = phrase.text().with("night", wording::night(night));
    if count == 0 {
        text
    } else {
        text.with("cramps", count)
    }
}

/// *Correct this night* from the report.
pub fn correct(cx: &mut Context, pressed: &Pressed) {
    match pressed.subject.and_then(wording::subject_night) {
        Some(night) => start(cx, night, pressed.handle),
        None => cx.toast(phrase::TOAST_OLD_BUTTON),
    }
}
