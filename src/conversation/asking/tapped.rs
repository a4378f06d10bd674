//! Presses that answer what is being asked, and *back* and *skip*.

use super::keeping;
use crate::chat::{Aim, Session};
use crate::conversation::asking;
use crate::conversation::buttons::data::Pressed;
use crate::conversation::context::Context;
use crate::dialogue::{Answer, Ask, Book, Dialogue, Step};
use crate::place::Zone;
use crate::words::phrase;
use chrono::NaiveTime;

/// The plan of the intake.
const INTAKE_PLAN: &str = "intake";

/// A press on an option, on *done*, *skip* or *back* of a question.
pub fn pressed(cx: &mut Context, pressed: &Pressed) {
    let is_present = cx
        .chat
        .person
        .session
        .as_ref()
        .is_some_and(|session| session.handle.is_some() && session.handle == pressed.handle);
    let Some((dialogue, step)) = is_present.then(|| asking::present(cx)).flatten() else {
        return cx.toast(phrase::TOAST_OLD_BUTTON);
    };
    let name = format!("{}.{}", dialogue.id(), step.id());
    match (pressed.action, pressed.option) {
        ("skip", None) => skipped(cx, dialogue, step),
        ("back", None) => back(cx),
        (action, Some(option)) if action == name => choose(cx, dialogue, step, option),
        (action, None) if action.strip_suffix(".done") == Some(&name) => {
            done(cx, dialogue, step);
        }
        _ => cx.toast(phrase::TOAST_OLD_BUTTON),
    }
}

/// *Skip*. Free words that are there already stay, as the button says then.
fn skipped(cx: &mut Context, dialogue: &Dialogue, step: &Step) {
    if keeping::words_so_far(&cx.chat.diary, step).is_some() {
        return asking::go_past(cx, dialogue, step);
    }
    asking::answered(cx, dialogue, step, Answer::Skipped)
}

fn choose(cx: &mut Context, dialogue: &Dialogue, step: &Step, option: &str) {
    match step.ask() {
        Ask::One { .. } | Ask::Scale { .. } => match step.ask().read_option(option) {
            Some(answer) => asking::answered(cx, dialogue, step, answer),
            None => cx.toast(phrase::TOAST_OLD_BUTTON),
        },
        Ask::Many { .. } => toggle(cx, step, option),
        Ask::Time { .. } | Ask::Place => match read_choice(step.ask(), option) {
            Some(answer) => asking::answered(cx, dialogue, step, answer),
            None => cx.toast(phrase::TOAST_OLD_BUTTON),
        },
        Ask::Text { .. } => cx.toast(phrase::TOAST_OLD_BUTTON),
    }
}

fn toggle(cx: &mut Context, step: &Step, option: &str) {
    let Some(session) = &mut cx.chat.person.session else {
        return;
    };
    match step.ask().toggle(&session.picks, option) {
        Some(picks) => {
            session.picks = picks;
            asking::ask(cx);
        }
        None => cx.toast(phrase::TOAST_OLD_BUTTON),
    }
}

fn done(cx: &mut Context, dialogue: &Dialogue, step: &Step) {
    let picks = cx.chat.person.session.as_ref().map(|s| s.picks.clone());
    let picks = picks.unwrap_or_default();
    let nothing_means_something = step.keep().is_some();
    if picks.is_empty() && !nothing_means_something {
        return cx.toast(phrase::TOAST_TICK_OR_SKIP);
    }
    asking::answered(cx, dialogue, step, Answer::Many(picks));
}

fn back(cx: &mut Context) {
    let book = cx.book;
    let Some(session) = &mut cx.chat.person.session else {
        return;
    };
    let Some(place) = session.history.pop() else {
        return cx.toast(phrase::TOAST_FIRST_QUESTION);
    };
    session.dialogue = place.dialogue;
    session.step = place.step;
    follow_dialogue(book, session);
    session.picks = Vec::new();
    if let Some((_, step)) = asking::present(cx) {
        let mut picks = keeping::known_picks(cx, step);
        if let Some(Answer::Many(answered)) = cx.chat.diary.answer(step.id()) {
            picks.clone_from(answered);
        }
        if let Some(session) = &mut cx.chat.person.session {
            session.picks = picks;
        }
    }
    asking::ask(cx);
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
    let place = book
        .plan(INTAKE_PLAN)
        .and_then(|parts| parts.iter().position(|id| *id == session.dialogue));
    *part = place.unwrap_or(*part);
}
