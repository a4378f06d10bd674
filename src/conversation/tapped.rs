//! Presses that answer what is being asked, and *back* and *skip*.

use super::desk::Desk;
use super::press::Pressed;
use super::{asking, bedtime, intake, keeping};
use crate::dialogue::{Answer, Ask, Dialogue, Step};
use crate::words::phrase;

/// A press on an option, on *done*, *skip* or *back* of a question.
pub fn pressed(desk: &mut Desk, pressed: &Pressed) {
    let is_present = desk
        .chat
        .person
        .session
        .as_ref()
        .is_some_and(|session| session.handle.is_some() && session.handle == pressed.handle);
    let Some((dialogue, step)) = is_present.then(|| asking::present(desk)).flatten() else {
        return desk.toast(phrase::TOAST_OLD_BUTTON);
    };
    let name = format!("{}.{}", dialogue.id(), step.id());
    match (pressed.action, pressed.option) {
        ("skip", None) => skipped(desk, dialogue, step),
        ("back", None) => back(desk),
        (action, Some(option)) if action == name => choose(desk, dialogue, step, option),
        (action, None) if action.strip_suffix(".done") == Some(&name) => {
            done(desk, dialogue, step);
        }
        _ => desk.toast(phrase::TOAST_OLD_BUTTON),
    }
}

/// *Skip*. Free words that are there already stay, as the button says then.
fn skipped(desk: &mut Desk, dialogue: &Dialogue, step: &Step) {
    if keeping::words_so_far(&desk.chat.diary, step).is_some() {
        return asking::go_past(desk, dialogue, step);
    }
    asking::answered(desk, dialogue, step, Answer::Skipped)
}

fn choose(desk: &mut Desk, dialogue: &Dialogue, step: &Step, option: &str) {
    match step.ask() {
        Ask::One { .. } | Ask::Scale { .. } => match step.ask().read_option(option) {
            Some(answer) => asking::answered(desk, dialogue, step, answer),
            None => desk.toast(phrase::TOAST_OLD_BUTTON),
        },
        Ask::Many { .. } => toggle(desk, step, option),
        Ask::Time { .. } | Ask::Place => match bedtime::read_choice(step.ask(), option) {
            Some(answer) => asking::answered(desk, dialogue, step, answer),
            None => desk.toast(phrase::TOAST_OLD_BUTTON),
        },
        Ask::Text { .. } => desk.toast(phrase::TOAST_OLD_BUTTON),
    }
}

fn toggle(desk: &mut Desk, step: &Step, option: &str) {
    let Some(session) = &mut desk.chat.person.session else {
        return;
    };
    match step.ask().toggle(&session.picks, option) {
        Some(picks) => {
            session.picks = picks;
            asking::ask(desk);
        }
        None => desk.toast(phrase::TOAST_OLD_BUTTON),
    }
}

fn done(desk: &mut Desk, dialogue: &Dialogue, step: &Step) {
    let picks = desk.chat.person.session.as_ref().map(|s| s.picks.clone());
    let picks = picks.unwrap_or_default();
    let nothing_means_something = step.keep().is_some();
    if picks.is_empty() && !nothing_means_something {
        return desk.toast(phrase::TOAST_TICK_OR_SKIP);
    }
    asking::answered(desk, dialogue, step, Answer::Many(picks));
}

fn back(desk: &mut Desk) {
    let book = desk.book;
    let Some(session) = &mut desk.chat.person.session else {
        return;
    };
    let Some(place) = session.history.pop() else {
        return desk.toast(phrase::TOAST_FIRST_QUESTION);
    };
    session.dialogue = place.dialogue;
    session.step = place.step;
    intake::follow_dialogue(book, session);
    session.picks = Vec::new();
    if let Some((_, step)) = asking::present(desk) {
        let mut picks = keeping::known_picks(desk, step);
        if let Some(Answer::Many(answered)) = desk.chat.diary.answer(step.id()) {
            picks.clone_from(answered);
        }
        if let Some(session) = &mut desk.chat.person.session {
            session.picks = picks;
        }
    }
    asking::ask(desk);
}
