//! The lot of an evening, drawn with the reminder that brings it.
//!
//! Chance comes with the event that wakes us, made then and not before: nobody
//! can know tonight's lot when they decide how to spend the day. It is the same
//! when the same event is handled again, so that a crash draws nothing twice.

use super::{Evening, Press, phrase};
use crate::buttons::carried::NightOf;
use crate::buttons::data::button;
use crate::context::Context;
use crate::message::Message;
use crate::next::Next;
use crate::stale::Stale;
use crate::upkeep::{reminders, trial};
use crate::view::View;
use charley_core::chat::Handle;
use charley_core::diary::trial::{Drawn, End, Lot};
use charley_core::diary::{Outcome, Record, ReminderKind, night};
use charley_core::insights::by_lot;
use charley_core::words::Phrase;
use chrono::NaiveDate;

/// What the lot says for a night whose reminder is sent now; `None` where no
/// test wants one.
pub fn of_night(cx: &mut Context, kind: ReminderKind, night: NaiveDate) -> Option<bool> {
    let trial = by_lot::running(&cx.chat.diary)?;
    if trial.habit.reminder() != kind {
        return None;
    }
    if let Some(lot) = trial.lots.get(&night) {
        return Some(lot.with);
    }
    if trial.is_over(night) {
        trial::end(cx, End::Over);
        return None;
    }
    let with = trial.is_with(night, cx.event.chance()?);
    let mut trial = trial.clone();
    let lot = Lot {
        with,
        drawn_at: cx.now,
        left_out: false,
        counted: None,
    };
    trial.lots.insert(night, lot);
    cx.keep(Record::Trial(trial));
    Some(with)
}

/// What a reminder of the stretch says of its lot.
pub fn with_stretch(view: View) -> Phrase {
    match drawn(view) {
        Drawn::Nightly => phrase::LOT_WITH_STRETCH,
        Drawn::Weekly => phrase::LOT_WITH_STRETCH_WEEK,
    }
}

fn without_stretch(view: View) -> Phrase {
    match drawn(view) {
        Drawn::Nightly => phrase::LOT_WITHOUT_STRETCH,
        Drawn::Weekly => phrase::LOT_WITHOUT_STRETCH_WEEK,
    }
}

fn drawn(view: View) -> Drawn {
    let running = by_lot::running(&view.chat.diary);
    running.map(|trial| trial.drawn).unwrap_or_default()
}

/// The reminder of an evening without.
pub fn without(view: View, evening: Evening, night: NaiveDate) -> Message {
    let words = match evening {
        Evening::Stretch => without_stretch(view),
        Evening::Water => phrase::LOT_WITHOUT_WATER,
        Evening::Walk => phrase::LOT_WITHOUT_WALK,
    };
    let night = NightOf(night);
    Message::new(words).row([button(phrase::BUTTON_LEAVE_OUT, Press::LeaveOut { night })])
}

/// Whether an evening is drawn and its bedtime has come. How the night was may
/// be known by then, and must not decide whether it counts.
pub fn counts_by_now(view: View, kind: ReminderKind, night: NaiveDate) -> bool {
    let trial = by_lot::running(&view.chat.diary);
    let is_drawn = trial
        .is_some_and(|trial| trial.habit.reminder() == kind && trial.lots.contains_key(&night));
    is_drawn && has_begun(view, night)
}

fn has_begun(view: View, night: NaiveDate) -> bool {
    let hours = view.hours();
    hours.is_none_or(|hours| night::bedtime_of(night, &hours) <= view.at)
}

/// *Leave this night out*, until bedtime: it does not count, whatever is done.
pub fn leave_out(cx: &mut Context, NightOf(night): NightOf, on: Handle) -> Result<Next, Stale> {
    if has_begun(cx.view(), night) {
        return Err(Stale::Old);
    }
    let mut trial = by_lot::running(&cx.chat.diary).cloned().ok_or(Stale::Old)?;
    let lot = trial.lots.get_mut(&night).ok_or(Stale::Old)?;
    lot.left_out = true;
    let kind = trial.habit.reminder();
    cx.keep(Record::Trial(trial));
    reminders::settle(cx, kind, night, Outcome::Unanswered);
    cx.edit(on, Message::new(phrase::LOT_LEFT_OUT));
    Ok(Next::Done)
}
