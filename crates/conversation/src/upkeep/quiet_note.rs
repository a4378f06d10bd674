//! When the quiet note of the habit that is looked at comes next. Two weeks after the
//! first there are none any more, by themselves. What is kept of them, `note_keeping` does.

use charley_core::chat::{Aim, Chat, Due, Wake};
use charley_core::dialogue::Answer;
use charley_core::dialogue::units::Unit;
use charley_core::diary::plan::{PlanState, PlannedHabit, ProgrammeState};
use charley_core::diary::quiet_note::{NOTES_MAX, moment_of};
use charley_core::diary::{Diary, Hours, night};
use charley_core::insights::by_lot;
use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, Utc};

/// The days that are looked through for the next one: two weeks, and those around now.
const DAYS_AHEAD: usize = 18;

/// The habit that is looked at, where the person wants notes of it.
pub fn wanted(diary: &Diary) -> Option<&PlannedHabit> {
    let programme = diary.programme.as_ref();
    let running = programme.filter(|one| one.state == ProgrammeState::Running)?;
    let begun = running.begun_night?;
    let plans = diary.plans.values();
    let of_plan = plans.filter(|plan| plan.begun_night >= begun && plan.pack.is_none());
    let focus = of_plan.rev().find(|plan| plan.state == PlanState::Focus);
    focus.filter(|plan| plan.note.as_ref().is_some_and(|note| !note.is_off))
}

/// Plans the next one. One that is due already is about to be handled.
pub fn plan(chat: &mut Chat, now: DateTime<Utc>) {
    let planned = chat.person.due.get(&Wake::QuietNote).copied();
    let planned = planned.filter(|due| due.at <= now && wanted(&chat.diary).is_some());
    match planned.or_else(|| next(chat, now)) {
        Some(due) => chat.person.due.insert(Wake::QuietNote, due),
        None => chat.person.due.remove(&Wake::QuietNote),
    };
}

/// The next one, where there is one.
pub fn next(chat: &Chat, now: DateTime<Utc>) -> Option<Due> {
    let person = &chat.person;
    let hours = person.hours().filter(|_| !person.unreachable)?;
    let note = wanted(&chat.diary)?.note.as_ref()?;
    let tonight = night::next_to_come(now, &hours);
    // One that lies ahead is of a clock that was wrong.
    let came_due = person.said.note_day.filter(|day| *day <= tonight);
    let from = person
        .settings
        .paused_until
        .map_or(now, |until| now.max(until));
    let mut ahead = moments(note.at, from, &hours);
    let is_new = |day: NaiveDate| came_due.is_none_or(|before| day > before);
    let (night, at) =
        ahead.find(|(day, at)| is_new(*day) && note.is_of(*day) && !is_day_of_review(chat, *at))?;
    Some(Due {
        at,
        night,
        snoozed: false,
    })
}

/// The weekday on which the week is looked back on has no room for a note.
fn is_day_of_review(chat: &Chat, at: DateTime<Utc>) -> bool {
    let review = chat.person.due.get(&Wake::Summary);
    let weekday = |at| chat.person.local(at).weekday();
    review.is_some_and(|review| weekday(review.at) == weekday(at))
}

/// When a time of day comes after an instant, with the day of each.
pub fn moments(
    at: NaiveTime,
    from: DateTime<Utc>,
    hours: &Hours,
) -> impl Iterator<Item = (NaiveDate, DateTime<Utc>)> {
    let present = night::night_of(from, hours);
    let first = present.pred_opt().unwrap_or(present);
    let days = first.iter_days().take(DAYS_AHEAD);
    let moments = days.filter_map(move |day| Some((day, moment_of(day, at, hours)?)));
    moments.filter(move |(_, moment)| *moment > from)
}

/// The time of day that was answered.
pub fn time_of(answer: &Answer) -> Option<NaiveTime> {
    NaiveTime::parse_from_str(answer.one()?, "%H:%M").ok()
}

/// Whether a time of day is between bedtime and rising, where nothing comes.
pub fn is_at_night(chat: &Chat, at: NaiveTime, now: DateTime<Utc>) -> bool {
    let hours = chat.person.hours();
    hours.is_some_and(|hours| {
        let tonight = night::next_to_come(now, &hours);
        moment_of(tonight, at, &hours).is_none()
    })
}

/// Whether an answer is a time for a note at which nothing comes.
pub fn is_refused(chat: &Chat, answer: &Answer, now: DateTime<Utc>) -> bool {
    let at = time_of(answer).filter(|_| chat.person.aim() == Some(Aim::PlanNote));
    at.is_some_and(|at| is_at_night(chat, at, now))
}

/// Whether notes are offered with a habit that is planned.
pub fn may_be_offered(diary: &Diary, unit: &Unit) -> bool {
    unit.note && sent_of(diary, &unit.id) < NOTES_MAX && !by_lot::wants_walk(diary)
}

/// How many of a unit were sent, by all its plans.
fn sent_of(diary: &Diary, unit: &str) -> u8 {
    let plans = diary.plans.values().filter(|plan| plan.unit == unit);
    let notes = plans.filter_map(|plan| plan.note.as_ref());
    notes.fold(0, |sent, note| sent.saturating_add(note.sent))
}
