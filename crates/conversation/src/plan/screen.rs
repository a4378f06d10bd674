//! `/plan`: the offer, or the plan as it stands.

use super::standing::needs_hours;
use super::{building, choosing, phrase, quiet_note, review, standing, task};
use crate::buttons::data::button;
use crate::context::Context;
use crate::message::Message;
use crate::next::Next;
use crate::plan::Press;
use crate::view::View;
use crate::wording::{of_plan, ways_on};
use charley_core::chat::Handle;
use charley_core::coach::programme::Running;
use charley_core::diary::plan::{PlannedHabit, ProgrammeState};

/// The plan as it stands, or what it would be.
pub fn open(cx: &mut Context, old: Option<Handle>) -> Next {
    if let Some(next) = needs_hours(cx.view(), old) {
        return next;
    }
    match standing::state(cx.view()) {
        Some(ProgrammeState::Running) => {
            let rested = review::rested(cx);
            let message = rested.unwrap_or_else(|| as_it_stands(cx.view()));
            Next::Show(message, old)
        }
        Some(ProgrammeState::Resting | ProgrammeState::Waiting) => {
            Next::Show(waiting(cx.view()), old)
        }
        Some(
            ProgrammeState::Offered
            | ProgrammeState::Declined
            | ProgrammeState::Finished
            | ProgrammeState::Ended,
        )
        | None => Next::Show(offer(cx.view()), old),
        Some(ProgrammeState::Upkeep) => Next::Show(after_the_weeks(cx.view()), old),
    }
}

fn offer(view: View) -> Message {
    with_offer_buttons(Message::new(phrase::PLAN_ABOUT))
        .row([button(phrase::BUTTON_PLAN_WHY, Press::Why)])
        .row([button(phrase::BUTTON_PLAN_DIFFERENT, Press::Different)])
        .row(ways_on::full_form(view))
}

/// *Why?*
pub fn why() -> Message {
    with_offer_buttons(Message::new(phrase::PLAN_WHY))
}

fn with_offer_buttons(message: Message) -> Message {
    message
        .row([button(phrase::BUTTON_PLAN_BEGIN, Press::Begin)])
        .row([button(phrase::BUTTON_PLAN_NOT_NOW, Press::NotNow)])
}

fn waiting(view: View) -> Message {
    Message::new(phrase::PLAN_LATER)
        .row([button(phrase::BUTTON_PLAN_GO_ON, Press::GoOn)])
        .row([button(phrase::BUTTON_PLAN_DIFFERENT, Press::Different)])
        .row(ways_on::full_form(view))
        .row([button(phrase::BUTTON_PLAN_STOP, Press::Stop)])
}

/// What goes on, and the way to a new plan.
fn after_the_weeks(view: View) -> Message {
    let habits = standing::going_on(view);
    let sentences = habits.map(|(unit, plan)| of_plan::sentence(unit, plan));
    sentences
        .fold(Message::new(phrase::PLAN_GOES_ON), Message::paragraph)
        .row([button(phrase::BUTTON_STOP_ASKING, Press::StopAsking)])
        .row([button(phrase::BUTTON_NEW_PLAN, Press::Begin)])
        .row(ways_on::full_form(view))
}

fn as_it_stands(view: View) -> Message {
    let Some(running) = standing::running(view) else {
        return offer(view);
    };
    let message = week(view, running);
    let message = running
        .plans()
        .filter(|plan| plan.is_open() && plan.ended_night.is_none())
        .fold(message, |message, plan| habit(view, running, plan, message));
    let message = match standing::focus(view) {
        Some(_) => message.row([button(phrase::BUTTON_PLAN_CHANGE, Press::Change)]),
        None => choose(view, message),
    };
    let message = quiet_note::on_screen(view, message);
    let done = task::open(view).map(|_| task::done_button());
    message
        .row(done)
        .row([button(phrase::BUTTON_PLAN_DIFFERENT, Press::Different)])
        .row(ways_on::full_form(view))
        .row([button(phrase::BUTTON_PLAN_REST, Press::Rest)])
        .row([button(phrase::BUTTON_PLAN_STOP, Press::Stop)])
}

fn week(view: View, running: Running) -> Message {
    let present = running.present(standing::last_night(view));
    let number = present.map_or(running.weeks(), |(number, _)| number);
    let text = phrase::PLAN_WEEK.text().with("week", number);
    Message::new(text.with("weeks", running.weeks()))
}

fn habit(view: View, running: Running, plan: &PlannedHabit, message: Message) -> Message {
    let Some(unit) = view.book.unit(&plan.unit) else {
        return message;
    };
    let last = standing::last_night(view);
    let week = running.week_of(last);
    let words = building::words(unit, &of_plan::as_it_is_now(view, plan));
    let message = words.paragraphs.into_iter().flatten().enumerate().fold(
        message,
        |message, (place, line)| match place {
            0 => message.paragraph(line),
            _ => message.line(line),
        },
    );
    let standing = standing::of_diary(view);
    if standing.rests_for_pack(unit) {
        return message.line(phrase::PLAN_RESTS_FOR_PACK);
    }
    if standing.rests(unit) {
        return message.line(phrase::PLAN_RESTS_FOR_LEG);
    }
    let counted = of_plan::line_of(view, plan, *week.start()..=last);
    counted.into_iter().fold(message, Message::line)
}

fn choose(view: View, message: Message) -> Message {
    if !choosing::has_room(view) {
        return message.paragraph(phrase::PLAN_NEXT_WEEK);
    }
    let first = choosing::first(view);
    let message = message.paragraph(phrase::PLAN_NO_FOCUS);
    first.buttons.into_iter().fold(message, Message::row)
}
