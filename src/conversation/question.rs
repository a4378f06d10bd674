//! One question as a message: progress, words, options, *back* and *skip*.

use super::chat::{Aim, Chat, Session};
use super::effect::{Button, Message};
use super::press::button;
use super::said;
use crate::dialogue::{Answers, Ask, Book, Cause, Dialogue, Step};
use crate::words::{Text, phrase};

/// How many time offers stand in one row.
const TIMES_PER_ROW: usize = 3;
/// How many numbers stand in one row.
const NUMBERS_PER_ROW: usize = 6;

/// The message that asks the session's present question.
pub fn message(
    book: &Book,
    chat: &Chat,
    session: &Session,
    dialogue: &Dialogue,
    step: &Step,
    answers: &Answers,
) -> Message {
    let mut message = Message::default();
    if let Some(progress) = progress(book, session, dialogue, step, answers) {
        message = message.paragraph(progress);
    }
    if chat.person.consented_at.is_none() {
        message = message.paragraph(phrase::CONSENT_LINE);
    }
    message = message.paragraph(step.words());
    let silent = matches!(session.aim, Aim::Checkin { .. } | Aim::Details { .. });
    message.silent = silent;
    for row in option_rows(dialogue, step, session) {
        message = message.row(row);
    }
    message.row(way_buttons(session))
}

/// "Part 3 of 8 · Circulation · 2 of 4"; "2 of 4" outside the intake.
fn progress(
    book: &Book,
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
    let parts = book.plan("intake").map_or(0, <[String]>::len);
    match session.aim {
        Aim::Intake { part } if part >= parts => None,
        Aim::Intake { part } => Some(
            phrase::PROGRESS_PART
                .text()
                .with("part", part + 1)
                .with("parts", parts)
                .with("name", part_name(dialogue.id()))
                .with("question", asked + 1)
                .with("questions", total),
        ),
        Aim::Cause | Aim::Checkin { .. } | Aim::Details { .. } => Some(
            phrase::PROGRESS
                .text()
                .with("question", asked + 1)
                .with("questions", total),
        ),
        Aim::Bedtime | Aim::Guide => None,
    }
}

/// What a part of the intake is called.
pub fn part_name(dialogue: &str) -> Text {
    match Cause::from_id(dialogue) {
        Some(cause) => cause_name(cause),
        None if dialogue == "safety" => phrase::PART_SAFETY.text(),
        None => phrase::PART_HOURS.text(),
    }
}

pub fn cause_name(cause: Cause) -> Text {
    Text::of(format!("{}_name", cause.id()))
}

fn option_rows(dialogue: &Dialogue, step: &Step, session: &Session) -> Vec<Vec<Button>> {
    let answer = |option: &str| format!("{}.{}={option}", dialogue.id(), step.id());
    match step.ask() {
        Ask::One { options } => options
            .iter()
            .map(|option| vec![button(step.option_words(option), answer(option))])
            .collect(),
        Ask::Many { options, .. } => many_rows(dialogue, step, session, options),
        Ask::Scale { min, max } => (*min..=*max)
            .map(|number| {
                button(
                    phrase::NUMBER.text().with("number", number),
                    answer(&number.to_string()),
                )
            })
            .collect::<Vec<Button>>()
            .chunks(NUMBERS_PER_ROW)
            .map(<[Button]>::to_vec)
            .collect(),
        Ask::Time { offer } => offer
            .iter()
            .map(|time| {
                let label = phrase::CLOCK.text().with("time", said::clock(*time));
                button(label, answer(&said::clock(*time)))
            })
            .collect::<Vec<Button>>()
            .chunks(TIMES_PER_ROW)
            .map(<[Button]>::to_vec)
            .collect(),
        Ask::Place => Vec::new(),
    }
}

fn many_rows(
    dialogue: &Dialogue,
    step: &Step,
    session: &Session,
    options: &[String],
) -> Vec<Vec<Button>> {
    let mut rows: Vec<Vec<Button>> = options
        .iter()
        .map(|option| {
            let ticked = session.picks.contains(option);
            let label = if ticked {
                phrase::TICKED
            } else {
                phrase::UNTICKED
            };
            let label = label.text().with("label", step.option_words(option));
            vec![button(
                label,
                format!("{}.{}={option}", dialogue.id(), step.id()),
            )]
        })
        .collect();
    let done = format!("{}.{}.done", dialogue.id(), step.id());
    rows.push(vec![button(phrase::BUTTON_DONE, done)]);
    rows
}

fn way_buttons(session: &Session) -> Vec<Button> {
    let mut row = Vec::new();
    if !session.history.is_empty() {
        row.push(button(phrase::BUTTON_BACK, "back"));
    }
    row.push(button(phrase::BUTTON_SKIP, "skip"));
    row
}
