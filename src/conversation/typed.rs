//! Words that answer what is being asked.

use super::desk::Desk;
use super::effect::Message;
use super::{asking, bedtime, question};
use crate::dialogue::Ask;
use crate::words::phrase;
use chrono::TimeDelta;

/// In the night, words answer a question only when it was asked this recently.
pub const FRESH: TimeDelta = TimeDelta::minutes(15);

/// Words as an answer to the present question. Returns whether they were
/// meant as one and have been dealt with.
pub fn answer(desk: &mut Desk, text: &str) -> bool {
    let open = desk
        .chat
        .person
        .session
        .as_ref()
        .filter(|session| !session.resting);
    let Some(fresh) = open.map(|session| desk.event.at - session.asked_at <= FRESH) else {
        return false;
    };
    if desk.is_night() && !fresh {
        return false;
    }
    if asking::is_at_end(desk) {
        return fresh && !desk.is_night() && please_tap(desk);
    }
    let Some((dialogue, step)) = asking::present(desk) else {
        return false;
    };
    let language = desk.chat.person.language.clone();
    match step.ask() {
        Ask::Time { .. } | Ask::Place => bedtime::read_words(desk, dialogue, step, text, fresh),
        Ask::One { .. } | Ask::Many { .. } | Ask::Scale { .. } => {
            let words = desk.book.words();
            match step.ask().read_text(step, words, &language, text) {
                Some(answer) => asking::answered(desk, dialogue, step, answer),
                None => return fresh && !desk.is_night() && please_tap(desk),
            }
            true
        }
    }
}

fn please_tap(desk: &mut Desk) -> bool {
    let aim = desk.chat.person.session.as_ref().map(|session| session.aim);
    let mut message = Message::new(phrase::PLEASE_TAP);
    message.silent = aim.is_some_and(question::is_quiet);
    desk.say(message);
    true
}
