//! How long nobody has written or tapped, and when that is answered: after seven
//! evenings the reminders make no sound, after a week a plan waits, after four the
//! reminders are asked about, after eight they end.
//!
//! The wake is not moved with every message: when it comes, it looks at how long
//! it has really been, and waits again.

use super::emergency;
use crate::view::View;
use charley_core::chat::{Chat, Due, Wake};
use charley_core::diary::plan::ProgrammeState;
use charley_core::diary::{Outcome, ReminderKind, body, due_time};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use std::collections::BTreeSet;

/// What is said after so long a silence, each once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Absence {
    /// The plan waits.
    Week,
    /// Do the reminders still help?
    Month,
    /// They end.
    TwoMonths,
}

const STEPS: [(Absence, i64); 3] = [
    (Absence::Week, 8),
    (Absence::Month, 28),
    (Absence::TwoMonths, 56),
];

/// So many evenings with a reminder may go by without a word or a tap before the next
/// one makes no sound.
const EVENINGS_WITH_SOUND: usize = 7;
const EVENING_KINDS: [ReminderKind; 2] = [ReminderKind::Water, ReminderKind::Stretch];

/// After so many check-ins in a row without an answer none comes any more.
pub const CHECKINS_UNANSWERED_MAX: usize = 14;

/// Plans the next look at how long it has been; one that is to come stays.
pub fn plan(chat: &mut Chat, now: DateTime<Utc>) {
    let since = *chat.person.last_sign_at.get_or_insert(now);
    let is_planned = chat
        .person
        .due
        .get(&Wake::Absence)
        .is_some_and(|due| due.at > now);
    let next = next_step(chat).map(|(_, days)| since + TimeDelta::days(days));
    // Not at this instant again, where it came now and was to wait.
    let due = next.and_then(|at| morning(chat, at.max(now + TimeDelta::minutes(1))));
    match due.filter(|_| !chat.person.unreachable) {
        Some(_) if is_planned => {}
        Some(due) => {
            chat.person.due.insert(Wake::Absence, due);
        }
        None => {
            chat.person.due.remove(&Wake::Absence);
        }
    }
}

fn morning(chat: &Chat, from: DateTime<Utc>) -> Option<Due> {
    let hours = chat.person.hours()?;
    let (night, at) = due_time::next_checkin(&hours, None, from)?;
    Some(Due {
        at,
        night,
        snoozed: false,
    })
}

/// The first step that was not said yet.
fn next_step(chat: &Chat) -> Option<(Absence, i64)> {
    let said = usize::from(chat.person.said.absence_steps);
    STEPS.get(said).copied()
}

/// What is to be said now; a step that concerns nothing of the person is passed
/// over. Nothing while reminders pause, or a leg rests: it is asked about.
pub fn come(view: View) -> Option<Absence> {
    let chat = view.chat;
    let since = chat.person.last_sign_at?;
    let (_, days) = next_step(chat)?;
    let is_long = view.now - since >= TimeDelta::days(days);
    let is_paused = chat.person.settings.is_paused(view.now) || body::leg_rests(&chat.diary);
    reached(view).filter(|_| is_long && !is_paused)
}

/// Whether there is anything to say of a step to this person: a plan that runs, or
/// evening reminders that come.
pub fn concerns(view: View, step: Absence) -> bool {
    let person = &view.chat.person;
    match step {
        Absence::Week => {
            let programme = view.chat.diary.programme.as_ref();
            let runs = programme.is_some_and(|one| one.state == ProgrammeState::Running);
            runs && !emergency::coaching_rests(view)
        }
        Absence::Month | Absence::TwoMonths => {
            let evening = [Wake::Water, Wake::Stretch];
            evening.iter().any(|wake| person.due.contains_key(wake))
        }
    }
}

/// A step is over, whether or not anything was said.
pub fn was_said(chat: &mut Chat, step: Absence, now: DateTime<Utc>) {
    let place = STEPS.iter().position(|(one, _)| *one == step);
    let steps = place.map_or(0, |place| place + 1);
    let said = &mut chat.person.said;
    said.absence_steps = u8::try_from(steps).unwrap_or(u8::MAX);
    said.absence_at = Some(now);
}

/// Whether the reminders of an evening make no sound, until somebody writes or taps.
pub fn are_reminders_quiet(view: View, evening: NaiveDate) -> bool {
    evenings_alone(view, evening) >= EVENINGS_WITH_SOUND || nobody_said_that_they_help(view)
}

/// How many evenings before this one had a reminder since anybody wrote or tapped, as
/// far as that matters.
fn evenings_alone(view: View, evening: NaiveDate) -> usize {
    let Some(since) = view.chat.person.last_sign_at else {
        return 0;
    };
    let reminders = view.chat.diary.reminders.values().rev();
    let of_evenings = reminders.filter(|one| EVENING_KINDS.contains(&one.kind));
    let came = of_evenings
        .take_while(|one| one.due_at > since)
        .filter(|one| one.outcome != Outcome::Missed && one.night < evening)
        .take(EVENINGS_WITH_SOUND * EVENING_KINDS.len());
    let evenings: BTreeSet<NaiveDate> = came.map(|one| one.night).collect();
    evenings.len()
}

/// It was asked whether they help, without an answer: from the next day on.
fn nobody_said_that_they_help(view: View) -> bool {
    let said = &view.chat.person.said;
    let day = |at| view.local(at).date_naive();
    let is_later = said.absence_at.is_some_and(|at| day(view.now) > day(at));
    usize::from(said.absence_steps) > Absence::Month as usize && is_later
}

/// The longest step that the silence has reached by now.
pub fn reached(view: View) -> Option<Absence> {
    let since = view.chat.person.last_sign_at?;
    let mut steps = STEPS.into_iter().rev();
    let reached = steps.find(|(_, days)| view.now - since >= TimeDelta::days(*days));
    reached.map(|(step, _)| step)
}

/// Whether the last check-ins had no answer, so many in a row that they end.
pub fn checkins_are_unanswered(view: View) -> bool {
    let since = view.chat.person.said.checkins_ended_at;
    let reminders = view.chat.diary.reminders.values().rev();
    let reminders = reminders.filter(|one| Some(one.due_at) > since);
    let arrived =
        reminders.filter(|one| one.kind == ReminderKind::Checkin && one.outcome != Outcome::Missed);
    let last: Vec<Outcome> = arrived
        .take(CHECKINS_UNANSWERED_MAX)
        .map(|one| one.outcome)
        .collect();
    let is_open = |outcome: &Outcome| matches!(outcome, Outcome::Sent | Outcome::Unanswered);
    last.len() == CHECKINS_UNANSWERED_MAX && last.iter().all(is_open)
}
