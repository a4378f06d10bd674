//! The morning check-in: one night, in a few taps.
//!
//! A clear night is recorded as clear; silence is recorded as nothing. Every
//! message in here is silent.

use super::chat::{Aim, Due, OpenReminder};
use super::context::Context;
use super::effect::{Handle, Message, Purpose};
use super::night_count::{count_of, cramps_of, follow_cramps, known_worst, make_up};
use super::press::Pressed;
use super::{
    announcing, asking, bedtime, coaching, danger, entry, reminders, said, trial_result,
    trial_screens,
};
use crate::dialogue::{Answer, Answers};
use crate::diary::{
    Checkin, Cramp, Load, Outcome, Record, RecordKey, ReminderKind, Source, due_time, night,
};
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
        return bedtime::carry_on(cx, None);
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
    if cramps_of(cx, night).next().is_some() {
        let text = phrase::CHECKIN_NOT_CLEAR.text();
        cx.say(Message::new(text.with("night", said::night(night))).silent());
        return;
    }
    close_question(cx, night);
    keep_count(cx, night, 0);
    ended(cx, night, None);
}

/// The same night is not asked about any more.
fn close_question(cx: &mut Context, night: NaiveDate) {
    let session = &mut cx.chat.person.session;
    let open = session.take_if(|session| session.aim == Aim::Checkin { night });
    if let Some(handle) = open.and_then(|session| session.handle) {
        cx.drop_buttons(handle);
    }
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

/// The check-in of a night was never shown; nothing is being asked.
pub fn forget_unseen(cx: &mut Context, night: NaiveDate) {
    if !cx.chat.diary.checkins.contains_key(&night) {
        close_question(cx, night);
    }
}

/// What is already known about a night, so that it is not asked.
pub fn facts(cx: &Context, night: NaiveDate) -> Answers {
    let mut facts = Answers::new();
    if stretch_was_done(cx, night) {
        facts.insert("known_stretch_done".to_owned(), yes());
    }
    if known_worst(cx, night).is_some() {
        facts.insert("known_worst".to_owned(), yes());
    }
    facts
}

fn stretch_was_done(cx: &Context, night: NaiveDate) -> bool {
    let key = (night, ReminderKind::Stretch);
    let record = cx.chat.diary.reminders.get(&key);
    record.is_some_and(|record| record.outcome == Outcome::Done)
}

/// Changes the record of a night's check-in, making it where there is none.
/// Without a count and without a cramp nothing is known of the night, and
/// nothing is kept.
pub fn change(cx: &mut Context, night: NaiveDate, change: impl FnOnce(&mut Checkin)) {
    let before = cx.chat.diary.checkins.get(&night).cloned();
    let is_new = before.is_none();
    let mut checkin = before.unwrap_or_else(|| new_checkin(cx, night));
    change(&mut checkin);
    if is_new && checkin.cramps == 0 && !checkin.counted {
        return;
    }
    checkin.answered_at = cx.event.at;
    cx.keep(Record::Checkin(checkin.clone()));
    give_worst_to_only_cramp(cx, &checkin);
}

fn new_checkin(cx: &Context, night: NaiveDate) -> Checkin {
    Checkin {
        cramps: count_of(cx, night),
        worst: known_worst(cx, night),
        stretch_done: stretch_was_done(cx, night).then_some(true),
        ..Checkin::untold(night, cx.event.at)
    }
}

fn give_worst_to_only_cramp(cx: &mut Context, checkin: &Checkin) {
    let only = only_cramp(cx, checkin.night).filter(|only| only.severity.is_none());
    if let Some(only) = only.filter(|_| checkin.worst.is_some()) {
        cx.keep(Record::Cramp(Cramp {
            severity: checkin.worst,
            ..only
        }));
    }
}

fn only_cramp(cx: &Context, night: NaiveDate) -> Option<Cramp> {
    let mut cramps = cramps_of(cx, night);
    let only = cramps.next()?.clone();
    cramps.next().is_none().then_some(only)
}

/// The person's count for the night. Each beyond those logged becomes a cramp
/// with no time; a smaller count takes such cramps back, never a logged one.
pub fn keep_count(cx: &mut Context, night: NaiveDate, count: u8) {
    let counted: Vec<u64> = cramps_of(cx, night)
        .filter(|cramp| cramp.source == Source::Checkin)
        .map(|cramp| cramp.id)
        .collect();
    let logged = cramps_of(cx, night).count() - counted.len();
    let wanted = usize::from(count).saturating_sub(logged);
    for id in counted.iter().skip(wanted) {
        cx.discard(RecordKey::Cramp(*id));
    }
    let there = cramps_of(cx, night).count();
    let lacking = usize::from(count).saturating_sub(there);
    if !Load::of(&cx.chat.diary).and_cramps(lacking).fits() {
        // Half of a count would be another one.
        cx.is_full = true;
        return;
    }
    make_up(cx, night, there, count);
    change(cx, night, |checkin| checkin.counted = true);
    follow_cramps(cx, night);
}

/// The count was skipped: what is logged counts, and without it nothing is
/// known of the night.
pub fn keep_logged_count(cx: &mut Context, night: NaiveDate) {
    if cramps_of(cx, night).next().is_some() {
        change(cx, night, |_| {});
    }
}

/// Whether the person would not say how the night was.
pub fn is_declined(cx: &Context) -> bool {
    let aim = cx.chat.person.session.as_ref().map(|session| session.aim);
    let Some(Aim::Checkin { night }) = aim else {
        return false;
    };
    !cx.chat.diary.checkins.contains_key(&night)
}

/// The questions are answered: details of the logged cramps, then the answer.
pub fn ended(cx: &mut Context, night: NaiveDate, old: Option<Handle>) {
    if !cx.chat.diary.checkins.contains_key(&night) {
        let nothing = phrase::CHECKIN_NOTHING.text();
        let message = Message::new(nothing.with("night", said::night(night)));
        cx.show(old, message.silent());
        return;
    }
    mark_answered(cx, night);
    next_details(cx, night, 0, old);
}

/// Asks for the details of the first cramp after the given one that lacks
/// them, or answers where there is none.
fn next_details(cx: &mut Context, night: NaiveDate, after: u64, old: Option<Handle>) {
    let bare = cramps_of(cx, night)
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

/// What `/log` understood of a cramp, as answers to the details.
pub fn known_details(cx: &Context, cramp: u64) -> Answers {
    let Some(cramp) = cx.cramp(cramp) else {
        return Answers::new();
    };
    let known = [
        ("leg", cramp.leg.is_some()),
        ("muscle", cramp.muscle.is_some()),
        ("minutes", cramp.minutes.is_some()),
    ];
    let known = known.into_iter().filter(|(_, known)| *known);
    known
        .map(|(question, _)| (question.to_owned(), yes()))
        .collect()
}

fn yes() -> Answer {
    Answer::One("yes".to_owned())
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
    sentences.extend(coaching::often(cx, night));
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
    if let Some(trial) = trial_screens::news(cx) {
        return trial_result::tell(cx, trial, message);
    }
    match announcing::news(cx) {
        Some(news) => announcing::say(cx, &news, message),
        None => coaching::add_one_thing(cx, night, message),
    }
}

fn noted(cx: &Context, night: NaiveDate) -> Text {
    let count = cramps_of(cx, night).count();
    let phrase = if count == 0 {
        phrase::CHECKIN_NOTED_CLEAR
    } else {
        phrase::CHECKIN_NOTED
    };
    let text = phrase.text().with("night", said::night(night));
    if count == 0 {
        text
    } else {
        text.with("cramps", count)
    }
}

/// *Correct this night* from the report.
pub fn correct(cx: &mut Context, pressed: &Pressed) {
    match pressed.subject.and_then(said::subject_night) {
        Some(night) => start(cx, night, pressed.handle),
        None => cx.toast(phrase::TOAST_OLD_BUTTON),
    }
}
