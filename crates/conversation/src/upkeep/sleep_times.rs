//! When the check-in also asks about sleep: the sleep diary and its full form, each
//! for fourteen nights, and sleep by day while a habit of the plan is about it.
//!
//! Last night only, and only until the next bedtime: nobody remembers more.

use super::focus;
use crate::context::Context;
use crate::view::View;
use charley_core::chat::{Aim, Chat, Session, Settings};
use charley_core::diary::sleep::clock::{self, BedAndUp};
use charley_core::diary::{Checkin, SleepTimes, body, night};
use chrono::{DateTime, Days, NaiveDate, Utc};

/// Nights that the sleep diary is on for, from the one to come.
const NIGHTS: u64 = 14;
/// Skipped so often in a row, it is no use to anybody.
const SKIPPED_MORNINGS: usize = 3;
/// What the conditions of the check-in go by: when to bed and up, and how long
/// awake; all that a doctor's diary asks; and sleep by day.
pub const FACT: &str = "asks_sleep_times";
pub const FULL_FORM: &str = "asks_full_form";
pub const NAP: &str = "asks_nap";

/// The last night of a sleep diary that begins now; `None` while no night is known.
pub fn last_night(view: View) -> Option<NaiveDate> {
    let first = night::next_to_come(view.at, &view.hours()?);
    first.checked_add_days(Days::new(NIGHTS - 1))
}

/// The last night that is still asked about; `None` where none is.
pub fn is_on_until(view: View) -> Option<NaiveDate> {
    still_on(view, until(&view.chat.person.settings)?)
}

/// The same of the full form.
pub fn full_form_until(view: View) -> Option<NaiveDate> {
    still_on(view, view.chat.person.settings.full_form_until?)
}

fn still_on(view: View, until: NaiveDate) -> Option<NaiveDate> {
    let last = night::last_night_ended(view.at, &view.hours()?)?;
    let is_ahead = until > last;
    let is_asked = until >= last && is_last_night(view.chat, last, view.at);
    (is_ahead || is_asked).then_some(until)
}

/// The full form holds all of the other one.
fn until(settings: &Settings) -> Option<NaiveDate> {
    settings.sleep_times_until.max(settings.full_form_until)
}

/// Nobody wants to be asked any more.
pub fn stop(settings: &mut Settings) {
    settings.sleep_times_until = None;
    settings.full_form_until = None;
}

/// Stops where nothing was told on so many mornings in a row that asked, up to this
/// one. The full form was wished for, and ends by itself.
pub fn stop_if_skipped(cx: &mut Context, night: NaiveDate) -> bool {
    let settings = &cx.chat.person.settings;
    let until = settings.sleep_times_until.filter(|until| night <= *until);
    let first = until.and_then(|until| until.checked_sub_days(Days::new(NIGHTS - 1)));
    let Some(first) = first.filter(|first| *first <= night) else {
        return false;
    };
    if settings.full_form_until.is_some() {
        return false;
    }
    let newest = cx.chat.diary.checkins.range(first..=night).rev();
    let is_skipped = were_skipped(newest.take(SKIPPED_MORNINGS));
    if is_skipped {
        stop(&mut cx.chat.person.settings);
    }
    is_skipped
}

/// Whether there are enough mornings, and none of them told anything of its night.
pub fn were_skipped<'a>(mut mornings: impl Iterator<Item = (&'a NaiveDate, &'a Checkin)>) -> bool {
    let tells_nothing = |checkin: &Checkin| {
        let told = checkin.sleep_times.as_ref();
        !told.is_some_and(SleepTimes::is_of_the_night)
    };
    let mut count = 0;
    let all = mornings.all(|(_, checkin)| {
        count += 1;
        tells_nothing(checkin)
    });
    all && count >= SKIPPED_MORNINGS
}

/// Whether the check-in about a night asks for it now.
pub fn may_ask(chat: &Chat, night: NaiveDate, at: DateTime<Utc>) -> bool {
    until(&chat.person.settings).is_some_and(|until| night <= until)
        && is_last_night(chat, night, at)
}

/// Whether a night may still be told by somebody who is asked such things.
fn is_last_night(chat: &Chat, night: NaiveDate, at: DateTime<Utc>) -> bool {
    let Some(hours) = chat.person.hours() else {
        return false;
    };
    !body::is_minor(&chat.diary)
        && night::last_night_ended(at, &hours) == Some(night)
        && clock::may_be_told(night, at, &hours)
}

/// What the check-in about a night asks now, by the names of its conditions.
pub fn asked(view: View, night: NaiveDate) -> impl Iterator<Item = &'static str> {
    let chat = view.chat;
    let full_form = chat.person.settings.full_form_until;
    let is_last = is_last_night(chat, night, view.at);
    let is_full = is_last && full_form.is_some_and(|until| night <= until);
    let of_naps = is_last && (is_full || focus::looks_at_naps(view, night));
    let all = [
        (FACT, may_ask(chat, night, view.at)),
        (FULL_FORM, is_full),
        (NAP, of_naps),
    ];
    all.into_iter()
        .filter_map(|(fact, is_so)| is_so.then_some(fact))
}

/// A check-in that was left open until the next bedtime asks it no more.
pub fn forget_if_over(cx: &mut Context) {
    let Some(Aim::Checkin { night }) = cx.chat.person.aim() else {
        return;
    };
    if !is_last_night(&cx.chat, night, cx.event.at)
        && let Some(session) = &mut cx.chat.person.session
    {
        for fact in [FACT, FULL_FORM, NAP] {
            session.answers.remove(fact);
        }
    }
}

/// Whether the check-in of a session asks of sleep beside how the night was.
pub fn asks_more(session: &Session) -> bool {
    let mut facts = [FACT, NAP].into_iter();
    facts.any(|fact| session.answers.contains_key(fact))
}

/// What was last told before the night of this session, or is set.
pub fn usual(chat: &Chat, session: &Session) -> Option<BedAndUp> {
    let Aim::Checkin { night } = session.aim else {
        return None;
    };
    let hours = chat.person.hours()?;
    Some(clock::usual_times(&chat.diary, night, &hours))
}
