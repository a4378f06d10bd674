//! Testing one habit by lot: whom it is offered to, its beginning, and its end.
//!
//! Only harmless habits, only where it has a chance to show something, never
//! longer than twelve weeks, and to be stopped at any time. How the nights are
//! weighed is fixed beforehand: `Plan::CoinFlips`, its own nights alone.

use super::desk::Desk;
use super::{danger, plan, relief};
use crate::diary::report::window;
use crate::diary::trial::{End, Ended, Habit, NIGHTS_MAX, Trial};
use crate::diary::{Diary, Record, night};
use crate::insights::{Finding, NIGHTS_MIN, Study, nights_by_lot, of_trial, weigh};
use chrono::NaiveDate;

/// How often somebody cramps is read off so many nights.
const LOOK_BACK_NIGHTS: u64 = 56;
const WEEK: u32 = 7;

/// What can be said of a test before it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outlook {
    /// Cramp nights of late, and the nights that are known.
    pub cramps: usize,
    pub nights: usize,
    /// Nights by lot after which a strong effect would show, about.
    pub needed: u32,
    /// The same in weeks, at the rate that nights are told.
    pub weeks: u32,
}

/// The outlook for those to whom a test is offered: twelve weeks must bring the
/// nights after which an effect of a factor of three would show.
pub fn outlook(desk: &Desk) -> Option<Outlook> {
    let last = night::last_night_ended(desk.event.at, &desk.hours()?)?;
    let window = window(&desk.chat.diary, last, LOOK_BACK_NIGHTS);
    if window.recorded < NIGHTS_MIN {
        return None;
    }
    let cramp_share = window.with_cramp as f64 / window.recorded as f64;
    let told_share = window.recorded as f64 / window.nights as f64;
    let needed = nights_by_lot(cramp_share)?;
    let calendar_nights = f64::from(needed) / told_share;
    (calendar_nights <= f64::from(NIGHTS_MAX)).then(|| Outlook {
        cramps: window.with_cramp,
        nights: window.recorded,
        needed,
        weeks: (calendar_nights / f64::from(WEEK)).ceil() as u32,
    })
}

/// Whether a habit does this person no harm.
pub fn is_harmless(diary: &Diary, habit: Habit) -> bool {
    let leg_sign = diary.signs.values().any(|told| told.sign.is_about_a_leg());
    match habit {
        Habit::Stretch => !danger::leg_rests(diary),
        Habit::Water => plan::may_drink(diary),
        Habit::Walk => !leg_sign && relief::is_sure_footed(diary),
    }
}

/// The test that is under way; there is one at most.
pub fn running(diary: &Diary) -> Option<&Trial> {
    diary.trials.values().find(|trial| trial.ended.is_none())
}

/// One that came from a file may have a higher id than a later one.
pub fn newest(diary: &Diary) -> Option<&Trial> {
    diary.trials.values().max_by_key(|trial| trial.begun_at)
}

/// Whether the test under way is about the walk, for someone who may walk.
pub fn wants_walk(diary: &Diary) -> bool {
    let is_it = running(diary).is_some_and(|trial| trial.habit == Habit::Walk);
    is_it && is_harmless(diary, Habit::Walk)
}

/// Begins a test. Its reminder and the morning check-in are part of it. Returns
/// whether there was room for it.
pub fn begin(desk: &mut Desk, habit: Habit) -> bool {
    let id = desk.new_record_id();
    if !desk.keep_new(Record::Trial(Trial::new(id, habit, desk.event.at))) {
        return false;
    }
    let settings = &mut desk.chat.person.settings;
    match habit {
        Habit::Stretch => settings.stretch.enabled = true,
        Habit::Water => settings.water.enabled = true,
        Habit::Walk => {}
    }
    settings.checkin = true;
    plan::replan(desk);
    true
}

/// Ends the test that is under way, if there is one.
pub fn end(desk: &mut Desk, how: End) {
    let Some(mut trial) = running(&desk.chat.diary).cloned() else {
        return;
    };
    let at = desk.event.at;
    trial.ended = Some(Ended { at, how });
    desk.keep(Record::Trial(trial));
    desk.replan = true;
}

/// Looks at the test once in each of its weeks, and ends it where a difference
/// is clear or its nights are over.
pub fn look(desk: &mut Desk, last: NaiveDate) {
    let Some(mut trial) = running(&desk.chat.diary).cloned() else {
        return;
    };
    let nights = trial.nights_until(last);
    let weeks = nights / WEEK;
    if weeks <= trial.weeks_looked {
        return;
    }
    trial.weeks_looked = weeks;
    let is_clear =
        finding(&desk.chat.diary, &trial).is_some_and(|one| one.verdict.likely().is_some());
    desk.keep(Record::Trial(trial));
    if nights >= NIGHTS_MAX {
        end(desk, End::Over);
    } else if is_clear {
        end(desk, End::Clear);
    }
}

/// What the nights of a test say; `None` where none counts.
pub fn finding(diary: &Diary, trial: &Trial) -> Option<Finding> {
    let findings = weigh(&of_trial(diary, trial), Study::CoinFlips)?;
    findings.exposures.into_iter().next()
}
