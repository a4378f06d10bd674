//! Upkeep: on the first summary morning of a month one silent line asks whether the
//! habits still go, in place of the weekly summary. Agreed to before, six times at
//! most, and no more after two without an answer.
//!
//! The line names no habit: nobody asked for it just then.

use super::{automatic, going_on, phrase, standing};
use crate::buttons::carried::PlanId;
use crate::buttons::data::button;
use crate::context::Context;
use crate::message::Message;
use crate::next::Next;
use crate::plan::Press;
use crate::stale::Stale;
use crate::upkeep::absence::{self, Absence};
use crate::upkeep::{emergency, programme as weeks};
use crate::view::View;
use crate::wording::of_plan;
use charley_core::chat::{Due, Handle};
use charley_core::coach::months;
use charley_core::diary::body;
use charley_core::diary::plan::{Programme, ProgrammeState};
use charley_core::insights::by_lot;

/// The line of a month, where this morning has one.
pub fn of_month(cx: &mut Context, due: Due) -> Option<Message> {
    let morning = cx.local(due.at).date_naive();
    let programme = cx.chat.diary.programme.clone()?;
    if !months::is_due(&programme, morning) {
        return None;
    }
    let silence = absence::reached(cx.view());
    if months::is_over(&programme) || silence == Some(Absence::TwoMonths) {
        end(cx);
        return None;
    }
    if emergency::coaching_rests(cx.view()) || !may_ask(cx.view()) {
        return None;
    }
    weeks::change(cx, ProgrammeState::Upkeep, |programme| {
        programme.upkeep_asked += 1;
        programme.upkeep_unanswered += 1;
        programme.upkeep_on = Some(morning);
    });
    Some(line(programme.upkeep_asked + 1))
}

/// Something must be left to ask about, and the day must have room for a message.
/// Whoever was asked after four weeks whether the reminders help is asked no more
/// until there is a sign of them.
fn may_ask(view: View) -> bool {
    let diary = &view.chat.diary;
    let has_habit = standing::going_on(view).next().is_some();
    let month = Absence::Month;
    let is_silent = absence::reached(view) == Some(month) && absence::concerns(view, month);
    has_habit && !is_silent && !body::leg_rests(diary) && !by_lot::wants_walk(diary)
}

fn line(asked: u8) -> Message {
    let message = Message::new(phrase::MONTH_ASK);
    let message = match asked == months::ASKS_MAX {
        true => message.line(phrase::MONTH_ASK_LAST),
        false => message,
    };
    message
        .row([
            button(phrase::BUTTON_STILL, Press::Still),
            button(phrase::BUTTON_SLIPPED, Press::Slipped),
        ])
        .row([button(phrase::BUTTON_STOP_ASKING, Press::StopAsking)])
        .silent()
}

fn end(cx: &mut Context) {
    weeks::change(cx, ProgrammeState::Finished, |_| {});
}

/// *Still going*: after some months one tap more, whether it needs thinking of.
pub fn still(cx: &mut Context, on: Handle) -> Result<Next, Stale> {
    let programme = answered(cx)?;
    let message = Message::new(phrase::MONTH_STILL);
    let asks = months::asks_auto(&programme);
    let asked = asks.then(|| automatic::below(cx.view(), &message));
    let message = asked.flatten().unwrap_or(message);
    Ok(Next::Show(message, Some(on)))
}

/// *Slipped*: the same plan, smaller; of several, the one that they name.
pub fn slipped(cx: &mut Context, on: Handle) -> Result<Next, Stale> {
    answered(cx)?;
    let habits: Vec<_> = standing::going_on(cx.view()).collect();
    let buttons = habits.iter().map(|(unit, plan)| {
        let plan = PlanId(plan.id);
        [button(of_plan::name(unit), Press::SlippedOf { plan })]
    });
    match habits.as_slice() {
        [] => Err(Stale::Gone),
        [(_, plan)] => smaller(cx, PlanId(plan.id), on),
        [_, ..] => {
            let which = buttons.fold(Message::new(phrase::MONTH_WHICH), Message::row);
            Ok(Next::Show(which, Some(on)))
        }
    }
}

/// It was named.
pub fn slipped_of(cx: &mut Context, plan: PlanId, on: Handle) -> Result<Next, Stale> {
    answered(cx)?;
    smaller(cx, plan, on)
}

fn smaller(cx: &mut Context, PlanId(plan): PlanId, on: Handle) -> Result<Next, Stale> {
    let found = standing::going_on(cx.view()).find(|(_, one)| one.id == plan);
    let (_, plan) = found.ok_or(Stale::Gone)?;
    let plan = plan.clone();
    Ok(Next::Show(going_on::made_smaller(cx, &plan)?, Some(on)))
}

/// Somebody answers, so it goes on.
fn answered(cx: &mut Context) -> Result<Programme, Stale> {
    let programme = cx.chat.diary.programme.clone();
    let programme = programme.filter(|programme| programme.state == ProgrammeState::Upkeep);
    let programme = programme.ok_or(Stale::Old)?;
    if programme.upkeep_unanswered > 0 {
        weeks::change(cx, ProgrammeState::Upkeep, |programme| {
            programme.upkeep_unanswered = 0;
        });
    }
    Ok(programme)
}

/// *Stop asking*.
pub fn stop_asking(cx: &mut Context, on: Handle) -> Result<Next, Stale> {
    answered(cx)?;
    end(cx);
    Ok(Next::Show(Message::new(phrase::MONTH_STOPPED), Some(on)))
}
