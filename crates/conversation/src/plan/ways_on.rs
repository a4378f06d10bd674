//! What follows each of the six ways on from a week that was looked back on. A no is
//! met with "fine", and asked about once at most.

use super::standing::{self, keep};
use super::{automatic, choosing, going_on, look_back, phrase};
use crate::buttons::carried::PlanId;
use crate::buttons::data::button;
use crate::context::Context;
use crate::message::Message;
use crate::next::Next;
use crate::plan::Press;
use crate::stale::Stale;
use crate::view::View;
use crate::wording::fewer;
use charley_core::chat::Handle;
use charley_core::diary::Record;
use charley_core::diary::plan::{
    Automatic, PlanState, PlannedHabit, ProgrammeState, Review, ReviewChoice, WhyNever,
};
use chrono::NaiveDate;

/// One of the six ways.
pub fn answered(cx: &mut Context, choice: ReviewChoice, on: Handle) -> Result<Next, Stale> {
    let focus = standing::focus(cx.view()).ok_or(Stale::Gone)?;
    let last = note(cx, choice).ok_or(Stale::Old)?;
    let message = match choice {
        ReviewChoice::Keep => Message::new(phrase::REVIEW_KEEP),
        ReviewChoice::Easier => going_on::made_smaller(cx, &focus)?,
        ReviewChoice::Hard => {
            let message = hard(cx, &focus);
            message.row([button(phrase::BUTTON_PLAN_DIARY, Press::Diary)])
        }
        ReviewChoice::Other => return Ok(Next::Show(other(cx, focus, last), Some(on))),
        ReviewChoice::Settled => ask_automatic(cx, focus),
        ReviewChoice::Never => ask_why(cx, focus),
    };
    let message = match choice {
        ReviewChoice::Keep | ReviewChoice::Easier => below(cx, message, last),
        ReviewChoice::Other | ReviewChoice::Settled | ReviewChoice::Never | ReviewChoice::Hard => {
            message
        }
    };
    Ok(Next::Show(message, Some(on)))
}

/// What the week that is over has besides, below the answer.
fn below(cx: &mut Context, message: Message, last: NaiveDate) -> Message {
    let view = cx.view();
    if choosing::is_of_week(view, last) {
        return choosing::below(view, message);
    }
    let asks = choosing::week_over(view, last).is_some_and(|week| week.auto);
    let asked = asks.then(|| automatic::below(view, &message)).flatten();
    asked.unwrap_or_else(|| with_fewer(cx, message))
}

/// Fewer reminders, where the stretch goes by itself.
fn with_fewer(cx: &mut Context, message: Message) -> Message {
    let last = standing::last_night(cx.view());
    match fewer::offer(cx.view(), last) {
        Some(offer) => fewer::add_offer(cx, offer, message),
        None => message,
    }
}

/// Keeps what was chosen with the newest review, and returns the night it ends.
fn note(cx: &mut Context, choice: ReviewChoice) -> Option<NaiveDate> {
    let review = cx.chat.diary.reviews.values().next_back()?.clone();
    let last = review.last_night;
    cx.keep(Record::Review(Review {
        choice: Some(choice),
        answered_at: Some(cx.event.at),
        ..review
    }));
    Some(last)
}

fn hard(cx: &mut Context, focus: &PlannedHabit) -> Message {
    let smallest = standing::smallest(cx.view(), focus);
    let plan = smallest.unwrap_or_else(|| focus.clone());
    let sentence = standing::sentence(cx.view(), &plan);
    keep(cx, plan);
    Message::new(phrase::REVIEW_HARD).line(sentence)
}

/// It is given up, and in a week that has a choice there is one at once.
fn other(cx: &mut Context, focus: PlannedHabit, last: NaiveDate) -> Message {
    if !choosing::is_of_week(cx.view(), last) {
        return Message::new(phrase::PLAN_NEXT_WEEK);
    }
    let ended_night = Some(standing::tonight(cx.view()));
    let state = PlanState::Dropped;
    keep(
        cx,
        PlannedHabit {
            state,
            ended_night,
            ..focus
        },
    );
    choosing::first(cx.view())
}

fn ask_automatic(cx: &mut Context, focus: PlannedHabit) -> Message {
    let state = PlanState::Settled;
    let plan = PlannedHabit { state, ..focus };
    keep(cx, plan.clone());
    automatic::asked(Message::default(), phrase::REVIEW_AUTO, &plan)
}

/// Whether it is done without thinking; then it goes on by itself.
pub fn automatic(
    cx: &mut Context,
    auto: Automatic,
    plan: Option<PlanId>,
    on: Handle,
) -> Result<Next, Stale> {
    let plan = asked_about(cx.view(), plan).ok_or(Stale::Gone)?;
    let words = match plan.state {
        PlanState::Settled => phrase::REVIEW_SETTLED,
        PlanState::Focus | PlanState::Background | PlanState::Dropped | PlanState::Never => {
            phrase::AUTO_NOTED
        }
    };
    let auto = Some(auto);
    keep(cx, PlannedHabit { auto, ..plan });
    let message = Message::new(words);
    Ok(Next::Show(after_automatic(cx, message), Some(on)))
}

/// What its week has besides; once the weeks are over, what is asked next.
fn after_automatic(cx: &mut Context, message: Message) -> Message {
    if standing::state(cx.view()) == Some(ProgrammeState::Finished) {
        return look_back::ask_worth();
    }
    let last = cx.chat.diary.reviews.keys().next_back().copied();
    match last.is_some_and(|last| choosing::is_of_week(cx.view(), last)) {
        true => choosing::below(cx.view(), message),
        false => with_fewer(cx, message),
    }
}

/// A button from before does not say of which: it stood below *It's settled*.
fn asked_about(view: View, plan: Option<PlanId>) -> Option<PlannedHabit> {
    let plan = plan.map(|PlanId(id)| view.chat.diary.plans.get(&id).cloned());
    let plan = plan.unwrap_or_else(|| newest(view, PlanState::Settled));
    plan.filter(PlannedHabit::is_open)
}

fn ask_why(cx: &mut Context, focus: PlannedHabit) -> Message {
    let ended_night = Some(standing::tonight(cx.view()));
    let state = PlanState::Never;
    keep(
        cx,
        PlannedHabit {
            state,
            ended_night,
            ..focus
        },
    );
    let reasons = [
        (phrase::BUTTON_NEVER_NO_TIME, WhyNever::NoTime),
        (phrase::BUTTON_NEVER_DOES_NOT_FIT, WhyNever::DoesNotFit),
        (phrase::BUTTON_NEVER_MADE_IT_WORSE, WhyNever::MadeItWorse),
        (phrase::BUTTON_NEVER_NO_REASON, WhyNever::NoReason),
    ];
    let rows = reasons.map(|(label, why)| [button(label, Press::WhyNever { why })]);
    rows.into_iter()
        .fold(Message::new(phrase::REVIEW_NEVER), Message::row)
}

pub fn why_never(cx: &mut Context, why: WhyNever, on: Handle) -> Result<Next, Stale> {
    let plan = newest(cx.view(), PlanState::Never).ok_or(Stale::Gone)?;
    let why_never = Some(why);
    keep(cx, PlannedHabit { why_never, ..plan });
    let words = match why {
        WhyNever::MadeItWorse => phrase::REVIEW_MADE_IT_WORSE,
        WhyNever::NoTime | WhyNever::DoesNotFit | WhyNever::NoReason => phrase::REVIEW_NEVER_NOTED,
    };
    Ok(Next::Show(Message::new(words), Some(on)))
}

fn newest(view: View, state: PlanState) -> Option<PlannedHabit> {
    let running = standing::running(view)?;
    running
        .plans()
        .filter(|plan| plan.state == state)
        .last()
        .cloned()
}
