//! Presses that answer what is being asked, and *back* and *skip*.

use super::press::{Choice, Press};
use super::{keeping, tapped_together};
use crate::asking;
use crate::context::Context;
use crate::next::Next;
use crate::stale::Stale;
use crate::upkeep::parts;
use charley_core::chat::{Aim, Handle, Session};
use charley_core::dialogue::{Answer, Ask, Book, Dialogue, Step};
use charley_core::place::Zone;
use charley_core::words::phrase;
use chrono::NaiveTime;

/// A press on an option, on *done*, *skip* or *back* of a question.
pub fn press(cx: &mut Context, press: Press, on: Handle) -> Result<Next, Stale> {
    let session = cx.chat.person.session.as_ref();
    let is_present = session.is_some_and(|session| session.handle == Some(on));
    let present = is_present.then(|| asking::present(cx)).flatten();
    let (dialogue, step) = present.ok_or(Stale::Old)?;
    if dialogue.is_together() {
        return tapped_together::press(cx, dialogue, press);
    }
    let is_it = press.question.is_none_or(|name| is_of(name, step));
    match press.choice {
        Choice::Skip => Ok(skipped(cx, dialogue, step)),
        Choice::Back => Ok(back(cx)),
        Choice::Option(option) if is_it => choose(cx, dialogue, step, option),
        Choice::Done if is_it => Ok(done(cx, dialogue, step)),
        Choice::Option(_) | Choice::Done => Err(Stale::Old),
    }
}

/// Whether a button is of this question: its dialogue may have been another one
/// once, and no other question has its id.
fn is_of(name: &str, step: &Step) -> bool {
    let question = name.rsplit_once('.').map(|(_, question)| question);
    question == Some(step.id())
}

/// *Skip*. Free words that are there already stay, as the button says then.
fn skipped(cx: &mut Context, dialogue: &Dialogue, step: &Step) -> Next {
    if keeping::words_so_far(&cx.chat.diary, step).is_some() {
        return asking::go_past(cx, dialogue, step);
    }
    asking::answered(cx, dialogue, step, Answer::Skipped)
}

fn choose(cx: &mut Context, dialogue: &Dialogue, step: &Step, option: &str) -> Result<Next, Stale> {
    let pressed = step.ask().read_option(option);
    let answer = match step.ask() {
        Ask::One { .. } | Ask::Scale { .. } => pressed,
        Ask::Many { .. } => match pressed.or_else(|| renamed(step, option)) {
            None => return toggle(cx, step, option),
            answer => answer,
        },
        Ask::Time { .. } | Ask::Place => read_choice(step.ask(), option),
        Ask::Text { .. } => None,
    };
    let answer = answer.ok_or(Stale::Old)?;
    Ok(asking::answered(cx, dialogue, step, answer))
}

/// What a button from before a question was asked otherwise answers.
fn renamed(step: &Step, option: &str) -> Option<Answer> {
    let pressed = Answer::One(option.to_owned());
    let today = pressed.clone().as_asked_today(step.id());
    (today != pressed).then_some(today)
}

fn toggle(cx: &mut Context, step: &Step, option: &str) -> Result<Next, Stale> {
    let session = cx.chat.person.session.as_mut().ok_or(Stale::Old)?;
    let picks = step.ask().toggle(&session.picks, option);
    session.picks = picks.ok_or(Stale::Old)?;
    asking::ask(cx);
    Ok(Next::Done)
}

fn done(cx: &mut Context, dialogue: &Dialogue, step: &Step) -> Next {
    let session = cx.chat.person.session.as_ref();
    let picks = session.map(|session| session.picks.clone());
    let picks = picks.unwrap_or_default();
    let nothing_means_something = step.keep().is_some();
    if picks.is_empty() && !nothing_means_something {
        cx.toast(phrase::TOAST_TICK_OR_SKIP);
        return Next::Done;
    }
    asking::answered(cx, dialogue, step, Answer::Many(picks))
}

fn back(cx: &mut Context) -> Next {
    let book = cx.book;
    let Some(session) = &mut cx.chat.person.session else {
        return Next::Done;
    };
    let Some(place) = session.history.pop() else {
        cx.toast(phrase::TOAST_FIRST_QUESTION);
        return Next::Done;
    };
    session.dialogue = place.dialogue;
    session.step = place.step;
    follow_dialogue(book, session);
    session.picks = Vec::new();
    tick_what_was_answered(cx);
    asking::ask(cx);
    Next::Done
}

fn tick_what_was_answered(cx: &mut Context) {
    let Some((_, step)) = asking::present(cx) else {
        return;
    };
    let mut picks = keeping::known_picks(cx.view(), step);
    if let Some(Answer::Many(answered)) = cx.chat.diary.answer(step.id()) {
        picks.clone_from(answered);
    }
    if let Some(session) = &mut cx.chat.person.session {
        session.picks = picks;
    }
}

/// A tapped time or place as an answer.
fn read_choice(ask: &Ask, option: &str) -> Option<Answer> {
    let understood = match ask {
        Ask::Time { .. } => NaiveTime::parse_from_str(option, "%H:%M").is_ok(),
        Ask::Place => option.parse::<Zone>().is_ok(),
        Ask::One { .. } | Ask::Many { .. } | Ask::Scale { .. } | Ask::Text { .. } => false,
    };
    understood.then(|| Answer::One(option.to_owned()))
}

/// Keeps the part in step with the dialogue after *back*.
fn follow_dialogue(book: &Book, session: &mut Session) {
    let Aim::Intake { part } = &mut session.aim else {
        return;
    };
    *part = parts::place(book, &session.dialogue).unwrap_or(*part);
}
