//! Once the weeks are over: how each habit goes on, whether it was worth it, and
//! whether a month is asked about now and then. One tap each, in one message; without
//! an answer all goes on as it is, and nothing follows.
//!
//! A reminder stops only by a tap that says so.

use super::{automatic, phrase, standing};
use crate::buttons::carried::{PlanId, YesNo};
use crate::buttons::data::button;
use crate::context::Context;
use crate::message::Message;
use crate::next::Next;
use crate::plan::Press;
use crate::report::Press as ReportPress;
use crate::stale::Stale;
use crate::upkeep::programme as weeks;
use crate::view::View;
use crate::wording::{fewer, of_plan};
use charley_core::chat::Handle;
use charley_core::dialogue::units::{Kept, Unit};
use charley_core::diary::Record;
use charley_core::diary::plan::{PlanState, PlannedHabit, ProgrammeState, Review, Worth};
use charley_core::words::paper;

/// The first that is asked, below the figures of the last week.
pub fn below(view: View, message: Message) -> Message {
    ask(view, message, None)
}

/// The first habit after one; then what else is asked.
fn ask(view: View, message: Message, after: Option<PlanId>) -> Message {
    let mut habits = standing::going_on(view);
    let next = habits.find(|(_, plan)| after.is_none_or(|PlanId(after)| plan.id > after));
    match next {
        Some((unit, plan)) => ask_habit(view, message, unit, plan),
        None => automatic::below(view, &message).unwrap_or_else(|| with_worth(message)),
    }
}

fn ask_habit(view: View, message: Message, unit: &Unit, plan: &PlannedHabit) -> Message {
    let text = phrase::LOOK_BACK_HABIT.text();
    let plan = PlanId(plan.id);
    let message = message
        .paragraph(text.with("name", of_plan::name(unit)))
        .row([button(phrase::BUTTON_REMINDED, Press::Reminded { plan })]);
    let message = match has_reminder(view, unit) {
        true => message.row([button(phrase::BUTTON_ALONE, Press::Alone { plan })]),
        false => message,
    };
    message.row([button(phrase::BUTTON_LET_GO, Press::LetGo { plan })])
}

/// Whether a reminder of its own comes; in a test the coin says when it does.
fn has_reminder(view: View, unit: &Unit) -> bool {
    unit.kept == Some(Kept::StretchDone) && fewer::may_change(view)
}

/// *Keep it*: as it is.
pub fn goes_on(cx: &mut Context, plan: PlanId, on: Handle) -> Result<Next, Stale> {
    asked_about(cx.view(), plan)?;
    Ok(next(cx, Message::default(), plan, on))
}

/// *Keep it, without the reminder*.
pub fn goes_on_alone(cx: &mut Context, plan: PlanId, on: Handle) -> Result<Next, Stale> {
    let habit = asked_about(cx.view(), plan)?;
    let message = stop_reminder(cx, &habit);
    Ok(next(cx, message, plan, on))
}

/// *Let it go*: it is given up, and its reminder with it.
pub fn let_go(cx: &mut Context, plan: PlanId, on: Handle) -> Result<Next, Stale> {
    let given_up = asked_about(cx.view(), plan)?;
    let message = stop_reminder(cx, &given_up);
    let ended_night = Some(standing::tonight(cx.view()));
    let state = PlanState::Dropped;
    let habit = PlannedHabit {
        state,
        ended_night,
        ..given_up
    };
    standing::keep(cx, habit);
    Ok(next(cx, message, plan, on))
}

fn stop_reminder(cx: &mut Context, habit: &PlannedHabit) -> Message {
    let unit = cx.book.unit(&habit.unit);
    if !unit.is_some_and(|unit| has_reminder(cx.view(), unit)) {
        return Message::default();
    }
    let tonight = standing::tonight(cx.view());
    fewer::stop(cx, tonight);
    Message::new(phrase::LOOK_BACK_REMINDER_STOPS)
}

/// The habit of a button, while the look back is open.
fn asked_about(view: View, PlanId(plan): PlanId) -> Result<PlannedHabit, Stale> {
    is_open(view)?;
    let found = standing::going_on(view).find(|(_, one)| one.id == plan);
    let (_, plan) = found.ok_or(Stale::Gone)?;
    Ok(plan.clone())
}

fn is_open(view: View) -> Result<(), Stale> {
    let is_finished = standing::state(view) == Some(ProgrammeState::Finished);
    is_finished.then_some(()).ok_or(Stale::Old)
}

fn next(cx: &Context, message: Message, after: PlanId, on: Handle) -> Next {
    Next::Show(ask(cx.view(), message, Some(after)), Some(on))
}

/// *Were these weeks worth it?*
pub fn ask_worth() -> Message {
    with_worth(Message::default())
}

fn with_worth(message: Message) -> Message {
    let answers = [
        (phrase::BUTTON_WORTH_YES, Worth::Yes),
        (phrase::BUTTON_WORTH_PARTLY, Worth::Partly),
        (phrase::BUTTON_WORTH_NO, Worth::No),
    ];
    let buttons = answers.map(|(label, worth)| button(label, Press::Worth { worth }));
    message.paragraph(phrase::LOOK_BACK_WORTH).row(buttons)
}

/// Kept with the review of the last week.
pub fn worth(cx: &mut Context, worth: Worth, on: Handle) -> Result<Next, Stale> {
    is_open(cx.view())?;
    let review = cx.chat.diary.reviews.values().next_back().cloned();
    let review = review.ok_or(Stale::Gone)?;
    let worth = Some(worth);
    cx.keep(Record::Review(Review { worth, ..review }));
    let has_habit = standing::going_on(cx.view()).next().is_some();
    let message = match has_habit {
        true => ask_upkeep(),
        false => with_page(Message::new(phrase::LOOK_BACK_DONE)),
    };
    Ok(Next::Show(message, Some(on)))
}

fn ask_upkeep() -> Message {
    let yes = Press::Upkeep { answer: YesNo::Yes };
    let no = Press::Upkeep { answer: YesNo::No };
    Message::new(phrase::LOOK_BACK_UPKEEP)
        .row([button(phrase::BUTTON_UPKEEP_YES, yes)])
        .row([button(phrase::BUTTON_UPKEEP_NO, no)])
}

/// Whether a month is asked about.
pub fn upkeep(cx: &mut Context, answer: YesNo, on: Handle) -> Result<Next, Stale> {
    is_open(cx.view())?;
    let words = match answer {
        YesNo::Yes => {
            agree(cx);
            phrase::LOOK_BACK_UPKEEP_YES
        }
        YesNo::No => phrase::LOOK_BACK_DONE,
    };
    Ok(Next::Show(with_page(Message::new(words)), Some(on)))
}

fn agree(cx: &mut Context) {
    let today = cx.local(cx.event.at).date_naive();
    weeks::change(cx, ProgrammeState::Upkeep, |programme| {
        programme.upkeep_asked = 0;
        programme.upkeep_unanswered = 0;
        programme.upkeep_on = Some(today);
    });
}

/// The page for the doctor, last: it opens in this place.
fn with_page(message: Message) -> Message {
    message
        .paragraph(phrase::LOOK_BACK_DOCTOR)
        .row([button(paper::BUTTON_FOR_DOCTOR, ReportPress::Doctor)])
}
