//! Testing one habit by lot: whom it is offered to, its beginning, and its end.
//!
//! Only harmless habits, only where it has a chance to show something, never
//! longer than twelve weeks, and to be stopped at any time. How the nights are
//! weighed is fixed beforehand: `Plan::CoinFlips`, its own nights alone.

use super::schedule;
use crate::conversation::context::Context;
use crate::diary::trial::{End, Ended, Habit, NIGHTS_MAX, Trial};
use crate::diary::{Record, night};
use crate::insights::by_lot::{self, Outlook};
use chrono::NaiveDate;

/// The outlook for those to whom a test is offered.
pub fn outlook(cx: &Context) -> Option<Outlook> {
    let last = night::last_night_ended(cx.event.at, &cx.hours()?)?;
    by_lot::outlook(&cx.chat.diary, last)
}

/// Begins a test. Its reminder and the morning check-in are part of it. Returns
/// whether there was room for it.
pub fn begin(cx: &mut Context, habit: Habit) -> bool {
    let id = cx.new_record_id();
    if !cx.keep_new(Record::Trial(Trial::new(id, habit, cx.event.at))) {
        return false;
    }
    let settings = &mut cx.chat.person.settings;
    match habit {
        Habit::Stretch => settings.stretch.enabled = true,
        Habit::Water => settings.water.enabled = true,
        Habit::Walk => {}
    }
    settings.checkin = true;
    schedule::replan(cx);
    true
}

/// Ends the test that is under way, if there is one.
pub fn end(cx: &mut Context, how: End) {
    let Some(mut trial) = by_lot::running(&cx.chat.diary).cloned() else {
        return;
    };
    let at = cx.event.at;
    trial.ended = Some(Ended { at, how });
    cx.keep(Record::Trial(trial));
    cx.replan = true;
}

/// Looks at the test once in each of its weeks, and ends it where a difference
/// is clear or its nights are over.
pub fn look(cx: &mut Context, last: NaiveDate) {
    let Some(mut trial) = by_lot::running(&cx.chat.diary).cloned() else {
        return;
    };
    let nights = trial.nights_until(last);
    let weeks = nights / by_lot::WEEK;
    if weeks <= trial.weeks_looked {
        return;
    }
    trial.weeks_looked = weeks;
    let is_clear =
        by_lot::finding(&cx.chat.diary, &trial).is_some_and(|one| one.verdict.likely().is_some());
    cx.keep(Record::Trial(trial));
    if nights >= NIGHTS_MAX {
        end(cx, End::Over);
    } else if is_clear {
        end(cx, End::Clear);
    }
}
