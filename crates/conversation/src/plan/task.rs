//! Something to do once, such as a talk with the pharmacist: planned like a habit, asked
//! about in no morning, and over with one tap.

use super::phrase;
use super::standing::{self, keep};
use crate::buttons::data::button;
use crate::context::Context;
use crate::message::{Button, Message};
use crate::next::Next;
use crate::plan::Press;
use crate::stale::Stale;
use crate::view::View;
use charley_core::chat::Handle;
use charley_core::dialogue::units::{Unit, UnitKind};
use charley_core::diary::plan::{PlanState, PlannedHabit};
use charley_core::words::Text;

pub fn is_task(unit: &Unit) -> bool {
    unit.kind == UnitKind::Task
}

/// The newest that is still to be done.
pub fn open(view: View) -> Option<PlannedHabit> {
    let to_do = |plan: &&PlannedHabit| {
        let is_open = matches!(plan.state, PlanState::Focus | PlanState::Background);
        is_open && view.book.unit(&plan.unit).is_some_and(is_task)
    };
    standing::running(view)?
        .plans()
        .filter(to_do)
        .last()
        .cloned()
}

/// Whether what is looked at is done once.
pub fn is_looked_at(view: View) -> bool {
    let focus = standing::focus(view);
    let unit = focus.and_then(|plan| view.book.unit(&plan.unit));
    unit.is_some_and(is_task)
}

pub fn done_button() -> Button {
    button(phrase::BUTTON_PLAN_DONE, Press::Done)
}

/// Below a week that is over.
pub fn ways(task: &PlannedHabit, message: Message) -> Message {
    let name = Text::of(task.unit.clone());
    let asked = phrase::REVIEW_IS_IT_DONE.text().with("name", name);
    message
        .paragraph(asked)
        .row([
            done_button(),
            button(phrase::BUTTON_PLAN_NOT_YET, Press::Keep),
        ])
        .row([button(phrase::BUTTON_REVIEW_NEVER, Press::Never)])
}

/// *It is done*: over, and not offered again.
pub fn done(cx: &mut Context, on: Handle) -> Result<Next, Stale> {
    let plan = open(cx.view()).ok_or(Stale::Gone)?;
    let ended_night = Some(standing::tonight(cx.view()));
    let state = PlanState::Settled;
    keep(
        cx,
        PlannedHabit {
            state,
            ended_night,
            ..plan
        },
    );
    Ok(Next::Show(Message::new(phrase::PLAN_DONE), Some(on)))
}
