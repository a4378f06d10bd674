//! The morning check-in: one night, in a few taps.
//!
//! A clear night is recorded as clear; silence is recorded as nothing. Every
//! message in here is silent.

mod news;
mod noted;
pub mod phrase;
mod press;
pub mod tips;

pub use press::Press;

use crate::asking;
use crate::buttons::carried::CrampId;
use crate::buttons::data::button;
use crate::context::Context;
use crate::danger::sentences::unread;
use crate::effect::Purpose;
use crate::message::Message;
use crate::next::{Next, Screen};
use crate::stale::Stale;
use crate::trial::{self, result};
use crate::upkeep::night_count::cramps_of;
use crate::upkeep::{self, absence, checkins, emergency, mornings, reminders, signs, sleep_times};
use crate::view::View;
use crate::wording::of_plan::PlanLine;
use crate::wording::{self, of_plan, ways_on};
use charley_core::chat::{Aim, Due, Handle, OpenReminder};
use charley_core::dialogue::Sign;
use charley_core::diary::{Outcome, ReminderKind, body, due_time, night};
use charley_core::words::Text;
use chrono::NaiveDate;

const CHECKIN: &str = "checkin";
const DETAILS: &str = "details";

pub fn press(cx: &mut Context, press: Press, on: Handle) -> Result<Next, Stale> {
    match press {
        Press::Correct { night } => Ok(start(cx, night.0, Some(on))),
        Press::More { night } => more(cx, night.0),
        Press::Cramp { cramp } => details(cx, cramp),
        Press::WaterEarlier => Ok(Next::Show(tips::move_water(cx), Some(on))),
        Press::NeverPregnancy => {
            cx.chat.person.said.pregnancy_never = true;
            Ok(Next::Show(Message::new(phrase::PREGNANCY_NEVER), Some(on)))
        }
        Press::SeenSomeone => {
            cx.chat.person.said.often_seen_at = Some(cx.event.at);
            Ok(Next::Show(Message::new(phrase::OFTEN_SEEN), Some(on)))
        }
    }
}

/// `/checkin`, `/checkin clear`.
pub fn command(cx: &mut Context, arguments: &str) -> Next {
    let Some(hours) = cx.hours() else {
        cx.say(Message::new(phrase::CHECKIN_NEEDS_HOURS));
        return Next::Open(Screen::Hours, None);
    };
    let Some(night) = night::last_night_ended(cx.event.at, &hours) else {
        return Next::Done;
    };
    match cx.view().heard().is_clear(arguments.trim()) {
        true => record_clear(cx, night),
        false => start(cx, night, None),
    }
}

/// Begins the check-in about a night.
fn start(cx: &mut Context, night: NaiveDate, old: Option<Handle>) -> Next {
    let facts = mornings::facts(cx.view(), night);
    asking::start_knowing(cx, CHECKIN, Aim::Checkin { night }, facts, old)
}

/// *More about yesterday*: the rest of the list, below the answer that is there. On the
/// next morning that day is not yesterday any more.
fn more(cx: &mut Context, night: NaiveDate) -> Result<Next, Stale> {
    let hours = cx.hours().ok_or(Stale::Old)?;
    if night::last_night_ended(cx.event.at, &hours) != Some(night) {
        return Err(Stale::Old);
    }
    let facts = mornings::facts_of_more();
    let aim = Aim::Checkin { night };
    Ok(asking::start_knowing(cx, CHECKIN, aim, facts, None))
}

/// The details of one cramp, below the answer.
fn details(cx: &mut Context, cramp: CrampId) -> Result<Next, Stale> {
    let aim = Aim::Details {
        cramp: cx.view().logged(cramp)?.id,
        checkin: true,
    };
    Ok(asking::start(cx, DETAILS, aim, None))
}

fn record_clear(cx: &mut Context, night: NaiveDate) -> Next {
    if cramps_of(&cx.chat.diary, night).next().is_some() {
        let text = phrase::CHECKIN_NOT_CLEAR.text();
        let text = text.with("day", wording::day(night));
        return Next::Show(Message::new(text).silent(), None);
    }
    asking::close(cx, Aim::Checkin { night });
    checkins::keep_count(cx, night, 0);
    ended(cx, night, None)
}

/// The check-in comes by itself; not for a night that is already told.
pub fn due(cx: &mut Context, due: Due) -> Next {
    let kind = ReminderKind::Checkin;
    reminders::come_due(cx, kind, &due);
    let unanswered = reminders::take_open(cx, kind);
    let is_untouched = unanswered.is_some_and(|handle| is_untouched(cx.view(), handle));
    let next = ask(cx, due);
    let is_replaced = is_untouched && cx.chat.person.open_reminders.contains_key(&kind);
    reminders::clear_away(cx, unanswered, is_replaced);
    next
}

/// Whether nothing was answered of what this message asks.
fn is_untouched(view: View, asked: Handle) -> bool {
    let session = view.chat.person.session.as_ref();
    let session = session.filter(|session| session.handle == Some(asked));
    session.is_some_and(|session| session.history.is_empty() && session.picks.is_empty())
}

/// Asks, unless it is too late for it.
fn ask(cx: &mut Context, due: Due) -> Next {
    let kind = ReminderKind::Checkin;
    let Some(hours) = cx.hours() else {
        return Next::Done;
    };
    let night = due.night;
    if cx.chat.diary.checkins.contains_key(&night) {
        return Next::Done;
    }
    if absence::checkins_are_unanswered(cx.view()) {
        stop_asking(cx);
        return Next::Done;
    }
    let expires_at = due_time::latest_send(kind, due.at, night, &hours);
    if cx.now > expires_at {
        reminders::record(cx, kind, &due, Outcome::Missed);
        return Next::Done;
    }
    reminders::record(cx, kind, &due, Outcome::Sent);
    let purpose = Purpose::Reminder {
        kind,
        night,
        expires_at,
    };
    let facts = mornings::facts(cx.view(), night);
    let next = asking::start_unasked(cx, CHECKIN, Aim::Checkin { night }, facts, purpose);
    let session = cx.chat.person.session.as_ref();
    if let Some(handle) = session.and_then(|session| session.handle) {
        let open = OpenReminder { night, handle };
        cx.chat.person.open_reminders.insert(kind, open);
    }
    next
}

/// Nobody has answered for two weeks: it stops by itself, and says so once.
fn stop_asking(cx: &mut Context) {
    cx.chat.person.settings.checkin = false;
    cx.chat.person.said.checkins_ended_at = Some(cx.now);
    cx.plan();
    let message = Message::new(phrase::CHECKIN_STOPS).silent();
    let message = ways_on::offer_checkin(cx.view(), message);
    cx.send(message, Purpose::Notice);
}

/// The questions are answered.
pub fn ended(cx: &mut Context, night: NaiveDate, old: Option<Handle>) -> Next {
    if !cx.chat.diary.checkins.contains_key(&night) {
        let nothing = phrase::CHECKIN_NOTHING.text();
        let message = Message::new(nothing.with("day", wording::day(night)));
        return Next::Show(message.silent(), old);
    }
    mark_answered(cx, night);
    Next::Show(answer(cx, night), old)
}

fn mark_answered(cx: &mut Context, night: NaiveDate) {
    let kind = ReminderKind::Checkin;
    let open = cx.chat.person.open_reminders.get(&kind).copied();
    if open.is_some_and(|open| open.night == night) {
        cx.chat.person.open_reminders.remove(&kind);
        reminders::answered(cx, kind, night);
    }
}

/// The details of a cramp are told, in a morning or as a correction.
pub fn details_ended(cx: &mut Context, cramp: u64, checkin: bool, old: Option<Handle>) -> Next {
    let night = cx.cramp(cramp).and_then(|cramp| cramp.night);
    match night.filter(|_| checkin) {
        Some(night) => {
            let visits = signs::say_told_now(cx);
            let view = cx.view();
            let message = ways_on::offer_part_again(view, night, noted::told(view, night));
            Next::Show(asking::below_visits(&visits, message), old)
        }
        None => Next::Open(Screen::Entry(cramp), old),
    }
}

/// The answer to a check-in: what was noted, and at most one thing more.
fn answer(cx: &mut Context, night: NaiveDate) -> Message {
    tips::keep_if_often(cx, night);
    let message = noted::told(cx.view(), night);
    let message = match sleep_times::stop_if_skipped(cx, night) {
        true => message.line(phrase::SLEEP_TIMES_STOP),
        false => message,
    };
    let sentences: Vec<Text> = unread(cx.view()).collect();
    let is_often = signs::unread(&cx.chat.diary).any(|sign| sign.sign == Sign::Often);
    signs::mark_read(cx);
    if sentences.is_empty() {
        return add_one_thing(cx, night, message);
    }
    let message = sentences.into_iter().fold(message, Message::paragraph);
    if !is_often {
        return message;
    }
    let message = match body::had_low_mineral(&cx.chat.diary) {
        true => message.paragraph(phrase::OFTEN_LOW_MINERAL),
        false => message,
    };
    message.row([button(phrase::BUTTON_SEEN_SOMEONE, Press::SeenSomeone)])
}

/// What was noted, with how often the habit of the plan was kept.
pub fn with_count(view: View, night: NaiveDate) -> Message {
    let message = noted::told(view, night);
    match of_plan::line(view, night) {
        Some(PlanLine::Count(plan)) => of_plan::count(view, night, &plan, message),
        Some(
            PlanLine::Ask(_)
            | PlanLine::Pack(_)
            | PlanLine::Tiny(_)
            | PlanLine::AskMore
            | PlanLine::Rested
            | PlanLine::RestsUntilOpened
            | PlanLine::Offer,
        )
        | None => message,
    }
}

/// Adds one thing at most: the result of a test, what the nights newly show,
/// or what may help. Nothing in the hours after an emergency.
fn add_one_thing(cx: &mut Context, night: NaiveDate, message: Message) -> Message {
    if emergency::all_rests(cx.view()) {
        return message;
    }
    if let Some(trial) = trial::news(cx) {
        let message = result::add(&cx.chat.diary, &trial, message);
        upkeep::trial::mark_told(cx);
        return message;
    }
    if let Some(news) = news::news(cx.view()) {
        return news::say(cx, &news, message);
    }
    match of_plan::line(cx.view(), night) {
        Some(line) => of_plan::add(cx, night, &line, message),
        None => tips::add_one_thing(cx, night, message),
    }
}
