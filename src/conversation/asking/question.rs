//! One question as a message: progress, words, options, *back* and *skip*.

use super::keeping;
use super::press::{Choice, OfQuestion, name_of};
use crate::chat::{Aim, Chat, Session};
use crate::conversation::buttons::data::button;
use crate::conversation::message::{Button, Message};
use crate::dialogue::names::part_name;
use crate::dialogue::{Answers, Ask, Book, Dialogue, Step};
use crate::diary::clock_time;
use crate::words::{Phrase, Text, phrase};

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
    if let Some(head) = cramp_head(chat, session.aim) {
        message = message.paragraph(head);
    }
    message = message.paragraph(step.words());
    if let Some(words) = keeping::words_so_far(&chat.diary, step) {
        message = message.paragraph(phrase::WORDS_SO_FAR.text().with("words", words));
    }
    for row in option_rows(dialogue, step, session, answers) {
        message = message.row(row);
    }
    with_ways(message, chat, session, step)
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

/// Which cramp the details are about, where its time is known.
fn cramp_head(chat: &Chat, aim: Aim) -> Option<Text> {
    let Aim::Details { cramp, .. } = aim else {
        return None;
    };
    let cramp = chat.diary.cramps.get(&cramp)?;
    let time = cramp.at.filter(|_| cramp.night.is_some())?.time();
    Some(
        phrase::DETAILS_OF
            .text()
            .with("time", clock_time::shown(time)),
    )
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
        Aim::Bedtime | Aim::Guide | Aim::Doctor => None,
    }
}

fn option_rows(
    dialogue: &Dialogue,
    step: &Step,
    session: &Session,
    answers: &Answers,
) -> Vec<Vec<Button>> {
    let of = |choice: Choice<'_>, label: Text| {
        let press = OfQuestion {
            question: name_of(dialogue, step),
            choice,
            place: Some(place(session)),
        };
        button(label, press)
    };
    let answer = |label: Text, option: &str| of(Choice::Option(option), label);
    match step.ask() {
        Ask::One { options } => options
            .iter()
            .map(|option| vec![answer(step.option_words(option), option)])
            .collect(),
        Ask::Many { .. } => {
            let options = step.ask().options_for(answers);
            let ticks = options.iter().map(|option| {
                let label = tick(session, option).text();
                let label = label.with("label", step.option_words(option));
                vec![answer(label, option)]
            });
            let done = vec![of(Choice::Done, phrase::BUTTON_DONE.text())];
            ticks.chain([done]).collect()
        }
        Ask::Scale { min, max } => {
            let numbers = (*min..=*max).map(|number| {
                let label = phrase::NUMBER.text().with("number", number);
                answer(label, &number.to_string())
            });
            in_rows(numbers, NUMBERS_PER_ROW)
        }
        Ask::Time { offer } => {
            let times = offer.iter().map(|time| {
                let time = clock_time::shown(*time);
                answer(phrase::CLOCK.text().with("time", time.as_str()), &time)
            });
            in_rows(times, TIMES_PER_ROW)
        }
        Ask::Place | Ask::Text { .. } => Vec::new(),
    }
}

fn in_rows(buttons: impl Iterator<Item = Button>, most: usize) -> Vec<Vec<Button>> {
    let buttons: Vec<Button> = buttons.collect();
    buttons.chunks(most).map(<[Button]>::to_vec).collect()
}

fn tick(session: &Session, option: &String) -> Phrase {
    match session.picks.contains(option) {
        true => phrase::TICKED,
        false => phrase::UNTICKED,
    }
}

fn way_buttons(session: &Session, skip: Phrase) -> Vec<Button> {
    let way = |label: Phrase, choice| {
        let press = OfQuestion {
            question: String::new(),
            choice,
            place: Some(place(session)),
        };
        button(label, press)
    };
    let back = (!session.history.is_empty()).then(|| way(phrase::BUTTON_BACK, Choice::Back));
    back.into_iter().chain([way(skip, Choice::Skip)]).collect()
}

/// Tells the buttons of one question from those of the next in the same
/// message, so that *skip* tapped twice skips one.
fn place(session: &Session) -> u32 {
    let cramp = match session.aim {
        Aim::Details { cramp, .. } => cramp,
        Aim::Intake { .. }
        | Aim::Cause
        | Aim::Bedtime
        | Aim::Guide
        | Aim::Checkin { .. }
        | Aim::Doctor => 0,
    };
    let step = format!("{}.{}.{cramp}", session.dialogue, session.step);
    crc32fast::hash(step.as_bytes())
}
