//! Questions that stand in one message. What is ticked is what is kept.

use super::press::{Choice, OfQuestion, name_of};
use super::{keeping, options, question};
use crate::buttons::data::button;
use crate::message::{Button, Message};
use crate::view::View;
use charley_core::chat::Session;
use charley_core::dialogue::{Dialogue, Step};
use charley_core::words::phrase;

/// How many options stand in one row, and how many of a list of four, which are
/// longer.
const PER_ROW: usize = 3;
const PER_ROW_OF_FOUR: usize = 2;

/// All questions in one message.
pub fn message(view: View, session: &Session, dialogue: &Dialogue, step: &Step) -> Message {
    let message = question::opened(view.chat, session, step).paragraph(phrase::TOGETHER);
    let mut message = question::closed(message, view.chat);
    message.silent = question::is_quiet(session.aim);
    for step in dialogue.steps() {
        let picks = keeping::known_picks(view, step);
        let of = |option: &String| option_button(dialogue, step, session, &picks, option);
        let buttons: Vec<Button> = step.ask().options().iter().map(of).collect();
        let per_row = match buttons.len() == 2 * PER_ROW_OF_FOUR {
            true => PER_ROW_OF_FOUR,
            false => PER_ROW,
        };
        for row in buttons.chunks(per_row) {
            message = message.row(row.to_vec());
        }
    }
    message.row(dialogue.steps().last().map(|last| {
        let press = OfQuestion::at(session, name_of(dialogue, last), Choice::Done);
        button(phrase::BUTTON_DONE, press)
    }))
}

fn option_button(
    dialogue: &Dialogue,
    step: &Step,
    session: &Session,
    picks: &[String],
    option: &String,
) -> Button {
    let press = OfQuestion::at(session, name_of(dialogue, step), Choice::Option(option));
    let label = options::tick(picks, option).text();
    button(label.with("label", step.option_words(option)), press)
}
