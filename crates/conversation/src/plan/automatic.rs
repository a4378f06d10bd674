//! "Do you do it without having to think of it?": one tap, of one habit at a time.
//! Three answers of our own, not the seven of the tested question; what is told is
//! kept and exported as it is.

use super::{phrase, standing};
use crate::buttons::carried::{PlanId, PlanOf};
use crate::buttons::data::button;
use crate::message::Message;
use crate::plan::Press;
use crate::view::View;
use crate::wording::of_plan;
use charley_core::diary::plan::{Automatic, PlannedHabit};
use charley_core::words::Text;

/// Asks about the oldest habit that does not go by itself yet, below what was said
/// before; `None` where all do.
pub fn below(view: View, message: &Message) -> Option<Message> {
    let mut habits = standing::going_on(view);
    let (unit, plan) = habits.find(|(_, plan)| plan.auto != Some(Automatic::Yes))?;
    let text = phrase::AUTO_ASK.text().with("name", of_plan::name(unit));
    Some(asked(message.clone(), text, plan))
}

/// The question with its three answers.
pub fn asked(message: Message, question: impl Into<Text>, plan: &PlannedHabit) -> Message {
    let plan = PlanOf(Some(PlanId(plan.id)));
    let answers = [
        (phrase::BUTTON_AUTO_NOT_YET, Automatic::NotYet),
        (phrase::BUTTON_AUTO_PARTLY, Automatic::Partly),
        (phrase::BUTTON_AUTO_YES, Automatic::Yes),
    ];
    let buttons = answers.map(|(label, auto)| button(label, Press::Auto { auto, plan }));
    message.paragraph(question).row(buttons)
}
