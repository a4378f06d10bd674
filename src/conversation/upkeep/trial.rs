//! Testing one habit by lot: whom it is offered to, its beginning, and its end.
//!
//! Only harmless habits, only where it has a chance to show something, never
//! longer than twelve weeks, and to be stopped at any time. How the nights are
//! weighed is fixed beforehand: `Study::CoinFlips`, its own nights alone.

use crate::conversation::context::Context;
use crate::conversation::view::View;
use crate::diary::trial::{End, Ended, Habit, NIGHTS_MAX, Trial};
use crate::diary::{Record, night};
use crate::insights::by_lot::{self, Outlook};
use chrono::NaiveDate;

/// The outlook for those to whom a test is offered.
pub fn outlook(view: View) -> Option<Outlook> {
    let last = night::last_night_ended(view.at, &view.hours()?)?;
    by_lot::outlook(&view.chat.diary, last)
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
    cx.plan();
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

/// The result of the newest test was on the screen, if it is over.
pub fn mark_told(cx: &mut Context) {
    let newest = by_lot::newest(&cx.chat.diary);
    let untold = newest.filter(|trial| trial.ended.is_some() && trial.told_at.is_none());
    if let Some(trial) = untold.cloned() {
        let told_at = Some(cx.event.at);
        cx.keep(Record::Trial(Trial { told_at, ..trial }));
    }
}
