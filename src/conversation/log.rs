//! `/log`: the cramp is kept first, then come the relief lines.
//!
//! Every message in here is silent at every hour. Nothing has to be answered.

use super::chat::AskedAbout;
use super::desk::Desk;
use super::effect::{Handle, Message};
use super::log_line::{self, LogLine};
use super::noted::noted;
use super::press::{Pressed, button, button_about};
use super::{danger, danger_question, hearing, night_count, relief};
use crate::dialogue::{Sign, Urgency};
use crate::diary::{Cramp, Load, Record, RecordKey, Source};
use crate::place::instants_at;
use crate::words::{paper, phrase};
use chrono::{DateTime, FixedOffset, NaiveTime, TimeDelta, Utc};

/// A bare `/log` this soon after the last, by message date, is a repeat.
const REPEAT_WITHIN: TimeDelta = TimeDelta::minutes(2);
/// A clock that is ahead by no more than this is one that is fast.
const FAST_CLOCK_MAX: TimeDelta = TimeDelta::minutes(10);
/// From here on a cramp that does not ease is a danger sign (brief §6).
const TOO_LONG: TimeDelta = TimeDelta::minutes(10);
/// How many offers to log are remembered with their times.
const OFFERS_MAX: usize = 8;

/// `/log`, with or without arguments. The cramp is kept first; an emergency on
/// the line is answered instead of the relief lines, any other danger after.
pub fn command(desk: &mut Desk, arguments: &str) {
    let arguments = arguments.trim();
    if arguments.is_empty() && is_repeat(desk, desk.event.at) {
        return say_already_noted(desk, None, desk.event.at);
    }
    let line = log_line::read(arguments, desk.book.heard(&desk.chat.person.language));
    let told_at = desk.event.at;
    let cramp = cramp_of(desk, line, told_at);
    let heard = hearing::listen(desk, arguments);
    if hearing::is_emergency(&heard) {
        keep(desk, cramp, told_at);
    } else {
        answer(desk, cramp, told_at, None);
    }
    hearing::tell(desk, arguments, &heard);
}

/// One-tap logging from an offer; the cramp gets the time of the message that
/// led to the offer. An offer counts once.
pub fn from_offer(desk: &mut Desk, pressed: &Pressed) {
    let Some(at) = take_offer(desk, pressed) else {
        return desk.toast(phrase::TOAST_OLD_OFFER);
    };
    if is_repeat(desk, at) {
        return say_already_noted(desk, pressed.handle, at);
    }
    let cramp = cramp_of(desk, LogLine::default(), at);
    answer(desk, cramp, at, pressed.handle);
}

/// Another cramp, although one was noted just now.
pub fn again(desk: &mut Desk, pressed: &Pressed) {
    let Some(at) = take_offer(desk, pressed) else {
        return desk.toast(phrase::TOAST_OLD_OFFER);
    };
    let cramp = cramp_of(desk, LogLine::default(), at);
    answer(desk, cramp, at, pressed.handle);
}

fn take_offer(desk: &mut Desk, pressed: &Pressed) -> Option<DateTime<Utc>> {
    let offered = desk.chat.person.offers.remove(&pressed.handle?)?;
    Some(offered.unwrap_or(desk.event.at))
}

/// Shows a message that offers to log, and remembers when its cramp would have
/// been; `None` means when the button is tapped.
pub fn offer(desk: &mut Desk, old: Option<Handle>, message: Message, at: Option<DateTime<Utc>>) {
    let Some(handle) = desk.show(old, message) else {
        return;
    };
    let offers = &mut desk.chat.person.offers;
    offers.insert(handle, at);
    while offers.len() > OFFERS_MAX {
        offers.pop_first();
    }
}

/// Whether a cramp of this time is in the diary already, or the last message
/// that told of one is from this time.
fn is_repeat(desk: &Desk, at: DateTime<Utc>) -> bool {
    let is_near = |other: DateTime<Utc>| (at - other).abs() < REPEAT_WITHIN;
    let last = desk.chat.person.last_log;
    let last = last.filter(|(id, _)| desk.cramp(*id).is_some());
    let cramps = desk.chat.diary.cramps.values();
    let mut logged = cramps.filter(|cramp| cramp.source == Source::Log);
    last.is_some_and(|(_, told_at)| is_near(told_at))
        || logged.any(|cramp| cramp.at.is_some_and(|at| is_near(at.to_utc())))
}

/// The relief lines all the same: whoever sends it twice may still be in pain.
fn say_already_noted(desk: &mut Desk, old: Option<Handle>, at: DateTime<Utc>) {
    let mut message = relief_message(desk).paragraph(phrase::LOG_ALREADY);
    if let Some((cramp, _)) = desk.chat.person.last_log {
        message = message
            .row([button_about(
                phrase::BUTTON_STILL_BAD,
                "log.still_bad",
                cramp,
            )])
            .row([button_about(phrase::BUTTON_EASING, "log.easing", cramp)]);
    }
    let message = message.row([button(phrase::BUTTON_LOG_ANOTHER, "log.again")]);
    offer(desk, old, message, Some(at));
}

fn relief_message(desk: &Desk) -> Message {
    let lines = relief::lines(&desk.chat.diary).into_iter();
    lines.fold(Message::default().silent(), Message::line)
}

fn cramp_of(desk: &mut Desk, line: LogLine, at: DateTime<Utc>) -> Cramp {
    let happened = line.time.and_then(|time| at_time(desk, time, at));
    let unused_time = line.time_typed.filter(|_| happened.is_none());
    let at = happened.unwrap_or_else(|| desk.local(at));
    let id = desk.new_record_id();
    let night = desk.night_of(at.with_timezone(&Utc));
    Cramp {
        at: Some(at),
        severity: line.severity,
        leg: line.leg,
        muscle: line.muscle,
        minutes: line.minutes,
        note: joined(unused_time, line.note),
        ..Cramp::of_night(id, night, Source::Log, desk.event.recorded_at)
    }
}

fn joined(time: Option<String>, note: Option<String>) -> Option<String> {
    match (time, note) {
        (Some(time), Some(note)) => Some(format!("{time} {note}")),
        (time, note) => time.or(note),
    }
}

/// A typed time on the person's own clock: the last time that it showed it. A
/// clock that is a few minutes fast shows now, and never what is to come. A
/// time that the clock change left out is right after it. `None` without a
/// known zone.
fn at_time(desk: &Desk, time: NaiveTime, sent_at: DateTime<Utc>) -> Option<DateTime<FixedOffset>> {
    let zone = desk.chat.person.zone?;
    let today = sent_at.with_timezone(&zone).date_naive();
    let days = [today.pred_opt(), Some(today), today.succ_opt()];
    let shown: Vec<DateTime<Utc>> = days
        .into_iter()
        .flatten()
        .flat_map(|day| instants_at(zone, day.and_time(time)))
        .collect();
    let is_fast = |at: &DateTime<Utc>| *at > sent_at && *at - sent_at <= FAST_CLOCK_MAX;
    let happened = match shown.iter().any(is_fast) {
        true => sent_at,
        false => shown.into_iter().filter(|at| *at <= sent_at).max()?,
    };
    Some(desk.local(happened))
}

/// Keeps the cramp and says the relief lines, in one message.
fn answer(desk: &mut Desk, cramp: Cramp, told_at: DateTime<Utc>, old: Option<Handle>) {
    let id = cramp.id;
    let noted = noted(desk, &cramp, told_at);
    if !keep(desk, cramp, told_at) {
        let message = relief_message(desk);
        desk.show(old, message);
        return;
    }
    let mut message = relief_message(desk).paragraph(noted);
    if let Some(left) = Load::of(&desk.chat.diary).few_left() {
        message = message.line(paper::DIARY_NEARLY_FULL.text().with("cramps", left));
    }
    if desk.chat.person.consented_at.is_none() {
        message = message.line(phrase::LOG_CRAMP_ALONE);
    }
    desk.show(old, with_log_buttons(message, id));
}

/// Returns whether there was room for it.
fn keep(desk: &mut Desk, cramp: Cramp, told_at: DateTime<Utc>) -> bool {
    let (id, night) = (cramp.id, cramp.night);
    if !desk.keep_new(Record::Cramp(cramp)) {
        return false;
    }
    desk.chat.person.last_log = Some((id, told_at));
    if let Some(night) = night {
        night_count::follow_cramps(desk, night);
    }
    true
}

fn with_log_buttons(message: Message, cramp: u64) -> Message {
    message
        .row([button_about(
            phrase::BUTTON_STILL_BAD,
            "log.still_bad",
            cramp,
        )])
        .row([button_about(phrase::BUTTON_EASING, "log.easing", cramp)])
        .row([button_about(phrase::BUTTON_UNDO, "log.undo", cramp)])
}

/// *Undo*: the cramp goes and is not exported.
pub fn undo(desk: &mut Desk, pressed: &Pressed) {
    let Some((id, handle)) = known(desk, pressed) else {
        return desk.toast(phrase::TOAST_ALREADY_GONE);
    };
    let night = desk.cramp(id).and_then(|cramp| cramp.night);
    desk.discard(RecordKey::Cramp(id));
    if let Some(night) = night {
        night_count::follow_cramps(desk, night);
    }
    let message = Message::new(phrase::LOG_UNDONE)
        .silent()
        .row([button(phrase::BUTTON_LOG_NOW, "log.now")]);
    offer(desk, Some(handle), message, None);
}

/// *Can't get back to sleep*: tip 11 of the brief's §8.
pub fn awake(desk: &mut Desk, pressed: &Pressed) {
    let message = Message::new(phrase::LOG_CANNOT_SLEEP).silent();
    desk.show(pressed.handle, message);
}

/// *Still bad*: what is left to try; from ten minutes on, a danger sign.
pub fn still_bad(desk: &mut Desk, pressed: &Pressed) {
    let Some((id, handle)) = known(desk, pressed) else {
        return desk.toast(phrase::TOAST_ALREADY_GONE);
    };
    let since = desk.cramp(id).and_then(|cramp| cramp.at);
    let lasting = since.map(|at| desk.event.recorded_at - at.with_timezone(&Utc));
    let is_too_long = lasting.is_some_and(|lasting| lasting >= TOO_LONG);
    if is_too_long || danger::was_told_lately(desk, Sign::LongCramp, Urgency::SameDay) {
        return ask_cold(desk, handle, id);
    }
    let lines = relief::left_to_try(&desk.chat.diary).into_iter();
    let message = lines.fold(Message::default().silent(), Message::line);
    desk.toast(phrase::TOAST_STILL_BAD);
    desk.show(Some(handle), with_log_buttons(message, id));
}

fn ask_cold(desk: &mut Desk, handle: Handle, cramp: u64) {
    let message = Message::new(danger::sentence(Sign::LongCramp, Urgency::SameDay))
        .paragraph(phrase::LOG_ASK_COLD)
        .silent()
        .row([button_about(phrase::BUTTON_YES, "log.cold=yes", cramp)])
        .row([button_about(phrase::BUTTON_NO, "log.cold=no", cramp)])
        .row([button_about(
            phrase::BUTTON_NOT_SURE,
            "log.cold=not_sure",
            cramp,
        )]);
    danger::keep(desk, Sign::LongCramp, Urgency::SameDay, None);
    let shown = desk.show(Some(handle), message);
    danger_question::wait_for_answer(desk, AskedAbout::ColdLeg { cramp }, shown);
}

/// Whether the leg is cold, pale or numb decides how soon; unsure counts as
/// yes.
pub fn cold(desk: &mut Desk, pressed: &Pressed) {
    danger_question::close(desk, pressed);
    let Some((_, handle)) = known(desk, pressed) else {
        return desk.toast(phrase::TOAST_ALREADY_GONE);
    };
    if pressed.option != Some("no") {
        danger::keep(desk, Sign::LongCramp, Urgency::Emergency, None);
        danger::show(desk, Some(handle), Sign::LongCramp, Urgency::Emergency);
    } else {
        danger::show(desk, Some(handle), Sign::LongCramp, Urgency::SameDay);
    }
}

/// The cramp a button is about, and its message; `None` once it is gone.
pub fn known(desk: &Desk, pressed: &Pressed) -> Option<(u64, Handle)> {
    let id = pressed.subject.filter(|id| desk.cramp(*id).is_some())?;
    Some((id, pressed.handle?))
}
