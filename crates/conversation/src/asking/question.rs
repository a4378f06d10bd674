//! One question as a message: words, progress, options, *back* and *skip*.

use super::press::{Choice, OfQuestion};
use super::{head, keeping, options};
use crate::buttons::data::button;
use crate::message::{Button, Message};
use crate::upkeep::{parts, sleep_times};
use charley_core::chat::{Aim, Chat, Session};
use charley_core::dialogue::names::part_name;
use charley_core::dialogue::{Answers, Book, Dialogue, Step};
use charley_core::words::{Phrase, Text, phrase};

/// The message that asks the session's present question.
pub fn message(
    book: &Book,
    chat: &Chat,
    session: &Session,
    dialogue: &Dialogue,
    step: &Step,
    answers: &Answers,
) -> Message {
    let mut message = opened(chat, session, step).paragraph(step.words());
    if let Some(words) = keeping::words_so_far(&chat.diary, step) {
        message = message.paragraph(phrase::WORDS_SO_FAR.text().with("words", words));
    }
    message = closed(message, chat);
    if let Some(progress) = progress(book, chat, session, dialogue, step, answers) {
        message = message.paragraph(progress);
    }
    for row in options::rows(chat, dialogue, step, session, answers) {
        message = message.row(row);
    }
    with_ways(message, chat, session, step)
}

/// What stands above a question: what it is about.
pub fn opened(chat: &Chat, session: &Session, step: &Step) -> Message {
    match head::head(chat, session, step) {
        Some(head) => Message::new(head),
        None => Message::default(),
    }
}

/// With what stands below every question, which comes first for whoever has it
/// read aloud: the consent, until it is given.
pub fn closed(message: Message, chat: &Chat) -> Message {
    match chat.person.consented_at {
        None => message.paragraph(phrase::CONSENT_LINE),
        Some(_) => message,
    }
}

/// With *back* and *skip*, and as quiet as its dialogue is.
pub fn with_ways(mut message: Message, chat: &Chat, session: &Session, step: &Step) -> Message {
    message.silent = is_quiet(session.aim);
    let skip = match keeping::words_so_far(&chat.diary, step) {
        Some(_) => phrase::BUTTON_LEAVE_IT,
        None => phrase::BUTTON_SKIP,
    };
    message.row(way_buttons(session, skip))
}

/// Check-ins are silent at every hour.
pub fn is_quiet(aim: Aim) -> bool {
    matches!(aim, Aim::Checkin { .. } | Aim::Details { .. })
}

/// "Circulation · 2 of 4"; "2 of 4" in the first questions and outside the
/// intake.
fn progress(
    book: &Book,
    chat: &Chat,
    session: &Session,
    dialogue: &Dialogue,
    step: &Step,
    answers: &Answers,
) -> Option<Text> {
    let asked = session
        .history
        .iter()
        .filter(|place| place.dialogue == session.dialogue)
        .count();
    let total = asked + dialogue.questions_left(step, answers);
    match session.aim {
        Aim::Intake { .. } if parts::place(book, dialogue.id()).is_none() => None,
        Aim::Intake { .. } if parts::is_first(book, dialogue.id()) => {
            let asked = session.history.len();
            let ahead = parts::first_questions_after(book, chat, dialogue.id());
            let left = dialogue.questions_left(step, answers);
            Some(
                phrase::PROGRESS
                    .text()
                    .with("question", asked + 1)
                    .with("questions", asked + left + ahead),
            )
        }
        Aim::Intake { .. } => Some(
            phrase::PROGRESS_PART
                .text()
                .with("name", part_name(dialogue.id()))
                .with("question", asked + 1)
                .with("questions", total),
        ),
        // How many come differs too much from night to night to be said.
        Aim::Checkin { .. } if sleep_times::asks_more(session) => None,
        Aim::Cause | Aim::Checkin { .. } | Aim::Details { .. } | Aim::Plan | Aim::PlanMore => Some(
            phrase::PROGRESS
                .text()
                .with("question", asked + 1)
                .with("questions", total),
        ),
        Aim::Bedtime | Aim::Guide | Aim::Doctor | Aim::PlanCue | Aim::PlanNote => None,
    }
}

fn way_buttons(session: &Session, skip: Phrase) -> Vec<Button> {
    let way = |label: Phrase, choice| button(label, OfQuestion::at(session, String::new(), choice));
    let back = (!session.history.is_empty()).then(|| way(phrase::BUTTON_BACK, Choice::Back));
    back.into_iter().chain([way(skip, Choice::Skip)]).collect()
}
