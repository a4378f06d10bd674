//! `/log`: the cramp is kept first, then come the relief lines.
//!
//! Every message in here is silent at every hour. Nothing has to be answered.

mod line;
mod noted;
mod relief;
pub mod severity;

use crate::chat::{AskedAbout, Handle};
use crate::conversation::buttons::data::{Pressed, button, button_about};
use crate::conversation::context::Context;
use crate::conversation::danger::{self, hearing, question, sentences};
use crate::conversation::message::Message;
use crate::conversation::upkeep::{night_count, offers, signs};
use crate::dialogue::{Sign, Urgency};
use crate::diary::{Cramp, Load, Record, RecordKey, Source};
use crate::place::instants_at;
use crate::words::{paper, phrase};
use chrono::{DateTime, FixedOffset, NaiveTime, TimeDelta, Utc};
use line::LogLine;
use noted::noted;

/// A bare `/log` this soon after the last, by message date, is a repeat.
const REPEAT_WITHIN: TimeDelta = TimeDelta::minutes(2);
/// A clock that is ahead by no more than this is one that is fast.
const FAST_CLOCK_MAX: TimeDelta = TimeDelta::minutes(10);
/// From here on a cramp that does not ease is a danger sign (brief §6).
const TOO_LONG: TimeDelta = TimeDelta::minutes(10);
/// `/log`, with or without arguments. The cramp is kept first; an emergency on
/// the line is answered instead of the relief lines, any other danger after.
pub fn command(cx: &mut Context, arguments: &str) {
    let arguments = arguments.trim();
    if arguments.is_empty() && is_repeat(cx, cx.event.at) {
        return say_already_noted(cx, None, cx.event.at);
    }
    let line = line::read(arguments, cx.book.heard(&cx.chat.person.language));
    let told_at = cx.event.at;
    let cramp = cramp_of(cx, line, told_at);
    let heard = hearing::listen(cx, arguments);
    if hearing::is_emergency(&heard) {
        keep(cx, cramp, told_at);
    } else {
        answer(cx, cramp, told_at, None);
    }
    hearing::tell(cx, arguments, &heard);
}

/// One-tap logging from an offer; the cramp gets the time of the message that
/// led to the offer. An offer counts once.
pub fn from_offer(cx: &mut Context, pressed: &Pressed) {
    let Some(at) = take_offer(cx, pressed) else {
        return cx.toast(phrase::TOAST_OLD_OFFER);
    };
    if is_repeat(cx, at) {
        return say_already_noted(cx, pressed.handle, at);
    }
    let cramp = cramp_of(cx, LogLine::default(), at);
    answer(cx, cramp, at, pressed.handle);
}

/// Another cramp, although one was noted just now.
pub fn again(cx: &mut Context, pressed: &Pressed) {
    let Some(at) = take_offer(cx, pressed) else {
        return cx.toast(phrase::TOAST_OLD_OFFER);
    };
    let cramp = cramp_of(cx, LogLine::default(), at);
    answer(cx, cramp, at, pressed.handle);
}

fn take_offer(cx: &mut Context, pressed: &Pressed) -> Option<DateTime<Utc>> {
    let offered = cx.chat.person.offers.remove(&pressed.handle?)?;
    Some(offered.unwrap_or(cx.event.at))
}

/// Whether a cramp of this time is in the diary already, or the last message
/// that told of one is from this time.
fn is_repeat(cx: &Context, at: DateTime<Utc>) -> bool {
    let is_near = |other: DateTime<Utc>| (at - other).abs() < REPEAT_WITHIN;
    let last = cx.chat.person.last_log;
    let last = last.filter(|(id, _)| cx.cramp(*id).is_some());
    let cramps = cx.chat.diary.cramps.values();
    let mut logged = cramps.filter(|cramp| cramp.source == Source::Log);
    last.is_some_and(|(_, told_at)| is_near(told_at))
        || logged.any(|cramp| cramp.at.is_some_and(|at| is_near(at.to_utc())))
}

/// The relief lines all the same: whoever sends it twice may still be in pain.
fn say_already_noted(cx: &mut Context, old: Option<Handle>, at: DateTime<Utc>) {
    let mut message = relief_message(cx).paragraph(phrase::LOG_ALREADY);
    if let Some((cramp, _)) = cx.chat.person.last_log {
        message = message
            .row([button_about(
                phrase::BUTTON_STILL_BAD,
                "log.still_bad",
                cramp,
            )])
            .row([button_about(phrase::BUTTON_EASING, "log.easing", cramp)]);
    }
    let message = message.row([button(phrase::BUTTON_LOG_ANOTHER, "log.again")]);
    offers::offer(cx, old, message, Some(at));
}

fn relief_message(cx: &Context) -> Message {
    let lines = relief::lines(&cx.chat.diary).into_iter();
    lines.fold(Message::default().silent(), Message::line)
}

fn cramp_of(cx: &mut Context, line: LogLine, at: DateTime<Utc>) -> Cramp {
    let happened = line.time.and_then(|time| at_time(cx, time, at));
    let unused_time = line.time_typed.filter(|_| happened.is_none());
    let at = happened.unwrap_or_else(|| cx.local(at));
    let id = cx.new_record_id();
    let night = cx.night_of(at.with_timezone(&Utc));
    Cramp {
        at: Some(at),
        severity: line.severity,
        leg: line.leg,
        muscle: line.muscle,
        minutes: line.minutes,
        note: joined(unused_time, line.note),
        ..Cramp::of_night(id, night, Source::Log, cx.event.recorded_at)
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
fn at_time(cx: &Context, time: NaiveTime, sent_at: DateTime<Utc>) -> Option<DateTime<FixedOffset>> {
    let zone = cx.chat.person.zone?;
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
    Some(cx.local(happened))
}

/// Keeps the cramp and says the relief lines, in one message.
fn answer(cx: &mut Context, cramp: Cramp, told_at: DateTime<Utc>, old: Option<Handle>) {
    let id = cramp.id;
    let noted = noted(cx, &cramp, told_at);
    if !keep(cx, cramp, told_at) {
        let message = relief_message(cx);
        cx.show(old, message);
        return;
    }
    let mut message = relief_message(cx).paragraph(noted);
    if let Some(left) = Load::of(&cx.chat.diary).few_left() {
        message = message.line(paper::DIARY_NEARLY_FULL.text().with("cramps", left));
    }
    if cx.chat.person.consented_at.is_none() {
        message = message.line(phrase::LOG_CRAMP_ALONE);
    }
    cx.show(old, with_log_buttons(message, id));
}

/// Returns whether there was room for it.
fn keep(cx: &mut Context, cramp: Cramp, told_at: DateTime<Utc>) -> bool {
    let (id, night) = (cramp.id, cramp.night);
    if !cx.keep_new(Record::Cramp(cramp)) {
        return false;
    }
    cx.chat.person.last_log = Some((id, told_at));
    if let Some(night) = night {
        night_count::follow_cramps(cx, night);
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
pub fn undo(cx: &mut Context, pressed: &Pressed) {
    let Some((id, handle)) = known(cx, pressed) else {
        return cx.toast(phrase::TOAST_ALREADY_GONE);
    };
    let night = cx.cramp(id).and_then(|cramp| cramp.night);
    cx.discard(RecordKey::Cramp(id));
    if let Some(night) = night {
        night_count::follow_cramps(cx, night);
    }
    let message = Message::new(phrase::LOG_UNDONE)
        .silent()
        .row([button(phrase::BUTTON_LOG_NOW, "log.now")]);
    offers::offer(cx, Some(handle), message, None);
}

/// *Can't get back to sleep*: tip 11 of the brief's §8.
pub fn awake(cx: &mut Context, pressed: &Pressed) {
    let message = Message::new(phrase::LOG_CANNOT_SLEEP).silent();
    cx.show(pressed.handle, message);
}

/// *Still bad*: what is left to try; from ten minutes on, a danger sign.
pub fn still_bad(cx: &mut Context, pressed: &Pressed) {
    let Some((id, handle)) = known(cx, pressed) else {
        return cx.toast(phrase::TOAST_ALREADY_GONE);
    };
    let since = cx.cramp(id).and_then(|cramp| cramp.at);
    let lasting = since.map(|at| cx.event.recorded_at - at.with_timezone(&Utc));
    let is_too_long = lasting.is_some_and(|lasting| lasting >= TOO_LONG);
    if is_too_long || signs::was_told_lately(cx, Sign::LongCramp, Urgency::SameDay) {
        return ask_cold(cx, handle, id);
    }
    let lines = relief::left_to_try(&cx.chat.diary).into_iter();
    let message = lines.fold(Message::default().silent(), Message::line);
    cx.toast(phrase::TOAST_STILL_BAD);
    cx.show(Some(handle), with_log_buttons(message, id));
}

fn ask_cold(cx: &mut Context, handle: Handle, cramp: u64) {
    let message = Message::new(sentences::sentence(Sign::LongCramp, Urgency::SameDay))
        .paragraph(phrase::LOG_ASK_COLD)
        .silent()
        .row([button_about(phrase::BUTTON_YES, "log.cold=yes", cramp)])
        .row([button_about(phrase::BUTTON_NO, "log.cold=no", cramp)])
        .row([button_about(
            phrase::BUTTON_NOT_SURE,
            "log.cold=not_sure",
            cramp,
        )]);
    signs::keep(cx, Sign::LongCramp, Urgency::SameDay, None);
    let shown = cx.show(Some(handle), message);
    question::wait_for_answer(cx, AskedAbout::ColdLeg { cramp }, shown);
}

/// Whether the leg is cold, pale or numb decides how soon; unsure counts as
/// yes.
pub fn cold(cx: &mut Context, pressed: &Pressed) {
    question::close(cx, pressed);
    let Some((_, handle)) = known(cx, pressed) else {
        return cx.toast(phrase::TOAST_ALREADY_GONE);
    };
    if pressed.option != Some("no") {
        signs::keep(cx, Sign::LongCramp, Urgency::Emergency, None);
        danger::show(cx, Some(handle), Sign::LongCramp, Urgency::Emergency);
    } else {
        danger::show(cx, Some(handle), Sign::LongCramp, Urgency::SameDay);
    }
}

/// The cramp a button is about, and its message; `None` once it is gone.
pub fn known(cx: &Context, pressed: &Pressed) -> Option<(u64, Handle)> {
    let id = pressed.subject.filter(|id| cx.cramp(*id).is_some())?;
    Some((id, pressed.handle?))
}
