//! The morning check-in: one night, in a few taps.
//!
//! A clear night is recorded as clear; silence is recorded as nothing. Every
//! message in here is silent.

use super::chat::{Aim, Due, OpenReminder};
use super::desk::Desk;
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
pub fn command(desk: &mut Desk, arguments: &str) {
    let Some(hours) = desk.hours() else {
        desk.say(Message::new(phrase::CHECKIN_NEEDS_HOURS));
        return bedtime::carry_on(desk, None);
    };
    let Some(night) = night::last_night_ended(desk.event.at, &hours) else {
        return;
    };
    let heard = desk.book.heard(&desk.chat.person.language);
    if heard.is_clear(arguments.trim()) {
        return record_clear(desk, night);
    }
    start(desk, night, None);
}

/// Begins the check-in about a night.
pub fn start(desk: &mut Desk, night: NaiveDate, old: Option<Handle>) {
    asking::start(desk, CHECKIN, Aim::Checkin { night }, old);
}

fn record_clear(desk: &mut Desk, night: NaiveDate) {
    if cramps_of(desk, night).next().is_some() {
        let text = phrase::CHECKIN_NOT_CLEAR.text();
        desk.say(Message::new(text.with("night", said::night(night))).silent());
        return;
    }
    close_question(desk, night);
    keep_count(desk, night, 0);
    ended(desk, night, None);
}

/// The same night is not asked about any more.
fn close_question(desk: &mut Desk, night: NaiveDate) {
    let session = &mut desk.chat.person.session;
    let open = session.take_if(|session| session.aim == Aim::Checkin { night });
    if let Some(handle) = open.and_then(|session| session.handle) {
        desk.drop_buttons(handle);
    }
}

/// The check-in comes by itself; not for a night that is already told.
pub fn due(desk: &mut Desk, due: Due) {
    let kind = ReminderKind::Checkin;
    reminders::come_due(desk, kind, &due);
    reminders::close_open(desk, kind);
    let Some(hours) = desk.hours() else { return };
    if desk.chat.diary.checkins.contains_key(&due.night) {
        return;
    }
    let expires_at = due_time::latest_send(kind, due.at, due.night, &hours);
    if desk.now > expires_at {
        return reminders::record(desk, kind, &due, Outcome::Missed);
    }
    reminders::record(desk, kind, &due, Outcome::Sent);
    start(desk, due.night, None);
    desk.purpose_of_last(Purpose::Reminder {
        kind,
        night: due.night,
        expires_at,
    });
    let handle = desk.chat.person.session.as_ref().and_then(|s| s.handle);
    if let Some(handle) = handle {
        let open = OpenReminder {
            night: due.night,
            handle,
        };
        desk.chat.person.open_reminders.insert(kind, open);
    }
}

/// The check-in of a night was never shown; nothing is being asked.
pub fn forget_unseen(desk: &mut Desk, night: NaiveDate) {
    if !desk.chat.diary.checkins.contains_key(&night) {
        close_question(desk, night);
    }
}

/// What is already known about a night, so that it is not asked.
pub fn facts(desk: &Desk, night: NaiveDate) -> Answers {
    let mut facts = Answers::new();
    if stretch_was_done(desk, night) {
        facts.insert("known_stretch_done".to_owned(), yes());
    }
    if known_worst(desk, night).is_some() {
        facts.insert("known_worst".to_owned(), yes());
    }
    facts
}

fn stretch_was_done(desk: &Desk, night: NaiveDate) -> bool {
    let key = (night, ReminderKind::Stretch);
    let record = desk.chat.diary.reminders.get(&key);
    record.is_some_and(|record| record.outcome == Outcome::Done)
}

/// Changes the record of a night's check-in, making it where there is none.
/// Without a count and without a cramp nothing is known of the night, and
/// nothing is kept.
pub fn change(desk: &mut Desk, night: NaiveDate, change: impl FnOnce(&mut Checkin)) {
    let before = desk.chat.diary.checkins.get(&night).cloned();
    let is_new = before.is_none();
    let mut checkin = before.unwrap_or_else(|| new_checkin(desk, night));
    change(&mut checkin);
    if is_new && checkin.cramps == 0 && !checkin.counted {
        return;
    }
    checkin.answered_at = desk.event.at;
    desk.keep(Record::Checkin(checkin.clone()));
    give_worst_to_only_cramp(desk, &checkin);
}

fn new_checkin(desk: &Desk, night: NaiveDate) -> Checkin {
    Checkin {
        cramps: count_of(desk, night),
        worst: known_worst(desk, night),
        stretch_done: stretch_was_done(desk, night).then_some(true),
        ..Checkin::untold(night, desk.event.at)
    }
}

fn give_worst_to_only_cramp(desk: &mut Desk, checkin: &Checkin) {
    let only = only_cramp(desk, checkin.night).filter(|only| only.severity.is_none());
    if let Some(only) = only.filter(|_| checkin.worst.is_some()) {
        desk.keep(Record::Cramp(Cramp {
            severity: checkin.worst,
            ..only
        }));
    }
}

fn only_cramp(desk: &Desk, night: NaiveDate) -> Option<Cramp> {
    let mut cramps = cramps_of(desk, night);
    let only = cramps.next()?.clone();
    cramps.next().is_none().then_some(only)
}

/// The person's count for the night. Each beyond those logged becomes a cramp
/// with no time; a smaller count takes such cramps back, never a logged one.
pub fn keep_count(desk: &mut Desk, night: NaiveDate, count: u8) {
    let counted: Vec<u64> = cramps_of(desk, night)
        .filter(|cramp| cramp.source == Source::Checkin)
        .map(|cramp| cramp.id)
        .collect();
    let logged = cramps_of(desk, night).count() - counted.len();
    let wanted = usize::from(count).saturating_sub(logged);
    for id in counted.iter().skip(wanted) {
        desk.discard(RecordKey::Cramp(*id));
    }
    let there = cramps_of(desk, night).count();
    let lacking = usize::from(count).saturating_sub(there);
    if !Load::of(&desk.chat.diary).and_cramps(lacking).fits() {
        // Half of a count would be another one.
        desk.is_full = true;
        return;
    }
    make_up(desk, night, there, count);
    change(desk, night, |checkin| checkin.counted = true);
    follow_cramps(desk, night);
}

/// The count was skipped: what is logged counts, and without it nothing is
/// known of the night.
pub fn keep_logged_count(desk: &mut Desk, night: NaiveDate) {
    if cramps_of(desk, night).next().is_some() {
        change(desk, night, |_| {});
    }
}

/// Whether the person would not say how the night was.
pub fn is_declined(desk: &Desk) -> bool {
    let aim = desk.chat.person.session.as_ref().map(|session| session.aim);
    let Some(Aim::Checkin { night }) = aim else {
        return false;
    };
    !desk.chat.diary.checkins.contains_key(&night)
}

/// The questions are answered: details of the logged cramps, then the answer.
pub fn ended(desk: &mut Desk, night: NaiveDate, old: Option<Handle>) {
    if !desk.chat.diary.checkins.contains_key(&night) {
        let nothing = phrase::CHECKIN_NOTHING.text();
        let message = Message::new(nothing.with("night", said::night(night)));
        desk.show(old, message.silent());
        return;
    }
    mark_answered(desk, night);
    next_details(desk, night, 0, old);
}

/// Asks for the details of the first cramp after the given one that lacks
/// them, or answers where there is none.
fn next_details(desk: &mut Desk, night: NaiveDate, after: u64, old: Option<Handle>) {
    let bare = cramps_of(desk, night)
        .filter(|cramp| cramp.source == Source::Log)
        .take(DETAILS_MAX)
        .find(|cramp| cramp.id > after && lacks_details(cramp))
        .map(|cramp| cramp.id);
    match bare {
        Some(cramp) => {
            let checkin = true;
            asking::start(desk, DETAILS, Aim::Details { cramp, checkin }, old);
        }
        None => answer(desk, night, old),
    }
}

fn mark_answered(desk: &mut Desk, night: NaiveDate) {
    let kind = ReminderKind::Checkin;
    let open = desk.chat.person.open_reminders.get(&kind).copied();
    if open.is_some_and(|open| open.night == night) {
        desk.chat.person.open_reminders.remove(&kind);
        reminders::answered(desk, kind, night);
    }
}

fn lacks_details(cramp: &Cramp) -> bool {
    let all = cramp.leg.is_some() && cramp.muscle.is_some() && cramp.minutes.is_some();
    cramp.helped.is_empty() && !all
}

/// What `/log` understood of a cramp, as answers to the details.
pub fn known_details(desk: &Desk, cramp: u64) -> Answers {
    let Some(cramp) = desk.cramp(cramp) else {
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
pub fn start_details(desk: &mut Desk, cramp: u64, old: Option<Handle>) {
    let checkin = false;
    asking::start(desk, DETAILS, Aim::Details { cramp, checkin }, old);
}

pub fn details_ended(desk: &mut Desk, cramp: u64, checkin: bool, old: Option<Handle>) {
    let night = desk.cramp(cramp).and_then(|cramp| cramp.night);
    match night.filter(|_| checkin) {
        Some(night) => next_details(desk, night, cramp, old),
        None => entry::show(desk, cramp, old),
    }
}

/// The answer to a check-in: what was noted, and at most one thing more.
fn answer(desk: &mut Desk, night: NaiveDate, old: Option<Handle>) {
    let mut message = Message::new(noted(desk, night)).silent();
    let mut sentences = danger::take_book_sentences(desk);
    sentences.extend(coaching::often(desk, night));
    for sentence in &sentences {
        message = message.paragraph(sentence.clone());
    }
    if sentences.is_empty() {
        message = add_one_thing(desk, night, message);
    }
    desk.show(old, message);
}

/// Adds one thing at most: the result of a test, what the nights newly show,
/// or what may help.
fn add_one_thing(desk: &mut Desk, night: NaiveDate, message: Message) -> Message {
    if let Some(trial) = trial_screens::news(desk) {
        return trial_result::tell(desk, trial, message);
    }
    match announcing::news(desk) {
        Some(news) => announcing::say(desk, &news, message),
        None => coaching::add_one_thing(desk, night, message),
    }
}

fn noted(desk: &Desk, night: NaiveDate) -> Text {
    let count = cramps_of(desk, night).count();
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
pub fn correct(desk: &mut Desk, pressed: &Pressed) {
    match pressed.subject.and_then(said::subject_night) {
        Some(night) => start(desk, night, pressed.handle),
        None => desk.toast(phrase::TOAST_OLD_BUTTON),
    }
}
