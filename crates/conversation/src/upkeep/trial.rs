//! Testing one habit by lot: whom it is offered to, its beginning, and its end.
//!
//! Only harmless habits, only where it has a chance to show something, never
//! longer than twelve weeks, and to be stopped at any time. How the nights are
//! weighed is fixed beforehand: `Study::CoinFlips`, its own nights alone.

use super::night_count::stretch_was_done;
use super::water_question;
use crate::context::Context;
use crate::view::View;
use charley_core::diary::trial::{End, Ended, Habit, NIGHTS_MAX, Trial, WEEK};
use charley_core::diary::{Diary, Record, night};
use charley_core::insights::by_lot::{self, Outlook};
use chrono::{Days, NaiveDate};

/// The stretch is tested by those who did it for so many weeks ...
const WEEKS_OF_STRETCHING: u64 = 6;
/// ... on so many evenings of each.
const EVENINGS_OF_A_WEEK: usize = 4;

/// The outlook for those to whom a test is offered.
pub fn outlook(view: View) -> Option<Outlook> {
    let last = night::last_night_ended(view.at, &view.hours()?)?;
    by_lot::outlook(&view.chat.diary, last)
}

/// The habits that a test may be about: those that do this person no harm, and
/// the stretch only where it had its six weeks to begin to help.
pub fn habits(view: View) -> Vec<Habit> {
    let diary = &view.chat.diary;
    let all = Habit::ALL.into_iter();
    all.filter(|habit| by_lot::is_harmless(diary, *habit))
        .filter(|habit| *habit != Habit::Stretch || has_stretched(view))
        .collect()
}

fn has_stretched(view: View) -> bool {
    let last = view.hours();
    let last = last.and_then(|hours| night::last_night_ended(view.at, &hours));
    last.is_some_and(|last| {
        let mut weeks = 0..WEEKS_OF_STRETCHING;
        weeks.all(|week| evenings_stretched(&view.chat.diary, last, week) >= EVENINGS_OF_A_WEEK)
    })
}

/// Evenings with the stretch in a week, counted back from the one that is over.
fn evenings_stretched(diary: &Diary, last: NaiveDate, week: u64) -> usize {
    let days = week * u64::from(WEEK)..(week + 1) * u64::from(WEEK);
    let nights = days.filter_map(|days| last.checked_sub_days(Days::new(days)));
    nights.filter(|night| was_stretched(diary, *night)).count()
}

fn was_stretched(diary: &Diary, night: NaiveDate) -> bool {
    let told = diary.checkins.get(&night);
    let is_told = told.is_some_and(|checkin| checkin.stretch_done == Some(true));
    is_told || stretch_was_done(diary, night)
}

/// Begins a test. Its reminder and the morning check-in are part of it. Returns
/// whether there was room for it.
pub fn begin(cx: &mut Context, habit: Habit) -> bool {
    let id = cx.new_record_id();
    if !cx.keep_new(Record::Trial(Trial::new(id, habit, cx.event.at))) {
        return false;
    }
    if habit == Habit::Water {
        water_question::bring_back(&mut cx.chat);
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
    let weeks = nights / WEEK;
    if weeks <= trial.weeks_looked {
        return;
    }
    trial.weeks_looked = weeks;
    let is_clear = by_lot::is_clear(&cx.chat.diary, &trial);
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
