//! What is due when: the reminders that a person will really get.

use super::hours_to_come::hours_to_come;
use super::{absence, dark_thoughts, looked_at, quiet_note};
use charley_core::chat::{Chat, Due, Wake};
use charley_core::coach::months;
use charley_core::diary::plan::ProgrammeState;
use charley_core::diary::trial::Habit;
use charley_core::diary::{Hours, ReminderKind, body, drinks, due_time, night};
use charley_core::insights::by_lot;
use chrono::{DateTime, Datelike, Days, NaiveDate, Utc, Weekday};

/// The tip that says to drink little before bed; no glass comes on its day.
pub const TIP_LITTLE_BEFORE_BED: u8 = 7;

/// Works out anew what is due, from the present settings and answers.
pub fn replan(chat: &mut Chat, now: DateTime<Utc>) {
    for kind in ReminderKind::ALL {
        plan_from(chat, now, kind, now);
    }
    looked_at::plan(chat, now);
    dark_thoughts::plan(chat, now);
    plan_summary(chat, now);
    absence::plan(chat, now);
    quiet_note::plan(chat, now);
}

/// Plans the next reminder of a kind not before an instant.
pub fn plan_from(chat: &mut Chat, now: DateTime<Utc>, kind: ReminderKind, from: DateTime<Utc>) {
    let wake = wake_of(kind);
    let next = chat
        .person
        .hours()
        .filter(|_| is_wanted(chat, kind))
        .and_then(|hours| {
            let planned = chat.person.due.get(&wake).copied();
            let planned = planned.filter(|_| !chat.person.settings.is_paused(now));
            let regular = next_by_hours(chat, kind, &hours, from);
            planned
                .filter(|due| stays(due, regular, from, &hours))
                .or(regular)
        });
    match next {
        Some(due) => chat.person.due.insert(wake, due),
        None => chat.person.due.remove(&wake),
    };
}

/// Whether what is planned stays although everything is planned anew: what
/// was put off, and what is due already and about to be handled, unless its
/// night gets a later time.
fn stays(due: &Due, regular: Option<Due>, from: DateTime<Utc>, hours: &Hours) -> bool {
    if due.snoozed {
        return due.at < night::bedtime_of(due.night, hours);
    }
    due.at <= from && regular.is_none_or(|regular| regular.night > due.night)
}

pub fn wake_of(kind: ReminderKind) -> Wake {
    match kind {
        ReminderKind::Water => Wake::Water,
        ReminderKind::Stretch => Wake::Stretch,
        ReminderKind::Checkin => Wake::Checkin,
        ReminderKind::Walk => Wake::Walk,
    }
}

/// Once a pack is over by date, the hours that come back then count.
fn next_by_hours(
    chat: &Chat,
    kind: ReminderKind,
    hours: &Hours,
    from: DateTime<Utc>,
) -> Option<Due> {
    let next = next_due(chat, kind, hours, from);
    let Some((last, back)) = hours_to_come(chat) else {
        return next;
    };
    match next.filter(|due| due.night <= last) {
        None => next_due(chat, kind, &back, from),
        before => before,
    }
}

fn next_due(chat: &Chat, kind: ReminderKind, hours: &Hours, from: DateTime<Utc>) -> Option<Due> {
    let person = &chat.person;
    let from = person
        .settings
        .paused_until
        .map_or(from, |until| from.max(until));
    let after = person.last_night.get(&kind).copied();
    let (night, at) = match kind {
        ReminderKind::Water => {
            let lead = person.settings.water.minutes_before_bed;
            let dry_day = person.tips_given.get(&TIP_LITTLE_BEFORE_BED).copied();
            due_time::next_due(lead, hours, after.max(dry_day), from)
        }
        ReminderKind::Stretch => next_stretch(chat, hours, after, from),
        ReminderKind::Checkin => due_time::next_checkin(hours, after, from),
        ReminderKind::Walk => {
            // A day that had a quiet note has no room for a walk.
            let after = after.max(newest_note(chat));
            due_time::next_due(due_time::WALK_MINUTES, hours, after, from)
        }
    }?;
    Some(Due {
        at,
        night,
        snoozed: false,
    })
}

/// The day of the newest quiet note, by the night that ends it.
fn newest_note(chat: &Chat) -> Option<NaiveDate> {
    let plans = chat.diary.plans.values();
    let notes = plans.filter_map(|plan| plan.note.as_ref());
    notes.filter_map(|note| note.last).max()
}

/// The next evening on which it comes; in a test by lot, every one.
fn next_stretch(
    chat: &Chat,
    hours: &Hours,
    after: Option<NaiveDate>,
    from: DateTime<Utc>,
) -> Option<(NaiveDate, DateTime<Utc>)> {
    let settings = &chat.person.settings;
    let lead = settings.stretch.minutes_before_bed;
    let first = due_time::next_due(lead, hours, after, from);
    let following =
        |(night, _): &(NaiveDate, _)| due_time::next_due(lead, hours, Some(*night), from);
    let mut evenings = std::iter::successors(first, following).take(EVENINGS_TO_A_SUNDAY);
    let is_tested = by_lot::running(&chat.diary).is_some_and(|one| one.habit == Habit::Stretch);
    evenings.find(|(night, _)| is_tested || settings.reminds_of_stretch(*night))
}

/// A week, and another one where the date line took its Sunday.
const EVENINGS_TO_A_SUNDAY: usize = 15;

fn is_wanted(chat: &Chat, kind: ReminderKind) -> bool {
    let person = &chat.person;
    let wanted = match kind {
        ReminderKind::Water => {
            let is_on = person.settings.water.enabled && !person.said.water_left_out;
            is_on && drinks::may_drink(&chat.diary)
        }
        ReminderKind::Stretch => person.settings.stretch.enabled,
        ReminderKind::Checkin => person.settings.checkin,
        ReminderKind::Walk => by_lot::wants_walk(&chat.diary),
    };
    let rests = kind != ReminderKind::Checkin && body::leg_rests(&chat.diary);
    let is_coached = kind == ReminderKind::Checkin || !body::is_minor(&chat.diary);
    wanted && is_coached && !rests && !person.unreachable
}

/// The next summary: of a week of the plan, of a week of the diary, or what is asked
/// once a month after a plan. One that is due already is about to be handled, and one that was put
/// off stays so.
pub fn plan_summary(chat: &mut Chat, now: DateTime<Utc>) {
    let planned = chat.person.due.get(&Wake::Summary).copied();
    let summed_up = chat.person.said.summary_night;
    let is_put_off = |due: &Due| due.snoozed && Some(due.night) > summed_up;
    let planned = planned.filter(|due| due.at <= now || is_put_off(due));
    let hours = chat.person.hours().filter(|_| !chat.person.unreachable);
    let next = hours.and_then(|hours| match review_weekday(chat, &hours) {
        Some(weekday) => planned.or_else(|| next_summary(chat, now, weekday, &hours)),
        None => next_month(chat, now, &hours).map(|next| planned.unwrap_or(next)),
    });
    match next {
        Some(due) => chat.person.due.insert(Wake::Summary, due),
        None => chat.person.due.remove(&Wake::Summary),
    };
}

/// While a plan runs its weeks are looked back on, on the morning after their last
/// night; otherwise on the day that was chosen for the diary.
fn review_weekday(chat: &Chat, hours: &Hours) -> Option<Weekday> {
    let of_plan = first_night(chat, ProgrammeState::Running);
    let of_plan = of_plan.map(|first| weekday_of_plan(first, hours));
    of_plan.or(chat.person.settings.summary)
}

/// Who sleeps by day gets up on the date of the night.
fn weekday_of_plan(first_night: NaiveDate, hours: &Hours) -> Weekday {
    let rising = night::rising_of(first_night + NIGHTS_TO_THE_LAST, hours);
    rising.with_timezone(&hours.zone).weekday()
}

/// From the first night of a week to its last.
const NIGHTS_TO_THE_LAST: Days = Days::new(6);
/// A month has a morning of each weekday within so many weeks.
const WEEKS_TO_A_MONTH: usize = 8;

/// The first night of a plan in this state.
fn first_night(chat: &Chat, state: ProgrammeState) -> Option<NaiveDate> {
    let programme = chat.diary.programme.as_ref()?;
    let is_in_it = programme.state == state;
    programme.begun_night.filter(|_| is_in_it)
}

fn next_summary(chat: &Chat, now: DateTime<Utc>, weekday: Weekday, hours: &Hours) -> Option<Due> {
    // The first week of a plan has to be over.
    let begun = first_night(chat, ProgrammeState::Running);
    let after = chat.person.said.summary_night.max(begun);
    summary_after(chat, now, weekday, hours, after)
}

/// Whoever has no weekly summary is asked about a month on the weekday of the plan.
fn next_month(chat: &Chat, now: DateTime<Utc>, hours: &Hours) -> Option<Due> {
    let weekday = weekday_of_plan(first_night(chat, ProgrammeState::Upkeep)?, hours);
    let programme = chat.diary.programme.as_ref()?;
    let summed_up = chat.person.said.summary_night;
    let first = summary_after(chat, now, weekday, hours, summed_up);
    let following = |due: &Due| summary_after(chat, now, weekday, hours, Some(due.night));
    let mut mornings = std::iter::successors(first, following).take(WEEKS_TO_A_MONTH);
    mornings.find(|due| {
        let morning = due.at.with_timezone(&hours.zone).date_naive();
        months::is_due(programme, morning)
    })
}

fn summary_after(
    chat: &Chat,
    now: DateTime<Utc>,
    weekday: Weekday,
    hours: &Hours,
    after: Option<NaiveDate>,
) -> Option<Due> {
    let paused = chat.person.settings.paused_until;
    let from = paused.map_or(now, |until| now.max(until));
    let (night, at) = due_time::next_summary(weekday, hours, after, from)?;
    Some(Due {
        at,
        night,
        snoozed: false,
    })
}
