//! `/log`: the cramp is kept first, then come the relief lines.
//!
//! Every message in here is silent at every hour. Nothing has to be answered.

mod line;
mod noted;
pub mod phrase;
mod press;
mod relief;
pub mod severity;
mod still_bad;
pub mod told;
mod ways;
mod when;

pub use press::Press;

use crate::buttons::carried::CrampId;
use crate::buttons::data::button;
use crate::context::Context;
use crate::danger::hearing;
use crate::message::Message;
use crate::next::{Next, Offered};
use crate::stale::Stale;
use crate::upkeep::night_count;
use crate::view::View;
use crate::wording::caution::say_caution;
use charley_core::chat::{Handle, ToldCramp};
use charley_core::diary::{Cramp, Load, Muscle, Record, RecordKey, Source};
use charley_core::words::{Text, paper};
use chrono::{DateTime, TimeDelta, Utc};
use line::LogLine;
use noted::{is_over, noted};
use still_bad::Round;
use ways::with_ways;
use when::at_time;

/// A bare `/log` this soon after the last, by message date, is a repeat.
const REPEAT_WITHIN: TimeDelta = TimeDelta::minutes(2);

pub fn press(cx: &mut Context, press: Press, on: Handle) -> Result<Next, Stale> {
    match press {
        Press::Now => from_offer(cx, on),
        Press::Again => again(cx, on),
        Press::Undo { cramp } => undo(cx, cramp, on),
        Press::Easing { cramp } => severity::ask(cx, cramp, on),
        Press::StillBad { cramp } => still_bad::pressed(cx, cramp, Round::First, on),
        Press::StillWorse { cramp } => still_bad::pressed(cx, cramp, Round::Later, on),
        Press::StillCramping { cramp } => still_bad::still_cramping(cx.view(), cramp, on),
        Press::JustSore { cramp } => still_bad::just_sore(cx.view(), cramp, on),
        Press::Severity { severity, cramp } => severity::tapped(cx, cramp, severity, on),
        Press::InTheMorning { cramp } => severity::in_the_morning(cx, cramp, on),
        Press::CannotSleep { .. } => Ok(Next::Show(cannot_sleep(), Some(on))),
        Press::Cold { told, cramp } => still_bad::cold(cx.view(), told, cramp, on),
    }
}

/// `/log`, with or without arguments. The cramp is kept first; an emergency on
/// the line is answered instead of the relief lines, any other danger after.
pub fn command(cx: &mut Context, arguments: &str) -> Next {
    let arguments = arguments.trim();
    if arguments.is_empty() && is_repeat(cx.view(), cx.event.at) {
        return already_noted(cx.view(), None, cx.event.at);
    }
    let line = line::read(arguments, cx.view().heard());
    let told_at = cx.event.at;
    let cramp = cramp_of(cx, line, told_at);
    let has_note = cramp.note.is_some();
    let heard = hearing::listen(cx.view(), arguments);
    if hearing::is_emergency(&heard) {
        keep(cx, cramp, told_at);
    } else {
        answer(cx, cramp, told_at, None);
    }
    hearing::tell(cx, arguments, &heard);
    if has_note {
        say_caution(cx);
    }
    Next::Done
}

/// One-tap logging from an offer; the cramp gets the time of the message that
/// led to the offer. An offer counts once.
fn from_offer(cx: &mut Context, on: Handle) -> Result<Next, Stale> {
    let (at, told) = take_offer(cx, on)?;
    if told.is_none() && is_repeat(cx.view(), at) {
        return Ok(already_noted(cx.view(), Some(on), at));
    }
    let cramp = cramp_of(cx, LogLine::default(), at);
    let cramp = match &told {
        Some(told) => told::with_details(cramp, told),
        None => cramp,
    };
    answer(cx, cramp, at, Some(on));
    Ok(Next::Done)
}

/// Another cramp, although one was noted just now.
fn again(cx: &mut Context, on: Handle) -> Result<Next, Stale> {
    let (at, _) = take_offer(cx, on)?;
    let cramp = cramp_of(cx, LogLine::default(), at);
    answer(cx, cramp, at, Some(on));
    Ok(Next::Done)
}

fn take_offer(cx: &mut Context, on: Handle) -> Result<(DateTime<Utc>, Option<ToldCramp>), Stale> {
    let person = &mut cx.chat.person;
    let offered = person.offers.remove(&on).ok_or(Stale::OldOffer)?;
    let told = person.told.remove(&on);
    Ok((offered.unwrap_or(cx.event.at), told))
}

/// Whether a cramp of this time is in the diary already, or the last message
/// that told of one is from this time.
fn is_repeat(view: View, at: DateTime<Utc>) -> bool {
    let is_near = |other: DateTime<Utc>| (at - other).abs() < REPEAT_WITHIN;
    let last = view.chat.person.last_log;
    let last = last.filter(|(id, _)| view.cramp(*id).is_some());
    let cramps = view.chat.diary.cramps.values();
    let mut logged = cramps.filter(|cramp| cramp.source == Source::Log);
    last.is_some_and(|(_, told_at)| is_near(told_at))
        || logged.any(|cramp| cramp.at.is_some_and(|at| is_near(at.to_utc())))
}

/// The relief lines all the same: whoever sends it twice may still be in pain.
fn already_noted(view: View, old: Option<Handle>, at: DateTime<Utc>) -> Next {
    let mut message = relief_message(view, None).paragraph(phrase::LOG_ALREADY);
    if let Some((cramp, _)) = view.chat.person.last_log {
        let cramp = CrampId(cramp);
        message = message
            .row([button(phrase::BUTTON_STILL_BAD, Press::StillBad { cramp })])
            .row([button(phrase::BUTTON_EASING, Press::Easing { cramp })]);
    }
    Next::Offer {
        message: message.row([button(phrase::BUTTON_LOG_ANOTHER, Press::Again)]),
        old,
        cramp: Offered::at(at),
    }
}

/// What helps, for whoever asks, with an offer to log.
pub fn first_aid(view: View) -> Next {
    Next::Offer {
        message: relief_message(view, None).row([button(phrase::BUTTON_LOG_NOW, Press::Now)]),
        old: None,
        cramp: Offered::at(view.at),
    }
}

/// Until the hours are known it may be.
fn may_be_night(view: View) -> bool {
    view.hours().is_none() || view.is_night()
}

fn relief_message(view: View, muscle: Option<Muscle>) -> Message {
    let lines = relief::lines(&view.chat.diary, muscle, may_be_night(view));
    let lines = lines.into_iter();
    lines.fold(Message::default().silent(), Message::line)
}

fn cramp_of(cx: &mut Context, line: LogLine, at: DateTime<Utc>) -> Cramp {
    let happened = line.time.and_then(|time| at_time(cx.view(), time, at));
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

/// Keeps the cramp and says the relief lines, in one message; of one that is
/// over only what was noted.
fn answer(cx: &mut Context, cramp: Cramp, told_at: DateTime<Utc>, old: Option<Handle>) {
    let (id, muscle) = (CrampId(cramp.id), cramp.muscle);
    let noted = noted(cx.view(), &cramp, told_at);
    if is_over(&cramp, cx.event.at) {
        let is_told = cramp.severity.is_some();
        if keep(cx, cramp, told_at) {
            let screen = with_notes(cx.view(), Message::new(noted).silent());
            match is_told {
                true => {
                    cx.show(old, severity::with_undo(screen, id));
                }
                false => severity::ask_later(cx, screen, id, old),
            }
        }
        return;
    }
    let screen = match keep(cx, cramp, told_at) {
        true => relief_for(cx.view(), noted, id, muscle),
        false => relief_message(cx.view(), muscle),
    };
    cx.show(old, screen);
}

fn relief_for(view: View, noted: Text, cramp: CrampId, muscle: Option<Muscle>) -> Message {
    let message = relief_message(view, muscle).paragraph(noted);
    let message = with_notes(view, message);
    with_ways(message, cramp, Press::StillBad { cramp })
}

/// What is to be known of the diary that it went to.
fn with_notes(view: View, mut message: Message) -> Message {
    if let Some(left) = Load::of(&view.chat.diary).few_left() {
        message = message.line(paper::DIARY_NEARLY_FULL.text().with("cramps", left));
    }
    if view.chat.person.consented_at.is_none() {
        message = message.line(phrase::LOG_CRAMP_ALONE);
    }
    message
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

/// *Undo*: the cramp goes and is not exported.
fn undo(cx: &mut Context, cramp: CrampId, on: Handle) -> Result<Next, Stale> {
    let cramp = cx.view().logged(cramp)?;
    let (id, night) = (cramp.id, cramp.night);
    cx.discard(RecordKey::Cramp(id));
    if let Some(night) = night {
        night_count::follow_cramps(cx, night);
    }
    let message = Message::new(phrase::LOG_UNDONE)
        .silent()
        .row([button(phrase::BUTTON_LOG_NOW, Press::Now)]);
    Ok(Next::Offer {
        message,
        old: Some(on),
        cramp: Offered::default(),
    })
}

/// *Can't get back to sleep*: tip 11 of the brief's §8.
fn cannot_sleep() -> Message {
    Message::new(phrase::LOG_CANNOT_SLEEP).silent()
}
