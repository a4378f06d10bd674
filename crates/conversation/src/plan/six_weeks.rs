//! The look back on six weeks of the stretch, in the week that has one: how often it
//! was done, the nights with a cramp in both halves, and four ways on. No verdict:
//! that can be chance, or the season.

use super::{choosing, fading, phrase, standing};
use crate::buttons::data::button;
use crate::context::Context;
use crate::message::Message;
use crate::next::{Next, Screen};
use crate::plan::Press;
use crate::stale::Stale;
use crate::upkeep::trial;
use crate::view::View;
use charley_core::chat::Handle;
use charley_core::coach::six_weeks::{self, StretchLook};
use charley_core::diary::Record;
use charley_core::diary::plan::{PlanState, PlannedHabit, Review, ReviewChoice};
use charley_core::diary::report::Window;
use charley_core::diary::trial::Habit;
use charley_core::insights::by_lot;
use charley_core::words::Text;
use chrono::NaiveDate;

/// Added to the review of the week that looks back on the stretch, in place of its
/// six ways on.
pub fn below(view: View, message: &Message, last: NaiveDate) -> Option<Message> {
    let running = standing::running(view)?;
    let week = choosing::week_over(view, last)?;
    let look = six_weeks::look(&view.chat.diary, view.book.units(), running, last);
    let look = look.filter(|_| week.stretch)?;
    let message = message.clone().paragraph(evenings(&look));
    let message = match look.halves {
        Some(halves) => message.line(cramps(halves)),
        None => message,
    };
    Some(with_ways_on(view, message))
}

fn evenings(look: &StretchLook) -> Text {
    phrase::STRETCH_LOOK
        .text()
        .with("yes", look.kept.yes)
        .with("evenings", look.kept.counted())
}

fn cramps([first, second]: [Window; 2]) -> Text {
    phrase::STRETCH_LOOK_CRAMPS
        .text()
        .with("first", first.with_cramp)
        .with("first_told", first.recorded)
        .with("second", second.with_cramp)
        .with("second_told", second.recorded)
}

fn with_ways_on(view: View, message: Message) -> Message {
    let message = message.row([
        button(phrase::BUTTON_REVIEW_KEEP, Press::StretchKeep),
        button(phrase::BUTTON_STRETCH_LOOK_FEWER, Press::StretchFewer),
    ]);
    let message = match may_be_tested(view) {
        true => message.row([button(phrase::BUTTON_STRETCH_TEST, Press::StretchTest)]),
        false => message,
    };
    message.row([button(phrase::BUTTON_STRETCH_STOP, Press::StretchStop)])
}

fn may_be_tested(view: View) -> bool {
    let is_free = by_lot::running(&view.chat.diary).is_none();
    is_free && trial::outlook(view).is_some() && trial::habits(view).contains(&Habit::Stretch)
}

/// *Keep it*: as it is, and the choice that the week has.
pub fn keep(cx: &mut Context, on: Handle) -> Result<Next, Stale> {
    let last = note(cx).ok_or(Stale::Old)?;
    let message = Message::new(phrase::REVIEW_KEEP);
    let message = match choosing::is_of_week(cx.view(), last) {
        true => choosing::below(cx.view(), message),
        false => message,
    };
    Ok(Next::Show(message, Some(on)))
}

/// *Fewer reminders*: as elsewhere; where that cannot be, where they are set.
pub fn fewer(cx: &mut Context, on: Handle) -> Result<Next, Stale> {
    note(cx).ok_or(Stale::Old)?;
    fading::fewer(cx, on).or(Ok(Next::Open(Screen::Settings, None)))
}

/// *Test it by coin*: what that would be.
pub fn test(cx: &mut Context, on: Handle) -> Result<Next, Stale> {
    if !may_be_tested(cx.view()) {
        return Err(Stale::Old);
    }
    note(cx).ok_or(Stale::Old)?;
    Ok(Next::Open(Screen::TestOf(Habit::Stretch), Some(on)))
}

/// *Stop*: the habit ends, and its reminder with it.
pub fn stop(cx: &mut Context, on: Handle) -> Result<Next, Stale> {
    let plans = open(cx.view());
    if plans.is_empty() {
        return Err(Stale::Gone);
    }
    let ended_night = Some(standing::tonight(cx.view()));
    for plan in plans {
        let state = PlanState::Dropped;
        standing::keep(
            cx,
            PlannedHabit {
                state,
                ended_night,
                ..plan
            },
        );
    }
    cx.chat.person.settings.stretch.enabled = false;
    cx.replan = true;
    Ok(Next::Show(Message::new(phrase::STRETCH_STOPPED), Some(on)))
}

fn open(view: View) -> Vec<PlannedHabit> {
    let running = standing::running(view);
    let all = running.map(|running| six_weeks::stretches(view.book.units(), running));
    let open = all.into_iter().flatten().filter(|(_, plan)| plan.is_open());
    open.map(|(_, plan)| plan.clone()).collect()
}

/// The review is answered: the stretch is kept. Returns the night that it ends.
fn note(cx: &mut Context) -> Option<NaiveDate> {
    let review = cx.chat.diary.reviews.values().next_back()?.clone();
    let last = review.last_night;
    cx.keep(Record::Review(Review {
        choice: Some(ReviewChoice::Keep),
        answered_at: Some(cx.event.at),
        ..review
    }));
    Some(last)
}
