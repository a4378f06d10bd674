//! What is due when: the reminders that a person will really get.

use super::chat::Due;
use super::desk::Desk;
use super::event::Wake;
use super::{danger, said, trials};
use crate::dialogue::Answer;
use crate::diary::{Diary, Hours, ReminderKind, due_time, night};
use crate::place::Zone;
use crate::words::{Text, phrase};
use chrono::{DateTime, TimeDelta, Utc, Weekday};

/// Without known hours, the morning after a sign is this long after it.
const MORNING_AFTER: TimeDelta = TimeDelta::hours(12);
/// A morning that comes sooner than this after a sign is not the one after it.
const TIME_TO_BE_SEEN: TimeDelta = TimeDelta::hours(3);

/// Works out anew what is due, from the present settings and answers.
pub fn replan(desk: &mut Desk) {
    desk.replan = false;
    for kind in ReminderKind::ALL {
        plan_from(desk, kind, desk.now);
    }
    plan_looked_at(desk);
    plan_summary(desk);
}

/// Plans the next reminder of a kind not before an instant.
pub fn plan_from(desk: &mut Desk, kind: ReminderKind, from: DateTime<Utc>) {
    let wake = wake_of(kind);
    let next = desk
        .hours()
        .filter(|_| is_wanted(desk, kind))
        .and_then(|hours| {
            let planned = desk.chat.person.due.get(&wake).copied();
            let planned = planned.filter(|_| !is_paused(desk));
            let regular = next_due(desk, kind, &hours, from);
            planned
                .filter(|due| stays(due, regular, from, &hours))
                .or(regular)
        });
    match next {
        Some(due) => desk.chat.person.due.insert(wake, due),
        None => desk.chat.person.due.remove(&wake),
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

pub fn is_paused(desk: &Desk) -> bool {
    let until = desk.chat.person.settings.paused_until;
    until.is_some_and(|until| until > desk.now)
}

pub fn wake_of(kind: ReminderKind) -> Wake {
    match kind {
        ReminderKind::Water => Wake::Water,
        ReminderKind::Stretch => Wake::Stretch,
        ReminderKind::Checkin => Wake::Checkin,
        ReminderKind::Walk => Wake::Walk,
    }
}

fn next_due(desk: &Desk, kind: ReminderKind, hours: &Hours, from: DateTime<Utc>) -> Option<Due> {
    let person = &desk.chat.person;
    let from = person
        .settings
        .paused_until
        .map_or(from, |until| from.max(until));
    let after = person.last_night.get(&kind).copied();
    let (night, at) = match kind {
        ReminderKind::Water => {
            let lead = person.settings.water.minutes_before_bed;
            due_time::next_due(lead, hours, after, from)
        }
        ReminderKind::Stretch => {
            let lead = person.settings.stretch.minutes_before_bed;
            due_time::next_due(lead, hours, after, from)
        }
        ReminderKind::Checkin => due_time::next_checkin(hours, after, from),
        ReminderKind::Walk => due_time::next_due(due_time::WALK_MINUTES, hours, after, from),
    }?;
    Some(Due {
        at,
        night,
        snoozed: false,
    })
}

fn is_wanted(desk: &Desk, kind: ReminderKind) -> bool {
    let person = &desk.chat.person;
    let wanted = match kind {
        ReminderKind::Water => person.settings.water.enabled && may_drink(&desk.chat.diary),
        ReminderKind::Stretch => person.settings.stretch.enabled,
        ReminderKind::Checkin => person.settings.checkin,
        ReminderKind::Walk => trials::wants_walk(&desk.chat.diary),
    };
    let rests = kind != ReminderKind::Checkin && danger::leg_rests(&desk.chat.diary);
    wanted && !rests && !person.unreachable
}

/// Water is only for someone who said that no limit on drinks is known, and
/// who has not named kidney or liver disease (brief §5).
pub fn may_drink(diary: &Diary) -> bool {
    let no_limit = diary.answer("deh4").is_some_and(|answer| answer.is("no"));
    let ill = diary
        .answer("ele3")
        .is_some_and(|answer| answer.has("kidney") || answer.has("liver"));
    no_limit && !ill
}

/// The morning after a sign about a leg, once.
fn plan_looked_at(desk: &mut Desk) {
    let newest = danger::newest_resting(&desk.chat.diary);
    if newest.is_none() {
        desk.chat.person.due.remove(&Wake::LookedAt);
        return;
    }
    let asked = desk.chat.person.said.looked_at_for;
    if asked >= newest || desk.chat.person.due.contains_key(&Wake::LookedAt) {
        return;
    }
    let morning = desk.hours().and_then(|hours| {
        let (night, at) = due_time::next_checkin(&hours, None, desk.now + TIME_TO_BE_SEEN)?;
        Some(Due {
            at,
            night,
            snoozed: false,
        })
    });
    let later = desk.now + MORNING_AFTER;
    let due = morning.unwrap_or(Due {
        at: later,
        night: later.date_naive(),
        snoozed: false,
    });
    desk.chat.person.said.looked_at_for = newest;
    desk.chat.person.due.insert(Wake::LookedAt, due);
}

/// The next weekly summary. One that is due already is about to be handled.
pub fn plan_summary(desk: &mut Desk) {
    let person = &desk.chat.person;
    let wanted = person.settings.summary.filter(|_| !person.unreachable);
    let planned = person.due.get(&Wake::Summary).copied();
    let next = wanted.zip(desk.hours()).and_then(|(weekday, hours)| {
        let planned = planned.filter(|due| due.at <= desk.now);
        planned.or_else(|| next_summary(desk, weekday, &hours))
    });
    match next {
        Some(due) => desk.chat.person.due.insert(Wake::Summary, due),
        None => desk.chat.person.due.remove(&Wake::Summary),
    };
}

fn next_summary(desk: &Desk, weekday: Weekday, hours: &Hours) -> Option<Due> {
    let person = &desk.chat.person;
    let paused = person.settings.paused_until;
    let from = paused.map_or(desk.now, |until| desk.now.max(until));
    let after = person.said.summary_night;
    let (night, at) = due_time::next_summary(weekday, hours, after, from)?;
    Some(Due {
        at,
        night,
        snoozed: false,
    })
}

/// One line for each reminder that will come, with its time.
pub fn coming(desk: &Desk) -> Vec<Text> {
    let Some(zone) = desk.chat.person.zone else {
        return Vec::new();
    };
    let lines = [
        (Wake::Walk, phrase::COMING_WALK),
        (Wake::Water, phrase::COMING_WATER),
        (Wake::Stretch, phrase::COMING_STRETCH),
        (Wake::Checkin, phrase::COMING_CHECKIN),
        (Wake::Summary, phrase::COMING_SUMMARY),
    ];
    let due = &desk.chat.person.due;
    let coming: Vec<Text> = lines
        .into_iter()
        .filter_map(|(wake, phrase)| {
            let due = due.get(&wake)?;
            Some(phrase.text().with("time", when(desk, due.at, zone)))
        })
        .collect();
    if coming.is_empty() {
        return vec![phrase::COMING_NOTHING.text()];
    }
    coming
}

/// The clock time, with the day where it is more than a day ahead.
fn when(desk: &Desk, at: DateTime<Utc>, zone: Zone) -> Text {
    let clock = said::local_clock(at, zone);
    if at - desk.now < TimeDelta::days(1) {
        return clock;
    }
    let day = said::day(at.with_timezone(&zone).date_naive());
    phrase::DAY_AND_CLOCK
        .text()
        .with("day", day)
        .with("time", clock)
}

/// Why reminders that might be expected will not come.
pub fn why_not(desk: &Desk) -> Vec<Text> {
    let resting = danger::leg_rests(&desk.chat.diary).then(|| phrase::REMINDERS_REST.text());
    resting.into_iter().chain(why_no_water(desk)).collect()
}

fn why_no_water(desk: &Desk) -> Option<Text> {
    if !desk.chat.person.settings.water.enabled || may_drink(&desk.chat.diary) {
        return None;
    }
    let told = desk
        .chat
        .diary
        .answer("deh4")
        .is_some_and(|answer| *answer != Answer::Skipped);
    let why = if told {
        phrase::WATER_LIMIT
    } else {
        phrase::WATER_NOT_TOLD
    };
    Some(why.text())
}
